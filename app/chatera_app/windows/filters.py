"""The filters of a search in the reader's language: their words, what completes them, and a menu in which they are found."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QMenu, QWidget

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.message import Message
from chatera.client.query import (
    Completion,
    Query,
    Vocabulary,
    begun,
    completions,
    marks,
    written,
)
from chatera.client.searching import PROBLEMS, Problem, plain
from chatera.store.searching import HAS
from chatera_app.models.lines import in_a_line
from chatera_app.widgets.found import Found
from chatera_app.widgets.moments import date_time_words

_WEEKDAYS: Final = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip
_MOST_NAMES = 12
_BEFORE_MARK, _SHOWN_OF = 40, 240


def _tr(words: str) -> str:
    return QCoreApplication.translate("Search", words)


def key_words() -> dict[str, str]:
    """Return what each filter is called, by what stands before its colon."""
    return {
        "from": _tr("from"), "in": _tr("in"), "has": _tr("has"), "on": _tr("on"),
        "before": _tr("before"), "after": _tr("after"),
    }  # fmt: skip


def key_meanings() -> dict[str, str]:
    """Return what each filter asks for."""
    return {
        "from": _tr("who wrote it"), "in": _tr("in which conversation"),
        "has": _tr("what is in it"), "on": _tr("on which day"),
        "before": _tr("before which day"), "after": _tr("after which day"),
    }  # fmt: skip


def has_words() -> dict[str, str]:
    """Return what each thing is called that a message may have."""
    return {
        "link": _tr("link"), "mention": _tr("mention"), "reaction": _tr("reaction"),
        "reply": _tr("reply"), "emoji": _tr("emoji"), "nudge": _tr("nudge"),
        "sticker": _tr("sticker"), "wink": _tr("wink"), "drawing": _tr("drawing"),
        "picture": _tr("picture"),
    }  # fmt: skip


def day_words() -> dict[str, str]:
    """Return what the days are called that have a word."""
    days = {"today": _tr("today"), "yesterday": _tr("yesterday")}
    for number, day in enumerate(_WEEKDAYS, 1):
        days[day] = QLocale().standaloneDayName(number, QLocale.FormatType.LongFormat) or day
    return days


def vocabulary() -> Vocabulary:
    """Return the reader's language, as a query is read in it."""

    def turned(words: Mapping[str, str]) -> dict[str, str]:
        return {own.casefold(): word for word, own in words.items()}

    short = {
        QLocale().standaloneDayName(number, QLocale.FormatType.ShortFormat).casefold(): day
        for number, day in enumerate(_WEEKDAYS, 1)
    }
    return Vocabulary(
        keys=turned(key_words()), days=short | turned(day_words()), has=turned(has_words()),
        me=frozenset({_tr("me")}),
    )  # fmt: skip


