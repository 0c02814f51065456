"""What strangers send is either a value or a RemoteProtocolError; what we write, we read back."""

from collections.abc import Callable

import msgspec
import pytest
from hypothesis import example, given, strategies as st

from chatera.protocol import bodies, limits
from chatera.protocol.bodies import (
    SHOWN,
    Add,
    AnyEntry,
    AnyInner,
    Card,
    Create,
    DeviceName,
    Drop,
    Edit,
    Emoticon,
    Genesis,
    Ink,
    Keys,
    Leave,
    Nudge,
    Origin,
    Picture,
    Pin,
    Reaction,
    Redact,
    Remove,
    Role,
    Sas,
    Shelf,
    Sticker,
    Style,
    Text,
    Title,
    Verified,
    Visibility,
    Wink,
    decode_entry,
    decode_genesis,
    decode_inner,
    decode_redact,
    encode_body,
    is_category,
    is_code,
    is_line,
)
from chatera.protocol.codec import JSON_CODEC, MSGPACK_CODEC, Codec
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.frames import Ping, Send
from chatera.protocol.header import SIGNATURE_SIZE, Event, Header, Kind, body_hash
from chatera.protocol.ids import AccountId, ConversationId, DeviceId, EventId
from chatera.protocol.ink import Stroke, pack_strokes
from chatera.protocol.manifests import (
    Device,
    Manifest,
    Profile,
    Revocation,
    parse_manifest,
    parse_profile,
)
from chatera.protocol.receipts import Receipt
from chatera.protocol.redirects import Redirect, pack_redirect, parse_redirect

pack = msgspec.msgpack.encode
ids = st.binary(min_size=32, max_size=32)
salts = st.binary(min_size=16, max_size=16)
moments = st.integers(0, limits.HLC)
unicode = st.text(min_size=1, max_size=60)
NESTED = b"\x91" * 200_000  # arrays in arrays, deeper than any stack
IN_A_MAP = b"\x81\xa1t" + NESTED
SIGNED = bytes(SIGNATURE_SIZE)
DOT = pack_strokes([Stroke(0, 8, ((4, 4),))])


def _with_pictures(kind: type[Text | Edit], **rest: object) -> st.SearchStrategy[AnyInner]:
    """A text or an edit, the first letters of which are a code."""
    codes = st.text(min_size=1, max_size=6).filter(is_code)
    pictures = st.dictionaries(codes, st.binary(min_size=1, max_size=30), max_size=3)
    return st.builds(
        lambda known, words, more: kind(
            text=f"{' '.join(known)} {words}",
            pictures=tuple(Picture(code=code, data=data) for code, data in known.items()),
            **more,
        ),
        pictures,
        unicode,
        st.fixed_dictionaries({"salt": salts, **rest}),  # type: ignore[dict-item] # strategies
    )


