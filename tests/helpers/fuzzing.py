"""Every reader of bytes that come from others, with samples of what it reads, and ways to damage them.

A reader may return something or say that the other side broke the rules, soon. Anything else it raises is a bug.
"""

import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from random import Random
from typing import NamedTuple

import msgspec

from chatera.client.winks import built_in
from chatera.client.wire import parse_records
from chatera.crypto import attachments, ratchet
from chatera.crypto.asks import sign_ask, verify_ask
from chatera.crypto.backup import Backup, open_manifest, read_backup
from chatera.crypto.entry import check, found_community
from chatera.crypto.keys import Identity
from chatera.crypto.knocking import Doorkeeper, Knocker
from chatera.crypto.linking import ListedDevice, NewDevice
from chatera.crypto.phrase import phrase_of, root_of
from chatera.crypto.pqxdh import PrekeyHeader
from chatera.crypto.prekeys import publish, renew, verify_bundle, verify_published
from chatera.crypto.primitives import x25519_public
from chatera.crypto.records import (
    salt,
    sign_event,
    sign_manifest,
    sign_profile,
    sign_receipt,
    sign_redirect,
    verify_manifest,
    verify_profile,
    verify_receipt,
    verify_redirect,
)
from chatera.crypto.safety import compare, qr_payload, qr_text, read_qr_text
from chatera.crypto.sas_messages import Accept, Cancel, Proof, Reason, Reveal, Start, parse_message
from chatera.crypto.sealing import open_event, seal_event
from chatera.crypto.secretstream import open_stream, seal_stream
from chatera.crypto.sender_keys import SenderKey
from chatera.crypto.vouches import sign_vouch, verify_vouch
from chatera.protocol import frames
from chatera.protocol.beacon import decode_seek, encode_seek
from chatera.protocol.bequest import Bequest, Direct, Waiting, pack_bequest, parse_bequest
from chatera.protocol.blocks import Row
from chatera.protocol.bodies import (
    Add,
    Card,
    Create,
    DeviceName,
    Edit,
    Emoticon,
    Genesis,
    Ink,
    Keys,
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
)
from chatera.protocol.closed import Invitation, pack_entry, parse_entry, parse_invitation
from chatera.protocol.codec import JSON_CODEC, MSGPACK_CODEC
from chatera.protocol.communities import Apart, pack_apart, parse_apart
from chatera.protocol.comparison import Comparison, answer
from chatera.protocol.errors import RemoteProtocolError, UserError
from chatera.protocol.fingerprints import key
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import (
    NONE,
    AccountId,
    CommunityId,
    ConversationId,
    DeviceId,
    EventId,
    NodeId,
    Position,
)
from chatera.protocol.ink import Stroke, pack_strokes, parse_strokes
from chatera.protocol.knocking import Admission, pack, parse_answer, parse_question
from chatera.protocol.linking import (
    Accepted,
    History,
    LinkText,
    No,
    encode_said,
    parse_link_text,
    parse_said,
)
from chatera.protocol.manifests import Revocation, parse_manifest, parse_profile
from chatera.protocol.padding import pad, unpad
from chatera.protocol.prekeys import Bundle, Published
from chatera.protocol.receipts import Receipt
from chatera.protocol.sealed import (
    Ask,
    KeyIndex,
    Parcel,
    ParcelType,
    SealedBody,
    sender_key_ref,
)
from chatera.protocol.winks import parse as parse_wink

NOW_MS = 1_780_000_000_000
COMMUNITY = CommunityId(bytes(range(32)))
EXPECTED = (RemoteProtocolError, UserError)
"""What a reader may say of bytes that are none of its own."""
SLOWEST_S = 2.0
"""No reader may take longer for one message, on a machine that is busy too."""
_TOKENS = (
    b"", b"\0", b"\xff", b"\x7f\xff\xff\xff", b"\xff" * 8, b"\0" * 32, b"\xc0", b"\x90", b"\x80", b"\xdd\xff\xff\xff\xff",
    b"\xdf\xff\xff\xff\xff", b"\xc6\xff\xff\xff\xff", b"\xcf" + b"\xff" * 8, b"\xd3" + b"\xff" * 8, b"\xa3\xed\xa0\x80",
    b"\xca\x7f\xc0\0\0", b"\xc7\0\0", b"\xd9\xff", b"[", b'"\\ud800"', b"1e999", b"-1",
)  # fmt: skip
"""What parsers stumble over: lengths that are not there, numbers out of range, halves of characters."""


