"""Writes the golden vectors of docs/PROTOCOL.md into tests/data/vectors/.

They were made once and are kept for ever: what was signed yesterday must verify tomorrow. So this
only writes files that are not there yet; tests/unit/protocol/test_vectors.py holds the code to them.
"""

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from chatera.crypto.asks import sign_ask
from chatera.crypto.keys import Identity, Signer, backup_key, root_identity
from chatera.crypto.linking import ListedDevice, NewDevice
from chatera.crypto.parcels import carry_key, carry_sender_key
from chatera.crypto.phrase import phrase_of
from chatera.crypto.primitives import NONCE_SIZE, seal, x25519_public
from chatera.crypto.records import (
    sign_event,
    sign_manifest,
    sign_profile,
    sign_receipt,
    sign_redirect,
)
from chatera.crypto.sas_messages import METHODS, Start
from chatera.crypto.sealing import seal_event, sealed_body
from chatera.crypto.sender_keys import OwnChain
from chatera.crypto.vouches import sign_vouch
from chatera.protocol import fingerprints, frames, ids
from chatera.protocol.beacon import Advert, encode_beacon, encode_passed, encode_probe, encode_seek
from chatera.protocol.blocks import Row
from chatera.protocol.bodies import (
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
    encode_body,
)
from chatera.protocol.codec import JSON_CODEC, MSGPACK_CODEC
from chatera.protocol.communities import Merger, merger_signed_bytes, pack_merger
from chatera.protocol.comparison import Comparison, answer
from chatera.protocol.fingerprints import Total
from chatera.protocol.header import Event, Kind
from chatera.protocol.hlc import pack
from chatera.protocol.ids import (
    NONE,
    CommunityId,
    ConversationId,
    DeviceId,
    EventId,
    NodeId,
    Position,
    StoreId,
)
from chatera.protocol.ink import Stroke, pack_strokes
from chatera.protocol.linking import (
    Accepted,
    AnySaid,
    End,
    Given,
    History,
    LinkText,
    No,
    Ready,
    Request,
    Signature,
    device_of,
    encode_said,
)
from chatera.protocol.manifests import Revocation, Scene, device_signed_bytes, dsk_signed_bytes
from chatera.protocol.membership import Membership
from chatera.protocol.padding import padded_size
from chatera.protocol.receipts import Receipt
from chatera.protocol.sealed import KeyIndex, Parcel

FOLDER = Path(__file__).parent.parent / "tests" / "data" / "vectors"
MOMENT = 1_780_000_000_000  # ms since the epoch
COMMUNITY = CommunityId(bytes(range(32)))
SALT = bytes(range(16))
NODE = Signer(b"node" * 8)


def root(name: str) -> bytes:
    """Return what everything of a fixed account follows from."""
    return ids.H(name.encode())[:16]


def person(name: str, device: str = "laptop") -> Identity:
    """Return fixed keys."""
    return Identity.of_root(
        root(name),
        epoch=0,
        dsk=Signer(ids.H(name.encode(), b"dsk")),
        dk=Signer(ids.H(name.encode(), device.encode())),
    )


ADA, BOB, CLEO, DAN = (person(name) for name in ("Ada", "Bob", "Cleo", "Dan"))
DIRECT = ids.direct_conversation(0, COMMUNITY, ADA.account, BOB.account)
GENESIS = encode_body(
    Genesis(
        suite=0, community=COMMUNITY, type="group", owner=ADA.account, history="join", nonce=SALT
    )
)
GROUP = ids.group_conversation(GENESIS)


def hashes() -> dict[str, Any]:
    """Names that follow from other names."""
    return {
        "community": COMMUNITY.hex(),
        "accounts": [ADA.account.hex(), BOB.account.hex()],
        "direct_plain": DIRECT.hex(),
        "direct_encrypted": ids.direct_conversation(1, NONE, ADA.account, BOB.account).hex(),
        "direct_self": ids.direct_conversation(0, COMMUNITY, ADA.account, ADA.account).hex(),
        "genesis": GENESIS.hex(),
        "group": GROUP.hex(),
        "blob": b"a picture".hex(),
        "blob_id": ids.blob_id(b"a picture").hex(),
        "account_text": ids.account_text(ADA.account),
        "device_text": ids.device_text(ADA.device),
        "conversation_text": ids.conversation_text(GROUP),
        "node_text": ids.to_text("n_", NODE.public),
    }


def keys() -> list[dict[str, str]]:
    """Keys that follow from an account's root."""
    return [
        {
            "root": root(name).hex(),
            "rik_seed": root_identity(root(name)).seed.hex(),
            "account": person(name).account.hex(),
            "backup_key": backup_key(root(name)).hex(),
        }
        for name in ("Ada", "Bob", "Cleo", "Dan")
    ]


