"""The emoticons and stickers that this person has at hand; they lie in the profile's encrypted store.

Whoever adds a picture has judged it, and made it anew where it came from a file: here only its size is looked at.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from chatera.client.observers import Observers
from chatera.crypto.records import salt
from chatera.protocol import limits
from chatera.protocol.bodies import Emoticon, Picture, is_code, is_title
from chatera.protocol.errors import UserError
from chatera.protocol.ids import CommunityId, own_sticker_id
from chatera.store.changes import Changes
from chatera.store.store import Store

MOST_EMOTICONS = 200
MOST_STICKERS = 240
RECENT = 12
_RECENT = "recent stickers"
BUILT_IN = "chatera"


class OwnEmoticon(NamedTuple):
    """A picture, and what is typed for it."""

    code: str
    data: bytes


class OwnSticker(NamedTuple):
    """A sticker that lies ready.

    Attributes:
        id: follows from its picture: no sticker lies here twice.
        pack: the name of what it came with; empty for one that came alone.
        words: by which it is found besides its name.
        built_in: whether ChatEra brings it.
    """

    id: str
    pack: str
    emoji: str
    name: str
    words: str
    data: bytes
    built_in: bool = False


class OwnEmoticons:
    """What one may type for pictures of one's own, in the order in which they are shown.

    One's other devices are told of them, but not of their order.

    Args:
        store: keeps them.
        community: where to tell one's other devices; None where there is no community yet.
        most: so many are kept.
    """

    def __init__(
        self, store: Store, community: Callable[[], CommunityId | None], most: int = MOST_EMOTICONS
    ) -> None:
        self._store = store
        self._most = most
        self._community = community
        self._known: tuple[OwnEmoticon, ...] | None = None
        self._observers: Observers[[]] = Observers()
        store.observe(self._take)

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear when they are others; returns what ends that."""
        return self._observers.add(callback)

    def all(self) -> tuple[OwnEmoticon, ...]:
        """Return all of them."""
        if self._known is None:
            rows = self._store.rows("SELECT code, data FROM own_emoticons ORDER BY place, code")
            self._known = tuple(OwnEmoticon(*row) for row in rows)
        return self._known

    def get(self, code: str) -> OwnEmoticon | None:
        """Return the one of a code."""
        return next((one for one in self.all() if one.code == code), None)

    def used_in(self, text: str) -> tuple[Picture, ...]:
        """Return the pictures that a text is sent with: no more than one may have."""
        return fitting(
            Picture(code=one.code, data=one.data) for one in self.all() if stands_in(text, one.code)
        )

    async def add(self, code: str, data: bytes) -> None:
        """Keep a picture under a code; another one that has it gives way.

        Raises:
            UserError: it can't be kept.
        """
        _check_code(code)
        if not 0 < len(data) <= limits.PICTURE_SIZE:
            raise UserError(f"An emoticon has at most {limits.PICTURE_SIZE // 1024} KiB.")
        if self.get(code) is None and len(self.all()) >= self._most:
            raise UserError(f"You have {self._most} emoticons. Delete one before.")
        await self._say(code, data)

    async def rename(self, code: str, fresh: str) -> None:
        """Give one another code.

        Raises:
            UserError: another one has it, or it is no code.
        """
        _check_code(fresh)
        known = self.get(code)
        if known is None or code == fresh:
            return
        if self.get(fresh) is not None:
            raise UserError(f"{fresh} is what you type for another emoticon.")
        order = [fresh if one.code == code else one.code for one in self.all()]
        await self._say(fresh, known.data)
        await self._say(code, b"")
        await self.arrange(order)

    async def remove(self, code: str) -> None:
        """Have one no longer."""
        await self._say(code, b"")

    async def arrange(self, codes: Sequence[str]) -> None:
        """Show them in another order; those that are not named come last."""
        await self._store.write(
            "UPDATE own_emoticons SET place = coalesce("
            "(SELECT key FROM json_each(?1) WHERE value = code), 1000 + place)",
            json.dumps(list(codes)),
        )
        self._changed()

    async def _say(self, code: str, data: bytes) -> None:
        """Let there be a picture for a code, or none, here and on one's other devices."""
        community = self._community()
        if community is not None:
            body = Emoticon(salt=salt(), code=code, data=data)
            await self._store.tell_own_devices(community, body)
        else:
            await self._store.put_emoticon(code, data)

    def _take(self, changes: Changes) -> None:
        if changes.emoticons:
            self._changed()

    def _changed(self) -> None:
        self._known = None
        self._observers.tell()


