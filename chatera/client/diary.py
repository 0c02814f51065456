"""Conversations as files that any program reads, written on while they go on; for whoever wants that.

Each conversation has a folder, and in it a file for each month. What comes is put at the end: messages as they come, and a
note where one is changed or deleted later. What was written is known (``chatera.store.diary``), so that whatever is missing
after a disk was full, a drive not there, or the program killed, is written later, and nothing twice. Reading what is missing
takes the loop some milliseconds for a hundred messages; files are written in a thread of their own.
"""

import asyncio
import errno
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from chatera.client import transcript
from chatera.client.appending import Clerk, Piece, append, end_of
from chatera.client.file_names import safe_name, unlike
from chatera.client.message import Message, shown
from chatera.client.observers import Observers
from chatera.client.people import People
from chatera.protocol.errors import StorageError
from chatera.store.changes import Changes
from chatera.store.diary import BEFORE, Begun, Kept, Ledger
from chatera.store.options import Options
from chatera.store.store import Store

if TYPE_CHECKING:
    from chatera.client.chats import Chats

REST_S: Final = 0.4
"""For so long is gathered what comes together."""
RETRY_S: Final = 20.0
LEAVE_WITHIN_S: Final = 2.0
"""Whoever quits waits for a disk no longer; what is missing is written at the next start."""
Form = Literal["html", "text"]
SUFFIXES: Final[dict[Form, str]] = {"html": ".html", "text": ".txt"}
UNNAMED: Final = "Conversation"
What = Literal["full", "denied", "gone", "other"]
_WHAT: Final[dict[int, What]] = {
    errno.ENOSPC: "full", errno.EDQUOT: "full", errno.EFBIG: "full", errno.EACCES: "denied",
    errno.EPERM: "denied", errno.EROFS: "denied", errno.ENOENT: "gone", errno.ENOTDIR: "gone",
    errno.ENODEV: "gone", errno.EIO: "gone", errno.EHOSTDOWN: "gone", errno.ESTALE: "gone",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why nothing can be written now.

    Attributes:
        what: the disk is full, this person may not write there, the folder is not there, or something else.
        folder: where.
        detail: what the system said.
    """

    what: What
    folder: Path
    detail: str


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be kept.

    Attributes:
        folder: where; None keeps nothing.
        form: pages or text.
        sealed: encrypted conversations, too.
    """

    folder: Path | None = None
    form: Form = "html"
    sealed: bool = False

    @classmethod
    def of(cls, options: Options) -> "Wish":
        """Return what the options say."""
        on = options.diary and bool(options.diary_folder)
        folder = Path(options.diary_folder) if on else None
        return cls(folder, options.diary_form, options.diary_encrypted)


@dataclass(frozen=True, slots=True)
class _Entry:
    """Something that is put at the end of a file.

    Attributes:
        file: which, within the folder.
        title: of its conversation.
        at: the day under which it stands, and the time.
        speaker: whose words it is, and of which minute; empty for nobody's.
        text: makes it, given whether the same person has just spoken.
    """

    file: str
    title: str
    at: datetime
    speaker: str
    text: Callable[[bool], str]


class Diary:
    """Writes what is said into files.

    Args:
        store: what is said.
        people: names.
        chats: what conversations are called.
        clock: ms since the epoch, UTC.
        zone: of the times; None for this machine's.
    """

    def __init__(
        self, store: Store, people: People, chats: "Chats", clock: Callable[[], int],
        zone: tzinfo | None = None,
    ) -> None:  # fmt: skip
        self._store = store
        self._people = people
        self._chats = chats
        self._clock = clock
        self._zone = zone
        self._ledger = Ledger(store.profile.database)
        self._clerk = Clerk()
        self._wish = Wish()
        self._agreed: Wish | None = None
        self._kept = Kept()
        self._touched: set[int] = set()
        self._all_changed = True
        self._all_missing = False
        self._news = asyncio.Event()
        self._one_at_a_time = asyncio.Lock()
        self._trouble: Trouble | None = None
        self._observers: Observers[[]] = Observers()
        self._forget = store.observe(self._changed)

    @property
    def trouble(self) -> Trouble | None:
        """Why nothing can be written now; None where all is well."""
        return self._trouble

    @property
    def folder(self) -> Path | None:
        """Where everything is kept; None where nothing is."""
        return self._wish.folder

    async def folder_of(self, chat: int) -> Path | None:
        """Return where a conversation is kept; None where nothing of it is yet."""
        places = await self._ledger.places()
        return self.folder / places[chat] if self.folder is not None and chat in places else None

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear of trouble, and of its end; returns what ends that."""
        return self._observers.add(callback)

    def obey(self, options: Options) -> None:
        """Keep from now on what the options say."""
        wish = Wish.of(options)
        if wish != self._wish:
            self._wish = wish
            self.try_again()

    def try_again(self) -> None:
        """Write what is missing now."""
        self._news.set()

    async def run(self) -> None:
        """Write what comes, as long as the program lives."""
        self.try_again()
        while True:
            await self._next()
            await asyncio.sleep(REST_S)
            self._news.clear()
            await self.write()

    async def _next(self) -> None:
        """Wait until there is something to write, or to try again."""
        with suppress(TimeoutError):
            async with asyncio.timeout(RETRY_S if self._trouble is not None else None):
                await self._news.wait()

    async def write(self) -> None:
        """Write everything that is missing, as far as the disk lets it; ``trouble`` says where it does not."""
        async with self._one_at_a_time:
            wish = self._wish
            try:
                await self._agree(wish)
                while wish.folder is not None and wish == self._wish:
                    if not await self._write_some(wish.folder, wish):
                        break
            except OSError as error:
                self._say(wish, error)
            except StorageError:
                return  # the profile itself can't be written, which is told wherever something is done
            else:
                self._say(wish, None)

    async def close(self) -> None:
        """Write what is missing, if that goes quickly, and let go."""
        self._forget()
        if self._wish.folder is not None and self._trouble is None:
            with suppress(TimeoutError):
                async with asyncio.timeout(LEAVE_WITHIN_S):
                    await self.write()

    def _say(self, wish: Wish, error: OSError | None) -> None:
        before, self._trouble = self._trouble, None
        if error is not None and wish.folder is not None:
            detail = error.strerror or str(error)
            what = (
                "gone" if isinstance(error, TimeoutError) else _WHAT.get(error.errno or 0, "other")
            )
            self._trouble = Trouble(what, wish.folder, detail)
        if self._trouble != before:
            self._observers.tell()

    def _changed(self, changes: Changes) -> None:
        if self._wish.folder is None:
            return
        for rows in changes.changed.values():
            self._touched |= rows
        if changes.reset:
            self._all_changed = self._all_missing = True
        if changes.reset or changes.changed or changes.inserted:
            self._news.set()

    async def _agree(self, wish: Wish) -> None:
        if wish == self._agreed:
            return
        folder = "" if wish.folder is None else str(wish.folder)
        self._kept = await self._ledger.agree(folder, sealed=wish.sealed)
        self._agreed, self._all_changed = wish, True

    # What is missing -------------------------------------------------------------------------

    async def _write_some(self, folder: Path, wish: Wish) -> bool:
        """Write what was begun, else some of what is missing; tells whether there may be more."""
        begun = await self._ledger.begun()
        for one in begun:
            piece = Piece(folder / one.file, one.size, one.head, one.data)
            await self._clerk.do(partial(append, piece))
            await self._ledger.finish(one.file)
        if begun:
            return True
        if self._all_changed:
            self._touched.update(await self._ledger.all_changed(self._kept))
            self._all_changed = False
        if self._all_missing:  # what was hidden before may count now, wherever it stands
            self._kept = replace(self._kept, done=self._kept.since)
            self._all_missing = False
        rows = await self._ledger.missing(self._kept)
        touched, self._touched = self._touched, set()
        try:
            changed = await self._ledger.changed(touched)
            if not rows and not changed:
                await self._note_done()
                return False
            await self._begin(folder, wish, rows, changed)
        except BaseException:
            self._touched |= touched
            raise
        if rows:
            self._kept = replace(self._kept, done=rows[-1])
        return True

    async def _note_done(self) -> None:
        """Remember up to where everything was looked at, where that saves looking at much anew."""
        last = await self._ledger.last()
        if last - self._kept.done >= BEFORE // 2:
            self._kept = await self._ledger.done(self._kept, last)

    async def _begin(
        self, folder: Path, wish: Wish, rows: Sequence[int], changed: Sequence[tuple[int, int]]
    ) -> None:
        """Note what is put into which files, so that it will be there whatever happens."""
        fresh = self._messages(self._store.views.ordered(rows) if rows else ())
        others = self._messages([n for n, sealed in changed if wish.sealed or not sealed])
        places = await self._places(folder, [one.chat for one in (*fresh, *others)])
        entries = [
            *(self._said(one, places, wish.form) for one in fresh),
            *(self._changed_words(one, places, wish.form) for one in others),
        ]
        pages: dict[str, list[_Entry]] = {}
        for entry in entries:
            pages.setdefault(entry.file, []).append(entry)
        ends = await self._ledger.ends(list(pages))
        begun = []
        for file, some in pages.items():
            size, whole = await self._clerk.do(partial(end_of, folder / file))
            begun.append(_bound(file, some, size, ends.get(file), wish.form, whole=whole))
        notes = await self._ledger.notes([*rows, *(n for n, _ in changed)])
        await self._ledger.begin(begun, notes.values())

    def _messages(self, rows: Sequence[int]) -> list[Message]:
        found = self._store.views.messages(rows)
        name_of, me = self._people.name_of, self._store.me
        return [shown(found[n], name_of, me) for n in rows if n in found]

    async def _places(self, folder: Path, chats: Iterable[int]) -> dict[int, str]:
        """Return the names of the folders of conversations; each keeps its own, whatever it is called later."""
        known = await self._ledger.places()
        for chat in dict.fromkeys(chats):
            if chat not in known:
                there = await self._clerk.do(partial(_names_in, folder))
                name = safe_name(self._title(chat), UNNAMED)
                known[chat] = unlike(name, [*known.values(), *there])
                await self._ledger.name(chat, known[chat])
        return known

    def _title(self, chat: int) -> str:
        found = self._chats.get(chat)
        return UNNAMED if found is None else found.title

    # What is written -------------------------------------------------------------------------

    def _said(self, message: Message, places: Mapping[int, str], form: Form) -> _Entry:
        at = message.at.astimezone(self._zone)
        speaker = "" if transcript.is_line(message) else f"{message.account} {at:%H:%M}"
        return _Entry(
            _file(places[message.chat], at, form), self._title(message.chat), at, speaker,
            lambda goes_on: transcript.entry(message, at, form, goes_on=goes_on),
        )  # fmt: skip

    def _changed_words(self, message: Message, places: Mapping[int, str], form: Form) -> _Entry:
        now = datetime.fromtimestamp(self._clock() / 1000, UTC).astimezone(self._zone)
        at = message.at.astimezone(self._zone)
        return _Entry(
            _file(places[message.chat], now, form), self._title(message.chat), now, "",
            lambda _: transcript.change_entry(message, at, now, form),
        )  # fmt: skip


def _file(place: str, at: datetime, form: Form) -> str:
    return f"{place}/{at:%Y-%m}{SUFFIXES[form]}"


def _names_in(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir()]


def _bound(
    file: str, entries: Sequence[_Entry], size: int, end: tuple[str, str] | None, form: Form, *,
    whole: bool,
) -> Begun:  # fmt: skip
    """Put entries together for the end of one file.

    Args:
        file: which.
        entries: in their order.
        size: how long it is.
        end: the last day that it names, and whose words are its last; None where that is not known.
        form: what is written.
        whole: whether its last line is ended.
    """
    day, speaker = end if end is not None and size else ("", "")
    text = [] if whole else ["\n"]
    for entry in entries:
        if entry.at.date().isoformat() != day:
            day, speaker = entry.at.date().isoformat(), ""
            text.append(transcript.day_line(entry.at.date(), form))
        text.append(entry.text(bool(entry.speaker) and entry.speaker == speaker))
        speaker = entry.speaker
    first = entries[0]
    head = transcript.head(f"{first.title}, {first.at:%Y-%m}", form)
    return Begun(
        file,
        size,
        head.encode("utf-8", "replace"),
        "".join(text).encode("utf-8", "replace"),
        day,
        speaker,
    )
