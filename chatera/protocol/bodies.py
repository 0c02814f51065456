"""What events say: MessagePack maps with a type ``t``.

Unknown fields are ignored, an unknown ``t`` is kept and skipped (``decode_inner`` returns None), so
that newer clients can say more than older ones understand.
"""

import unicodedata
from collections.abc import Iterable
from typing import TypeVar, get_args

import msgspec

from chatera.protocol import limits
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.ids import ID_SIZE, AccountId, DeviceId, EventId
from chatera.protocol.ink import ink_fault

SALT_SIZE = 16
SIGNATURE_SIZE = 64
UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What reading MessagePack from strangers raises."""


class Inner(msgspec.Struct, frozen=True, kw_only=True, tag_field="t"):
    """What every plain body (and every sealed one, opened) has: salt, against guessing its hash."""

    salt: bytes


class Style(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How the author would like a message's letters to look; what a reader does not know of it is the usual.

    Attributes:
        font: a class of fonts (see ``FONTS``) or the name of a family; empty for the reader's own.
        colour: red, green and blue, 8 bits each; None for the reader's own.
        size: 1 small, 2 large, 3 very large; 0 and all others are the reader's own.
    """

    font: str = ""
    colour: int | None = None
    bold: bool = False
    italic: bool = False
    underline: bool = False
    size: int = 0

    @property
    def plain(self) -> bool:
        """Whether it wishes for nothing."""
        return self == Style()


FONTS = ("sans", "serif", "mono", "rounded", "hand")
"""Classes of fonts, each of which a reader has one of."""


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """Who wrote a text that somebody forwards, as that somebody says: it proves nothing.

    Attributes:
        account: the author's.
        name: what they call themselves.
        at: when they wrote it, ms since the epoch.
    """

    account: AccountId
    name: str
    at: int


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """A picture that stands in a text for its code, which the text contains.

    Attributes:
        code: what is typed for it and shown without it; see ``is_code``.
        data: a PNG file; whether it is one, readers judge before they draw it.
    """

    code: str
    data: bytes


class Text(Inner, frozen=True, kw_only=True, tag="text", omit_defaults=True):
    """A message; what was ``forwarded`` is somebody else's words."""

    text: str
    reply: EventId | None = None
    mentions: tuple[AccountId, ...] = ()
    style: Style | None = None
    forwarded: Origin | None = None
    pictures: tuple[Picture, ...] = ()


class Edit(Inner, frozen=True, kw_only=True, tag="edit", omit_defaults=True):
    """The author's new wording of an own earlier message."""

    target: EventId
    text: str
    mentions: tuple[AccountId, ...] = ()
    pictures: tuple[Picture, ...] = ()


class Reaction(Inner, frozen=True, kw_only=True, tag="react"):
    """An emoji put on (or taken off) a message; the newest per (target, account, emoji) counts."""

    target: EventId
    emoji: str
    on: bool


class Pin(Inner, frozen=True, kw_only=True, tag="pin"):
    """A message is kept in everybody's sight, or no longer; the newest per target counts, by whomever."""

    target: EventId
    on: bool


class Title(Inner, frozen=True, kw_only=True, tag="title"):
    """A group's name; the newest by an owner or admin counts."""

    title: str


class DeviceName(Inner, frozen=True, kw_only=True, tag="device"):
    """What a person calls one of their devices; said to oneself only, the newest counts."""

    device: DeviceId
    name: str


class Keys(Inner, frozen=True, kw_only=True, tag="keys"):
    """A new device-signing key, for one's own other devices; counts in a sealed event to oneself only.

    Attributes:
        dsk: its seed.
        dsk_sig: by which the root identity appoints it.
    """

    epoch: int
    dsk: bytes
    dsk_sig: bytes


class Sas(Inner, frozen=True, kw_only=True, tag="sas"):
    """A message of comparing short numbers (``chatera.crypto.sas_messages``); it is shown nowhere."""

    message: bytes