def events() -> list[dict[str, Any]]:
    """Events of every kind, with and without bodies."""
    first = EventId(bytes.fromhex("11" * 32))
    inners: list[tuple[str, AnyInner]] = [
        ("text", Text(salt=SALT, text="Hello, Bob! Grüße 👋")),
        ("reply", Text(salt=SALT, text="@Bob yes", reply=first, mentions=(BOB.account,))),
        ("longest text", Text(salt=SALT, text="x" * 16_384)),
        ("edit", Edit(salt=SALT, target=first, text="Hello, Bob.")),
        ("reaction", Reaction(salt=SALT, target=first, emoji="❤️", on=True)),
        ("reaction taken off", Reaction(salt=SALT, target=first, emoji="❤️", on=False)),
        ("title", Title(salt=SALT, title="Tea")),
    ]
    made: list[tuple[str, Event]] = []
    prev = EventId(NONE)
    for number, (name, inner) in enumerate(inners):
        event = sign_event(
            ADA, kind=Kind.PLAIN, conv=DIRECT, prev=prev, hlc=pack(MOMENT + number, number),
            heads=(), body=encode_body(inner), ttl=3600 * (name == "reply"),
        )  # fmt: skip
        prev = event.id
        made.append((name, event))
    redact = sign_event(
        ADA, kind=Kind.REDACT, conv=DIRECT, prev=prev, hlc=pack(MOMENT + 99), heads=(),
        body=encode_body(Redact(targets=(made[0][1].id, made[3][1].id))),
    )  # fmt: skip
    made += [
        ("redaction", redact),
        ("text without its body", Event.parse(made[0][1].without_body())),
    ]
    heads = [EventId(bytes((n,)) * 32) for n in (3, 1, 2)]
    grouped = sign_event(
        BOB, kind=Kind.PLAIN, conv=GROUP, prev=EventId(NONE), hlc=2**63 - 1, heads=heads,
        body=encode_body(inners[0][1]),
    )  # fmt: skip
    made.append(("text in a group, at the end of time", grouped))
    return [_told(name, event) for name, event in made]


def _told(name: str, event: Event) -> dict[str, Any]:
    header = event.header
    return {
        "name": name,
        "data": event.data.hex(),
        "id": event.id.hex(),
        "kind": int(header.kind),
        "conv": header.conv.hex(),
        "account": header.account.hex(),
        "device": header.device.hex(),
        "prev": header.prev.hex(),
        "hlc": header.hlc,
        "ttl": header.ttl,
        "heads": [head.hex() for head in header.heads],
        "body": None if event.body is None else event.body.hex(),
    }


def cards() -> list[dict[str, Any]]:
    """Events that are shown nowhere: how one keeps somebody, told to oneself."""
    notes = ids.direct_conversation(0, COMMUNITY, ADA.account, ADA.account)
    told = [
        (
            "a card",
            Card(
                salt=SALT, account=BOB.account, nickname="Bo ✿", categories=("Choir", "דודים"),
                favourite=True,
            ),
        ),
        ("an empty card", Card(salt=SALT, account=BOB.account)),
    ]  # fmt: skip
    return [
        _told(
            name,
            sign_event(
                ADA, kind=Kind.PLAIN, conv=notes, prev=EventId(NONE), hlc=pack(MOMENT + number),
                heads=(), body=encode_body(card),
            ),
        )
        for number, (name, card) in enumerate(told)
    ]  # fmt: skip


def quiet() -> list[dict[str, Any]]:
    """Events that are shown nowhere: a wish to compare numbers, and whom one has verified, told to oneself."""
    start = Start(
        exchange=SALT, account=ADA.account, device=ADA.device, to=BOB.account, moment=MOMENT,
        methods=METHODS,
    )  # fmt: skip
    notes = ids.direct_conversation(0, COMMUNITY, ADA.account, ADA.account)
    told: list[tuple[str, ConversationId, AnyInner]] = [
        ("start of a comparison", DIRECT, Sas(salt=SALT, message=start.pack())),
        ("verified", notes, Verified(salt=SALT, account=BOB.account, at=MOMENT, on=True)),
        (
            "verified no longer",
            notes,
            Verified(salt=SALT, account=BOB.account, at=MOMENT, on=False),
        ),
    ]
    return [
        _told(
            name,
            sign_event(
                ADA, kind=Kind.PLAIN, conv=conv, prev=EventId(NONE), hlc=pack(MOMENT + number),
                heads=(), body=encode_body(inner),
            ),
        )
        for number, (name, conv, inner) in enumerate(told)
    ]  # fmt: skip