styles = st.builds(
    Style, font=st.sampled_from(["", "serif", "Comic Neue", "明朝"]),
    colour=st.none() | st.integers(0, limits.COLOUR), bold=..., italic=..., underline=...,
    size=st.integers(0, limits.STYLE_SIZE),
)  # fmt: skip
origins = st.builds(
    Origin, account=ids, name=unicode.filter(is_line), at=st.integers(1, limits.TIME_MS)
)
drawings = st.lists(
    st.builds(
        lambda points, **rest: Stroke(points=points, **rest),
        points=st.lists(st.tuples(st.integers(0, 36), st.integers(0, 36)), min_size=1, max_size=4).map(tuple),
        colour=st.integers(0, limits.COLOUR), width=st.integers(1, 255),
    ),
    min_size=1, max_size=3,
).map(pack_strokes)  # fmt: skip
inners = st.one_of(
    st.builds(
        Text, salt=salts, text=unicode, reply=st.none() | ids,
        mentions=st.lists(ids, max_size=4).map(tuple), style=st.none() | styles,
        forwarded=st.none() | origins,
    ),
    st.builds(Pin, salt=salts, target=ids, on=...),
    st.builds(
        Shelf, salt=salts, about=ids, archived=..., unread=..., place=st.integers(0, limits.PLACE)
    ),
    st.builds(
        Emoticon, salt=salts, code=st.sampled_from([":a:", "ß"]), data=st.binary(max_size=40)
    ),
    st.builds(Visibility, salt=salts, account=ids, shown=st.sampled_from(SHOWN)),
    st.builds(
        Visibility, salt=salts, category=unicode.filter(is_category),
        shown=st.sampled_from(["", "offline", "online"]),
    ),
    st.builds(Nudge, salt=salts),
    _with_pictures(Text),
    _with_pictures(Edit, target=ids),
    st.builds(
        Sticker, salt=salts, emoji=st.sampled_from(["🎉", "👋"]), name=st.sampled_from(["a", "ß" * 64]),
        data=st.binary(min_size=1, max_size=90), pack=st.sampled_from(["", "Bub"]),
    ),
    st.builds(
        Wink, salt=salts, name=unicode.filter(is_line), data=st.binary(min_size=1, max_size=90)
    ),
    st.builds(
        Ink, salt=salts, strokes=drawings, width=st.integers(9, limits.INK_SIDE),
        height=st.integers(9, limits.INK_SIDE), alt=st.just("") | unicode.filter(is_line),
    ),
    st.builds(Edit, salt=salts, target=ids, text=unicode),
    st.builds(Reaction, salt=salts, target=ids, emoji=st.text(min_size=1, max_size=8), on=...),
    st.builds(Title, salt=salts, title=unicode),
    st.builds(DeviceName, salt=salts, device=ids, name=unicode),
    st.builds(
        Keys, salt=salts, epoch=st.integers(0, 2**32 - 1), dsk=ids,
        dsk_sig=st.binary(min_size=64, max_size=64),
    ),
    st.builds(Sas, salt=salts, message=st.binary(min_size=1, max_size=limits.SAS_SIZE)),
    st.builds(
        Verified, salt=salts, account=ids, at=st.integers(1, limits.TIME_MS), on=st.booleans()
    ),
    st.builds(
        Card, salt=salts, account=ids, nickname=unicode, favourite=st.booleans(),
        categories=st.lists(unicode.filter(is_category), max_size=4).map(lambda some: tuple(sorted(set(some)))),
    ),
)  # fmt: skip
entries = st.one_of(
    st.builds(Create, genesis=st.binary(max_size=40)),
    st.builds(Add, account=ids),
    st.builds(Remove, account=ids, last=st.dictionaries(ids, ids, max_size=3)),
    st.builds(Role, account=ids, role=st.sampled_from(["admin", "member"])),
    st.builds(Leave, last=st.dictionaries(ids, ids, max_size=3)),
    st.builds(Drop, device=ids),
)
headers = st.builds(
    lambda heads, **rest: Header(heads=tuple(sorted(heads)), **rest),
    kind=st.sampled_from(Kind), conv=ids, account=ids, device=ids, prev=ids, hlc=moments,
    ttl=st.integers(0, 2**32 - 1), heads=st.sets(ids, max_size=limits.HEADS),
    body_len=st.integers(1, 1_000), body_hash=ids,
)  # fmt: skip
anything = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats() | unicode
    | st.binary(max_size=70),
    lambda inside: st.lists(inside, max_size=4)
    | st.dictionaries(st.text(max_size=8) | st.binary(max_size=8), inside, max_size=4),
    max_leaves=12,
)  # fmt: skip
words = st.sampled_from(
    [
        "t",
        "type",
        "salt",
        "text",
        "target",
        "emoji",
        "on",
        "title",
        "genesis",
        "account",
        "last",
        "role",
        "device",
        "targets",
        "account",
        "dsk",
        "dsk_sig",
        "name",
        "message",
        "hlc",
        "picture",
        "suite",
        "community",
        "owner",
        "history",
        "nonce",
        "epoch",
        "seq",
        "at",
        "data",
        "strokes",
        "width",
        "height",
        "alt",
        "style",
        "font",
        "colour",
        "forwarded",
        "about",
        "archived",
        "unread",
        "place",
        "category",
        "shown",
        "pictures",
        "code",
        "data",
        "pack",
    ]
)
maps = st.dictionaries(words, anything | ids | salts, max_size=8)
tags = st.sampled_from(
    [
        "text",
        "edit",
        "react",
        "title",
        "device",
        "keys",
        "sas",
        "verified",
        "nudge",
        "pin",
        "shelf",
        "sticker",
        "emoticon",
        "visibility",
        "wink",
        "ink",
        "create",
        "add",
        "remove",
        "role",
        "leave",
        "drop",
        "news",
    ]
)
tagged = st.builds(lambda tag, rest: pack(rest | {"t": tag}), tags, maps)
hostile = st.binary(max_size=400) | maps.map(pack) | tagged | anything.map(pack)