class Verified(Inner, frozen=True, kw_only=True, tag="verified"):
    """Told to oneself, for one's other devices: somebody was verified, or is so no longer.

    Attributes:
        at: when, ms since the epoch.
    """

    account: AccountId
    at: int
    on: bool


class Card(Inner, frozen=True, kw_only=True, tag="card", omit_defaults=True):
    """Told to oneself, for one's other devices: how this person keeps somebody; the newest counts.

    Attributes:
        nickname: what they are called here; empty for what they call themselves.
        categories: under which they stand in the contact list, in the order of their names.
        favourite: they stand on top of it.
    """

    account: AccountId
    nickname: str = ""
    categories: tuple[str, ...] = ()
    favourite: bool = False


class Shelf(Inner, frozen=True, kw_only=True, tag="shelf", omit_defaults=True):
    """Told to oneself, for one's other devices: how this person keeps a conversation; the newest counts.

    Attributes:
        about: which: the account of the other person, or the group's conversation.
        archived: it is out of sight until something new is said in it.
        unread: this person has marked it as unread.
        place: among the favourites, from 1; 0 for none. A group that has one is a favourite.
    """

    about: bytes
    archived: bool = False
    unread: bool = False
    place: int = 0


class Emoticon(Inner, frozen=True, kw_only=True, tag="emoticon", omit_defaults=True):
    """Told to oneself, for one's other devices: an emoticon of one's own; the newest of a code counts.

    Attributes:
        code: what is typed for it.
        data: its picture, as in ``Picture``; empty where there is none any more.
    """

    code: str
    data: bytes = b""


class Visibility(Inner, frozen=True, kw_only=True, tag="visibility", omit_defaults=True):
    """Told to oneself, for one's other devices: how this person appears to somebody, or to a category; the newest counts.

    Attributes:
        account: to whom; empty where it is about a category.
        category: to all who stand under it; empty where it is about one person.
        shown: a word of ``SHOWN``.
    """

    account: bytes = b""
    category: str = ""
    shown: str = ""


SHOWN = ("", "usual", "offline", "online")
"""``offline``: as offline, always. ``online``: also while this person appears offline to all others. ``usual``: like to all
others, whatever their categories say. Empty: what was said before counts no longer."""


class Nudge(Inner, frozen=True, kw_only=True, tag="nudge"):
    """A nudge: look here. It says nothing else."""


class Sticker(Inner, frozen=True, kw_only=True, tag="sticker", omit_defaults=True):
    """A picture that is said by itself.

    Attributes:
        emoji: what it means, for whoever can't show it.
        name: what it is called.
        data: a PNG file, or an SVG file of shapes alone; readers judge it before they draw it.
        pack: the name of the pack it is from; empty for none.
    """

    emoji: str
    name: str
    data: bytes
    pack: str = ""


class Wink(Inner, frozen=True, kw_only=True, tag="wink"):
    """An animation that plays over the history.

    Attributes:
        name: what it is called.
        data: the animation itself, see ``chatera.protocol.winks``; whoever can't play it shows the name alone.
    """

    name: str
    data: bytes


class Ink(Inner, frozen=True, kw_only=True, tag="ink", omit_defaults=True):
    """Something written or drawn by hand.

    Attributes:
        strokes: packed, see ``chatera.protocol.ink``.
        width: in units, of which a point of a stroke is told in quarters; likewise ``height``.
        alt: what it shows, in its author's words, for whoever can't see it.
    """

    strokes: bytes
    width: int
    height: int
    alt: str = ""


class Create(msgspec.Struct, frozen=True, kw_only=True, tag_field="t", tag="create"):
    """The first entry of a group's log, by its owner."""

    genesis: bytes


class Add(msgspec.Struct, frozen=True, kw_only=True, tag_field="t", tag="add"):
    """An account becomes a member."""

    account: AccountId


class Remove(msgspec.Struct, frozen=True, kw_only=True, tag_field="t", tag="remove"):
    """An account stops being a member; ``last`` names each device's last event that counts."""

    account: AccountId
    last: dict[DeviceId, EventId] = {}


