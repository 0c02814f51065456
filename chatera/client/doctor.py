"""Why can't I see somebody? What this machine finds out by itself, and what a hub finds out for it."""

import time
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from chatera.client.addresses import own_nodes
from chatera.client.dialling_back import Reach, can_tell, dial_back
from chatera.discovery.doctor import Finding, examine
from chatera.discovery.firewalls import firewall_names, inbound_advice
from chatera.discovery.hub import Ways
from chatera.discovery.interfaces import Interface, NetworkProbe
from chatera.protocol.errors import Unreachable

if TYPE_CHECKING:
    from chatera.client.client import Client
    from chatera.client.community import Community


async def diagnose(
    client: "Client", probe: NetworkProbe, *, ways: Ways | None = None
) -> AsyncIterator[Finding]:
    """Look at all that others are seen and reached by, the quick things first; takes up to ten seconds."""
    for community in client.communities:
        yield _of_community(community)
    links = client.communities.links()
    now = time.time_ns() // 1_000_000
    time_there = now + client.clock_offset_ms if links else None
    own = own_nodes(client.profile.path)
    async for finding in examine(probe, ways=ways, hub_time_ms=time_there, own=own):
        yield finding
    for link in links:
        if can_tell(link):
            try:
                yield _inbound(await dial_back(link), probe.interfaces())
            except (Unreachable, OSError) as error:
                yield _inbound(Reach(reached=False, address="", problem=str(error)), [])


def _of_community(community: "Community") -> Finding:
    name = community.name or community.url
    ok = community.state == "online"
    advice = "" if ok else "Ask somebody whether their ChatEra is open, and compare the address."
    detail = f"“{name}” is {community.state}. {community.problem}".strip()
    return Finding("community", ok=ok, detail=detail, advice=advice)


def _inbound(reach: Reach, interfaces: list[Interface]) -> Finding:
    """Tell what another computer found out about this one."""
    if reach.reached:
        return Finding(
            "inbound", ok=True, detail=f"Others can reach this computer at {reach.address}."
        )
    if not reach.address:
        detail = f"It could not be tried whether others can reach this computer: {reach.problem.rstrip('.')}."
        return Finding("inbound", ok=False, detail=detail, advice="Try again in a moment.")
    return Finding(
        "inbound",
        ok=False,
        detail=f"Another computer could not connect to this one at {reach.address}.",
        advice=(
            "You can talk, but this computer can't connect others when theirs goes away. "
            f"{_way_in(reach.address, interfaces)}"
        ),
    )


def _way_in(address: str, interfaces: list[Interface]) -> str:
    """Return what to do so that others can connect to this machine at an address."""
    bare = address.partition("%")[0]
    links = [link for link in interfaces if link.address.partition("%")[0] == bare]
    firewalls = firewall_names()
    if not firewalls or not links:  # at an address that is not its own, a router is in between
        return (
            "Look for a firewall on this computer, and for an access point or a router between the two "
            "that keeps others out; or meet on a hosted node."
        )
    network = "fe80::/10" if links[0].v6 else str(links[0].network)
    return inbound_advice(firewalls[0], network)