class Damage(NamedTuple):
    """One way to damage a sample; ``at`` and ``size`` are in 65,536ths of it."""

    kind: int
    at: int
    size: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Target:
    """One reader.

    Attributes:
        samples: what it reads without complaint.
        read: reads bytes.
        complains: it may say that the other side broke the rules; else it takes whatever comes.
    """

    name: str
    samples: tuple[bytes, ...]
    read: Callable[[bytes], object]
    complains: bool = True


def damaged(sample: bytes, damage: Sequence[Damage]) -> bytes:
    """Return a sample with damage done to it, one after the other."""
    data = bytearray(sample)
    for kind, where, how_much, piece in damage:
        at = where * (len(data) + 1) >> 16
        end = min(len(data), at + (how_much * (len(data) + 1) >> 16))
        match kind % 6:
            case 0:
                data[at : at + len(piece)] = piece
            case 1:
                data[at:at] = piece
            case 2:
                del data[at:end]
            case 3:
                data[at:at] = data[at:end]
            case 4:
                data[at : at + 1] = bytes(one ^ 1 << how_much % 8 for one in data[at : at + 1])
            case _:
                del data[at:]
    return bytes(data)


def some_damage(random: Random) -> list[Damage]:
    """Draw damage: mostly little of it, since most of a sample has to hold for a reader to come far."""
    return [
        Damage(
            random.randrange(6), random.randrange(1 << 16), int((1 << 16) * random.random() ** 4),
            random.choice(_TOKENS) if random.random() < 0.5 else random.randbytes(random.randrange(1, 9)),
        )
        for _ in range(random.choice((1, 1, 1, 2, 3, 8)))
    ]  # fmt: skip


def offend(target: Target, data: bytes) -> None:
    """Let a reader read; what it may not raise, it raises here.

    Raises:
        AssertionError: it took too long.
    """
    began = time.monotonic()
    with suppress(*EXPECTED if target.complains else ()):
        target.read(data)
    took = time.monotonic() - began
    assert took < SLOWEST_S, f"{target.name} took {took:.1f} s for {len(data)} bytes"


def targets() -> list[Target]:
    """Return all readers that need nothing but bytes."""
    me, you = Identity.new(), Identity.new()
    return [
        *_protocol(me, you), *_ranges(), *_mail(me, you), *_people(me, you), *_linking(), *_files(me),
        *_closed(),
    ]  # fmt: skip


def _closed() -> Iterator[Target]:
    """Closed communities: what lets in, and what is said at their doors."""
    family = found_community("Family", "passphrase", secrets.token_bytes)
    entry = msgspec.structs.replace(family, word=bytes(32))
    known = msgspec.structs.asdict(entry)
    links = (
        Invitation(**known),
        Invitation(**known, node=bytes(32), addresses=("10.0.0.1",), port=4_000),
    )
    node = NodeId(bytes(32))
    knocker = Knocker(entry.word, entry.community, node, secrets.token_bytes)
    door = Doorkeeper(entry, node, knocker.knock, bytes(16), secrets.token_bytes)
    confirm = knocker.confirm(door.offer)
    said = (pack(knocker.knock), pack(confirm))
    yield Target("way in", (pack_entry(entry),), lambda data: check(parse_entry(data)))
    yield Target(
        "invitation", tuple(str(one).encode() for one in links),
        lambda data: check(parse_invitation(data.decode("utf-8", "replace"))),
    )  # fmt: skip
    yield Target("at the door", said, parse_question)
    yield Target(
        "admission", (pack(door.admit(confirm)),),
        lambda data: knocker.admitted(parse_answer(data, Admission)),
    )  # fmt: skip


