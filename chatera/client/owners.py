"""Whose the devices are that hubs name: manifests say so, which may come later than the names."""

from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from contextlib import suppress
from typing import Any

from chatera.client.observers import Observers
from chatera.client.standing import Standing
from chatera.protocol.errors import StorageError
from chatera.protocol.ids import AccountId, DeviceId


class Owners:
    """Accounts of devices, as far as they are known.

    Args:
        look_up: says whose devices are, as far as manifests have come.
        spawn: does something beside everything else.
    """

    def __init__(
        self, look_up: Callable[[Iterable[DeviceId]], Awaitable[Mapping[DeviceId, AccountId]]],
        spawn: Callable[[Coroutine[Any, Any, None]], object],
    ) -> None:  # fmt: skip
        self._look_up = look_up
        self._spawn = spawn
        self._owners: dict[DeviceId, AccountId] = {}
        self._standings: list[Standing] = []
        self._learning = False
        self._looks = 0
        self._observers: Observers[[]] = Observers()

    def of(self, device: DeviceId | None) -> AccountId | None:
        """Return whose a device is; None where nobody has said so yet."""
        return None if device is None else self._owners.get(device)

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear that more are known; returns what ends that."""
        return self._observers.add(callback)

    def follow(self, standing: Standing) -> None:
        """Find out whose the devices are that are named there, now and from now on."""
        self._standings.append(standing)
        standing.observe(self.look_again)
        self.look_again()

    def look_again(self) -> None:
        """Look up who is not known: more manifests may have come, also after what is being looked up just now."""
        self._looks += 1
        if self._unknown and not self._learning:
            self._learning = True
            self._spawn(self._learn())

    async def learn(self) -> None:
        """Look up who is not known, as far as manifests say so already."""
        asked: frozenset[DeviceId] = frozenset()
        while self._unknown - asked:  # more may be named meanwhile
            asked, looks = self._unknown, self._looks
            found = await self._look_up(asked)
            news = {one: owner for one, owner in found.items() if one not in self._owners}
            self._owners.update(news)  # a device is one account's for good
            if news:
                self._observers.tell()
            if looks != self._looks:
                asked = frozenset()

    @property
    def _unknown(self) -> frozenset[DeviceId]:
        named = (device for standing in self._standings for device in standing.named)
        return frozenset(named) - self._owners.keys()

    async def _learn(self) -> None:
        try:
            with suppress(
                StorageError
            ):  # a full disk: it is looked up again with whatever comes next
                await self.learn()
        finally:
            self._learning = False
