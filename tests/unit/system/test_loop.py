"""The windows' loop: callbacks follow each other within one turn of Qt's, and Qt has its turn all the same."""

import asyncio
import contextvars
import socket
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from chatera_app.system.loop import LONGEST_S, TURN_S, EventLoop

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


def test_what_is_later_comes_in_its_order_and_never_before_its_time(loop: EventLoop) -> None:
    seen: list[tuple[str, float]] = []
    began = loop.time()

    def come(name: str) -> None:
        seen.append((name, loop.time() - began))

    ended = loop.create_future()
    loop.call_later(0.06, ended.set_result, None)
    loop.call_later(0.04, come, "third")
    loop.call_at(began + 0.02, come, "second")
    loop.call_later(0, come, "first")
    loop.call_later(10 * LONGEST_S, come, "in some days")
    loop.run_until_complete(asyncio.wait_for(ended, WITHIN_S))
    assert [name for name, _ in seen] == ["first", "second", "third"]
    assert all(at >= due for (_, at), due in zip(seen, (0, 0.02, 0.04), strict=True))


def test_what_was_cancelled_wakes_nobody(loop: EventLoop) -> None:
    turns = 0

    def count() -> None:
        nonlocal turns
        turns += 1

    async def scene() -> int:
        await asyncio.sleep(0.05)
        before = turns
        for number in range(50):
            loop.call_later(0.002 * number, seen.append, "cancelled").cancel()
        await asyncio.sleep(0.15)
        return turns - before

    seen: list[str] = []
    dispatcher = QAbstractEventDispatcher.instance()
    dispatcher.aboutToBlock.connect(count)
    woken = loop.run_until_complete(asyncio.wait_for(scene(), WITHIN_S))
    dispatcher.aboutToBlock.disconnect(count)
    assert seen == []
    assert woken < 20


def test_what_a_socket_brings_is_done_within_one_turn(loop: EventLoop) -> None:
    turns = 0

    def count() -> None:
        nonlocal turns
        turns += 1

    async def scene() -> int:
        here, there = socket.socketpair()
        reader, writer = await asyncio.open_connection(sock=here)
        there.setblocking(False)
        fewest = 100
        for _ in range(20):
            await asyncio.sleep(0.002)
            there.send(b"x")
            before = turns
            assert await reader.readexactly(1) == b"x"
            fewest = min(fewest, turns - before)
        writer.close()
        await writer.wait_closed()
        there.close()
        return fewest

    dispatcher = QAbstractEventDispatcher.instance()
    dispatcher.aboutToBlock.connect(count)
    fewest = loop.run_until_complete(asyncio.wait_for(scene(), WITHIN_S))
    dispatcher.aboutToBlock.disconnect(count)
    assert fewest <= 1


@pytest.mark.skipif(
    sys.platform == "win32", reason="there asyncio's loop of proactors has no readers"
)
def test_a_socket_that_is_given_up_calls_nobody(loop: EventLoop) -> None:
    seen: list[str] = []
    here, there = socket.socketpair()

    async def scene() -> None:
        loop.add_reader(here, seen.append, "first")
        loop.add_reader(here, seen.append, "second")  # in its place
        there.send(b"x")
        while not seen:
            await asyncio.sleep(0.001)
        assert set(seen) == {"second"}
        assert loop.remove_reader(here)
        count = len(seen)
        loop.add_writer(here, seen.append, "writable")
        while "writable" not in seen:
            await asyncio.sleep(0.001)
        assert loop.remove_writer(here)
        assert not loop.remove_writer(here)
        assert set(seen[count:]) == {"writable"}

    with here, there:
        here.setblocking(False)
        loop.run_until_complete(asyncio.wait_for(scene(), WITHIN_S))


def test_a_closed_loop_takes_nothing_more(qapp: QApplication) -> None:
    loop = EventLoop(qapp)
    loop.call_later(0, pytest.fail, "it ran after the end")
    loop.close()
    loop.close()
    with pytest.raises(RuntimeError):
        loop.call_later(0, print)
    qapp.processEvents()


def test_a_loop_that_runs_is_not_closed(loop: EventLoop) -> None:
    async def scene() -> str:
        later: asyncio.Future[str] = loop.create_future()
        loop.call_later(0.02, later.set_result, "it came")
        with pytest.raises(RuntimeError):
            loop.close()
        return await later

    assert loop.run_until_complete(asyncio.wait_for(scene(), WITHIN_S)) == "it came"
