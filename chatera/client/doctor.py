"""Why can't I see somebody? What this machine finds out by itself, and what a hub finds out for it."""

import time
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from chatera.client.addresses import own_nodes
from chatera.client.dialling_back import Reach, can_tell, dial_back
from chatera.discovery.doctor import Finding, examine
from chatera.discovery.firewalls import firewall_advice, firewall_names
from chatera.discovery.hub import Ways
from chatera.discovery.interfaces import NetworkProbe
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
                yield _inbound(await dial_back(link))
            except (Unreachable, OSError) as error:
                yield _inbound(Reach(reached=False, address="", problem=str(error)))


def _of_community(community: "Community") -> Finding:
    name = community.name or community.url
    ok = community.state == "online"
    advice = "" if ok else "Ask somebody whether their ChatEra is open, and compare the address."
    detail = f"“{name}” is {community.state}. {community.problem}".strip()
    return Finding("community", ok=ok, detail=detail, advice=advice)


def _inbound(reach: Reach) -> Finding:
    """Tell what another computer found out about this one."""
    if reach.reached:
        return Finding(
            "inbound", ok=True, detail=f"Others can reach this computer at {reach.address}."
        )
    if not reach.address:
        detail = f"It could not be tried whether others can reach this computer: {reach.problem.rstrip('.')}."
        return Finding("inbound", ok=False, detail=detail, advice="Try again in a moment.")
    ways = [firewall_advice(name) for name in firewall_names()]
    return Finding(
        "inbound",
        ok=False,
        detail=f"Another computer could not connect to this one at {reach.address}.",
        advice=" ".join(
            [
                "You can talk, but this computer can't connect others when theirs goes away.",
                *ways[:1],
            ]
        ),
    )
