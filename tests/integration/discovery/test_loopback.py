"""On a machine without network: announcing and browsing in one process, over lo alone."""

import asyncio
import socket
import threading
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import pytest
from nacl.signing import SigningKey

from chatera.discovery.announcer import Announcer
from chatera.discovery.browser import Browser
from chatera.discovery.doctor import clock_finding, examine
from chatera.discovery.hub import Hub
from chatera.discovery.mdns import Announcement
from chatera.discovery.radio import ANSWER_EVERY_S
from chatera.protocol.beacon import Advert, encode_seek
from chatera.testing.network import NamedNetwork
from tests.helpers.ports import own_ways


class Place:
    """One hub and one browser on a UDP port of their own."""

    def __init__(self) -> None:
        self.ways = own_ways()
        self.network = NamedNetwork()
        self.key = SigningKey.generate()
        self.node = bytes(self.key.verify_key)
        self.advert = Advert(node=self.node, community=b"c" * 32, port=4711, name="Anna")
        self.seen: list[Hub] = []
        self.gone: list[bytes] = []
        self.threads: set[int] = set()
        self.announcer = Announcer(self._source, self._sign, probe=self.network, ways=self.ways)
        self.browser = Browser(self._see, self.gone.append, probe=self.network, ways=self.ways)

    async def until(self, happened: Callable[[], object]) -> None:
        async with asyncio.timeout(20):
            while not happened():
                await asyncio.sleep(0.005)

    def _source(self) -> Advert:
        self.threads.add(threading.get_ident())
        return self.advert

    def _sign(self, message: bytes) -> bytes:
        self.threads.add(threading.get_ident())
        return bytes(self.key.sign(message).signature)

    def _see(self, hub: Hub) -> None:
        self.threads.add(threading.get_ident())
        self.seen.append(hub)


@pytest.fixture
async def place() -> AsyncIterator[Place]:
    place = Place()
    yield place
    await place.announcer.stop()
    await place.browser.stop()


async def test_a_hub_is_seen_changes_and_goes(place: Place) -> None:
    await place.announcer.start()
    started = time.monotonic()
    await place.browser.start()
    await place.until(lambda: place.seen)
    assert time.monotonic() - started < 1.0
    hub = place.seen[0]
    assert (hub.node, hub.port, hub.name, hub.source) == (place.node, 4711, "Anna", "beacon")
    assert hub.addresses == ("127.0.0.1",)
    place.advert = Advert(node=place.node, community=b"c" * 32, port=4711, clients=2)
    place.announcer.changed()
    await place.until(lambda: place.seen[-1].clients == 2)
    await place.announcer.stop()
    await place.until(lambda: place.gone == [place.node])
    assert place.browser.hubs() == []


async def test_an_announcer_starts_again(place: Place) -> None:
    await place.browser.start()
    for _ in range(2):
        place.seen.clear()
        place.gone.clear()
        await place.announcer.start()
        await place.until(lambda: place.seen)
        await place.announcer.stop()
        await place.until(lambda: place.gone)


class Stuck(Announcement):
    """mDNS that comes to no end, as where a busy machine does not start it."""

    async def tell(self, node: bytes, name: str, port: int, beacon: bytes) -> None:
        del node, name, port, beacon
        await asyncio.Event().wait()


async def test_beacons_do_not_wait_for_mdns(place: Place) -> None:
    place.announcer = Announcer(
        place._source, place._sign, probe=place.network, ways=replace(place.ways, mdns=True),
        mdns=Stuck,
    )  # fmt: skip
    await place.browser.start()
    await place.announcer.start()
    for clients in range(1, 4):
        place.advert = Advert(node=place.node, community=b"c" * 32, port=4711, clients=clients)
        place.announcer.changed()
        await place.until(lambda: place.seen and place.seen[-1].clients == clients)  # noqa: B023 - it waits here


async def test_the_caller_is_called_on_its_own_thread_only(place: Place) -> None:
    await place.browser.start()
    await place.announcer.start()
    await place.until(lambda: place.seen)
    assert place.threads == {threading.get_ident()}


async def test_no_thread_is_left_behind(place: Place) -> None:
    await place.browser.start()
    await place.announcer.start()
    await place.announcer.stop()
    await place.browser.stop()
    assert not [thread for thread in threading.enumerate() if thread.name == "discovery"]


