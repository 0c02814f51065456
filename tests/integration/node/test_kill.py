"""kill -9 at any moment: what was acknowledged is there, once; and orderly ends."""

import asyncio
import contextlib
import random
from functools import partial
from pathlib import Path

import aiohttp

from chatera.protocol.frames import Bye, Page, Send, Stored
from chatera.protocol.header import Event
from tests.helpers.node_client import Person, RawClient, answers
from tests.helpers.node_process import NodeProcess

ROUNDS = 20


class Stream:
    """Somebody who goes on talking whatever happens to the node, and remembers what was acknowledged."""

    def __init__(self) -> None:
        self.anna, self.ben = Person(), Person()
        self.acknowledged: dict[bytes, int] = {}
        self.unsure: list[Event] = []

    async def talk(self, url: str) -> None:
        """Send, several at once, until the node is gone; first what it may not have got."""
        client = RawClient(url, self.anna)
        try:
            await client.open()
            await client.login()
            conv = await client.open_direct(self.ben.account)
            while True:
                room = 40 - len(self.unsure)
                self.unsure += [self.anna.text(conv, f"message {n}") for n in range(room)]
                sent = {client.txn(): event for event in self.unsure}
                await client.send(*(Send(txn=txn, event=event.data) for txn, event in sent.items()))
                for txn, event in sent.items():
                    stored = await client.expect(Stored, partial(answers, txn))
                    self.note(event, stored)
        except (ConnectionError, aiohttp.ClientError):
            return
        finally:
            with contextlib.suppress(aiohttp.ClientError):
                await client.close()

    def note(self, event: Event, stored: Stored) -> None:
        known = self.acknowledged.setdefault(event.id, stored.position)
        assert known == stored.position
        self.unsure.remove(event)


async def everything(url: str, person: Person) -> list[Event]:
    async with RawClient(url, person) as client:
        events: list[Event] = []
        after, more = 0, True
        while more:
            page = await client.pull(after)
            assert isinstance(page, Page)
            events += map(Event.parse, page.events)
            after, more = page.position, page.more
        return events


async def test_nothing_acknowledged_is_lost_or_doubled(tmp_path: Path) -> None:
    stream, chance, port = Stream(), random.Random(20), 0
    for _ in range(ROUNDS):
        with NodeProcess(tmp_path / "data", port=port) as node:
            port = node.port
            talking = asyncio.create_task(stream.talk(node.url))
            enough = len(stream.acknowledged) + chance.randrange(1, 400)
            while len(stream.acknowledged) < enough and not talking.done():
                await asyncio.sleep(chance.random() * 0.01)
            node.kill()
            await talking
    with NodeProcess(tmp_path / "data") as node:
        kept = await everything(node.url, stream.ben)
    ids = [event.id for event in kept]
    assert len(ids) == len(set(ids))
    assert set(stream.acknowledged) <= set(ids)
    assert len(stream.acknowledged) > ROUNDS
    chain = [event.header.prev for event in kept[1:]]
    assert chain == ids[:-1]


async def test_says_goodbye_on_sigterm_and_keeps_everything(tmp_path: Path) -> None:
    anna, ben = Person(), Person()
    with NodeProcess(tmp_path / "data") as node:
        client = RawClient(node.url, anna)
        await client.open()
        await client.login()
        conv = await client.open_direct(ben.account)
        stored = await client.put(anna.text(conv, "bye"))
        assert isinstance(stored, Stored)
        code = await asyncio.to_thread(node.terminate)
        assert code == 0
        assert (await client.expect(Bye)).reason == "shutdown"
        await client.close()
    with NodeProcess(tmp_path / "data") as node:
        assert len(await everything(node.url, ben)) == 1


async def test_ends_with_its_parent(tmp_path: Path) -> None:
    with NodeProcess(tmp_path / "data") as node:
        assert await asyncio.to_thread(node.close_stdin) == 0


async def test_logs_hold_no_words_of_anybody(tmp_path: Path) -> None:
    anna, ben = Person(), Person()
    with NodeProcess(tmp_path / "data") as node:
        async with RawClient(node.url, anna) as client:
            conv = await client.open_direct(ben.account)
            await client.put(anna.text(conv, "extremely secret words"))
            await client.send_raw(b"extremely secret nonsense")
            await client.closed.wait()
        await asyncio.to_thread(node.terminate)
        assert b"secret" not in node.log.read_bytes()
