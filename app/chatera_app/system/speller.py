"""Looks words up in a thread of its own, and remembers what was found.

Nothing is loaded before the first question. Questions return at once; what is found comes by signals.
"""

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Sequence
from itertools import islice, zip_longest
from logging import getLogger
from threading import Condition, Event, Thread
from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QObject, Signal

from chatera_app.system.dictionaries import Dictionaries, system_dictionaries

KEPT: Final = 20_000
"""Words of which it is remembered whether they are right."""
WAITING: Final = 5_000
"""The most words that wait to be looked up; a message has fewer, so more are another text's already."""
TOGETHER: Final = 64
"""Words that are looked up before the windows are told."""
SUGGESTIONS: Final = 5
_log = getLogger(__name__)
Languages = tuple[str, ...]


class Entry(NamedTuple):
    """A word, and the languages in which it may be right."""

    word: str
    languages: Languages


class Suggested(NamedTuple):
    """What may have been meant by a word; `SUGGESTIONS` at most, the likeliest first."""

    word: str
    languages: Languages
    words: tuple[str, ...]


class _Sought(NamedTuple):
    entry: Entry
    near: tuple[str, ...]


class _Found(NamedTuple):
    languages: Languages


class _Checked(NamedTuple):
    entries: list[tuple[Entry, bool]]


