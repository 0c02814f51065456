"""``doctor``: why can't I see anybody?"""

import time
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Final

from chatera.commands.command import Context, Network, Record, command

if TYPE_CHECKING:
    from chatera.client.community import Community
    from chatera.discovery.doctor import Finding


@command("doctor", Network.CATCH_UP)
async def doctor(context: Context) -> AsyncIterator[Record]:
    """Find out why nobody can be seen: interfaces, multicast, firewall, port, clock, communities."""
    from chatera.discovery.doctor import examine  # noqa: PLC0415 - mDNS and sockets, for this command only
    from chatera.discovery.interfaces import system_probe  # noqa: PLC0415 - as above

    reached = [one for one in context.client.communities if one.state == "online"]
    offset = context.client.clock_offset_ms if reached else None
    now = time.time_ns() // 1_000_000
    for finding in await examine(
        system_probe(), hub_time_ms=None if offset is None else now + offset
    ):
        yield finding_record(finding)
    for community in context.client.communities:
        yield _of_community(community)


def finding_record(finding: "Finding") -> Record:
    """Return a finding as ``doctor`` tells it."""
    return {
        "check": finding.check, "ok": finding.ok, "detail": finding.detail, "advice": finding.advice,
    }  # fmt: skip


def _of_community(community: "Community") -> Record:
    name = community.name or community.url
    ok = community.state == "online"
    advice = "" if ok else "Ask somebody whether their ChatEra is open, and compare the address."
    detail = f"“{name}” is {community.state}. {community.problem}".strip()
    return {"check": "community", "ok": ok, "detail": detail, "advice": advice}


COMMANDS: Final = (doctor,)