READERS: tuple[Callable[[bytes], object], ...] = (
    Event.parse,
    Receipt.parse,
    decode_inner,
    decode_entry,
    decode_redact,
    decode_genesis,
    lambda data: parse_manifest(data + SIGNED),
    lambda data: parse_profile(data + SIGNED),
    lambda data: parse_redirect(data + SIGNED),
    MSGPACK_CODEC.decode_commands,
    MSGPACK_CODEC.decode_facts,
    JSON_CODEC.decode_commands,
    JSON_CODEC.decode_facts,
)


@given(hostile)
@example(b"")
@example(NESTED)
@example(IN_A_MAP)
@example(b"\x83\xa1t\xa4text\xa4salt\xc4\x10" + bytes(16) + b"\xa1x" + NESTED)
@example(b"\x82\xa1t\xa4text\xa4text\xa3\xed\xa0\x80")
@example(b'[{"type":"ping","n":' + b"9" * 5_000 + b"}]")
@example(b'[{"type":"ping","x":' + b"[" * 100_000)
def test_readers_give_a_value_or_say_that_the_other_side_is_wrong(data: bytes) -> None:
    for read in READERS:
        try:
            read(data)
        except RemoteProtocolError:
            continue  # the only error a reader may raise


@given(st.binary(min_size=180, max_size=400), st.integers(0, 20), headers)
def test_a_damaged_header_is_read_or_refused(noise: bytes, at: int, header: Header) -> None:
    packed = header.pack()
    damaged = packed[: at * 10] + noise
    try:
        event = Event.parse(damaged)
    except RemoteProtocolError:
        return
    assert event.header.pack() == event.header_bytes


@given(headers, st.binary(min_size=1, max_size=2_000), st.binary(min_size=64, max_size=64))
def test_an_event_reads_back(header: Header, body: bytes, signature: bytes) -> None:
    parts = {name: getattr(header, name) for name in Header.__slots__}
    whole = Header(**(parts | {"body_len": len(body), "body_hash": body_hash(body)}))
    event = Event.parse(whole.pack() + signature + body)
    assert event.header == whole
    assert event.signature == signature
    assert event.body == body
    bare = Event.parse(event.without_body())
    assert bare.id == event.id
    assert bare.body is None
    with pytest.raises(RemoteProtocolError):
        Event.parse(event.data[:-1] + bytes((body[-1] ^ 1,)))


@given(inners)
def test_an_inner_reads_back(inner: AnyInner) -> None:
    assert decode_inner(encode_body(inner)) == inner


@given(entries)
def test_an_entry_reads_back(entry: AnyEntry) -> None:
    assert decode_entry(encode_body(entry)) == entry


@given(ids, moments, st.lists(ids, max_size=limits.HOLES).map(tuple))
def test_a_receipt_reads_back(one: bytes, hlc: int, holes: tuple[EventId, ...]) -> None:
    receipt = Receipt(
        conv=ConversationId(one), account=AccountId(one), device=DeviceId(one),
        author=DeviceId(one), hlc=hlc, got=EventId(one), read=EventId(one), holes=holes,
    )  # fmt: skip
    assert Receipt.parse(receipt.pack() + SIGNED) == receipt


def test_unknown_kinds_of_inner_are_kept_and_fields_ignored() -> None:
    assert decode_inner(pack({"t": "news", "salt": bytes(16)})) is None
    more = pack({"t": "title", "salt": bytes(16), "title": "Tea", "colour": "red"})
    assert decode_inner(more) == Title(salt=bytes(16), title="Tea")


def test_a_style_may_wish_for_what_nobody_knows_yet() -> None:
    said = {"t": "text", "salt": bytes(16), "text": "x"}
    wished = {"colour": 0x123456, "font": "of-later", "size": 200, "glow": "soft"}
    text = decode_inner(pack(said | {"style": wished}))
    assert isinstance(text, Text)
    assert text.style == Style(colour=0x123456, font="of-later", size=200)
    for broken in ("red", 7, {"colour": "red"}, {"bold": 1}, {"font": b"x"}):
        with pytest.raises(RemoteProtocolError):
            decode_inner(pack(said | {"style": broken}))


