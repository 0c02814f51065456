#!/usr/bin/env python3
"""Measure the conversation view: what opening, scrolling, appending and resizing cost.

Usage: view.py [rows] [background], the latter one that ChatEra draws, or a picture file. Prints one JSON line of CPU
milliseconds, [median, 95th percentile, worst].
The rows come from a model that makes them when asked, as the desktop's own does.
"""

import json
import os
import random
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from chatera_app.models.marks import marks_of
from chatera_app.widgets import theme
from chatera_app.widgets.backdrop import PLAIN, Background
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.rows import MessageRow, Reaction, row_data
from chatera_app.widgets.wide_picture import BACKGROUND_SIZE, read_wide

TEXT = """hey so the build is green again did you see that photo from the lake we should meet
on friday maybe around six or later bring the charger please it was great fun okay sure why not"""
WORDS = TEXT.split()
PEOPLE = ("Anna", "Boris", "Chloé", "דנה")
START = datetime(2024, 1, 1, tzinfo=UTC)
Index = QModelIndex | QPersistentModelIndex


class Endless(QAbstractListModel):
    """Any number of messages of mixed length, the same ones each time."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The number of messages."""
        return 0 if parent is not None and parent.isValid() else self.count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The message, made anew."""
        return row_data(message(index.row()), role)

    def append(self) -> None:
        """One more message at the end."""
        self.beginInsertRows(QModelIndex(), self.count, self.count)
        self.count += 1
        self.endInsertRows()


def message(number: int) -> MessageRow:
    """The message with this number."""
    dice = random.Random(number)
    length = 2 + int(dice.expovariate(1 / 9)) if dice.random() < 0.9 else 40 + dice.randrange(90)
    words = [dice.choice(WORDS) for _ in range(length)]
    if dice.random() < 0.3:
        words.append(dice.choice("😀😂👍🎉😎🐱🍕🚀"))
    if dice.random() < 0.08:
        words.append(f"https://example.org/p/{number}?q=a")
    if dice.random() < 0.03:
        words = ["שלום", "חבר", "מה", "שלומך"]
    text, at = " ".join(words), START + timedelta(minutes=number)
    author = number // 3 % len(PEOPLE)
    return MessageRow(
        key=str(number),
        author=PEOPLE[author],
        author_key=str(author),
        own=author == 0,
        text=text,
        marks=marks_of(text),
        at=at,
        state="read" if author == 0 else "",
        reactions=(Reaction("👍", 3),) if dice.random() < 0.12 else (),
        group_start=number % 3 == 0,
        day_start=at.date() if number % 80 == 0 else None,
    )


class Bench:
    """One window with one view, and a stopwatch for its CPU time."""

    def __init__(self, app: QApplication, count: int, background: Background) -> None:
        self._app = app
        self._background = background
        self._host = QWidget()
        self._host.resize(620, 640)
        self._box = QVBoxLayout(self._host)
        self._host.show()
        self._model = Endless(count)
        app.processEvents()

    def run(self) -> dict[str, list[float]]:
        """Measure everything once."""
        opened = [self._time(self._open)]
        bar = self._view.verticalScrollBar()
        dice = random.Random(3)
        steps = [300 if k % 8 == 0 else 36 for k in range(400)]
        up = [self._time(partial(self._scroll_by, -step)) for step in steps]
        down = [self._time(partial(self._scroll_by, 36)) for _ in range(200)]
        jump = [self._time(lambda: bar.setValue(dice.randrange(bar.maximum()))) for _ in range(40)]
        self._view.scroll_to_bottom()
        self._time(lambda: None)
        append = [self._time(self._model.append) for _ in range(60)]
        widths = (600, 580, 560, 540, 520, 700, 640)
        resize = [self._time(partial(self._host.resize, width, 640)) for width in widths]
        return {
            "open": shares(opened),
            "scroll_up": shares(up),
            "scroll_back": shares(down),
            "jump": shares(jump),
            "append": shares(append),
            "resize": shares(resize),
        }

    def _scroll_by(self, step: int) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + step)

    def _open(self) -> None:
        self._view = ConversationView()
        if self._background != PLAIN:
            self._view.set_background(self._background)
        self._view.setModel(self._model)
        self._box.addWidget(self._view)

    def _time(self, action: Callable[[], object]) -> float:
        before = time.process_time()
        action()
        self._view.viewport().repaint()
        self._app.processEvents()
        return (time.process_time() - before) * 1000


def shares(times: list[float]) -> list[float]:
    """Median, 95th percentile and worst, in milliseconds."""
    ordered = sorted(times)
    places = (len(ordered) // 2, int(len(ordered) * 0.95), len(ordered) - 1)
    return [round(ordered[min(place, len(ordered) - 1)], 2) for place in places]


def main() -> None:
    """Print the measurements of a conversation of `rows` messages."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    app = QApplication(sys.argv[:1])
    theme.apply(app, theme.AERO)
    name = sys.argv[2] if len(sys.argv) > 2 else ""
    picture = read_wide(name, BACKGROUND_SIZE) if Path(name).is_file() else b""
    background = Background("" if picture else name, picture)
    times = Bench(app, count, background).run()
    print(json.dumps({"rows": count, "background": name, "cpu_ms": times}))


if __name__ == "__main__":
    main()