WINK = (
    b'{"wink":1,"name":"Turn","stage":[200,100],"length":400,"poster":200,"sound":"heart","layers":[{"move":[[0,9,9]]},'
    b'{"in":0,"shape":"M 0 0 L 90 0 C 9 9 8 8 7 7 Z","fill":"#ff8000","turn":[[0,0],[400,90,"back"]]}]}'
)
INK = pack_strokes(
    [Stroke(0xC04000, 9, ((0, 0), (400, 200), (399, 190)), (0, 128, 255)), Stroke(0, 8, ((7, 7),))]
)


def _protocol(me: Identity, you: Identity) -> Iterator[Target]:
    inner = tuple(
        encode_body(one)
        for one in (
            Text(
                salt=salt(),
                text="Hello",
                reply=an_id(1),
                mentions=(you.account,),
                style=Style(font="hand", colour=0xC04000, bold=True, size=2),
                pictures=(Picture(code="ello", data=b"\x89PNG"),),
            ),
            Nudge(salt=salt()),
            Text(
                salt=salt(),
                text="Hello",
                forwarded=Origin(account=you.account, name="Bo", at=NOW_MS),
            ),
            Pin(salt=salt(), target=an_id(2), on=True),
            Shelf(salt=salt(), about=you.account, archived=True, unread=True, place=7),
            Visibility(salt=salt(), account=you.account, shown="offline"),
            Visibility(salt=salt(), category="Work", shown="online"),
            Emoticon(salt=salt(), code=":cat:", data=b"\x89PNG"),
            Sticker(salt=salt(), emoji="👋", name="hello", data=b"<svg/>", pack="Bub"),
            Wink(salt=salt(), name="Turn", data=WINK),
            Ink(salt=salt(), strokes=INK, width=100, height=50, alt="a roof"),
            Edit(salt=salt(), target=an_id(2), text="Hullo"),
            Reaction(salt=salt(), target=an_id(2), emoji="🙂", on=True),
            Title(salt=salt(), title="Choir"),
            DeviceName(salt=salt(), device=me.device, name="Desk"),
            Keys(salt=salt(), epoch=1, dsk=bytes(32), dsk_sig=bytes(64)),
            Sas(salt=salt(), message=bytes(90)),
            Verified(salt=salt(), account=you.account, at=NOW_MS, on=True),
            Card(
                salt=salt(),
                account=you.account,
                nickname="Bo",
                categories=("Work",),
                favourite=True,
            ),
        )
    )
    genesis = encode_body(
        Genesis(suite=1, community=COMMUNITY, type="group", owner=me.account, history="join", nonce=salt())
    )  # fmt: skip
    entries = tuple(
        encode_body(one)
        for one in (
            Create(genesis=genesis), Add(account=you.account), Role(account=you.account, role="admin"),
            Remove(account=you.account, last={you.device: an_id(3)}),
        )
    )  # fmt: skip
    redact = encode_body(Redact(targets=(an_id(1), an_id(2))))
    yield Target("inner", inner, decode_inner)
    yield Target("wink", (WINK, *(one.data for one in built_in()[:2])), parse_wink)
    yield Target("strokes", (INK,), parse_strokes)
    yield Target("entry", entries, decode_entry)
    yield Target("genesis", (genesis,), decode_genesis)
    yield Target("redact", (redact,), decode_redact)
    events = tuple(
        an_event(me, inner[0], kind).data for kind in (Kind.PLAIN, Kind.LOG, Kind.REDACT)
    )
    yield Target("event", (*events, a_sealed_event(me, inner[0]).data), Event.parse)
    receipt = sign_receipt(
        me,
        Receipt(
            conv=ConversationId(bytes(32)), account=me.account, device=me.device, author=you.device,
            hlc=NOW_MS << 16, got=an_id(1), read=an_id(2), holes=(an_id(3),),
        ),
    )  # fmt: skip
    yield Target("receipt", (receipt,), verify_receipt)
    yield Target("padding", tuple(pad(bytes(size)) for size in (0, 300, 5000)), unpad)
    yield Target("seek", (encode_seek(),), decode_seek)
    facts, commands = _facts(), _commands()
    for codec in (MSGPACK_CODEC, JSON_CODEC):
        name = "msgpack" if codec.binary else "json"
        yield Target(f"facts in {name}", tuple(map(codec.encode, facts)), codec.decode_facts)
        yield Target(
            f"commands in {name}", tuple(map(codec.encode, commands)), codec.decode_commands
        )


