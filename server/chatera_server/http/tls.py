"""The node's TLS: 1.3 only, with a certificate made from the node's key."""

import os
import secrets
import ssl
import tempfile
from pathlib import Path

from chatera.crypto.certificates import certificate_pem
from chatera.crypto.keys import Signer


def tls_context(signer: Signer) -> ssl.SSLContext:
    """Return the server's context for a node's key."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.num_tickets = 0  # resuming a session saves little against its memory
    password = secrets.token_hex(16)
    descriptor, name = tempfile.mkstemp(suffix=".pem")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(certificate_pem(signer, password.encode()))
        context.load_cert_chain(name, password=password)
    finally:
        Path(name).unlink()
    return context
