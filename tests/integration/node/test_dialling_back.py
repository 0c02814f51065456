"""Whether others can connect to a machine, its hub finds out."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from chatera.protocol.frames import DialBack, DialledBack, Ping, Pong, Refused, Roster
from chatera_server.node import Node
from tests.helpers.node_client import Person, RawClient

WORD = bytes(range(16))


@asynccontextmanager
async def listening(
    answer: Callable[[asyncio.StreamWriter], Awaitable[None]],
) -> AsyncIterator[int]:
    """Listen as a machine does that wants to know; the port is given."""
    ended: list[asyncio.StreamWriter] = []

    async def serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        ended.append(writer)
        await answer(writer)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        for writer in ended:
            writer.close()
        server.close()
        await server.wait_closed()


async def say(writer: asyncio.StreamWriter) -> None:
    writer.write(WORD)
    await writer.drain()


async def say_something_else(writer: asyncio.StreamWriter) -> None:
    writer.write(bytes(16))
    await writer.drain()


async def say_nothing(_writer: asyncio.StreamWriter) -> None:
    """A port that answers, of another program."""


async def dial(client: RawClient, port: int) -> DialledBack | Refused:
    answer = await client.ask(DialBack(txn=client.txn(), port=port, word=WORD))
    assert isinstance(answer, DialledBack | Refused), answer
    return answer


async def test_a_machine_that_answers_is_reached(node: Node) -> None:
    async with RawClient(node.url, Person()) as client, listening(say) as port:
        answer = await dial(client, port)
        assert isinstance(answer, DialledBack)
        assert (answer.reached, answer.address) == (True, "127.0.0.1")


async def test_another_program_or_nobody_is_not(node: Node) -> None:
    async with listening(say_something_else) as port, RawClient(node.url, Person()) as client:
        answer = await dial(client, port)
        assert isinstance(answer, DialledBack)
        assert not answer.reached
    async with RawClient(node.url, Person()) as client:
        answer = await dial(client, port)
        assert isinstance(answer, DialledBack)
        assert not answer.reached


async def test_everything_else_goes_on_while_a_silent_port_is_tried(node: Node) -> None:
    async with RawClient(node.url, Person()) as client, listening(say_nothing) as port:
        trying = asyncio.ensure_future(dial(client, port))
        await asyncio.sleep(0)
        await client.send(Ping(n=7))
        await client.expect(Pong)
        assert not trying.done()
        answer = await trying
        assert isinstance(answer, DialledBack)
        assert not answer.reached


async def test_whoever_cannot_be_reached_is_last_in_line(node: Node) -> None:
    first, second = Person(caps=("hub",)), Person(caps=("hub",))
    both = (first.device, second.device)
    async with listening(say) as open_port, listening(say_something_else) as shut_port:
        async with RawClient(node.url, first) as a, RawClient(node.url, second) as b:
            await a.pull()
            await a.expect(Roster, lambda one: one.devices == both)
            answer = await dial(a, shut_port)
            assert isinstance(answer, DialledBack)
            assert not answer.reached
            await a.expect(Roster, lambda one: one.devices == both[::-1])
            await dial(b, open_port)  # no news, and no roster
        async with RawClient(node.url, first) as again:
            await again.expect(Roster, lambda one: one.devices == (first.device,))


async def test_nobody_scans_ports_with_a_nodes_help(node: Node) -> None:
    async with RawClient(node.url, Person()) as client, listening(say) as port:
        assert isinstance(await dial(client, port), DialledBack)
        again = await dial(client, port)
        assert isinstance(again, Refused)
        assert again.code == "too_many"