class Filters:
    """What can be asked for in a search.

    Args:
        client: whose messages are searched.
        chat: where alone; None for everywhere.
    """

    def __init__(self, client: Client, chat: Chat | None) -> None:
        self._client = client
        self._chat = chat
        self.vocabulary = vocabulary()
        self._meanings = {f"{words}:": key_meanings()[key] for key, words in key_words().items()}

    @property
    def keys(self) -> dict[str, str]:
        """The filters that make sense here, with their words."""
        return {
            key: words for key, words in key_words().items() if key != "in" or self._chat is None
        }

    def meaning(self, shown: str) -> str:
        """Return what a filter asks for; empty for everything else that is offered."""
        return self._meanings.get(shown, "")

    def complete(self, text: str, cursor: int) -> Sequence[Completion]:
        """Return how what is typed could go on."""
        term = begun(text, cursor, self.vocabulary)
        if term is None:
            return ()
        return completions(text, cursor, {term.key: self._offers(term.key)}, self.vocabulary)

    def _offers(self, key: str) -> Sequence[str]:
        if key == "from":
            return self.names()
        if key == "in":
            return [one.title for one in self._client.chats] if self._chat is None else ()
        if key == "has":
            return list(has_words().values())
        if key:
            return [*day_words().values(), date.today().isoformat()]  # noqa: DTZ011 - a person's own calendar
        return [f"{words}:" for words in self.keys.values()]

    def names(self) -> list[str]:
        """Return who may have written something here, oneself first."""
        if self._chat is not None and self._chat.kind == "group":
            me = self._client.me.account
            known = [one.name for one in self._chat.members if one.account != me]
        elif self._chat is not None:
            known = [self._chat.title]
        else:
            known = [one.name for one in self._client.people]
        return [_tr("me"), *sorted(dict.fromkeys(known), key=plain)]

    # The menu --------------------------------------------------------------------------------

    def menu(
        self, parent: QWidget, put: Callable[[str], None], ask_day: Callable[[str], None]
    ) -> QMenu:
        """Return a menu of all filters.

        Args:
            parent: the window it belongs to.
            put: writes a filter into the field.
            ask_day: asks for the day of a filter, which it is given with its colon.
        """
        menu = QMenu(parent)
        menu.aboutToShow.connect(partial(self._fill, menu, put, ask_day))
        return menu

    def _fill(
        self, menu: QMenu, put: Callable[[str], None], ask_day: Callable[[str], None]
    ) -> None:
        for inner in menu.findChildren(QMenu):
            inner.deleteLater()
        menu.clear()
        keys = self.keys
        names = self.names()
        self._values(menu.addMenu(_tr("From")), keys["from"], names, put)
        if "in" in keys:
            titles = [one.title for one in self._client.chats]
            self._values(menu.addMenu(_tr("In")), keys["in"], titles, put)
        self._values(menu.addMenu(_tr("With")), keys["has"], list(has_words().values()), put)
        menu.addSeparator()
        for key, words in (
            ("on", _tr("On a day…")),
            ("before", _tr("Before a day…")),
            ("after", _tr("After a day…")),
        ):
            menu.addAction(words, partial(ask_day, f"{keys[key]}:"))

    def _values(
        self, menu: QMenu, key: str, values: Sequence[str], put: Callable[[str], None]
    ) -> None:
        for value in values[:_MOST_NAMES]:
            menu.addAction(value.replace("&", "&&"), partial(put, f"{key}:{written(value)} "))
        if len(values) > _MOST_NAMES:
            menu.addAction(_tr("Another…"), partial(put, f"{key}:"))
        menu.setEnabled(bool(values))


def problem_words(problem: Problem) -> str:
    """Return what can't be understood, in the reader's language."""
    there = ", ".join(has_words()[one] for one in HAS)
    return _tr(PROBLEMS[problem.kind]).format(problem.text, there)


def explanation() -> str:
    """Return what can be typed."""
    return _tr(
        "Type words or their beginnings: all of them have to be in a message. In “quotes” they have "
        "to follow each other, and -rain means: without rain."
    )


def short_explanation(filters: Filters) -> str:
    """Return in a line what else than words can be typed."""
    keys = " ".join(f"{words}:" for words in filters.keys.values())
    return _tr("Words, “words in order”, -without. Filters: {0}").format(keys)


def example(key: str) -> str:
    """Return a filter as it is typed."""
    values = {
        "from": _tr("Anna"), "in": written(_tr("Book club")), "has": has_words()["link"],
        "on": day_words()["yesterday"], "before": "2026-05", "after": day_words()["monday"],
    }  # fmt: skip
    return f"{key_words()[key]}:{values[key]}"


def found_line(message: Message, title: str, query: Query) -> Found:
    """Return a message as a list of found ones shows it.

    Args:
        message: it.
        title: of its conversation; empty where that is plain.
        query: what was looked for.
    """
    said = message.text if message.kind == "text" else in_a_line(message)
    text = " ".join(said.split())
    spots = marks(text, query)
    start = max(0, spots[0][0] - _BEFORE_MARK) if spots else 0
    if start:
        start = text.find(" ", start, spots[0][0]) + 1 or start
    end = start + _SHOWN_OF
    before, after = "…" if start else "", "…" if end < len(text) else ""
    shift = len(before) - start
    inside = tuple(
        (at + shift, length) for at, length in spots if start <= at and at + length <= end
    )
    return Found(
        key=f"chat:{message.chat}#{message.id}", place=title,
        author=message.name if message.name != title else "",
        when=moment_day_words(message), text=f"{before}{text[start:end]}{after}", marks=inside,
    )  # fmt: skip


def finder(query: Query) -> Callable[[str], Sequence[tuple[int, int]]] | None:
    """Return what finds the words of a query in a text; None where it has none."""
    return partial(marks, query=query) if query.words else None


def moment_day_words(message: Message) -> str:
    """Return when a message was written: the day, and the time of it."""
    return date_time_words(message.at)