def test_whose_words_were_forwarded_is_said_whole_or_not_at_all() -> None:
    said = {"t": "text", "salt": bytes(16), "text": "x"}
    origin: dict[str, object] = {"account": bytes(32), "name": "Ada", "at": 1, "of": "later"}
    text = decode_inner(pack(said | {"forwarded": origin}))
    assert isinstance(text, Text)
    assert text.forwarded == Origin(account=AccountId(bytes(32)), name="Ada", at=1)
    missing = [
        {name: origin[name] for name in origin if name != one} for one in ("account", "name", "at")
    ]
    for broken in ("Ada", 7, [], *missing):
        with pytest.raises(RemoteProtocolError):
            decode_inner(pack(said | {"forwarded": broken}))


def test_a_text_with_everything_fits_into_a_sealed_event() -> None:
    codes = "".join(map(chr, range(0x1F600, 0x1F608)))
    full = Text(
        salt=SALT, text=codes + "x" * (limits.TEXT_SIZE - 32), reply=ID,
        mentions=(AccountId(ID),) * limits.MENTIONS, style=Style(font="ß" * limits.NAME_LENGTH),
        pictures=_of(codes, limits.PICTURES_SIZE // 8),
    )  # fmt: skip
    assert len(encode_body(full)) <= limits.INNER_SIZE


SALT = bytes(16)
ID = EventId(bytes(32))
ADA = Origin(account=AccountId(ID), name="Ada", at=1)


def _of(codes: str, size: int) -> tuple[Picture, ...]:
    return tuple(Picture(code=code, data=bytes(size)) for code in codes)


@pytest.mark.parametrize(
    "body",
    [
        Text(salt=SALT, text=""),
        Text(salt=SALT, text="ä" * (limits.TEXT_SIZE // 2 + 1)),
        Text(salt=SALT, text="half \ud83d"),
        Text(salt=b"short", text="x"),
        Text(salt=SALT, text="x", reply=EventId(b"short")),
        Text(salt=SALT, text="x", mentions=(AccountId(bytes(32)),) * (limits.MENTIONS + 1)),
        Edit(salt=SALT, target=EventId(b""), text="x"),
        Reaction(salt=SALT, target=ID, emoji="", on=True),
        Reaction(salt=SALT, target=ID, emoji="x" * (limits.EMOJI_SIZE + 1), on=True),
        Title(salt=SALT, title="x" * (limits.NAME_LENGTH + 1)),
        DeviceName(salt=SALT, device=DeviceId(ID), name=""),
        DeviceName(salt=SALT, device=DeviceId(ID), name="x" * (limits.NAME_LENGTH + 1)),
        DeviceName(salt=SALT, device=DeviceId(b"short"), name="Laptop"),
        Keys(salt=SALT, epoch=2**32, dsk=ID, dsk_sig=bytes(64)),
        Keys(salt=SALT, epoch=1, dsk=b"short", dsk_sig=bytes(64)),
        Keys(salt=SALT, epoch=1, dsk=ID, dsk_sig=bytes(63)),
        Sas(salt=SALT, message=b""),
        Sas(salt=SALT, message=bytes(limits.SAS_SIZE + 1)),
        Verified(salt=SALT, account=AccountId(b"short"), at=1, on=True),
        Verified(salt=SALT, account=AccountId(ID), at=0, on=True),
        Verified(salt=SALT, account=AccountId(ID), at=limits.TIME_MS + 1, on=True),
        Card(salt=SALT, account=AccountId(b"short")),
        Card(salt=SALT, account=AccountId(ID), nickname="x" * (limits.NAME_LENGTH + 1)),
        Card(salt=SALT, account=AccountId(ID), categories=("",)),
        Card(salt=SALT, account=AccountId(ID), categories=("two\nlines",)),
        Card(salt=SALT, account=AccountId(ID), categories=(" Work",)),
        Card(salt=SALT, account=AccountId(ID), categories=("Work", "Family")),
        Card(salt=SALT, account=AccountId(ID), categories=("Work", "Work")),
        Card(salt=SALT, account=AccountId(ID), categories=tuple(f"{n:03}" for n in range(17))),
        Visibility(salt=SALT),
        Visibility(salt=SALT, account=b"short", shown="offline"),
        Visibility(salt=SALT, account=ID, category="Work", shown="offline"),
        Visibility(salt=SALT, account=ID, shown="away"),
        Visibility(salt=SALT, category=" Work", shown="offline"),
        Visibility(salt=SALT, category="Work", shown="usual"),
        Nudge(salt=b"short"),
        Pin(salt=SALT, target=EventId(b"short"), on=True),
        Shelf(salt=SALT, about=b"short"),
        Shelf(salt=SALT, about=ID, place=limits.PLACE + 1),
        Shelf(salt=SALT, about=ID, place=-1),
        *(
            Text(salt=SALT, text="x", forwarded=msgspec.structs.replace(ADA, **wrong))
            for wrong in (
                {"account": b"short"}, {"name": ""}, {"name": "x" * (limits.NAME_LENGTH + 1)},
                {"name": "two\nlines"}, {"name": "half \ud83d"}, {"at": 0},
                {"at": limits.TIME_MS + 1},
            )
        ),
        Text(salt=SALT, text="x", pictures=(Picture(code=":a:", data=b"x"),)),
        Text(salt=SALT, text="a a", pictures=(Picture(code="a", data=b"x"),) * 2),
        Text(salt=SALT, text="a b", pictures=(Picture(code="a b", data=b"x"),)),
        Text(salt=SALT, text="a\xa0b", pictures=(Picture(code="a\xa0b", data=b"x"),)),
        Text(salt=SALT, text="a\x07b", pictures=(Picture(code="a\x07b", data=b"x"),)),
        Text(salt=SALT, text="a", pictures=(Picture(code="", data=b"x"),)),
        Text(salt=SALT, text="a", pictures=(Picture(code="a", data=b""),)),
        Text(salt=SALT, text="a" * 33, pictures=(Picture(code="a" * 33, data=b"x"),)),
        Text(salt=SALT, text="a", pictures=(Picture(code="a", data=bytes(limits.PICTURE_SIZE + 1)),)),
        Text(salt=SALT, text="abcdef", pictures=_of("abcdef", limits.PICTURES_SIZE // 6 + 1)),
        Edit(salt=SALT, target=ID, text="abcdefghi", pictures=_of("abcdefghi", 1)),
        Emoticon(salt=SALT, code=""),
        Emoticon(salt=SALT, code="a b"),
        Emoticon(salt=SALT, code="a", data=bytes(limits.PICTURE_SIZE + 1)),
        Sticker(salt=SALT, emoji="", name="x", data=b"x"),
        Sticker(salt=SALT, emoji="x" * (limits.EMOJI_SIZE + 1), name="x", data=b"x"),
        Sticker(salt=SALT, emoji="x\n", name="x", data=b"x"),
        Sticker(salt=SALT, emoji="x", name="", data=b"x"),
        Sticker(salt=SALT, emoji="x", name="two\nlines", data=b"x"),
        Sticker(salt=SALT, emoji="x", name="x" * (limits.NAME_LENGTH + 1), data=b"x"),
        Sticker(salt=SALT, emoji="x", name="x", data=b""),
        Sticker(salt=SALT, emoji="x", name="x", data=bytes(limits.STICKER_SIZE + 1)),
        Sticker(salt=SALT, emoji="x", name="x", data=b"x", pack="half \ud83d"),
        Wink(salt=SALT, name="", data=b"x"),
        Wink(salt=SALT, name="x" * (limits.NAME_LENGTH + 1), data=b"x"),
        Wink(salt=SALT, name="two\nlines", data=b"x"),
        Wink(salt=SALT, name="half \ud83d", data=b"x"),
        Wink(salt=SALT, name="x", data=b""),
        Wink(salt=SALT, name="x", data=bytes(limits.WINK_SIZE + 1)),
        Ink(salt=SALT, strokes=b"", width=9, height=9),
        Ink(salt=SALT, strokes=pack_strokes([]), width=9, height=9),
        Ink(salt=SALT, strokes=DOT, width=0, height=9),
        Ink(salt=SALT, strokes=DOT, width=9, height=limits.INK_SIDE + 1),
        Ink(salt=SALT, strokes=DOT, width=9, height=9, alt="two\nlines"),
        Ink(salt=SALT, strokes=DOT, width=9, height=9, alt="half \ud83d"),
        Ink(salt=SALT, strokes=DOT, width=9, height=9, alt="x" * (limits.INK_ALT + 1)),
        Text(salt=SALT, text="x", style=Style(font="x" * (limits.NAME_LENGTH + 1))),
        Text(salt=SALT, text="x", style=Style(font="two\nlines")),
        Text(salt=SALT, text="x", style=Style(font="half \ud83d")),
        Text(salt=SALT, text="x", style=Style(colour=limits.COLOUR + 1)),
        Text(salt=SALT, text="x", style=Style(colour=-1)),
        Text(salt=SALT, text="x", style=Style(size=256)),
        Text(salt=SALT, text="x", style=Style(size=-1)),
        Add(account=AccountId(b"short")),
        Role(account=AccountId(bytes(32)), role="owner"),
        Drop(device=DeviceId(b"")),
        Leave(last={DeviceId(b"x"): ID}),
        Remove(account=AccountId(ID), last={DeviceId(bytes((n,)) * 32): ID for n in range(17)}),
        Redact(targets=()),
        Redact(targets=(ID,) * (limits.TARGETS + 1)),
        Genesis(
            suite=2, community=bytes(32), type="group", owner=AccountId(bytes(32)), history="join",
            nonce=SALT,
        ),
        Genesis(
            suite=0, community=bytes(32), type="group", owner=AccountId(bytes(32)), history="some",
            nonce=SALT,
        ),
    ],
)  # fmt: skip
def test_limits_hold_on_both_sides(body: AnyInner | AnyEntry | Redact | Genesis) -> None:
    with pytest.raises(LocalProtocolError):
        encode_body(body)
    try:
        data = pack(body)
    except UnicodeEncodeError:
        return  # what can't be written can't arrive
    inner_or_entry = decode_inner if isinstance(body, bodies.Inner) else decode_entry
    readers: dict[type, Callable[[bytes], object]] = {
        Redact: decode_redact,
        Genesis: decode_genesis,
    }
    read = readers.get(type(body), inner_or_entry)
    with pytest.raises(RemoteProtocolError):
        read(data)


def test_a_text_of_exactly_the_limit_fits() -> None:
    text = Text(salt=SALT, text="ä" * (limits.TEXT_SIZE // 2))
    assert decode_inner(encode_body(text)) == text


def test_an_event_larger_than_the_limit_is_refused() -> None:
    header = Header(
        kind=Kind.PLAIN, conv=ConversationId(ID), account=AccountId(ID), device=DeviceId(ID),
        prev=ID, hlc=0, ttl=0, heads=(), body_len=limits.EVENT_SIZE,
        body_hash=body_hash(bytes(limits.EVENT_SIZE)),
    ).pack()  # fmt: skip
    with pytest.raises(RemoteProtocolError):
        Event.parse(header + SIGNED + bytes(limits.EVENT_SIZE))
    with pytest.raises(RemoteProtocolError):
        Event.parse(header + SIGNED)


def _header(**changed: object) -> bytes:
    fields: dict[str, object] = {
        "kind": Kind.PLAIN, "conv": ID, "account": ID, "device": ID, "prev": ID, "hlc": 0,
        "ttl": 0, "heads": (), "body_len": 1, "body_hash": ID,
    }  # fmt: skip
    return Header(**(fields | changed)).pack()  # type: ignore[arg-type] # a table of fields


def test_headers_that_no_one_writes_are_refused() -> None:
    one, two = EventId(b"1" * 32), EventId(b"2" * 32)
    Event.parse(_header(heads=(one, two)) + SIGNED)
    for header in (
        _header(heads=(two, one)),
        _header(heads=(one, one)),
        _header(heads=tuple(EventId(bytes((n,)) * 32) for n in range(limits.HEADS + 1))),
        _header(hlc=limits.HLC + 1),
        _header(kind=0),
        _header(kind=5),
        _header(body_len=0),
        b"\x02" + _header()[1:],
    ):
        with pytest.raises(RemoteProtocolError):
            Event.parse(header + SIGNED)


def _manifest(**changed: object) -> bytes:
    key = bytes(32)
    device = Device(dk=DeviceId(key), kind="desktop", caps=(), sig=SIGNED)
    fields: dict[str, object] = {
        "account": key, "epoch": 0, "seq": 0, "prevs": (), "dsk": key, "dsk_sig": SIGNED,
        "devices": (device,), "revoked": (),
    }  # fmt: skip
    manifest = Manifest(**(fields | changed))  # type: ignore[arg-type] # a table of fields
    return pack(manifest) + SIGNED


def test_manifests_keep_their_limits() -> None:
    device = Device(dk=DeviceId(bytes(32)), kind="desktop", caps=(), sig=SIGNED)
    assert parse_manifest(_manifest()).devices == (device,)
    for data in (
        _manifest(devices=()),
        _manifest(devices=(device, device)),
        _manifest(devices=tuple(
            Device(dk=DeviceId(bytes((n,)) * 32), kind="", caps=(), sig=SIGNED) for n in range(17)
        )),
        _manifest(epoch=2**32),
        _manifest(epoch=-1),
        _manifest(account=b"short"),
        _manifest(dsk=b"short"),
        _manifest(revoked=(Revocation(dk=DeviceId(bytes(32)), hlc=-1),)),
        _manifest(revoked=(Revocation(dk=DeviceId(b""), hlc=1),)),
        SIGNED,
    ):  # fmt: skip
        with pytest.raises(RemoteProtocolError):
            parse_manifest(data)


@pytest.mark.parametrize(
    "changed",
    [
        {"name": ""},
        {"name": "  "},
        {"name": "x" * 65},
        {"message": "x" * 129},
        {"hlc": -1},
        {"hlc": 2**63},
        {"account": b"short"},
        {"picture": b"short"},
    ],
)
def test_profiles_keep_their_limits(changed: dict[str, object]) -> None:
    fields: dict[str, object] = {"account": ID, "device": ID, "hlc": 1, "name": "Ada"}
    parse_profile(pack(Profile(**fields)) + SIGNED)  # type: ignore[arg-type] # a table of fields
    with pytest.raises(RemoteProtocolError):
        parse_profile(pack(fields | changed) + SIGNED)


WHERE: dict[str, object] = {
    "community": ID, "node": ID, "addresses": ("chat.example.org",), "port": 4433, "hlc": 1,
    "account": ID, "device": ID, "on": True,
}  # fmt: skip


@pytest.mark.parametrize(
    "changed",
    [
        {"community": b"short"},
        {"node": b"n" * 33},
        {"account": b""},
        {"device": "d" * 32},
        {"addresses": ()},
        {"addresses": ("a",) * 17},
        {"addresses": ("",)},
        {"addresses": ("a b",)},
        {"addresses": ("a/b",)},
        {"addresses": ("user@host",)},
        {"addresses": ("line\nbreak",)},
        {"addresses": ("x" * 254,)},
        {"addresses": ("ｅxample.org",)},
        {"port": 0},
        {"port": 65536},
        {"hlc": -1},
        {"hlc": 2**63},
        {"on": 1},
    ],
)
def test_redirects_keep_their_limits(changed: dict[str, object]) -> None:
    assert parse_redirect(pack(WHERE) + SIGNED).port == 4433
    with pytest.raises(RemoteProtocolError):
        parse_redirect(pack(WHERE | changed) + SIGNED)


@pytest.mark.parametrize("missing", WHERE)
def test_a_redirect_says_everything(missing: str) -> None:
    with pytest.raises(RemoteProtocolError):
        parse_redirect(pack({name: WHERE[name] for name in WHERE if name != missing}) + SIGNED)


def test_a_redirect_may_say_more_and_is_not_long() -> None:
    assert parse_redirect(pack(WHERE | {"later": [1, 2]}) + SIGNED).on
    with pytest.raises(RemoteProtocolError):
        parse_redirect(pack(WHERE | {"later": bytes(8192)}) + SIGNED)


HOSTS = st.lists(
    st.text("0123456789abcxyzABCXYZ.:%_-", min_size=1, max_size=253), min_size=1, max_size=16
)


@given(HOSTS, st.integers(1, 65535), st.integers(0, 2**63 - 1), st.booleans())
def test_redirects_come_back_as_they_were(hosts: list[str], port: int, hlc: int, on: bool) -> None:
    redirect = Redirect(
        community=ID, node=ID, addresses=tuple(hosts), port=port, hlc=hlc, account=ID, device=ID,
        on=on,
    )  # fmt: skip
    assert parse_redirect(pack_redirect(redirect) + SIGNED) == redirect


@pytest.mark.parametrize("codec", [MSGPACK_CODEC, JSON_CODEC])
def test_a_frame_has_limits(codec: Codec) -> None:
    assert codec.decode_commands(codec.encode([Ping(n=1)])) == [Ping(n=1)]
    with pytest.raises(RemoteProtocolError):
        codec.decode_commands(codec.encode([Ping(n=1)] * (limits.COMMANDS_PER_FRAME + 1)))
    with pytest.raises(RemoteProtocolError):
        codec.decode_commands(codec.encode([Send(txn=1, event=bytes(limits.FRAME_SIZE))]))
    with pytest.raises(RemoteProtocolError):
        codec.decode_commands(codec.encode([]).replace(b"", b"\xff", 1))