def expression() -> dict[str, Any]:
    """A nudge, texts that would like to look in some way, and what is told of who is on the phone."""
    every = Style(font="hand", colour=0xC04000, bold=True, italic=True, underline=True, size=2)
    told: list[AnyInner] = [
        Nudge(salt=SALT),
        Text(salt=SALT, text="Look! 👀", style=every),
        Text(salt=SALT, text="שלום", style=Style(colour=0)),
    ]
    phone = frames.SetPresence(status="busy", detail="phone")
    seen = frames.Presence(account=ADA.account, status="busy", since=MOMENT, detail="phone")
    return {
        "events": [
            _told(
                f"{inner.__struct_config__.tag} {number}",
                sign_event(
                    ADA, kind=Kind.PLAIN, conv=DIRECT, prev=EventId(NONE),
                    hlc=pack(MOMENT + number), heads=(), body=encode_body(inner),
                ),
            )
            for number, inner in enumerate(told)
        ],
        "command": {
            "msgpack": MSGPACK_CODEC.encode([phone]).hex(),
            "json": JSON_CODEC.encode([phone]).decode(),
        },
        "fact": {
            "msgpack": MSGPACK_CODEC.encode([seen]).hex(),
            "json": JSON_CODEC.encode([seen]).decode(),
        },
    }  # fmt: skip


def marks() -> list[dict[str, Any]]:
    """What somebody forwards, keeps in everybody's sight, and keeps out of their own."""
    notes = ids.direct_conversation(0, COMMUNITY, ADA.account, ADA.account)
    origin = Origin(account=BOB.account, name="Bob ✿", at=MOMENT)
    target = EventId(ids.H(b"a message"))
    told: list[tuple[str, ConversationId, AnyInner]] = [
        ("forwarded", DIRECT, Text(salt=SALT, text="Tea at five?", forwarded=origin)),
        ("pinned", DIRECT, Pin(salt=SALT, target=target, on=True)),
        ("pinned no longer", DIRECT, Pin(salt=SALT, target=target, on=False)),
        (
            "a shelf",
            notes,
            Shelf(salt=SALT, about=BOB.account, archived=True, unread=True, place=3),
        ),
        ("an empty shelf", notes, Shelf(salt=SALT, about=DIRECT)),
    ]
    return [
        _told(
            name,
            sign_event(
                ADA,
                kind=Kind.PLAIN,
                conv=conv,
                prev=EventId(NONE),
                hlc=pack(MOMENT + number),
                heads=(),
                body=encode_body(inner),
            ),
        )
        for number, (name, conv, inner) in enumerate(told)
    ]


def visibility() -> dict[str, Any]:
    """To whom somebody appears otherwise: what they tell their own devices, and a node."""
    notes = ids.direct_conversation(0, COMMUNITY, ADA.account, ADA.account)
    told: list[tuple[str, AnyInner]] = [
        ("offline to Bob", Visibility(salt=SALT, account=BOB.account, shown="offline")),
        ("online to all at work", Visibility(salt=SALT, category="Work ☕", shown="online")),
        ("to Bob as to all", Visibility(salt=SALT, account=BOB.account, shown="usual")),
        ("no word any more", Visibility(salt=SALT, account=BOB.account)),
    ]
    commands: list[frames.AnyCommand] = [
        frames.SetVisibility(offline=(BOB.account,), online=(CLEO.account, DAN.account)),
        frames.SetVisibility(),
    ]
    return {
        "events": [
            _told(
                name,
                sign_event(
                    ADA, kind=Kind.PLAIN, conv=notes, prev=EventId(NONE),
                    hlc=pack(MOMENT + number), heads=(), body=encode_body(inner),
                ),
            )
            for number, (name, inner) in enumerate(told)
        ],
        "accounts": [one.account.hex() for one in (BOB, CLEO, DAN)],
        "commands": {
            "msgpack": MSGPACK_CODEC.encode(commands).hex(),
            "json": JSON_CODEC.encode(commands).decode(),
        },
    }  # fmt: skip


def pictures() -> list[dict[str, Any]]:
    """Texts and an edit with emoticons of one's own, and stickers; the pictures are any bytes here."""
    cat = Picture(code=":cat:", data=bytes(range(40)))
    told: list[AnyInner] = [
        Text(
            salt=SALT,
            text="A :cat: and a (ß猫)",
            pictures=(cat, Picture(code="(ß猫)", data=b"\x89PNG")),
        ),
        Edit(salt=SALT, target=EventId(ids.H(b"edited")), text="One :cat:", pictures=(cat,)),
        Sticker(salt=SALT, emoji="👋", name="hello", data=b"<svg/>", pack="Bub"),
        Sticker(salt=SALT, emoji="🎉", name="A party", data=b"\x89PNG\r\n\x1a\n"),
        Emoticon(salt=SALT, code=":cat:", data=cat.data),
        Emoticon(salt=SALT, code=":cat:"),
    ]
    return [
        _told(
            f"{inner.__struct_config__.tag} {number}",
            sign_event(
                ADA, kind=Kind.PLAIN, conv=DIRECT, prev=EventId(NONE), hlc=pack(MOMENT + number),
                heads=(), body=encode_body(inner),
            ),
        )
        for number, inner in enumerate(told)
    ]  # fmt: skip


