"""Finds out why machines of a network do not see each other, and says it in sentences."""

import asyncio
import secrets
import socket
import time
from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass

from chatera.discovery.browser import Browser
from chatera.discovery.firewalls import firewall_advice, firewall_names
from chatera.discovery.hub import Hub, Ways
from chatera.discovery.interfaces import Interface, NetworkProbe
from chatera.discovery.radio import (
    ANSWER_EVERY_S,
    family_of,
    join_group,
    shared_socket,
    speaking_socket,
)
from chatera.protocol.beacon import MAX_DATAGRAM, encode_probe, encode_seek

LISTEN_S = 2.5
"""Long enough for the seeks, and for the first round of probes."""
ECHO_S = 0.5
ASK_TIMES = 3
"""Datagrams get lost, those to everybody above all: Wi-Fi does not send them again."""
ASK_EVERY_S = ANSWER_EVERY_S + 0.1
"""Who asks again earlier is not answered."""
CONNECT_S = 2.5
"""A lost SYN is sent again after one second."""
CLOCK_LIMIT_MS = 15 * 60 * 1000
"""Nodes refuse events from further ahead than this."""

_WHERE_DROPPED = (
    "Others may be found late or not at all. The access point, the switch or a firewall drops it: "
    "let it pass there, or use a cable."
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at.

    Attributes:
        check: what, as a short word: interfaces, port, multicast, broadcast, firewall, clock, hubs, reach.
        ok: whether all is well.
        detail: what was found, a sentence.
        advice: what to do, a sentence; "" if nothing.
    """

    check: str
    ok: bool
    detail: str
    advice: str = ""


async def examine(
    probe: NetworkProbe, *, ways: Ways | None = None, hub_time_ms: int | None = None,
    listen_s: float = LISTEN_S, own: Collection[bytes] = (),
) -> AsyncIterator[Finding]:  # fmt: skip
    """Look at everything discovery depends on, and tell each thing as it is found; takes three to six seconds.

    Args:
        probe: tells the interfaces.
        ways: port and group to look at; by default the usual ones.
        hub_time_ms: what a hub says the time is, ms since the epoch, if one was reached.
        listen_s: how long to listen for hubs.
        own: keys of this machine's own nodes, which prove nothing.
    """
    ways = ways or Ways()
    links = [link for link in probe.interfaces() if link.up]
    v4 = {link.index for link in links if not link.v6}
    links = [link for link in links if not link.v6 or link.index not in v4]
    yield _interfaces(links)
    yield _port(ways)
    if hub_time_ms is not None:
        yield clock_finding(hub_time_ms, time.time_ns() // 1_000_000)
    hubs = [hub for hub in await _listen(probe, ways, listen_s) if hub.node not in own]
    yield _hubs(hubs)
    for link in links:
        neighbours = _neighbours(link, links, hubs)
        yield await _multicast(link, ways, neighbours)
        if not link.loopback and link.broadcast:
            yield await _broadcast(link, ways, neighbours)
    for hub in hubs:
        yield await _reach(hub)
    for finding in _firewalls(heard=bool(hubs)):
        yield finding


def clock_finding(hub_ms: int, own_ms: int) -> Finding:
    """Judge this computer's clock by a hub's; both in ms since the epoch."""
    ahead = own_ms - hub_ms
    minutes = abs(ahead) // 60_000
    if abs(ahead) <= CLOCK_LIMIT_MS:
        return Finding("clock", ok=True, detail="This computer's clock agrees with the hub's.")
    fast = f"This computer's clock is {minutes} minutes ahead of the hub's."
    slow = f"This computer's clock is {minutes} minutes behind the hub's."
    return Finding(
        "clock",
        ok=False,
        detail=fast if ahead > 0 else slow,
        advice="Let the operating system set the time automatically, on both machines.",
    )


def _interfaces(links: list[Interface]) -> Finding:
    outward = [f"{link.name} ({link.address})" for link in links if not link.loopback]
    if outward:
        named = ", ".join(outward)
        return Finding("interfaces", ok=True, detail=f"This computer is connected by {named}.")
    return Finding(
        "interfaces",
        ok=False,
        detail="This computer is connected to no network.",
        advice="Plug in the cable or join a Wi-Fi network.",
    )


def _port(ways: Ways) -> Finding:
    with shared_socket() as sock:
        try:
            sock.bind(("", ways.port))
        except OSError as error:
            return Finding(
                "port",
                ok=False,
                detail=f"UDP port {ways.port} can't be used: {error.strerror}.",
                advice="Find the program that holds the port for itself, and end it.",
            )
    return Finding("port", ok=True, detail=f"UDP port {ways.port} can be used.")


def _neighbours(link: Interface, links: list[Interface], hubs: list[Hub]) -> list[str]:
    """Return where on an interface hubs of other machines were heard."""
    own = {one.address for one in links}
    return [
        address
        for hub in hubs
        for address in hub.addresses
        if not link.loopback and link.near(address) and address not in own
    ]


async def _multicast(link: Interface, ways: Ways, neighbours: list[str]) -> Finding:
    group = ways.group6 if link.v6 else ways.group
    fault = await _echo(link, group, group=True) if link.multicast else "it does not offer it"
    if fault is None and await _dropped(link, group, ways, neighbours):
        return Finding(
            "multicast",
            ok=False,
            detail=f"No other computer answers multicast on {link.name}.",
            advice=_WHERE_DROPPED,
        )
    if fault is None:
        return Finding("multicast", ok=True, detail=f"Multicast works on {link.name}.")
    return Finding(
        "multicast",
        ok=False,
        detail=f"Multicast does not work on {link.name}: {fault}.",
        advice="Others are still found by broadcast; switch on multicast on the access point.",
    )


async def _broadcast(link: Interface, ways: Ways, neighbours: list[str]) -> Finding:
    fault = await _echo(link, link.broadcast, group=False)
    if fault is None and await _dropped(link, link.broadcast, ways, neighbours):
        return Finding(
            "broadcast",
            ok=False,
            detail=f"No other computer answers broadcast on {link.name}.",
            advice=_WHERE_DROPPED,
        )
    if fault is None:
        return Finding("broadcast", ok=True, detail=f"Broadcast works on {link.name}.")
    return Finding(
        "broadcast",
        ok=False,
        detail=f"Broadcast does not work on {link.name}: {fault}.",
        advice="A firewall on this computer probably drops it; see the firewall's advice.",
    )


async def _echo(link: Interface, target: str, *, group: bool) -> str | None:
    """Send to everybody and listen for oneself; return what went wrong, None if it came back."""
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, lambda: _echo_blocking(link, target, group=group))


def _echo_blocking(link: Interface, target: str, *, group: bool) -> str | None:
    word = b"CHTR?" + secrets.token_bytes(16)
    try:
        with shared_socket(family_of(link)) as ear, speaking_socket(link) as mouth:
            ear.bind(("", 0))
            if group:
                join_group(ear, target, link)
            mouth.sendto(word, (target, ear.getsockname()[1]))
            ear.settimeout(ECHO_S)
            while ear.recv(64) != word:
                pass
    except TimeoutError:
        return "what this computer sends does not come back to itself"
    except OSError as error:
        return error.strerror or str(error)
    return None


async def _dropped(link: Interface, target: str, ways: Ways, neighbours: list[str]) -> bool:
    """Tell whether neighbours answer what is sent to them alone, but nobody what is sent to everybody.

    What comes back to oneself never left this machine's kernel.
    """
    loop = asyncio.get_running_loop()

    async def answered(datagram: bytes, targets: list[str]) -> bool:
        return await loop.run_in_executor(
            None, lambda: _answered_blocking(link, datagram, targets, ways.port, neighbours)
        )

    if not neighbours or await answered(encode_seek(), [target]):
        return False
    return await answered(encode_probe(), neighbours)


def _answered_blocking(
    link: Interface, datagram: bytes, targets: list[str], port: int, neighbours: list[str]
) -> bool:
    scope = (0, link.index) if link.v6 else ()
    senders = {address.partition("%")[0] for address in neighbours}
    try:
        with speaking_socket(link) as mouth:
            for _ in range(ASK_TIMES):
                for target in targets:
                    mouth.sendto(datagram, (target.partition("%")[0], port, *scope))
                if _heard_from(mouth, senders):
                    return True
    except OSError:
        return False
    return False


def _heard_from(mouth: socket.socket, senders: Collection[str]) -> bool:
    deadline = time.monotonic() + ASK_EVERY_S
    while (left := deadline - time.monotonic()) > 0:
        mouth.settimeout(left)
        try:
            _, sender = mouth.recvfrom(MAX_DATAGRAM)
        except TimeoutError:
            break
        if sender[0].partition("%")[0] in senders:
            return True
    return False


async def _listen(probe: NetworkProbe, ways: Ways, seconds: float) -> list[Hub]:
    browser = Browser(lambda _hub: None, lambda _node: None, probe=probe, ways=ways)
    await browser.start()
    try:
        await asyncio.sleep(seconds)
        return browser.hubs()
    finally:
        await browser.stop()


def _hubs(hubs: list[Hub]) -> Finding:
    if hubs:
        named = ", ".join(f"{hub.name or 'unnamed'} at {hub.addresses[0]}" for hub in hubs)
        return Finding("hubs", ok=True, detail=f"{len(hubs)} heard: {named}.")
    return Finding(
        "hubs",
        ok=False,
        detail="No other ChatEra was heard on this network.",
        advice=(
            "Start ChatEra on another computer. If it runs there, the access point may keep its "
            "guests apart: use another network, a cable, or a hosted node."
        ),
    )


async def _reach(hub: Hub) -> Finding:
    """Try to connect to a hub that was heard: radio packets may come through where connections don't."""
    name = hub.name or "The ChatEra"
    tries = [asyncio.ensure_future(_connects(address, hub.port)) for address in hub.addresses]
    try:
        for one in asyncio.as_completed(tries):
            if await one:
                return Finding(
                    "reach", ok=True, detail=f"{name} at {hub.addresses[0]} can be reached."
                )
    finally:
        for task in tries:
            task.cancel()
        await asyncio.gather(*tries, return_exceptions=True)
    return Finding(
        "reach",
        ok=False,
        detail=f"{name} at {hub.addresses[0]} is heard, but does not let this computer connect.",
        advice=(
            "A firewall on that computer, or an access point that keeps its guests apart, is in the way: "
            "allow ChatEra there, use another network or a cable, or meet on a hosted node."
        ),
    )


async def _connects(address: str, port: int) -> bool:
    try:
        async with asyncio.timeout(CONNECT_S):
            _, writer = await asyncio.open_connection(address, port)
    except (OSError, TimeoutError):
        return False
    writer.close()
    return True


def _firewalls(*, heard: bool) -> list[Finding]:
    return [
        Finding(
            "firewall",
            ok=heard,
            detail=f"{name} may be at work on this computer.",
            advice="" if heard else firewall_advice(name),
        )
        for name in firewall_names()
    ]
