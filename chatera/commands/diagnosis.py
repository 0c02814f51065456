"""``doctor``: why can't I see anybody?"""

from collections.abc import AsyncIterator
from typing import Final

from chatera.commands.command import Context, Network, Record, command


@command("doctor", Network.CATCH_UP)
async def doctor(context: Context) -> AsyncIterator[Record]:
    """Find out why somebody can't be seen: communities, interfaces, multicast, firewall, clock, and who reaches whom."""
    from chatera.client.doctor import diagnose  # noqa: PLC0415 - mDNS and sockets, for this command only
    from chatera.discovery.interfaces import system_probe  # noqa: PLC0415 - as above

    async for finding in diagnose(context.client, system_probe()):
        yield {
            "check": finding.check, "ok": finding.ok, "detail": finding.detail, "advice": finding.advice,
        }  # fmt: skip


COMMANDS: Final = (doctor,)
