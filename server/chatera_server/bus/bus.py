"""The door by which the processes of a node hear of each other's commits and signals."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from chatera.protocol.frames import AnyFact
from chatera.protocol.ids import AccountId, ConversationId, DeviceId, Position


@dataclass(slots=True)
class Notice:
    """A fact for everybody it concerns.

    Attributes:
        fact: what to tell.
        conv: a conversation whose readers it concerns; None concerns everybody (or ``accounts``, or ``device``).
        accounts: only these; None takes all readers.
        position: of what is stored; 0 for a signal.
        origin: a device that isn't told, because it said so itself.
        device: only this one is told.
        cap: only connections that can take it in are told: programs without it would not understand the fact.
        apart: these are not told: they are told something else.
    """

    fact: AnyFact
    conv: ConversationId | None = None
    accounts: frozenset[AccountId] | None = None
    position: Position = Position(0)  # noqa: RUF009 - a NewType: a plain number
    origin: DeviceId | None = None
    device: DeviceId | None = None
    cap: str = ""
    apart: frozenset[AccountId] = frozenset()


Listener = Callable[[Sequence[Notice]], None]


class Bus(Protocol):
    """Carries notices to every listener of every process, in order per publisher."""

    def publish(self, notices: Sequence[Notice]) -> None:
        """Hand notices on; never blocks."""
        ...

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear notices from now on; call what is returned to stop."""
        ...