class Role(msgspec.Struct, frozen=True, kw_only=True, tag_field="t", tag="role"):
    """A member becomes ``admin`` or ``member`` again."""

    account: AccountId
    role: str


class Leave(msgspec.Struct, frozen=True, kw_only=True, tag_field="t", tag="leave"):
    """The author stops being a member; ``last`` as in ``Remove``."""

    last: dict[DeviceId, EventId] = {}


class Drop(msgspec.Struct, frozen=True, kw_only=True, tag_field="t", tag="drop"):
    """The author takes away one of their own devices."""

    device: DeviceId


class Redact(msgspec.Struct, frozen=True, kw_only=True):
    """Names the message and its known edits whose bodies everybody drops."""

    targets: tuple[EventId, ...]


class Genesis(msgspec.Struct, frozen=True, kw_only=True):
    """What a group's id is the hash of.

    Attributes:
        suite: 0 plain, 1 encrypted; never changes.
        community: where the group lives.
        type: ``group`` or ``channel``.
        history: ``join`` (a newcomer sees what comes after) or ``all``.
        nonce: 16 random bytes.
    """

    suite: int
    community: bytes
    type: str
    owner: AccountId
    history: str
    nonce: bytes


AnyInner = (
    Text
    | Edit
    | Reaction
    | Pin
    | Title
    | DeviceName
    | Keys
    | Sas
    | Verified
    | Card
    | Emoticon
    | Shelf
    | Visibility
    | Nudge
    | Sticker
    | Wink
    | Ink
)
AnyEntry = Create | Add | Remove | Role | Leave | Drop

_encoder = msgspec.msgpack.Encoder()
_inner = msgspec.msgpack.Decoder(AnyInner)
_entry = msgspec.msgpack.Decoder(AnyEntry)
_redact = msgspec.msgpack.Decoder(Redact)
_genesis = msgspec.msgpack.Decoder(Genesis)
INNER_TAGS: frozenset[str] = frozenset(kind.__struct_config__.tag for kind in get_args(AnyInner))
"""The types of plain bodies this version knows."""


_Body = TypeVar("_Body", bound=AnyInner | AnyEntry | Redact | Genesis)


class _Tag(msgspec.Struct):
    t: str


_tag = msgspec.msgpack.Decoder(_Tag)


def encode_body(body: AnyInner | AnyEntry | Redact | Genesis) -> bytes:
    """Return the bytes of a body, refusing what others would refuse.

    Raises:
        LocalProtocolError: it breaks a limit.
    """
    fault = _fault(body)
    if fault:
        raise LocalProtocolError(fault)
    return _encoder.encode(body)


def decode_inner(body: bytes) -> AnyInner | None:
    """Read the body of a plain event; None for a type this version does not know.

    Raises:
        RemoteProtocolError: it is no inner at all, or breaks a limit.
    """
    try:
        if _tag.decode(body).t not in INNER_TAGS:
            return None
        inner: AnyInner = _inner.decode(body)
    except UNREADABLE as error:
        raise RemoteProtocolError(f"unreadable body: {error}") from error
    return _checked(inner)


def decode_entry(body: bytes) -> AnyEntry:
    """Read the body of a log event.

    Raises:
        RemoteProtocolError: it is no log entry.
    """
    try:
        entry: AnyEntry = _entry.decode(body)
    except UNREADABLE as error:
        raise RemoteProtocolError(f"unreadable log entry: {error}") from error
    return _checked(entry)


def decode_redact(body: bytes) -> Redact:
    """Read the body of a redact event.

    Raises:
        RemoteProtocolError: it is none.
    """
    try:
        return _checked(_redact.decode(body))
    except UNREADABLE as error:
        raise RemoteProtocolError(f"unreadable redaction: {error}") from error


def decode_genesis(data: bytes) -> Genesis:
    """Read a group's genesis.

    Raises:
        RemoteProtocolError: it is none.
    """
    try:
        return _checked(_genesis.decode(data))
    except UNREADABLE as error:
        raise RemoteProtocolError(f"unreadable genesis: {error}") from error