def motion() -> dict[str, Any]:
    """A wink, and things written by hand; the strokes of these besides, as they are drawn."""
    square = '{"shape":"M 0 0 L 90 0 L 90 90 Z","fill":"#ff8000","turn":[[0,0],[400,90,"back"]]}'
    head = '"wink":1,"name":"Turn","stage":[200,100],"length":400,"poster":200'
    drawings = (
        (Stroke(0, 8, ((20, 40),)),),
        (
            Stroke(0xC04000, 255, ((0, 0), (400, 200), (399, 199), (0, 0)), (0, 128, 255, 7)),
            Stroke(0xFFFFFF, 1, ((400, 200), (0, 200))),
        ),
    )
    told: list[AnyInner] = [
        Wink(salt=SALT, name="Turn", data=("{" + head + ',"layers":[' + square + "]}").encode()),
        *(
            Ink(
                salt=SALT,
                strokes=pack_strokes(one),
                width=100,
                height=50,
                alt="שלום" if place else "",
            )
            for place, one in enumerate(drawings)
        ),
    ]
    return {
        "events": [
            _told(
                f"{inner.__struct_config__.tag} {number}",
                sign_event(
                    ADA, kind=Kind.PLAIN, conv=DIRECT, prev=EventId(NONE),
                    hlc=pack(MOMENT + number), heads=(), body=encode_body(inner),
                ),
            )
            for number, inner in enumerate(told)
        ],
        "drawings": [
            [
                {
                    "colour": one.colour, "width": one.width, "points": [list(point) for point in one.points],
                    "pressure": list(one.pressure),
                }
                for one in drawing
            ]
            for drawing in drawings
        ],
    }  # fmt: skip


def receipts() -> list[dict[str, Any]]:
    """Receipts with and without holes."""
    told = []
    for holes in ((), (EventId(b"\x21" * 32), EventId(b"\x22" * 32))):
        receipt = Receipt(
            conv=DIRECT, account=BOB.account, device=BOB.device, author=ADA.device,
            hlc=pack(MOMENT), got=EventId(b"\x20" * 32), read=EventId(NONE), holes=holes,
        )  # fmt: skip
        told.append(
            {
                "data": sign_receipt(BOB, receipt).hex(),
                "conv": DIRECT.hex(),
                "account": BOB.account.hex(),
                "device": BOB.device.hex(),
                "author": ADA.device.hex(),
                "hlc": receipt.hlc,
                "got": receipt.got.hex(),
                "read": receipt.read.hex(),
                "holes": [hole.hex() for hole in holes],
            }
        )
    return told


def people() -> dict[str, Any]:
    """Manifests and profiles."""
    tablet = person("Ada", "tablet")
    old = Revocation(dk=DeviceId(Signer(b"lost" * 8).public), hlc=pack(MOMENT))
    manifest = sign_manifest(tablet, kind="desktop", caps=("hub",), revoked=(old,))
    return {
        "community": COMMUNITY.hex(),
        "manifests": [
            {"data": sign_manifest(ADA, kind="desktop", caps=()).hex(),
             "account": ADA.account.hex(), "devices": [ADA.device.hex()], "revoked": []},
            {"data": manifest.hex(), "account": ADA.account.hex(),
             "devices": [tablet.device.hex()], "revoked": [[old.dk.hex(), old.hlc]]},
        ],
        "profiles": [
            {"data": sign_profile(
                ADA, COMMUNITY, hlc=pack(MOMENT), name="Ada", message="at tea", picture=None
             ).hex(), "name": "Ada", "message": "at tea", "picture": None},
            {"data": sign_profile(
                BOB, COMMUNITY, hlc=pack(MOMENT), name="Bob", message="",
                picture=ids.blob_id(b"a picture"),
             ).hex(), "name": "Bob", "message": "", "picture": ids.blob_id(b"a picture").hex()},
        ],
    }  # fmt: skip


def scenes() -> dict[str, Any]:
    """Profiles that say what stands behind a name."""
    picture = ids.blob_id(b"a wide picture")
    told = []
    for number, scene in enumerate((
        Scene(name="hills"), Scene(name="waves", colour=0x3B8FE0), Scene(picture=picture),
        Scene(colour=0, picture=picture),
    )):  # fmt: skip
        data = sign_profile(
            ADA, COMMUNITY, hlc=pack(MOMENT + number), name="Ada", message="", picture=None,
            scene=scene,
        )  # fmt: skip
        told.append({
            "data": data.hex(), "name": scene.name, "colour": scene.colour,
            "picture": scene.picture.hex() if scene.picture else None,
        })  # fmt: skip
    return {"community": COMMUNITY.hex(), "profiles": told}