class OwnStickers:
    """The stickers that lie ready: what ChatEra brings, and what was added.

    Args:
        store: keeps them.
        most: so many are added.
    """

    def __init__(self, store: Store, most: int = MOST_STICKERS) -> None:
        self._store = store
        self._most = most
        self._known: tuple[OwnSticker, ...] | None = None
        self._observers: Observers[[]] = Observers()

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear when they are others; returns what ends that."""
        return self._observers.add(callback)

    def all(self) -> tuple[OwnSticker, ...]:
        """Return all of them: those of one's own, then what ChatEra brings."""
        return (*self.own(), *built_in())

    def own(self) -> tuple[OwnSticker, ...]:
        """Return those that were added, pack by pack."""
        if self._known is None:
            rows = self._store.rows(
                "SELECT hex(id), pack, emoji, name, words, data FROM own_stickers"
                " ORDER BY pack, place, id"
            )
            self._known = tuple(OwnSticker(row[0].lower(), *row[1:]) for row in rows)
        return self._known

    def get(self, id_: str) -> OwnSticker | None:
        """Return the one with an id."""
        return next((one for one in self.all() if one.id == id_), None)

    def has(self, data: bytes) -> bool:
        """Tell whether a sticker with this picture lies ready."""
        return self.get(sticker_id(data)) is not None

    def recent(self) -> tuple[OwnSticker, ...]:
        """Return those that were sent last, newest first."""
        known = {one.id: one for one in self.all()}
        return tuple(known[one] for one in self._recent() if one in known)

    def note_used(self, sticker: OwnSticker) -> None:
        """Remember that one was sent."""
        others = [one for one in self._recent() if one != sticker.id]
        self._store.profile.set_setting(_RECENT, " ".join([sticker.id, *others][:RECENT]))
        self._observers.tell()

    def _recent(self) -> list[str]:
        return self._store.profile.setting(_RECENT).split()

    async def add(
        self, emoji: str, name: str, data: bytes, *, pack: str = "", words: str = ""
    ) -> OwnSticker:
        """Keep a sticker; one that lies here already stays as it is.

        Raises:
            UserError: it can't be kept.
        """
        fresh = OwnSticker(sticker_id(data), pack, emoji, name, words, data)
        known = self.get(fresh.id)
        if known is not None:
            return known
        if not 0 < len(data) <= limits.STICKER_SIZE:
            raise UserError(f"A sticker has at most {limits.STICKER_SIZE // 1024} KiB.")
        _check_names(name, emoji, pack)
        if len(self.own()) >= self._most:
            raise UserError(f"You have {self._most} stickers. Remove some before.")
        await self._store.write(
            "INSERT INTO own_stickers VALUES"
            " (?, (SELECT coalesce(max(place), 0) + 1 FROM own_stickers), ?, ?, ?, ?, ?)",
            bytes.fromhex(fresh.id), pack, emoji, name, words, data,
        )  # fmt: skip
        self._changed()
        return fresh

    async def rename(self, id_: str, name: str, emoji: str) -> None:
        """Call one otherwise, and let another emoji say what it means.

        Raises:
            UserError: it can't be called so.
        """
        _check_names(name, emoji)
        await self._store.write(
            "UPDATE own_stickers SET name = ?, emoji = ? WHERE id = ?",
            name, emoji, bytes.fromhex(id_),
        )  # fmt: skip
        self._changed()

    async def remove(self, ids: Iterable[str]) -> None:
        """Have some no longer."""
        for one in tuple(ids):
            await self._store.write("DELETE FROM own_stickers WHERE id = ?", bytes.fromhex(one))
        self._changed()

    def _changed(self) -> None:
        self._known = None
        self._observers.tell()


def fitting(pictures: Iterable[Picture]) -> tuple[Picture, ...]:
    """Return as many of some pictures as one text may have."""
    taken: list[Picture] = []
    room = limits.PICTURES_SIZE
    for one in pictures:
        if len(taken) < limits.PICTURES and len(one.data) <= room:
            taken.append(one)
            room -= len(one.data)
    return tuple(taken)


def stands_in(text: str, code: str) -> bool:
    """Tell whether a code stands in a text somewhere, and not within a word."""
    at = text.find(code)
    while at >= 0:
        around = text[at - 1 : at] + code[0], code[-1] + text[at + len(code) :][:1]
        if not any(len(pair) == 2 and pair.isalnum() for pair in around):
            return True
        at = text.find(code, at + 1)
    return False


def sticker_id(data: bytes) -> str:
    """Return what a sticker is called here, by its picture."""
    return own_sticker_id(data).hex()


@cache
def built_in() -> tuple[OwnSticker, ...]:
    """Return the stickers that ChatEra brings."""
    place = files("chatera_resources").joinpath("stickers", BUILT_IN)
    said = json.loads(place.joinpath("pack.json").read_text("utf-8"))
    found = []
    for one in said["stickers"]:
        data = place.joinpath(one["file"]).read_bytes()
        found.append(
            OwnSticker(
                sticker_id(data), said["name"], one["emoji"], one["name"], one.get("words", ""),
                data, built_in=True,
            )
        )  # fmt: skip
    return tuple(found)


def _check_names(name: str, emoji: str, pack: str = "") -> None:
    if not name or not is_title(name) or not is_title(pack):
        raise UserError("A sticker needs a name, a line of at most 64 characters.")
    if not 0 < len(emoji.encode()) <= limits.EMOJI_SIZE:
        raise UserError("A sticker needs an emoji for what it means.")


def _check_code(code: str) -> None:
    if not is_code(code):
        raise UserError(
            f"What is typed for an emoticon has 1 to {limits.CODE_LENGTH} characters, and no blanks."
        )