def _checked(body: _Body) -> _Body:
    fault = _fault(body)
    if fault:
        raise RemoteProtocolError(fault)
    return body


def _fault(body: object) -> str:
    """Say which limit a body breaks; empty when none."""
    match body:
        case Inner():
            return _inner_fault(body)
        case Redact():
            if not 0 < len(body.targets) <= limits.TARGETS or not _are_ids(body.targets):
                return f"a redaction names 1 to {limits.TARGETS} events"
        case Genesis():
            return _genesis_fault(body)
        case _:
            return _entry_fault(body)
    return ""


def _inner_fault(body: Inner) -> str:
    """Say which limit a plain body breaks."""
    match body:
        case Inner() if len(body.salt) != SALT_SIZE:
            fault = f"a salt has {SALT_SIZE} bytes, not {len(body.salt)}"
        case Text() | Edit() | Sticker():
            fault = _said_fault(body)
        case Reaction() | Pin():
            fault = _about_message_fault(body)
        case Title():
            fault = _title_fault(body)
        case DeviceName():
            fault = _device_name_fault(body)
        case Keys():
            fault = _keys_fault(body)
        case Verified() | Card() | Shelf() | Emoticon() | Visibility():
            fault = _to_oneself_fault(body)
        case Sas() | Wink() | Ink():
            fault = _data_fault(body)
        case _:
            fault = ""
    return fault


def _said_fault(body: Text | Edit | Sticker) -> str:
    """Say which limit something breaks that people say."""
    match body:
        case Text():
            fault = _text_fault(body, body.reply) or _style_fault(body.style)
            return fault or _origin_fault(body.forwarded)
        case Edit():
            return _text_fault(body, body.target)
        case Sticker():
            return _sticker_fault(body)


def _text_fault(body: Text | Edit, target: EventId | None) -> str:
    text, mentions = body.text, body.mentions
    if not 0 < len(text.encode("utf-8", "surrogatepass")) <= limits.TEXT_SIZE:
        return f"a text has 1 to {limits.TEXT_SIZE} bytes"
    if not is_unicode(text):
        return "a text holds half a character (a lone surrogate)"
    if len(mentions) > limits.MENTIONS or not _are_ids(mentions):
        return f"a text mentions at most {limits.MENTIONS} accounts"
    if target is not None and len(target) != ID_SIZE:
        return "an event id has 32 bytes"
    return _pictures_fault(text, body.pictures)


def _pictures_fault(text: str, pictures: tuple[Picture, ...]) -> str:
    """Say which limit the pictures of a text break."""
    if not pictures:
        return ""
    codes = {one.code for one in pictures}
    if len(pictures) > limits.PICTURES or len(codes) < len(pictures):
        return f"a text has at most {limits.PICTURES} pictures, each for another code"
    if not all(is_code(code) and code in text for code in codes):
        return (
            f"the code of a picture is 1 to {limits.CODE_LENGTH} characters of the text,"
            " without blanks"
        )
    sizes = [len(one.data) for one in pictures]
    if not 0 < min(sizes) <= max(sizes) <= limits.PICTURE_SIZE or sum(sizes) > limits.PICTURES_SIZE:
        return (
            f"a picture has 1 to {limits.PICTURE_SIZE} bytes,"
            f" those of a text {limits.PICTURES_SIZE} at most"
        )
    return ""


def _sticker_fault(body: Sticker) -> str:
    """Say which limit a sticker breaks."""
    if not 0 < len(body.emoji.encode("utf-8", "surrogatepass")) <= limits.EMOJI_SIZE:
        return f"the emoji of a sticker has 1 to {limits.EMOJI_SIZE} bytes"
    if not body.name or not all(map(is_title, (body.name, body.pack))):
        return f"a sticker has a name, a line of at most {limits.NAME_LENGTH} characters"
    if not is_unicode(body.emoji) or not is_line(body.emoji):
        return "the emoji of a sticker is a line"
    if not 0 < len(body.data) <= limits.STICKER_SIZE:
        return f"a sticker has 1 to {limits.STICKER_SIZE} bytes"
    return ""