def talk() -> dict[str, Any]:
    """Frames in both codings, and a login's proof."""
    node = NodeId(NODE.public)
    one, two = b"\x01" * 32, b"\x02" * 32
    signed = frames.login_signed_bytes(node, one, two, COMMUNITY, ADA.account, ADA.device)
    commands: list[frames.AnyCommand] = [
        frames.Hello(
            versions=(1,), caps=("hub",), agent="vectors", nonce=one, account=ADA.account,
            device=ADA.device, manifest=sign_manifest(ADA, kind="desktop", caps=()),
        ),
        frames.Authenticate(signature=ADA.dk.sign(signed)),
        frames.Pull(txn=1, after=Position(0)),
        frames.Compare(txn=2, conv=DIRECT, ranges=b"\x01"),
        frames.Ping(n=2**31),
    ]  # fmt: skip
    facts: list[frames.AnyFact] = [
        frames.Challenge(version=1, caps=(), nonce=two, node=node, community=COMMUNITY),
        frames.Welcome(
            store=StoreId(bytes(16)), position=Position(5), time=MOMENT, community=COMMUNITY
        ),
        frames.Page(txn=1, events=(b"event",), position=Position(9), more=False),
        frames.Refused(txn=3, code="clock", message="too far ahead", time=MOMENT),
        frames.Presence(account=BOB.account, status="away", since=MOMENT),
        frames.Heartbeat(),
    ]  # fmt: skip
    return {
        "login": {
            "node": node.hex(), "client_nonce": one.hex(), "node_nonce": two.hex(),
            "community": COMMUNITY.hex(), "account": ADA.account.hex(),
            "device": ADA.device.hex(), "signature": ADA.dk.sign(signed).hex(),
        },
        "commands": {
            "msgpack": MSGPACK_CODEC.encode(commands).hex(),
            "json": JSON_CODEC.encode(commands).decode(),
        },
        "facts": {
            "msgpack": MSGPACK_CODEC.encode(facts).hex(),
            "json": JSON_CODEC.encode(facts).decode(),
        },
    }  # fmt: skip


def welcome() -> dict[str, Any]:
    """A welcome with every field, in both codings."""
    facts: list[frames.AnyFact] = [
        frames.Welcome(
            store=StoreId(bytes(16)), position=Position(5), time=MOMENT, community=COMMUNITY,
            aliases=(CommunityId(b"\x7f" * 32),), name="Kitchen", token="t0ken", host=ADA.device,
        )
    ]  # fmt: skip
    return {
        "host": ADA.device.hex(),
        "msgpack": MSGPACK_CODEC.encode(facts).hex(),
        "json": JSON_CODEC.encode(facts).decode(),
    }


def redirects() -> dict[str, Any]:
    """A community that moves, moves on, and is back."""
    node, further = NodeId(NODE.public), NodeId(Signer(b"further" + bytes(25)).public)
    told = [
        (node, ("chat.example.org", "2001:db8::7", "192.0.2.7"), 4433, True, 0),
        (further, ("fe80::1%eth0",), 65535, True, 1),
        (further, ("fe80::1%eth0",), 65535, False, 2),
    ]
    return {
        "community": COMMUNITY.hex(),
        "account": ADA.account.hex(),
        "device": ADA.device.hex(),
        "redirects": [
            {
                "data": sign_redirect(
                    ADA, COMMUNITY, hlc=pack(MOMENT + later), node=where, addresses=addresses,
                    port=port, on=on,
                ).hex(),
                "node": where.hex(), "addresses": list(addresses), "port": port, "on": on,
                "hlc": pack(MOMENT + later),
            }
            for where, addresses, port, on, later in told
        ],
    }  # fmt: skip


def vouches() -> dict[str, Any]:
    """What members say of a node, of one id and of two, and how a welcome shows it."""
    node, other = NodeId(NODE.public), CommunityId(b"\x7f" * 32)
    said = [
        {
            "data": sign_vouch(who, node, some, MOMENT + later).hex(), "account": who.account.hex(),
            "device": who.device.hex(), "moment": MOMENT + later,
            "ids": [one.hex() for one in sorted(some)],
        }
        for who, some, later in ((ADA, (COMMUNITY,), 0), (BOB, (other, COMMUNITY), 60_000))
    ]  # fmt: skip
    shown = tuple(bytes.fromhex(str(one["data"])) for one in said)
    facts: list[frames.AnyFact] = [
        frames.Welcome(
            store=StoreId(bytes(16)), position=Position(5), time=MOMENT, community=COMMUNITY,
            aliases=(other,), vouches=shown,
        )
    ]  # fmt: skip
    commands: list[frames.AnyCommand] = [frames.PutVouch(txn=1, vouch=shown[0])]
    return {
        "node": node.hex(),
        "vouches": said,
        "commands": {
            "msgpack": MSGPACK_CODEC.encode(commands).hex(),
            "json": JSON_CODEC.encode(commands).decode(),
        },
        "facts": {
            "msgpack": MSGPACK_CODEC.encode(facts).hex(),
            "json": JSON_CODEC.encode(facts).decode(),
        },
    }