class Speller(QObject):
    """Knows which words are right.

    Args:
        dictionaries: makes what words are looked up in; called in the thread that then uses it.
        parent: of this object.
        kept: how many words are remembered.

    Attributes:
        languages: what there are dictionaries for; None as long as nobody has looked.

    Signals:
        found: It is known which dictionaries there are.
        checked: Of further words it is known whether they are right.
        suggested: arg: a `Suggested`.
    """

    found: Signal = Signal()
    checked: Signal = Signal()
    suggested: Signal = Signal(object)
    _told = Signal(object)

    def __init__(
        self, dictionaries: Callable[[], Dictionaries] = system_dictionaries,
        parent: QObject | None = None, *, kept: int = KEPT,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._kept = kept
        self.languages: Languages | None = None
        self._make = dictionaries
        self._known: OrderedDict[Entry, bool] = OrderedDict()
        self._asked: set[Entry] = set()
        self._told.connect(self._take)
        self._thread: Thread | None = None
        # What the thread reads, under the condition.
        self._turn = Condition()
        self._anew = False
        self._wanted: deque[_Sought] = deque()
        self._words: deque[Entry] = deque()
        self._over = False
        self._silent = Event()

    # In the windows' thread ------------------------------------------------------------------

    def look(self, *, again: bool = False) -> None:
        """Find out which dictionaries there are; ``again`` also where that is known, since some may have come."""
        if self._thread is not None and not again:
            return
        with self._turn:
            self._anew = True
            self._turn.notify()
        self._begin()

    def verdict(self, word: str, languages: Languages) -> bool | None:
        """Tell whether a word is right in one of the languages; None as long as that is not known."""
        return self._known.get(Entry(word, languages))

    def check(self, words: Iterable[str], languages: Languages) -> None:
        """Look words up that are not known yet; `checked` tells when something is."""
        entries = [Entry(word, languages) for word in dict.fromkeys(words)]
        fresh = [one for one in entries if one not in self._known and one not in self._asked]
        if not fresh:
            return
        with self._turn:
            self._words.extend(fresh)
            dropped = [self._words.popleft() for _ in range(len(self._words) - WAITING)]
            self._turn.notify()
        self._asked.update(fresh)
        self._asked.difference_update(dropped)
        self._begin()

    def suggest(self, word: str, languages: Languages, near: Sequence[str] = ()) -> None:
        """Look for what may have been meant, before anything else; `suggested` tells.

        Args:
            word: the one that is wrong.
            languages: in which it may be meant.
            near: words around it; the language that knows most of them has the first say.
        """
        with self._turn:
            self._wanted.append(_Sought(Entry(word, languages), tuple(near)))
            self._turn.notify()
        self._begin()

    @property
    def running(self) -> bool:
        """Whether there is a thread."""
        return self._thread is not None

    def end(self) -> None:
        """Say nothing more, once what is being looked up is: a handful of words, or a dictionary that is loaded.

        The thread goes on for a moment: to let large dictionaries go takes as long as to load them.
        """
        with self._turn:
            self._over = True
            self._turn.notify()
        thread, self._thread = self._thread, None
        if thread is not None:
            self._silent.wait()

    def _begin(self) -> None:
        if self._thread is None and not self._over:
            self._thread = Thread(target=self._work, name="spelling", daemon=True)
            self._thread.start()

    def _take(self, told: object) -> None:
        """Note what the thread tells."""
        match told:
            case _Found(languages):
                self.languages = languages
                self._known.clear()
                self.found.emit()
            case _Checked(entries):
                for entry, right in entries:
                    self._known[entry] = right
                    self._asked.discard(entry)
                while len(self._known) > self._kept:
                    self._known.popitem(last=False)
                self.checked.emit()
            case Suggested():
                self.suggested.emit(told)

    # In its own thread -----------------------------------------------------------------------

    def _work(self) -> None:
        """Have dictionaries as long as somebody asks: they are made, used and let go in this thread."""
        try:
            dictionaries, unusable = self._made(), set[str]()
            while (job := self._next()) is not None:
                if job == "look":
                    dictionaries, unusable = self._made(), set[str]()
                else:
                    self._answer(job, dictionaries, unusable)
        finally:
            self._silent.set()

    def _made(self) -> Dictionaries:
        """Return what words are looked up in, and tell what it is."""
        with self._turn:
            self._anew = False
        dictionaries = self._make()
        self._told.emit(_Found(dictionaries.languages()))
        return dictionaries

    def _answer(
        self, job: _Sought | list[Entry], dictionaries: Dictionaries, unusable: set[str]
    ) -> None:
        """Tell what may have been meant by one word, or which of several are right; note what can't be used."""
        broken: set[str] = set()
        if isinstance(job, _Sought):
            words = _suggestions(dictionaries, job, unusable, broken)
            self._told.emit(Suggested(*job.entry, words))
        else:
            checked = []
            for one in job:
                if self._over:
                    return
                checked.append((one, _is_right(dictionaries, one, unusable, broken)))
            self._told.emit(_Checked(checked))
        if broken:
            unusable |= broken
            _log.warning("dictionaries that can't be used: %s", ", ".join(sorted(broken)))
            usable = tuple(one for one in dictionaries.languages() if one not in unusable)
            self._told.emit(_Found(usable))

    def _next(self) -> Literal["look"] | _Sought | list[Entry] | None:
        """Return what is to be done: "look", a word somebody waits for, or words to look up; None at the end."""
        with self._turn:
            self._turn.wait_for(lambda: self._over or self._anew or self._wanted or self._words)
            if self._over:
                return None
            if self._anew:
                return "look"
            if self._wanted:
                return self._wanted.popleft()
            count = min(TOGETHER, len(self._words))
            return [self._words.popleft() for _ in range(count)]


def _is_right(
    dictionaries: Dictionaries, entry: Entry, unusable: set[str], broken: set[str]
) -> bool:
    """Whether one of the languages has a word; where none can be asked, it is not said to be wrong."""
    asked = False
    for language in entry.languages:
        if language in unusable or language in broken:
            continue
        try:
            if any(dictionaries.knows(language, one) for one in _spellings(entry.word)):
                return True
        except LookupError:
            broken.add(language)
        else:
            asked = True
    return not asked


def _spellings(word: str) -> tuple[str, ...]:
    """A word as it stands there, and with the apostrophe that dictionaries have."""
    return (word, word.replace("’", "'")) if "’" in word else (word,)


def _suggestions(
    dictionaries: Dictionaries, sought: _Sought, unusable: set[str], broken: set[str]
) -> tuple[str, ...]:
    """What each language has to suggest, in turns: the likeliest word of every one comes first."""
    word = sought.entry.word
    columns = []
    for language in sought.entry.languages:
        if language in unusable:
            continue
        try:
            known = sum(dictionaries.knows(language, one) for one in sought.near)
            columns.append((-known, dictionaries.suggest(language, word)))
        except LookupError:
            broken.add(language)
    columns.sort(key=lambda column: column[0])
    rows = zip_longest(*(words for _, words in columns))
    several = dict.fromkeys(one for row in rows for one in row if one and one != word)
    return tuple(islice(several, SUGGESTIONS))
