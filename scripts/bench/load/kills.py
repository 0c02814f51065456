"""Takes the machine the hub runs on away again and again while everybody writes, and counts what becomes of each message."""

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from load.faults import BAD_WEATHER, FAULTS, PERIOD_S, crowd
from tests.helpers.members import Member, Party

SOON_S = 5.0
ARRIVES_S = 30.0
RESTS_S = (0.2, 6.0)
"""Between two faults: sometimes nobody has made a hub ready yet."""
AWAY_S = (0.0, 4.0)
"""So long a machine that comes back with all it had is away once the others have a hub."""

Chosen = Callable[[Member, str], bool]
"""Whether a message, of which the author and the text are given, is looked at."""


class Account:
    """What was promised, and what came.

    Args:
        party: who writes and reads.
        say: is told what goes wrong.

    Attributes:
        false_ticks: messages that were shown as stored, and were on one machine only.
        late: messages of the living that did not reach the living.
    """

    def __init__(self, party: Party, say: Callable[[str], None]) -> None:
        self._party = party
        self._say = say
        self._by_name = {one.name: one for one in party.members}
        self.false_ticks: set[str] = set()
        self.late: set[str] = set()

    def messages(self) -> Iterator[tuple[Member, str]]:
        """Return every message, with its author."""
        for author in self._party.members:
            for text in author.wrote:
                yield author, text

    def missing(self, readers: list[Member], chosen: Chosen) -> set[str]:
        """Return which messages somebody of these readers has not got."""
        return {
            text
            for author, text in self.messages()
            if chosen(author, text)
            for name in author.wrote[text]["to"]
            if name != author.name
            and self._by_name[name] in readers
            and text not in self._by_name[name].came
        }

    def audit(self, died: float, living: list[Member]) -> None:
        """While a machine is away, see that the living get what was shown as stored, and what they wrote themselves."""

        def stored(author: Member, text: str) -> bool:
            return author.states[text].get("stored", died) < died and text not in self.false_ticks

        def written(author: Member, text: str) -> bool:
            return author in living and author.wrote[text]["at"] < died and text not in self.late

        def owed(author: Member, text: str) -> bool:
            return stored(author, text) or written(author, text)

        if not self.all_there(living, owed, ARRIVES_S):
            self.report(living, owed)
            self.false_ticks |= self.missing(living, stored)
            self.late |= self.missing(living, written)

    def report(self, living: list[Member], owed: Chosen) -> None:
        """Say what is missing where, and what its reader sees in its place."""
        seen = self._party.recite(living)
        for text in self.missing(living, owed):
            for reader in living:
                if self.missing([reader], lambda _, one, text=text: one == text):  # type: ignore[misc]
                    locked = sum(one["kind"] != "text" for one in seen[reader])
                    self._say(f"{reader.name} lacks {text!r}, and can't open {locked} messages")

    def all_there(self, readers: list[Member], chosen: Chosen, seconds: float) -> bool:
        """Wait until these readers have got what was chosen."""

        def there() -> bool:
            return not self.missing(readers, chosen)

        if self._party.comes(there, readers, SOON_S):
            return True
        self._party.recite(readers)
        return self._party.comes(there, readers, seconds)


def every_fault(count: int, seed: int) -> list[str]:
    """Return so many names of faults, each kind as often as any other, in an order that chance has chosen."""
    chance = random.Random(seed)
    names = list[str]()
    while len(names) < count:
        names += chance.sample(list(FAULTS), len(FAULTS))
    return names[:count]


def strike_hubs(
    folder: Path, names: Sequence[str], *, hosts: int, seed: int, say: Callable[[str], None],
    lossy: bool = False,
) -> dict[str, float]:  # fmt: skip
    """Have these faults happen to the machine the hub runs on, one after the other, and return the counts.

    Each machine stays away until the others have a hub, and have got everything that was shown as stored, and
    whatever they wrote to each other. Then it comes back with what is on its disk, or as it was.

    * ``false_ticks``: messages shown as stored that the others did not get while the machine was away.
    * ``late``: messages of the living that did not reach the living meanwhile.
    * ``lost``: messages that a reader lacks at the end, when every machine is back.
    * ``doubled``: messages that somebody was told of twice, or sees twice.

    Args:
        folder: for the profiles.
        names: of the faults; see ``FAULTS``.
        hosts: how many people there are.
        seed: of how long is waited, and of what the network loses.
        say: is told how far it is, and what goes wrong.
        lossy: whether the network is in bad weather all the time.
    """
    chance = random.Random(seed)
    failovers = list[float]()
    weather = seed if lossy or any(FAULTS[name].one_way for name in names) else None
    with crowd(folder, hosts, PERIOD_S, weather=weather) as party:
        if lossy:
            party.lan.weather(**BAD_WEATHER)
        account = Account(party, say)
        for number, name in enumerate(names):
            fault = FAULTS[name]
            party.rest(chance.uniform(*RESTS_S))
            party.together()
            host = party.host_of_hub()
            lost = host.node
            struck = fault.strike(party, host)
            living = [one for one in party.alive if one is not host]
            party.together(living, but=lost)
            failovers.append(max(one.welcomed for one in living) - struck)
            if fault.comes_back:
                # It goes on writing, and must not be shown ticks that nobody can have given it.
                party.rest(chance.uniform(*AWAY_S))
                account.audit(time.monotonic(), living)
            else:
                account.audit(struck, living)
            fault.mend(party, host)
            host.tell(f"load {PERIOD_S}")
            party.together()
            say(
                f"{number + 1}, {name}: {failovers[-1]:.2f} s, {sum(1 for _ in account.messages())} messages, "
                f"{len(account.false_ticks)} false ticks, {len(account.late)} late"
            )
        for member in party.members:
            member.tell("load 0")
        party.rest(1.0)
        account.all_there(party.members, _every, ARRIVES_S)
        lost_ones, doubled = account.missing(party.members, _every), _doubled(party)
        for word, texts in (
            ("lost", lost_ones), ("doubled", doubled), ("false tick", account.false_ticks),
            ("late", account.late),
        ):  # fmt: skip
            for text in texts:
                say(f"{word}: {text}")
        return {
            "faults": len(names),
            "messages": sum(1 for _ in account.messages()),
            "encrypted": sum(
                author.wrote[text]["encrypted"] for author, text in account.messages()
            ),
            "stored": sum("stored" in author.states[text] for author, text in account.messages()),
            "stored_of_the_hub": sum(
                _by_the_hub(author, text) for author, text in account.messages()
            ),
            "lost": len(lost_ones),
            "doubled": len(doubled),
            "false_ticks": len(account.false_ticks),
            "late": len(account.late),
            "failover_median_seconds": sorted(failovers)[len(failovers) // 2],
            "failover_max_seconds": max(failovers),
        }


def _every(_author: Member, _text: str) -> bool:
    return True


def _by_the_hub(author: Member, text: str) -> bool:
    """Tell whether something was written on the hub's own machine, and shown as stored."""
    return bool(author.wrote[text]["on_hub"]) and "stored" in author.states[text]


def _doubled(party: Party) -> set[str]:
    """Return what somebody was told of twice, or sees twice."""
    found = {text for one in party.members for text, times in one.came.items() if len(times) > 1}
    for recited in party.recite(party.members).values():
        found |= {
            text for text, times in Counter(one["text"] for one in recited).items() if times > 1
        }
    return found