def lan() -> dict[str, Any]:
    """Datagrams and a merger."""
    advert = Advert(
        node=NODE.public, community=COMMUNITY, port=45678, name="Kitchen", aliases=(b"\x7f" * 32,),
        clients=3, strength=3, moment=MOMENT, boot=MOMENT, seq=4,
    )  # fmt: skip
    merger = pack_merger(
        Merger(giving=NODE.public, taking=b"\x09" * 32, community=COMMUNITY, aliases=())
    )
    return {
        "node": NODE.public.hex(),
        "community": COMMUNITY.hex(),
        "beacon": encode_beacon(advert, NODE.sign).hex(),
        "seek": encode_seek().hex(),
        "seek_by_a_planner": encode_seek(opens_in=1.5).hex(),
        "probe": encode_probe().hex(),
        "passed": encode_passed(("192.168.1.7", 50_000)).hex(),
        "merger": (merger + NODE.sign(merger_signed_bytes(merger))).hex(),
    }


class Log:
    """The log of one group as it is written, entry by entry."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.membership = Membership(ConversationId(GROUP))
        self.by(ADA, Create(genesis=GENESIS))

    def by(self, who: Identity, body: AnyEntry, *heads: Event) -> Event:
        """Write an entry after these heads, or after everything."""
        event = sign_event(
            who, kind=Kind.LOG, conv=GROUP, prev=EventId(NONE),
            hlc=pack(MOMENT + len(self.events)),
            heads=[head.id for head in heads] or self.membership.heads, body=encode_body(body),
        )  # fmt: skip
        self.membership.add(event)
        self.events.append(event)
        return event

    def told(self, name: str) -> dict[str, Any]:
        """Return the log and what follows from it."""
        gone = {one.account: self.membership.last_of(one.account) for one in (ADA, BOB, CLEO, DAN)}
        return {
            "name": name,
            "conv": GROUP.hex(),
            "entries": [event.data.hex() for event in self.events],
            "members": {
                account.hex(): role for account, role in self.membership.now().members.items()
            },
            "valid": sorted(one.hex() for one in self.membership.valid()),
            "heads": [one.hex() for one in self.membership.heads],
            "last": {
                account.hex(): {device.hex(): event.hex() for device, event in last.items()}
                for account, last in gone.items()
                if last
            },
        }


def begun() -> tuple[Log, Event]:
    """Ada owns, Bob is an admin, Cleo a member."""
    log = Log()
    log.by(ADA, Add(account=BOB.account))
    log.by(ADA, Role(account=BOB.account, role="admin"))
    return log, log.by(BOB, Add(account=CLEO.account))


def groups() -> list[dict[str, Any]]:
    """Logs with their forks, and who is in."""
    told = []
    log, base = begun()
    log.by(CLEO, Leave(last={CLEO.device: base.id}))
    told.append(log.told("somebody leaves"))

    log, base = begun()
    log.by(ADA, Remove(account=BOB.account, last={BOB.device: base.id}), base)
    promoted = log.by(BOB, Role(account=CLEO.account, role="admin"), base)
    log.by(CLEO, Add(account=DAN.account), promoted)
    told.append(log.told("what a removed admin did beside it is void, and what rests on it"))

    log, base = begun()
    log.by(ADA, Remove(account=CLEO.account), base)
    log.by(BOB, Add(account=CLEO.account), base)
    told.append(log.told("a removal beside an add wins"))
    log.by(BOB, Add(account=CLEO.account))
    told.append(log.told("a later add brings back"))

    log, base = begun()
    tablet = person("Bob", "tablet")
    log.by(tablet, Add(account=DAN.account), base)
    log.by(BOB, Drop(device=tablet.device), base)
    told.append(log.told("what a dropped device did beside it is void"))

    log, base = begun()
    log.by(BOB, Remove(account=CLEO.account), base)
    raised = log.by(ADA, Role(account=CLEO.account, role="admin"), base)
    log.by(CLEO, Add(account=DAN.account), raised)
    told.append(log.told("an add beside an admin's removal of its author is void"))

    log, base = begun()
    log.by(CLEO, Add(account=DAN.account))
    log.by(BOB, Remove(account=ADA.account))
    log.by(DAN, Leave())
    told.append(log.told("who has no right changes nothing"))
    return told


SEALED_DIRECT = ids.direct_conversation(1, NONE, ADA.account, BOB.account)
KEYS = {name: ids.H(name.encode()) for name in ("K", "long K", "empty K", "chain", "ratchet")}


class OneKeyRatchet:
    """Stands for a ratchet: a nonce that tells the message's number, and the ciphertext under one key."""

    def __init__(self) -> None:
        self._sent = 0

    def encrypt(self, plaintext: bytes, ad: bytes) -> bytes:
        """Return the next message."""
        self._sent += 1
        nonce = self._sent.to_bytes(NONCE_SIZE, "big")
        return nonce + seal(KEYS["ratchet"], nonce, plaintext, ad)