def _style_fault(style: Style | None) -> str:
    if style is None:
        return ""
    if (
        len(style.font) > limits.NAME_LENGTH
        or not is_unicode(style.font)
        or not is_line(style.font)
    ):
        return f"the name of a font is one line of at most {limits.NAME_LENGTH} characters"
    if style.colour is not None and not 0 <= style.colour <= limits.COLOUR:
        return "a colour has 24 bits"
    if not 0 <= style.size <= limits.STYLE_SIZE:
        return "a size of letters has 8 bits"
    return ""


def _data_fault(body: Sas | Wink | Ink) -> str:
    if isinstance(body, Sas):
        fits = 0 < len(body.message) <= limits.SAS_SIZE
        return "" if fits else f"a message of a comparison has 1 to {limits.SAS_SIZE} bytes"
    return _ink_fault(body) if isinstance(body, Ink) else _wink_fault(body)


def _ink_fault(body: Ink) -> str:
    if not is_unicode(body.alt) or not is_line(body.alt):
        return "what a drawing shows is told in one line"
    return ink_fault(body.strokes, body.width, body.height, body.alt)


def _wink_fault(body: Wink) -> str:
    if not 0 < len(body.name) <= limits.NAME_LENGTH or not is_unicode(body.name):
        return f"a wink's name has 1 to {limits.NAME_LENGTH} characters"
    if not is_line(body.name):
        return "a wink's name is one line"
    if not 0 < len(body.data) <= limits.WINK_SIZE:
        return f"a wink has 1 to {limits.WINK_SIZE} bytes"
    return ""


def _origin_fault(origin: Origin | None) -> str:
    if origin is None:
        return ""
    if len(origin.account) != ID_SIZE:
        return "an account id has 32 bytes"
    name = origin.name
    if not 0 < len(name) <= limits.NAME_LENGTH or not is_unicode(name) or not is_line(name):
        return f"who is forwarded has a name of one line, of 1 to {limits.NAME_LENGTH} characters"
    return "" if 0 < origin.at <= limits.TIME_MS else "a clock beyond the end of time"


def _about_message_fault(body: Reaction | Pin) -> str:
    if len(body.target) != ID_SIZE:
        return "an event id has 32 bytes"
    if isinstance(body, Pin):
        return ""
    if not 0 < len(body.emoji.encode("utf-8", "surrogatepass")) <= limits.EMOJI_SIZE:
        return f"a reaction has 1 to {limits.EMOJI_SIZE} bytes"
    return "" if is_unicode(body.emoji) else "a reaction names an emoji"


def _title_fault(body: Title) -> str:
    if not 0 < len(body.title) <= limits.NAME_LENGTH or not is_unicode(body.title):
        return f"a title has 1 to {limits.NAME_LENGTH} characters"
    return ""


def _device_name_fault(body: DeviceName) -> str:
    if len(body.device) != ID_SIZE:
        return "a device id has 32 bytes"
    if not 0 < len(body.name) <= limits.NAME_LENGTH or not is_unicode(body.name):
        return f"the name of a device has 1 to {limits.NAME_LENGTH} characters"
    return ""


def _to_oneself_fault(body: Verified | Card | Shelf | Emoticon | Visibility) -> str:
    if isinstance(body, Visibility):
        return _visibility_fault(body)
    if isinstance(body, Shelf):
        return _shelf_fault(body)
    if isinstance(body, Emoticon):
        good = is_code(body.code) and len(body.data) <= limits.PICTURE_SIZE
        return "" if good else f"an emoticon has a code and at most {limits.PICTURE_SIZE} bytes"
    if len(body.account) != ID_SIZE:
        return "an account id has 32 bytes"
    return _verified_fault(body) if isinstance(body, Verified) else _card_fault(body)


