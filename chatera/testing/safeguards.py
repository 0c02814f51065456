"""What keeps encrypted conversations readable, and by nobody else; and how a simulation does without each of it.

Whoever takes one away has to be found out by the simulator, or it is not known to be needed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from chatera.store.mailbox import Mailbox
from chatera.store.post import Post
from chatera.store.replica import Parts
from chatera.store.sessions import SessionRows
from chatera.testing.simulated_device import Habits
from chatera.testing.simulation import SAFE
from chatera.testing.unsafe import (
    Believing,
    EndlessPrekeys,
    FewPrekeys,
    ForgetfulRatchets,
    ForgetfulSessions,
    HastyPrekeys,
    NeverRotating,
    OneSession,
    OnlyLastResort,
    OpensAgain,
    Selfless,
    rows_in,
)


@dataclass(frozen=True, kw_only=True)
class Without:
    """A simulation that does without a safeguard.

    Attributes:
        shape: of the schedules in which it is missed.
        problem: what is found then, among other things.
    """

    shape: str
    problem: str
    parts: Parts = SAFE
    habits: Habits = field(default_factory=Habits)


def _rows(
    rows: type[SessionRows], mailbox: type[Mailbox] = Mailbox, post: type[Post] = FewPrekeys
) -> Parts:
    post, mailbox = rows_in(rows, mailbox, post)
    return replace(SAFE, post=post, mailbox=mailbox)


CLOSED = "what was sealed for a device stays closed on it"
UNOPENED = "a parcel that came whole did not open"
SAFEGUARDS: Mapping[str, Without] = {
    "who lacks a key asks for it": Without(
        shape="loss", habits=Habits(asks=False),
        problem="somebody has the key of what stays closed, and may give it",
    ),
    "what can't be judged yet is held": Without(
        shape="disorder", habits=Habits(holds=False), problem="an event never came"
    ),
    "a commit comes before anything leaves": Without(
        shape="crashes", habits=Habits(commits_first=False), problem=CLOSED
    ),
    "parcels leave before their events": Without(
        shape="devices", habits=Habits(parcels_first=False), problem=CLOSED
    ),
    "a profile that was put back becomes a new device": Without(
        shape="restored", habits=Habits(renews=False), problem=UNOPENED
    ),
    "a one-time key goes only once it has opened something": Without(
        shape="disorder", parts=_rows(HastyPrekeys), problem=UNOPENED
    ),
    "a one-time key goes once it has opened something": Without(
        shape="everyday", parts=_rows(EndlessPrekeys),
        problem="a one-time key is kept that has served",
    ),
    "keys of messages that were passed over are kept": Without(
        shape="disorder", parts=_rows(ForgetfulRatchets), problem=UNOPENED
    ),
    "several sessions with a device are kept": Without(
        shape="disorder", parts=_rows(OneSession), problem=UNOPENED
    ),
    "a new chain begins when somebody goes": Without(
        shape="groups", parts=replace(SAFE, sealer=NeverRotating),
        problem="somebody can read what they did not belong to",
    ),
    "own devices are given keys too": Without(
        shape="devices", parts=replace(SAFE, sealer=Selfless), problem=CLOSED
    ),
    "what was opened is known again": Without(
        shape="replays", parts=_rows(ForgetfulSessions, OpensAgain, OnlyLastResort),
        problem="a handshake was answered twice",
    ),
    "a key counts only where the event commits to it": Without(
        shape="liars", parts=replace(SAFE, mailbox=Believing),
        problem="a sealed event has a key and does not open",
    ),
}  # fmt: skip
"""By what each of them says. What was opened is known by the parcel's name and by the handshake's: either is enough."""