def _ranges() -> Iterator[Target]:
    keys = [key(n << 20, an_id(n % 251)) for n in range(600)]
    here, there = Row.of(keys[::2]), Row.of(keys[:400])

    def asked() -> Comparison:
        one = Comparison(here)
        one.question()
        return one

    one, questions, answers = Comparison(here), list[bytes](), list[bytes]()
    while (question := one.question()) is not None:
        questions.append(question)
        answers.append(answer(there, question))
        one.take(here, answers[-1])
    yield Target("ranges asked", tuple(questions), lambda data: answer(there, data))
    yield Target("ranges told", tuple(answers[:1]), lambda data: asked().take(here, data))


def _facts() -> list[list[frames.AnyFact]]:
    def page(count: int) -> frames.AnyFact:
        many = tuple(bytes((one % 256,)) * 90 for one in range(count))
        return frames.Page(
            txn=1, position=Position(7), more=False, manifests=many, profiles=many, events=many,
            receipts=many, parcels=many, asks=many,
            redirects=many,
        )  # fmt: skip

    return [
        [page(0)], [page(1)], [page(300)], [], [page(0)] * 40,
        [frames.Bundles(txn=1, bundles=(bytes(300),)), frames.PrekeyIds(txn=2, ids=(1, 2**32 - 1))],
        [frames.ParcelsPut(txn=1, refused=(bytes(32),))],
        [frames.DialledBack(txn=1, reached=True, address="10.0.0.7")],
        [frames.ParcelPut(position=Position(1), parcel=bytes(200))],
        [frames.RedirectPut(position=Position(1), redirect=bytes(300))],
        [frames.AskPut(position=Position(1), ask=bytes(168))],
    ]  # fmt: skip


def _commands() -> list[list[frames.AnyCommand]]:
    return [
        [], [frames.PutParcels(txn=1, parcels=())], [frames.PutParcels(txn=1, parcels=(bytes(200),))],
        [frames.PutParcels(txn=1, parcels=tuple(bytes((one,)) * 150 for one in range(64)))],
        [frames.PutAsks(txn=1, asks=(bytes(168),) * 3), frames.Taken(txn=2, ids=(bytes(32),))],
        [frames.PutPrekeys(txn=1, prekeys=bytes(2000)), frames.ListPrekeys(txn=2)],
        [frames.TakePrekeys(txn=1, devices=(DeviceId(bytes(32)),) * 64)],
        [frames.PutRedirect(txn=1, redirect=bytes(300)), frames.Adopt(txn=2, community=bytes(32))],
        [frames.PutVouch(txn=1, vouch=bytes(169))],
        [frames.SetVisibility(offline=(bytes(32),) * 3, online=(bytes(range(32)),))],
        [frames.DialBack(txn=1, port=40_000, word=bytes(16))],
        [frames.Pull(txn=1, after=Position(0))] * 30,
    ]  # fmt: skip


