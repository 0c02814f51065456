"""A real desktop that is watched from inside: started by desktop.py, not by hand.

It is the program as people run it, with its loop, client, windows and (where it may open one) its embedded hub. Beside it
runs what measures: a timer like that of an animation, and a routine that does in the window of a conversation what a
person does. It prints a line of JSON for each thing found.

Usage: _desktop_probe.py PROFILE {unread | open | use | frames SECONDS}
"""

import asyncio
import json
import random
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from load.pace import look
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera_app.desktop import Desktop, Launch
from chatera_app.system.garbage import GarbageCollector
from chatera_app.system.loop import EventLoop
from chatera_app.windows.conversation import ConversationWindow

FRAME_S = 0.016
SCROLLS = 400
JUMPS = 40
APPENDS = 60
WIDTHS = (600, 580, 560, 540, 520, 700, 640)
COMES_WITHIN_S = 180.0
SIZE = (620, 640)


class Frames(QObject):
    """A timer as animations have one, and by how much it was late each time.

    Attributes:
        late: seconds, of each frame.
    """

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._due = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(int(FRAME_S * 1000))
        self._timer.timeout.connect(self._fired)

    def start(self) -> None:
        """Begin anew."""
        self.late.clear()
        self._due = time.perf_counter() + FRAME_S
        self._timer.start()

    def stop(self) -> None:
        """Measure no more."""
        self._timer.stop()

    def _fired(self) -> None:
        now = time.perf_counter()
        late = max(0.0, now - self._due)
        self.late.append(late)
        self._due = self._due + FRAME_S if late < FRAME_S else now + FRAME_S  # as the timer does


async def look_at_unread(desktop: Desktop) -> dict[str, Any]:
    """Open the longest conversation, of which nobody has read anything; then count all of it as read."""
    client = desktop.client
    assert client is not None  # it is there once the desktop lives
    short, chat = _short_and_long(client)
    await cost_of_opening(desktop, short)
    opened = await cost_of_opening(desktop, chat)
    for one in (short, chat):
        await one.mark_read()
    return {"open_unread": opened}


async def open_history(desktop: Desktop) -> dict[str, Any]:
    """Open the longest conversation, in a window of the usual size; return CPU milliseconds of the thread that paints."""
    client = desktop.client
    assert client is not None  # it is there once the desktop lives
    short, chat = _short_and_long(client)
    first = await cost_of_opening(desktop, short)
    pace = looks()
    opened = await cost_of_opening(desktop, chat)
    return {"open_first": first, "open": opened, "pace": pace + looks()}


