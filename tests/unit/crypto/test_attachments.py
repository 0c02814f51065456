"""Files that go with messages: only the one that was meant opens, and only as a whole."""

import secrets
from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import example, given, strategies as st

from chatera.crypto.attachments import (
    MOST_BYTES,
    NAME_LENGTH,
    THUMBNAIL_SIZE,
    Attachment,
    SealedFile,
    decode_attachment,
    encode_attachment,
    open_file,
)
from chatera.crypto.primitives import Undecryptable
from chatera.crypto.secretstream import CHUNK_SIZE, seal_stream, sealed_size
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.ids import H, Hk

pack = msgspec.msgpack.encode
replace = msgspec.structs.replace


def sealed(plain: bytes) -> tuple[Attachment, bytes]:
    file = SealedFile([plain], secrets.token_bytes)
    data = b"".join(file)
    return file.described(name="holiday.jpg", media_type="image/jpeg", thumbnail=b"small"), data


def opened(attachment: Attachment, data: bytes) -> bytes:
    return b"".join(open_file(attachment, [data]))


@pytest.mark.parametrize("size", [0, 1, 5_000, CHUNK_SIZE, CHUNK_SIZE + 1, 300_000])
def test_a_file_comes_back_as_it_was(size: int) -> None:
    plain = secrets.token_bytes(size)
    attachment, data = sealed(plain)
    assert (attachment.plain_size, attachment.size) == (size, len(data))
    assert attachment.hash == H(data)
    assert opened(attachment, data) == plain
    assert decode_attachment(encode_attachment(attachment)) == attachment


def test_two_files_share_no_key() -> None:
    assert sealed(b"same")[0].key != sealed(b"same")[0].key


def test_every_flipped_bit_cut_and_addition_is_found() -> None:
    attachment, data = sealed(b"hello")
    for at in range(0, len(data) * 8, 3):
        broken = bytearray(data)
        broken[at // 8] ^= 1 << at % 8
        with pytest.raises(RemoteProtocolError):
            opened(attachment, bytes(broken))
    for end in range(0, len(data), 7):
        with pytest.raises(RemoteProtocolError):
            opened(attachment, data[:end])
    with pytest.raises(RemoteProtocolError, match="longer"):
        opened(attachment, data + b"\0")


def test_the_holder_of_the_key_cannot_put_another_stream_in_its_place() -> None:
    attachment, _ = sealed(b"one thing")
    key = Hk(attachment.key, b"ChatEra/attachment/v1\0")
    other = b"".join(seal_stream(key, secrets.token_bytes, [b"another"]))
    with pytest.raises(RemoteProtocolError):
        opened(attachment, other)
    with pytest.raises(RemoteProtocolError, match="named"):
        opened(replace(attachment, plain_size=7), other)


def test_a_key_for_another_purpose_opens_nothing() -> None:
    attachment, _ = sealed(b"x")
    raw = b"".join(seal_stream(attachment.key, secrets.token_bytes, [b"x"]))
    with pytest.raises(Undecryptable):
        opened(replace(attachment, hash=H(raw)), raw)


def test_nothing_hides_in_the_padding() -> None:
    attachment, data = sealed(b"shown, and hidden")
    with pytest.raises(RemoteProtocolError, match="padding"):
        opened(replace(attachment, plain_size=5), data)
    with pytest.raises(RemoteProtocolError):
        opened(replace(attachment, plain_size=5_000), data)


def test_an_endless_stream_is_left_at_its_announced_size() -> None:
    attachment, data = sealed(bytes(200_000))
    taken = 0

    def endless() -> Iterator[bytes]:
        nonlocal taken
        yield data
        while True:
            taken += 1
            yield bytes(CHUNK_SIZE)

    with pytest.raises(RemoteProtocolError):
        list(open_file(attachment, endless()))
    assert taken == 1


def test_a_file_is_sealed_once_and_described_when_it_is() -> None:
    file = SealedFile([b"abc"], secrets.token_bytes)
    with pytest.raises(LocalProtocolError):
        file.described(name="a", media_type="text/plain")
    list(file)
    with pytest.raises(LocalProtocolError):
        iter(file)
    with pytest.raises(LocalProtocolError):
        file.described(name="../a", media_type="text/plain")


GOOD: dict[str, object] = {
    "key": bytes(32), "hash": bytes(32), "size": sealed_size(9), "plain_size": 9, "name": "a.txt",
    "media_type": "text/plain", "thumbnail": b"",
}  # fmt: skip


@pytest.mark.parametrize(
    "wrong",
    [
        {"key": bytes(31)},
        {"hash": bytes(33)},
        {"plain_size": -1},
        {"plain_size": MOST_BYTES + 1, "size": sealed_size(MOST_BYTES + 1)},
        {"plain_size": 5_000},
        {"size": 1},
        {"name": ""},
        {"name": "a" * (NAME_LENGTH + 1)},
        {"name": ".."},
        {"name": "a/b"},
        {"name": "a\\b"},
        {"name": " a"},
        {"name": "a\nb"},
        {"name": "a\0"},
        {"name": "photo\u202egnp.exe"},
        {"media_type": "text"},
        {"media_type": "Text/plain"},
        {"media_type": "text/plain; charset=utf-8"},
        {"media_type": "a/" + "b" * 127},
        {"thumbnail": bytes(THUMBNAIL_SIZE + 1)},
    ],
)
def test_descriptions_keep_their_limits(wrong: dict[str, object]) -> None:
    decode_attachment(pack(GOOD))
    with pytest.raises(RemoteProtocolError):
        decode_attachment(pack(GOOD | wrong))


def test_newer_fields_are_ignored() -> None:
    decode_attachment(pack(GOOD | {"duration": 12}))


@pytest.mark.parametrize("name", ["שלום.txt", "رسالة\u200f.pdf", "日記.md", "résumé (2).doc", "🎂"])
def test_names_of_all_languages_pass(name: str) -> None:
    assert decode_attachment(pack(GOOD | {"name": name})).name == name


@given(
    st.binary(max_size=300)
    | st.dictionaries(
        st.sampled_from(sorted(GOOD)),
        st.none() | st.integers() | st.text() | st.binary(),
        max_size=8,
    ).map(lambda wrong: msgspec.json.encode({name: str(value) for name, value in wrong.items()}))
    | st.tuples(
        st.sampled_from(sorted(GOOD)),
        st.none() | st.integers(-(2**63), 2**64 - 1) | st.text() | st.binary() | st.floats(),
    ).map(lambda wrong: pack(GOOD | {wrong[0]: wrong[1]}))
)
@example(b"\x91" * 20_000)
@example(b"\x81\xa3key" + b"\x91" * 20_000)
@example(b"\x81\xa4name\xa3\xed\xa0\x80")
def test_anything_is_a_description_or_the_other_sides_fault(data: bytes) -> None:
    try:
        decode_attachment(data)
    except RemoteProtocolError:
        return
    assert decode_attachment(data).plain_size >= 0