def _mail(me: Identity, you: Identity) -> Iterator[Target]:
    inner = encode_body(Text(salt=salt(), text="Hello"))
    event = a_sealed_event(me, inner)
    chain = a_sealed_event(me, inner, KeyIndex(bytes(16), 7))
    bodies = tuple(one.body or b"" for one in (event, chain))
    yield Target("sealed body", bodies, SealedBody.parse)
    yield Target(
        "sealed event",
        (event.data, chain.data),
        lambda data: open_event(Event.parse(data), bytes(32)),
    )
    ask = sign_ask(me, event=event.id, to=you.device, hlc=NOW_MS << 16)
    yield Target("ask", (ask,), lambda data: (Ask.parse(data), verify_ask(data, you.device)))
    sender_key = SenderKey(bytes(16), 3, bytes(32))
    yield Target("sender key", (sender_key.pack(),), SenderKey.parse)
    first = renew((), (), NOW_MS, secrets.token_bytes)
    published = publish(me.dk, first.fresh, first.offer)
    less = replace(
        published, one_time=published.one_time[:2], one_time_kem=published.one_time_kem[:1]
    )
    yield Target("published", (less.pack(),), lambda data: verify_published(Published.parse(data)))
    bundles = (
        published.bundle(None, None), published.bundle(published.one_time[0], published.one_time_kem[0]),
    )  # fmt: skip
    yield Target(
        "bundle", tuple(one.pack() for one in bundles),
        lambda data: verify_bundle(Bundle.parse(data), me.device),
    )  # fmt: skip
    header = PrekeyHeader(bytes(32), bytes(32), 1, 2, 3, bytes(1088)).pack()
    yield Target("prekey header", (header,), PrekeyHeader.parse)
    parcel = Parcel(
        to=me.device, sender=you.device, type=ParcelType.KEY, ref=event.id, message=header
    )
    chains = replace(parcel, type=ParcelType.SENDER_KEY, ref=sender_key_ref(bytes(16)))
    yield Target("parcel", (parcel.pack(), chains.pack()), Parcel.parse)
    bequest = Bequest(
        conversations=(Direct(suite=0, scope=COMMUNITY, accounts=(me.account, you.account)),),
        parcels=(Waiting(until=1, parcel=parcel.pack()),),
    )
    yield Target("bequest", (pack_bequest(bequest),), parse_bequest)
    secret, private = bytes(32), secrets.token_bytes(32)
    theirs = ratchet.initiate(secret, x25519_public(private), secrets.token_bytes)
    state, messages = theirs, []
    for _ in range(3):
        state, message = ratchet.encrypt(state, bytes(32), b"ad", secrets.token_bytes)
        messages.append(message)
    begun = ratchet.respond(secret, private)
    yield Target(
        "ratchet message", tuple(messages),
        lambda data: ratchet.decrypt(begun, data, b"ad", now=NOW_MS, random=secrets.token_bytes),
    )  # fmt: skip


def _people(me: Identity, you: Identity) -> Iterator[Target]:
    manifest = sign_manifest(me, kind="desktop", caps=("hub",))
    others = parse_manifest(manifest).devices
    grown = sign_manifest(
        me.on_new_device(), kind="desktop", caps=(), others=others, before=manifest,
        revoked=(Revocation(dk=you.device, hlc=NOW_MS << 16),),
    )  # fmt: skip
    yield Target("manifest", (manifest, grown), verify_manifest)
    profile = sign_profile(
        me, COMMUNITY, hlc=NOW_MS << 16, name="Anna", message="Here", picture=None
    )
    yield Target(
        "profile", (profile,), lambda data: (parse_profile(data), verify_profile(COMMUNITY, data))
    )
    redirect = sign_redirect(
        me, COMMUNITY, hlc=NOW_MS << 16, node=NodeId(bytes(32)), addresses=("10.0.0.7",), port=4433
    )
    yield Target("redirect", (redirect,), verify_redirect)
    node, ids = NodeId(bytes(32)), [CommunityId(bytes((one,)) * 32) for one in range(5)]
    vouches = tuple(sign_vouch(me, node, ids[:count], NOW_MS) for count in (1, 5))
    yield Target("vouch", vouches, lambda data: verify_vouch(data, node))
    yield Target("apart", (pack_apart(Apart(ids=tuple(ids), wary=True)),), parse_apart)
    exchange = bytes(16)
    sas = (
        Start(
            exchange=exchange, account=me.account, device=me.device, to=you.account, moment=NOW_MS,
            methods=3,
        ),
        Accept(exchange=exchange, device=you.device, methods=1, commitment=bytes(32)),
        Reveal(exchange=exchange, key=bytes(32)), Proof(exchange=exchange, mac=bytes(32)),
        Cancel(exchange=exchange, reason=next(iter(Reason))),
    )  # fmt: skip
    yield Target("sas message", tuple(one.pack() for one in sas), parse_message)
    payload = qr_payload(me.account, you.account)

    def scan(data: bytes) -> object:
        return compare(read_qr_text(data.decode("latin-1")), you.account, me.account)

    yield Target("qr text", (qr_text(payload).encode(),), scan)
    yield Target("qr payload", (payload,), lambda data: compare(data, you.account, me.account))
    words = " ".join(phrase_of(bytes(range(16)))).encode()
    yield Target("phrase", (words,), lambda data: root_of(data.decode("utf-8", "replace")))