async def use_history(desktop: Desktop) -> dict[str, Any]:
    """Open the longest conversation and use it; return likewise [median, p95, worst] of each thing done."""
    found = await open_history(desktop)
    client = desktop.client
    assert client is not None  # it is there once the desktop lives
    _, chat = _short_and_long(client)
    window = desktop.conversations[chat.id]
    window.resize(*SIZE)
    await asyncio.sleep(1.0)
    view, bar = window.view, window.view.verticalScrollBar()
    assert view.is_at_bottom()  # there is something above to be scrolled to
    dice = random.Random(3)
    seen = Painted(window)

    def by(step: int) -> Callable[[], None]:
        return lambda: bar.setValue(bar.value() + step)

    scroll_pace = looks()
    up = [await cost(by(-300 if n % 8 == 0 else -36), seen) for n in range(SCROLLS)]
    scroll_pace += looks()
    back = [await cost(by(36), seen) for _ in range(SCROLLS // 2)]
    jump = [
        await cost(lambda: bar.setValue(dice.randrange(bar.maximum())), seen) for _ in range(JUMPS)
    ]
    view.scroll_to_bottom()
    await asyncio.sleep(0.5)
    append_pace = looks()
    append = [
        await cost_of(chat.send(f"One more of them, number {n}, to be seen at once"), seen)
        for n in range(APPENDS)
    ]
    append_pace += looks()
    resize = []
    for width in WIDTHS:
        before = time.thread_time()
        window.resize(width, SIZE[1])
        paint(window)
        resize.append((time.thread_time() - before) * 1000)
        await asyncio.sleep(0.05)
    return found | {
        "messages": len(chat.timeline),
        "scroll_up": shares(up), "scroll_back": shares(back), "jump": shares(jump),
        "append": shares(append), "resize": shares(resize),
        "scroll_pace": scroll_pace, "append_pace": append_pace,
    }  # fmt: skip


def looks() -> list[float]:
    """Return the machine's pace at this moment, three times; what has slept looks once for nothing."""
    look()
    return [look() for _ in range(3)]


def _short_and_long(client: Client) -> tuple[Chat, Chat]:
    """Return the chat with one message and the one with many, and look into neither."""
    short, chat = sorted(client.chats, key=lambda one: one.title, reverse=True)
    return short, chat


class Painted(QObject):
    """Knows when a history has been painted: what has changed of it, by the program's own loop, as people see it."""

    def __init__(self, window: ConversationWindow) -> None:
        super().__init__(window)
        self._news = asyncio.Event()
        self.bar = window.view.verticalScrollBar()
        window.view.viewport().installEventFilter(self)
        window.model.rowsInserted.connect(
            self.expect
        )  # what was painted before shows nothing of them

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take note of a painting; whoever waits goes on once it is over."""
        if event.type() == QEvent.Type.Paint:
            self._news.set()
        return super().eventFilter(watched, event)

    def expect(self, *_: object) -> None:
        """Wait for the next one."""
        self._news.clear()

    async def wait(self) -> None:
        """Wait until there was one."""
        async with asyncio.timeout(COMES_WITHIN_S):
            await self._news.wait()


async def cost_of_opening(desktop: Desktop, chat: Chat) -> float:
    """Return what a conversation costs until its window is painted: made, shown, and its history painted by the loop."""
    before = time.thread_time()
    desktop.open_chat(f"chat:{chat.id}")
    await Painted(desktop.conversations[chat.id]).wait()
    took = time.thread_time() - before
    await asyncio.sleep(0.5)
    return took * 1000


def paint(window: ConversationWindow) -> None:
    """Paint all of a window now."""
    layout = window.layout()
    assert layout is not None
    layout.activate()
    window.repaint()
    window.view.viewport().repaint()


async def cost(action: Callable[[], object], seen: Painted) -> float:
    """Return what scrolling costs until it is painted."""
    seen.expect()
    place = seen.bar.value()
    before = time.thread_time()
    action()
    if seen.bar.value() != place:
        await seen.wait()
    took = time.thread_time() - before
    await asyncio.sleep(0)
    return took * 1000


async def cost_of(work: Awaitable[object], seen: Painted) -> float:
    """Return what a message costs the thread that paints, from Return until it is seen, with all that goes on beside it."""
    seen.expect()
    before = time.thread_time()
    await work
    await seen.wait()
    took = time.thread_time() - before
    await asyncio.sleep(0.05)
    return took * 1000


def shares(times: list[float]) -> list[float]:
    """Median, 95th percentile and worst."""
    ordered = sorted(times)
    places = (len(ordered) // 2, int(len(ordered) * 0.95), len(ordered) - 1)
    return [round(ordered[min(place, len(ordered) - 1)], 3) for place in places]


async def watch_frames(frames: Frames, seconds: float) -> dict[str, Any]:
    """Return milliseconds by which frames were late, [median, p95, worst]."""
    frames.start()
    await asyncio.sleep(seconds)
    frames.stop()
    return {"frames": len(frames.late), "late_ms": shares([one * 1000 for one in frames.late])}


async def measure(desktop: Desktop, frames: Frames, words: list[str]) -> None:
    """Do what is asked for line by line, and leave."""
    while desktop.client is None or desktop.attention is None:  # noqa: ASYNC110 - it tells nobody
        await asyncio.sleep(0.05)
    if words[0] == "unread":
        tell(await look_at_unread(desktop))
    elif words[0] == "open":
        tell(await open_history(desktop))
    elif words[0] == "use":
        tell(await use_history(desktop))
    else:
        while line := (await asyncio.to_thread(sys.stdin.readline)).strip():
            tell({"of": line, **await watch_frames(frames, float(words[1]))})
    desktop.leave()


def tell(found: dict[str, Any]) -> None:
    print(json.dumps(found), flush=True)


def main() -> None:
    profile, *words = sys.argv[1:]
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    GarbageCollector(app)
    desktop = Desktop(app, Launch(profile=Path(profile), discover=words[0] == "frames"))
    desktop.begin()
    app.processEvents()
    frames = Frames()

    async def live() -> None:
        task = asyncio.ensure_future(measure(desktop, frames, words))
        await desktop.run()
        await task

    with EventLoop(app) as loop:
        loop.run_until_complete(live())


if __name__ == "__main__":
    main()
