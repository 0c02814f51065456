"""The primitives against published vectors (the package cryptography-vectors), and their refusals."""

import secrets
from pathlib import Path

import cryptography_vectors
import pytest
from hypothesis import given, strategies as st

from chatera.crypto.primitives import (
    NONCE_SIZE,
    Undecryptable,
    hkdf_sha256,
    hkdf_sha512,
    seal,
    unseal,
    x25519,
    x25519_public,
)
from chatera.protocol.errors import RemoteProtocolError

VECTORS = Path(cryptography_vectors.__file__).parent
LOW_ORDER = [
    bytes(32),
    b"\1" + bytes(31),
    bytes.fromhex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
    bytes.fromhex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"),
    bytes.fromhex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
]


def cases(file: str) -> list[dict[str, str]]:
    """Read a file of ``KEY = value`` lines in which ``COUNT`` begins a case."""
    found: list[dict[str, str]] = []
    for line in (VECTORS / file).read_text().splitlines():
        key, equals, value = (part.strip() for part in line.partition("="))
        if key == "COUNT":
            found.append({})
        elif equals and not line.startswith("#"):
            found[-1][key] = value
    return found


@pytest.mark.parametrize("case", cases("asymmetric/X25519/rfc7748.txt")[:2])
def test_x25519_of_rfc7748(case: dict[str, str]) -> None:
    scalar, point = (bytes.fromhex(case[key]) for key in ("INPUT_SCALAR", "INPUT_U"))
    assert x25519(scalar, point) == bytes.fromhex(case["OUTPUT_U"])


@pytest.mark.parametrize("public", LOW_ORDER)
def test_a_key_of_low_order_is_refused(public: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        x25519(secrets.token_bytes(32), public)


@pytest.mark.parametrize("public", [b"", bytes(31), bytes(33)])
def test_what_is_no_key_is_refused(public: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        x25519(secrets.token_bytes(32), public)


@pytest.mark.parametrize("case", cases("KDF/rfc-5869-HKDF-SHA256.txt"))
def test_hkdf_sha256_of_rfc5869(case: dict[str, str]) -> None:
    secret, salt, info = (bytes.fromhex(case[key]) for key in ("IKM", "salt", "info"))
    assert hkdf_sha256(secret, info, int(case["L"]), salt) == bytes.fromhex(case["OKM"])


def test_two_hashes_give_two_keys() -> None:
    assert hkdf_sha256(b"secret", b"info") != hkdf_sha512(b"secret", b"info")


@given(st.binary(max_size=300), st.binary(max_size=40), st.data())
def test_nothing_opens_but_what_was_sealed(
    plaintext: bytes, ad: bytes, data: st.DataObject
) -> None:
    key, nonce = bytes(range(32)), bytes(NONCE_SIZE)
    sealed = seal(key, nonce, plaintext, ad)
    assert unseal(key, nonce, sealed, ad) == plaintext
    at = data.draw(st.integers(0, len(sealed) - 1))
    broken = sealed[:at] + bytes((sealed[at] ^ 1,)) + sealed[at + 1 :]
    for wrong in (
        (key, nonce, broken, ad), (key, nonce, sealed, ad + b"x"), (key, b"\1" * NONCE_SIZE, sealed, ad),
        (b"\1" * 32, nonce, sealed, ad), (key, nonce, sealed[:15], ad), (key, nonce, b"", ad),
    ):  # fmt: skip
        with pytest.raises(Undecryptable):
            unseal(*wrong)


def test_both_ends_agree() -> None:
    one, other = secrets.token_bytes(32), secrets.token_bytes(32)
    assert x25519(one, x25519_public(other)) == x25519(other, x25519_public(one))