async def test_a_browser_does_not_report_its_own_node(place: Place) -> None:
    own = Browser(
        place._see, place.gone.append, probe=place.network, ways=place.ways, own=place.node
    )
    await place.browser.start()
    await own.start()
    await place.announcer.start()
    await place.until(place.browser.hubs)
    await own.stop()
    assert own.hubs() == []


async def test_a_port_that_is_taken_is_told_in_words(place: Place) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as greedy:
        greedy.bind(("", place.ways.port))
        await place.browser.start()
        assert any(str(place.ways.port) in problem for problem in place.browser.problems())


async def test_an_asker_is_answered_once_in_a_while(place: Place) -> None:
    await place.announcer.start()
    loop = asyncio.get_running_loop()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asker:
        asker.setblocking(False)
        asker.bind(("127.0.0.1", 0))
        for _ in range(20):
            asker.sendto(encode_seek(), ("127.0.0.1", place.ways.port))
        answers = [await asyncio.wait_for(loop.sock_recv(asker, 2048), 5)]
        with pytest.raises(TimeoutError):
            answers.append(await asyncio.wait_for(loop.sock_recv(asker, 2048), 0.2))
    assert len(answers) == 1
    assert len(answers[0]) <= len(encode_seek())


async def test_who_seeks_tells_others_when_it_would_open_a_hub(place: Place) -> None:
    here, there = list[float](), list[float]()
    plans = iter([1.5, None, 0.4])
    planner = Browser(
        place._see, place.gone.append, probe=place.network, ways=place.ways,
        opens_in=lambda: next(plans), on_plan=here.append,
    )  # fmt: skip
    listener = Browser(
        place._see, place.gone.append, probe=place.network, ways=place.ways, on_plan=there.append
    )
    await listener.start()
    await planner.start()
    await place.until(lambda: len(here) >= 2 and len(there) >= 2)
    await planner.stop()
    await listener.stop()
    assert set(there) == {1.5, 0.4}  # the seek between them has none
    assert set(here) == {1.5, 0.4}  # whoever speaks hears it too


async def test_a_flood_of_plans_is_cut_off(place: Place) -> None:
    heard = list[float]()
    listener = Browser(
        place._see, place.gone.append, probe=place.network, ways=place.ways, on_plan=heard.append
    )
    await listener.start()

    def tell(host: str, seek: bytes) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asker:
            asker.bind((host, 0))
            asker.sendto(seek, ("127.0.0.1", place.ways.port))

    witnesses = (f"127.0.2.{number}" for number in range(256))

    async def tell_all(told: list[tuple[str, bytes]]) -> None:
        """Tell no more at once than a socket keeps (some ninety seeks): the system drops what is beyond it, of everybody."""
        for first in range(0, len(told), 50):
            for host, seek in told[first : first + 50]:
                tell(host, seek)
            seen = heard.count(0.9)
            tell(next(witnesses), encode_seek(0.9))
            await place.until(lambda: heard.count(0.9) > seen)  # noqa: B023 - it waits here

    began = time.monotonic()
    # One host, however many ports it has, and whatever else is asked for.
    await tell_all([("127.0.0.2", encode_seek(0.5))] * 200)
    await tell_all([(f"127.0.1.{number}", encode_seek()) for number in range(100)])
    tell("127.0.0.3", encode_seek(0.7))
    await place.until(lambda: 0.7 in heard)
    assert heard.count(0.5) <= 1 + (time.monotonic() - began) / ANSWER_EVERY_S
    await listener.stop()


async def test_the_doctor_speaks_in_sentences(place: Place) -> None:
    await place.announcer.start()
    findings = [
        one async for one in examine(place.network, ways=place.ways, hub_time_ms=0, listen_s=0.5)
    ]
    told = {finding.check: finding for finding in findings}
    assert told["hubs"].ok
    assert "Anna at 127.0.0.1" in told["hubs"].detail
    assert told["multicast"].ok
    assert told["port"].ok
    assert not told["interfaces"].ok
    assert not told["clock"].ok
    assert all(finding.detail.endswith(".") for finding in findings)
    assert all(finding.advice for finding in findings if not finding.ok)


def test_the_doctor_judges_clocks() -> None:
    assert clock_finding(10_000_000, 10_600_000).ok
    late = clock_finding(10_000_000, 8_800_000)
    assert "20 minutes behind" in late.detail