def _linking() -> Iterator[Target]:
    secret = bytes(32)
    new = NewDevice(secrets.token_bytes, secret)
    listed = ListedDevice(secrets.token_bytes, secret)
    offer = listed.receive_hello(new.hello)
    reveal, _ = new.receive(offer)

    def greet(data: bytes) -> object:
        return ListedDevice(secrets.token_bytes, secret).receive_hello(data)

    yield Target("link hello", (new.hello,), greet)
    yield Target("link offer", (offer,), new.receive)
    yield Target("link reveal", (reveal,), listed.receive_reveal)
    text = str(LinkText(("127.0.0.1", "fe80::1"), 4433, secret)).encode()
    yield Target("link text", (text,), lambda data: parse_link_text(data.decode("latin-1")))
    said = (
        Accepted(account=AccountId(bytes(32)), name="Anna"),
        History(total=7),
        No(reason="late"),
    )
    yield Target("said while linking", tuple(encode_said(one) for one in said), parse_said)
    records = msgspec.msgpack.encode([("events", bytes(90)), ("people", b"")])
    yield Target("records", (records,), parse_records)


def _files(me: Identity) -> Iterator[Target]:
    key = bytes(32)
    stream = b"".join(seal_stream(key, secrets.token_bytes, [b"plain" * 30_000]))
    yield Target("stream", (stream,), lambda data: _through(open_stream(key, [data])))
    sealed = attachments.SealedFile([b"picture" * 99], random=secrets.token_bytes)
    _through(iter(sealed))
    described = sealed.described(name="a.png", media_type="image/png", thumbnail=b"x")
    yield Target(
        "attachment", (attachments.encode_attachment(described),), attachments.decode_attachment
    )
    backup = Backup(
        {"people": [b"bob"], "events": [bytes(9000)]}.items(), account=me.account,
        key=me.backup_key, random=secrets.token_bytes,
    )  # fmt: skip
    stream = b"".join(backup)
    manifest = backup.manifest(
        dsk=me.dsk, epoch=me.epoch, dsk_sig=me.dsk_sig, version=1, created=NOW_MS
    )
    opened = open_manifest(manifest, account=me.account, key=me.backup_key)
    yield Target(
        "backup manifest", (manifest,),
        lambda data: open_manifest(data, account=me.account, key=me.backup_key),
    )  # fmt: skip
    yield Target(
        "backup stream",
        (stream,),
        lambda data: _through(read_backup(opened, me.backup_key, [data])),
    )


def _through(parts: Iterator[object]) -> None:
    for _ in parts:
        pass


def an_id(number: int) -> EventId:
    return EventId(bytes((number,)) * 32)


def an_event(by: Identity, body: bytes, kind: Kind) -> Event:
    return sign_event(
        by, kind=kind, conv=ConversationId(bytes(32)), prev=EventId(NONE), hlc=NOW_MS << 16,
        heads=(an_id(5), an_id(6)), body=body, ttl=0,
    )  # fmt: skip


def a_sealed_event(by: Identity, inner: bytes, index: KeyIndex | None = None) -> Event:
    return seal_event(
        by, inner, key=bytes(32), nonce=bytes(24), conv=ConversationId(bytes(32)),
        prev=EventId(NONE), hlc=NOW_MS << 16, heads=(), index=index,
    )  # fmt: skip
