"""Letting people into a closed community by its passphrase, and nobody guess it.

Each exchange is one guess, and counts only once its proof is wrong. After some wrong ones an address waits, ever longer; over
all addresses together there is a rate besides. Nobody is shut out for long, and nothing here outlives the hub's process.
"""

import math
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from chatera.crypto.knocking import Doorkeeper, WrongWord
from chatera.protocol.closed import Entry
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import NodeId
from chatera.protocol.knocking import Admission, Confirm, Knock, Offer

EXCHANGES = 64
"""Open at once; the oldest goes for a new one."""
EXCHANGES_PER_ADDRESS = 4
EXCHANGE_S = 30.0
BEGINNINGS = 32
BEGINNINGS_PER_S = 4.0
"""Each costs this machine about twenty milliseconds."""
FREE_GUESSES = 3
"""Wrong ones of an address before it waits: people mistype."""
FIRST_PAUSE_S = 1.0
LONGEST_PAUSE_S = 60.0
FORGIVEN_AFTER_S = 600.0
GUESSES = 20
GUESS_EVERY_S = 5.0
"""Wrong ones of all addresses together, once the first have been used up: at most 17,280 a day."""
ADDRESSES = 4_096


class Wait(Exception):
    """Not now.

    Attributes:
        seconds: how long, at least 1.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(f"{seconds:.0f} seconds")
        self.seconds = max(1, math.ceil(seconds))


class Bucket:
    """So many at once, and so many a second after that.

    Args:
        room: at once.
        rate: per second.
    """

    def __init__(self, room: float, rate: float) -> None:
        self._room = self._left = room
        self._rate = rate
        self._at = 0.0

    def wait(self, now: float) -> float:
        """Return how long until there is one; 0 where there is."""
        self._left = min(self._room, self._left + (now - self._at) * self._rate)
        self._at = now
        return 0.0 if self._left >= 1 else (1 - self._left) / self._rate

    def take(self) -> None:
        """Use one up."""
        self._left -= 1


@dataclass(slots=True)
class _Guesses:
    wrong: int = 0
    last: float = 0.0
    not_before: float = 0.0


@dataclass(slots=True)
class _Exchange:
    address: str
    ends: float
    keeper: Doorkeeper


@dataclass(slots=True)
class Knocking:
    """What a hub remembers of those who knock.

    Attributes:
        entry: what lets one in; with a word.
        node: this node's key.
        now: seconds of a clock that never goes back.
    """

    entry: Entry
    node: NodeId
    now: Callable[[], float]
    _exchanges: dict[bytes, _Exchange] = field(default_factory=dict)
    _guesses: dict[str, _Guesses] = field(default_factory=dict)
    _all: Bucket = field(default_factory=lambda: Bucket(GUESSES, 1 / GUESS_EVERY_S))
    _beginnings: Bucket = field(default_factory=lambda: Bucket(BEGINNINGS, BEGINNINGS_PER_S))

    def begin(self, address: str, knock: Knock) -> Offer:
        """Answer a knock.

        Raises:
            Wait: there were too many wrong guesses, or too many knock.
            RemoteProtocolError: it is nonsense, or for another community.
        """
        now = self.now()
        self._refuse_guessing(address, now)
        wait = self._beginnings.wait(now)
        if wait:
            raise Wait(wait)
        self._beginnings.take()
        keeper = Doorkeeper(
            self.entry, self.node, knock, secrets.token_bytes(16), secrets.token_bytes
        )
        self._make_room(address, now)
        exchange = keeper.offer.exchange
        self._exchanges[exchange] = _Exchange(address, now + EXCHANGE_S, keeper)
        return keeper.offer

    def confirm(self, address: str, confirm: Confirm) -> Admission:
        """Let somebody in whose proof is right.

        Raises:
            WrongWord: it is wrong.
            Wait: there were too many wrong ones since this exchange began; it stays open.
            RemoteProtocolError: there is no such exchange, or no more.
        """
        now = self.now()
        found = self._exchanges.get(confirm.exchange)
        if found is None or found.address != address or now >= found.ends:
            raise RemoteProtocolError("there is no such exchange")
        self._refuse_guessing(address, now)
        del self._exchanges[confirm.exchange]  # each is one guess
        try:
            admission = found.keeper.admit(confirm)
        except WrongWord:
            self._count(address, now)
            raise
        self._guesses.pop(address, None)
        return admission

    def _refuse_guessing(self, address: str, now: float) -> None:
        guesses = self._guesses.get(address)
        wait = max(self._all.wait(now), guesses.not_before - now if guesses is not None else 0)
        if wait > 0:
            raise Wait(wait)

    def _count(self, address: str, now: float) -> None:
        self._all.take()
        guesses = self._guesses.pop(address, None)
        if guesses is None or now - guesses.last > FORGIVEN_AFTER_S:
            guesses = _Guesses()
        guesses.wrong += 1
        guesses.last = now
        if guesses.wrong >= FREE_GUESSES:
            pause = FIRST_PAUSE_S * 2.0 ** (guesses.wrong - FREE_GUESSES)
            guesses.not_before = now + min(pause, LONGEST_PAUSE_S)
        self._guesses[address] = guesses
        while len(self._guesses) > ADDRESSES:
            del self._guesses[next(iter(self._guesses))]

    def _make_room(self, address: str, now: float) -> None:
        for name, one in list(self._exchanges.items()):
            if now >= one.ends:
                del self._exchanges[name]
        own = [name for name, one in self._exchanges.items() if one.address == address]
        for name in own[: max(0, len(own) + 1 - EXCHANGES_PER_ADDRESS)]:
            del self._exchanges[name]
        while len(self._exchanges) >= EXCHANGES:
            del self._exchanges[next(iter(self._exchanges))]