def sealed_events(chain: OwnChain) -> dict[str, tuple[Event, bytes, bytes]]:
    """Sealed events by name, each with its key and inner."""
    made: dict[str, tuple[Event, bytes, bytes]] = {}

    def make(
        name: str, inner: bytes, key: bytes, heads: tuple[EventId, ...] = (),
        index: KeyIndex | None = None,
    ) -> None:  # fmt: skip
        event = seal_event(
            ADA, inner, key=key, nonce=ids.H(name.encode())[:NONCE_SIZE],
            conv=ConversationId(ids.H(b"a sealed group")) if heads else SEALED_DIRECT,
            prev=EventId(NONE), hlc=pack(MOMENT + len(made)), heads=heads, ttl=60 * len(made),
            index=index,
        )  # fmt: skip
        made[name] = event, key, inner

    hello = encode_body(Text(salt=SALT, text="Hello, Bob! Grüße 👋"))
    make("text with a key of its own", hello, KEYS["K"])
    make("longest text", encode_body(Text(salt=SALT, text="x" * 16_384)), KEYS["long K"])
    make("empty", b"", KEYS["empty K"])
    heads = (EventId(b"\1" * 32), EventId(b"\2" * 32))
    for number in ("first", "second"):
        index, key, chain = chain.next()
        make(f"{number} text of a chain", hello, key, heads, index)
    return made


def _sealed_told(name: str, event: Event, key: bytes, inner: bytes) -> dict[str, Any]:
    index = sealed_body(event).index
    return {
        "name": name,
        "data": event.data.hex(),
        "id": event.id.hex(),
        "key": key.hex(),
        "index": None if index is None else [index.key_id.hex(), index.n],
        "inner": inner.hex(),
    }


def _parcel_told(name: str, parcel: Parcel, content: bytes) -> dict[str, Any]:
    return {
        "name": name,
        "data": parcel.pack().hex(),
        "to": parcel.to.hex(),
        "from": parcel.sender.hex(),
        "type": int(parcel.type),
        "ref": parcel.ref.hex(),
        "ad": parcel.ad.hex(),
        "message_key": KEYS["ratchet"].hex(),
        "content": content.hex(),
    }


def sealed() -> dict[str, Any]:
    """Sealed events, a chain, parcels, asks, padded sizes and phrases."""
    chain = OwnChain(SALT, 5, KEYS["chain"], MOMENT)
    made, ratchet = sealed_events(chain), OneKeyRatchet()
    text, key, _ = made["text with a key of its own"]
    keys, after = {}, chain
    for _ in range(4):
        index, one, after = after.next()
        keys[str(index.n)] = one.hex()
    given = chain.given()
    return {
        "events": [_sealed_told(name, *one) for name, one in made.items()],
        "chain": {"key_id": SALT.hex(), "n": 5, "chain_key": KEYS["chain"].hex(), "keys": keys},
        "parcels": [
            _parcel_told(
                "key of an event",
                carry_key(ratchet, text, key, to=BOB.device, sender=ADA.device), key,
            ),
            _parcel_told(
                "sender key",
                carry_sender_key(ratchet, given, to=BOB.device, sender=ADA.device), given.pack(),
            ),
        ],
        "asks": [
            {"data": sign_ask(BOB, event=text.id, to=ADA.device, hlc=hlc).hex(),
             "event": text.id.hex(), "from": BOB.device.hex(), "to": ADA.device.hex(), "hlc": hlc}
            for hlc in (pack(MOMENT, 7), 2**63 - 1)
        ],
        "padded_sizes": [
            [size, padded_size(size)]
            for size in (
                0, 1, 254, 255, 256, 511, 4094, 4095, 4096, 4351, 4352, 8191, 8192, 9000, 16_383,
                16_384, 20_000, 32_767, 32_768, 50_000, 63_487,
            )
        ],
        "phrases": [
            {"root": entropy.hex(), "phrase": " ".join(phrase_of(entropy))}
            for entropy in (bytes(16), b"\xff" * 16, SALT, root("Ada"), root("Bob"))
        ],
    }  # fmt: skip


def _agreement(secret: bytes, new: str, *, by_link: bool) -> dict[str, Any]:
    """Return two devices' agreement, and something that each says on it."""
    draws = [lambda size, name=name: ids.H(name)[:size] for name in (new.encode(), b"listed")]
    joining = NewDevice(draws[0], secret if by_link else None)
    listed = ListedDevice(draws[1], secret)
    offer = listed.receive_hello(joining.hello)
    reveal, channel = joining.receive(offer)
    other = listed.receive_reveal(reveal)
    words = (b"first", b"", b"last")
    return {
        "way": int(listed.way), "secret": secret.hex(),
        "private_new": draws[0](32).hex(), "private_listed": draws[1](32).hex(),
        "hello": joining.hello.hex(), "offer": offer.hex(), "reveal": reveal.hex(),
        "code": other.code,
        "from_new": [channel.seal(one, final=one == b"last").hex() for one in words],
        "from_new_plain": [one.hex() for one in words],
        "from_listed": [other.seal(one, final=one == b"last").hex() for one in words],
        "from_listed_plain": [one.hex() for one in words],
    }  # fmt: skip