def _shelf_fault(body: Shelf) -> str:
    if len(body.about) != ID_SIZE:
        return "an account or a conversation has an id of 32 bytes"
    return "" if 0 <= body.place <= limits.PLACE else "a place has 16 bits"


def _visibility_fault(body: Visibility) -> str:
    if body.shown not in SHOWN:
        return f"one appears to somebody as one of {SHOWN}"
    if body.account:
        good = len(body.account) == ID_SIZE and not body.category
    else:
        good = is_category(body.category) and body.shown != "usual"
    return "" if good else "it is about an account of 32 bytes, or about a category"


def _card_fault(body: Card) -> str:
    if len(body.nickname) > limits.NAME_LENGTH or not is_unicode(body.nickname):
        return f"a nickname has at most {limits.NAME_LENGTH} characters"
    if len(body.categories) > limits.CATEGORIES or not all(map(is_category, body.categories)):
        return (
            f"somebody stands under at most {limits.CATEGORIES} categories,"
            f" of 1 to {limits.NAME_LENGTH} characters each"
        )
    if list(body.categories) != sorted(set(body.categories)):
        return "categories come once each, in the order of their names"
    return ""


def is_category(name: str) -> bool:
    """Tell whether a category may be called so: a line of words that can be seen."""
    return (
        0 < len(name) <= limits.NAME_LENGTH
        and is_unicode(name)
        and name == name.strip()
        and not any(unicodedata.category(char) in {"Cc", "Zl", "Zp"} for char in name)
    )


def _verified_fault(body: Verified) -> str:
    return "" if 0 < body.at <= limits.TIME_MS else "a clock beyond the end of time"


def _keys_fault(body: Keys) -> str:
    if not 0 <= body.epoch < 2**32:
        return "an epoch has 32 bits"
    if len(body.dsk) != ID_SIZE or len(body.dsk_sig) != SIGNATURE_SIZE:
        return "a device-signing key has 32 bytes, its signature 64"
    return ""


def _genesis_fault(body: Genesis) -> str:
    if body.suite not in {0, 1} or body.type not in {"group", "channel"}:
        return "unknown suite or type of group"
    if body.history not in {"join", "all"} or len(body.nonce) != SALT_SIZE:
        return "a genesis needs history join or all, and a nonce of 16 bytes"
    if not _are_ids((body.community, body.owner)):
        return "a genesis names a community and an owner of 32 bytes each"
    return ""


def _entry_fault(body: object) -> str:
    match body:
        case Add() | Remove() | Role() if len(body.account) != ID_SIZE:
            return "an account id has 32 bytes"
        case Role() if body.role not in {"admin", "member"}:
            return "a role is admin or member"
        case Drop() if len(body.device) != ID_SIZE:
            return "a device id has 32 bytes"
        case Remove() | Leave() if len(body.last) > limits.DEVICES or not _are_ids(
            (*body.last, *body.last.values())
        ):
            return f"`last` names at most {limits.DEVICES} devices"
        case _:
            return ""


def is_code(code: str) -> bool:
    """Tell whether something may be typed for a picture: neither blanks nor control characters are in it."""
    return (
        0 < len(code) <= limits.CODE_LENGTH
        and is_unicode(code)
        and not any(unicodedata.category(char) in {"Cc", "Zl", "Zp", "Zs"} for char in code)
    )


def is_title(text: str) -> bool:
    """Tell whether a text may be a name, or none: a line that is not too long."""
    return len(text) <= limits.NAME_LENGTH and is_unicode(text) and is_line(text)


def is_line(text: str) -> bool:
    """Tell whether a text has no line breaks and no other control characters."""
    return all(unicodedata.category(char) not in {"Cc", "Zl", "Zp"} for char in text)


def is_unicode(text: str) -> bool:
    """Tell whether ``text`` can be written as UTF-8 (has no lone surrogate)."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _are_ids(ids: Iterable[bytes]) -> bool:
    return all(len(one) == ID_SIZE for one in ids)
