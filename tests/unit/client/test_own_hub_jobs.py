"""What becomes of this machine's hub where its disk is full: the machine is a client all the same."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from chatera.client.own_hub import Heir, Opened, OwnHub
from chatera.client.seeking import READY_S, YIELD_S, OpenHub, Seeking
from chatera.protocol.closed import Entry
from chatera.protocol.communities import NOTHING_APART, Apart
from chatera.protocol.errors import StorageError
from chatera.protocol.ids import DeviceId
from chatera.store.profile import Profile
from tests.helpers.waiting import until


class Full:
    """Opens hubs on a disk that takes nothing."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def listens(self, callback: Callable[[Opened], None]) -> None:
        """It never does."""

    async def stand_by(
        self, community: bytes | None, profile_dir: Path, host: DeviceId,
        aliases: Sequence[bytes] = (), apart: Apart = NOTHING_APART,
    ) -> None:  # fmt: skip
        del community, profile_dir, host, aliases, apart
        self.asked.append("stand by")
        raise StorageError("No space left on device.")

    async def stand_down(self) -> None:
        """It does not stand by."""

    async def open(
        self, community: bytes | None, profile_dir: Path, host: DeviceId,
        aliases: Sequence[bytes] = (), apart: Apart = NOTHING_APART,
    ) -> None:  # fmt: skip
        del community, profile_dir, host, aliases, apart
        self.asked.append("open")
        raise StorageError("No space left on device.")

    async def hand_on(self, profile_dir: Path, communities: Iterable[bytes], to: Heir) -> None:
        """There is nothing."""

    async def close(self) -> None:
        """It is not open."""

    def closed(self, entry: Entry) -> "Full":
        del entry
        return self


async def test_a_hub_is_made_ready_only_once_whoever_is_earlier_took_too_long(
    tmp_path: Path,
) -> None:
    profile = Profile.create(tmp_path / "anna", "Anna")
    seeking, opener = Seeking(bytes(31) + b"\x40"), Full()
    hub = OwnHub(opener, seeking, profile, Apart, lambda _: None, lambda: None)
    running = asyncio.ensure_future(hub.run())
    loop = asyncio.get_running_loop()
    try:
        seeking.start(began := loop.time())
        seeking.planned(began, 0.2)
        hub.look_at_line(0.0)
        await until(lambda: opener.asked == ["stand by"])
        assert loop.time() >= began + 0.2 + YIELD_S - READY_S
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        profile.close()


async def test_a_full_disk_is_said_when_the_hub_is_needed(tmp_path: Path) -> None:
    profile = Profile.create(tmp_path / "anna", "Anna")
    seeking, opener, failed = Seeking(profile.identity.device), Full(), list[str]()
    hub = OwnHub(
        opener, seeking, profile, Apart, lambda _: None, lambda: failed.append(hub.trouble)
    )
    running = asyncio.ensure_future(hub.run())
    try:
        seeking.start(0.0)
        hub.look_at_line(0.0)
        await until(lambda: opener.asked == ["stand by"])
        assert not failed
        hub.do(OpenHub(None))
        await until(lambda: failed == ["No space left on device."])
        assert not running.done()
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        profile.close()