def linking() -> dict[str, Any]:
    """A link, agreements of both ways, what two devices say, and what own devices tell each other."""
    secret, ik = ids.H(b"secret"), ids.H(b"ik of Ada")
    text = LinkText(("192.168.1.5", "fe80::1", "ada.local"), 41_234, secret)
    desk = replace(ADA, ik=ids.H(b"ik of the desk"))
    laptop = replace(person("Ada", "new laptop"), dsk=ADA.dsk, ik=ik)
    signature = laptop.dk.sign(device_signed_bytes(ADA.account, laptop.device))
    request = Request(
        name="Ada's laptop 💻", kind="desktop", caps=("hub",), dk=laptop.device,
        ik=x25519_public(ik),
    )  # fmt: skip
    manifest = sign_manifest(
        desk, kind="desktop", caps=("hub",), others=(device_of(request, signature),)
    )
    said: list[AnySaid] = [
        request,
        Accepted(account=ADA.account, name="Ada"),
        Signature(sig=signature),
        Given(
            epoch=0, dsk=ADA.dsk.seed, dsk_sig=ADA.dsk_sig, backup_key=ADA.backup_key,
            manifest=manifest,
        ),
        Ready(),
        History(total=70_000),
        End(count=70_001),
        No(reason="declined"),
    ]  # fmt: skip
    later = ADA.next_epoch(root("Ada"))
    fixed = Signer(ids.H(b"the next DSK"))
    appointed = root_identity(root("Ada")).sign(
        dsk_signed_bytes(ADA.account, later.epoch, fixed.public)
    )
    bodies: list[AnyInner] = [
        DeviceName(salt=SALT, device=laptop.device, name="Ada's laptop 💻"),
        Keys(salt=SALT, epoch=later.epoch, dsk=fixed.seed, dsk_sig=appointed),
    ]
    return {
        "link": {
            "text": str(text), "addresses": list(text.addresses), "port": text.port,
            "secret": secret.hex(),
        },
        "agreements": [_agreement(secret, name, by_link=name == "new") for name in ("new", "code")],
        "said": [{"t": _tag_of(one), "data": encode_said(one).hex()} for one in said],
        "bodies": [{"t": _tag_of(one), "data": encode_body(one).hex()} for one in bodies],
    }  # fmt: skip


def _tag_of(struct: AnySaid | AnyInner) -> str:
    return str(struct.__struct_config__.tag)


def ranges() -> dict[str, Any]:
    """Two sets of events by their keys, and what is said until the asker knows what differs."""
    every = [
        fingerprints.key(pack(MOMENT + 977 * n), EventId(ids.H(b"vector", bytes((n,)))))
        for n in range(201)
    ]
    asker = [one for n, one in enumerate(every) if n not in {3, 90, 91, 199}]
    answerer = [one for n, one in enumerate(every) if n not in {40, 200}]
    here, there = Row.of(asker), Row.of(answerer)
    comparison, said = Comparison(here), list[str]()
    while (question := comparison.question()) is not None:
        told = answer(there, question)
        comparison.take(here, told)
        said += [question.hex(), told.hex()]
    return {
        "asker": [one.hex() for one in asker],
        "answerer": [one.hex() for one in answerer],
        "fingerprints": [Total.of(one).fingerprint.hex() for one in ([], asker, answerer)],
        "said": said,
        "lacking": sorted(one.hex() for one in comparison.lacking),
        "surplus": sorted(one.hex() for one in comparison.surplus),
    }


def vectors() -> dict[str, Any]:
    """Return every file's content by its name."""
    return {
        "hashes": hashes(),
        "keys": keys(),
        "events": events(),
        "receipts": receipts(),
        "people": people(),
        "talk": talk(),
        "lan": lan(),
        "groups": groups(),
        "sealed": sealed(),
        "linking": linking(),
        "quiet": quiet(),
        "cards": cards(),
        "ranges": ranges(),
        "welcome": welcome(),
        "redirects": redirects(),
        "expression": expression(),
        "marks": marks(),
        "pictures": pictures(),
        "vouches": vouches(),
        "motion": motion(),
        "scenes": scenes(),
        "visibility": visibility(),
    }


def main() -> int:
    """Write the files that are missing."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, content in vectors().items():
        path = FOLDER / f"{name}.json"
        if path.exists():
            print(f"{path} is kept as it is")
            continue
        path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", "utf-8")
        print(f"{path} written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
