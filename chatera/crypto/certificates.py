"""The certificate of a node: self-signed, Ed25519, made from the node's key and from nothing else.

Clients do not look at its names or dates; they compare its raw public key with the one they expect.
"""

from datetime import UTC, datetime

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.x509.oid import NameOID

from chatera.crypto.keys import Signer
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import NodeId

_BEGIN = datetime(2020, 1, 1, tzinfo=UTC)
_END = datetime(2999, 12, 31, tzinfo=UTC)


def certificate_pem(signer: Signer, password: bytes) -> bytes:
    """Return private key (encrypted with ``password``) and certificate as one PEM text.

    The key is encrypted because ``ssl`` can only load it from a file.
    """
    key = Ed25519PrivateKey.from_private_bytes(signer.seed)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "ChatEra node")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(int.from_bytes(signer.public[:16], "big") or 1)
        .not_valid_before(_BEGIN)
        .not_valid_after(_END)
        .sign(key, None)
    )
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(password),
    )
    return private + certificate.public_bytes(serialization.Encoding.PEM)


def node_of_certificate(der: bytes) -> NodeId:
    """Return the Ed25519 key a certificate carries.

    Raises:
        RemoteProtocolError: it is no certificate, or of another kind of key.
    """
    try:
        key = x509.load_der_x509_certificate(der).public_key()
    except (ValueError, UnsupportedAlgorithm) as error:
        raise RemoteProtocolError("an unreadable certificate") from error
    if not isinstance(key, Ed25519PublicKey):
        raise RemoteProtocolError("a certificate without an Ed25519 key")
    return NodeId(key.public_bytes_raw())
