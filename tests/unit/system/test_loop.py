"""The windows' loop: callbacks follow each other within one turn of Qt's, and Qt has its turn all the same."""

import asyncio
import contextvars
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from chatera_app.system.loop import TURN_S, EventLoop

WITHIN_S = 20


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[EventLoop]:
    with EventLoop(qapp) as made:
        yield made


def test_callbacks_run_in_their_order_and_never_at_once(loop: EventLoop) -> None:
    seen: list[object] = []

    def first() -> None:
        seen.append(1)
        loop.call_soon(seen.append, 3)
        loop.call_soon_threadsafe(seen.append, 4)
        loop.call_soon(ended.set_result, None)

    ended = loop.create_future()
    loop.call_soon(first)
    loop.call_soon(seen.append, 2)
    assert seen == []
    loop.run_until_complete(asyncio.wait_for(ended, WITHIN_S))
    assert seen == [1, 2, 3, 4]


def test_what_follows_each_other_needs_one_turn_of_qts(loop: EventLoop) -> None:
    turns = 0

    def count() -> None:
        nonlocal turns
        turns += 1

    async def steps() -> int:
        before = turns
        for _ in range(20):
            await asyncio.sleep(0)
        return turns - before

    timer = QTimer(interval=0)  # fires once in each turn
    timer.timeout.connect(count)
    timer.start()
    fewest = min(loop.run_until_complete(steps()) for _ in range(20))
    timer.stop()
    assert fewest == 0


def test_windows_have_their_turn_while_callbacks_never_end(loop: EventLoop) -> None:
    painted = threading.Event()

    async def restless() -> int:
        QTimer.singleShot(0, painted.set)
        steps = 0
        while not painted.is_set():
            steps += 1
            await asyncio.sleep(0)
        return steps

    steps = loop.run_until_complete(asyncio.wait_for(restless(), WITHIN_S))
    assert steps > 1


def test_what_waits_behind_a_dialog_goes_on_within_it(loop: EventLoop) -> None:
    seen: list[str] = []

    def dialog() -> None:
        inner = QEventLoop()
        loop.call_soon(seen.append, "asked for within")
        loop.call_soon(inner.quit)
        inner.exec()
        seen.append("closed")
        ended.set_result(None)

    ended = loop.create_future()
    loop.call_soon(dialog)
    loop.call_soon(seen.append, "waited behind it")
    loop.run_until_complete(asyncio.wait_for(ended, WITHIN_S))
    assert seen == ["waited behind it", "asked for within", "closed"]


def test_a_thread_wakes_it_and_brings_its_context(loop: EventLoop) -> None:
    who = contextvars.ContextVar("who", default="nobody")

    async def wait() -> str:
        woken: asyncio.Future[str] = loop.create_future()
        its_own = contextvars.copy_context()
        its_own.run(who.set, "a thread")

        def wake() -> None:
            time.sleep(0.02)
            loop.call_soon_threadsafe(lambda: woken.set_result(who.get()), context=its_own)

        threading.Thread(target=wake).start()
        return await asyncio.wait_for(woken, WITHIN_S)

    assert loop.run_until_complete(wait()) == "a thread"


def test_what_was_cancelled_is_not_run_and_what_fails_stops_nothing(loop: EventLoop) -> None:
    seen: list[str] = []
    told: list[object] = []
    loop.set_exception_handler(lambda _loop, context: told.append(context["exception"]))
    ended = loop.create_future()
    loop.call_soon(seen.append, "cancelled").cancel()
    problem = OSError("the disk is full")

    def fail() -> None:
        raise problem

    loop.call_soon(fail)
    loop.call_soon(seen.append, "after it")
    loop.call_soon(ended.set_result, None)
    loop.run_until_complete(asyncio.wait_for(ended, WITHIN_S))
    assert seen == ["after it"]
    assert told == [problem]


def test_a_long_queue_is_done_in_pieces(loop: EventLoop) -> None:
    turns = 0

    def count() -> None:
        nonlocal turns
        turns += 1

    async def busy() -> None:
        done = loop.create_future()
        for _ in range(100):
            loop.call_soon(time.sleep, TURN_S / 4)
        loop.call_soon(done.set_result, None)
        await done

    timer = QTimer(interval=0)
    timer.timeout.connect(count)
    timer.start()
    loop.run_until_complete(asyncio.wait_for(busy(), WITHIN_S))
    timer.stop()
    assert turns >= 100 / 5
