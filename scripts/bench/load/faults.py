"""What may happen to the machine the hub runs on, and how long the others are without one."""

import os
import signal
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from load.pace import look
from load.processor import processor_seconds
from tests.helpers.members import Member, Party

SETTLED_S = 6.0
"""Before each fault: by then whoever is next in line has made ready. Faults of real networks are further apart."""
TITLE = "Everybody"
HOSTS = 5
MANY = 20
PERIOD_S = 0.5
"""About how often each of five people writes, by turns to one person and to all."""
MANY_PERIOD_S = 4.0
"""The same with twenty: every message to all is decrypted and kept twenty times on one machine."""
CROWD = 50
CROWD_PERIOD_S = 20.0
LATENCY_MESSAGES = {MANY: 20, CROWD: 8}
"""In each round, by how many people there are."""
QUIET_S = 2.0
"""After each of them: by then the receipts of nineteen machines for the last one have come to twenty."""
BAD_WEATHER = {"loss": 0.05, "delay": 0.02, "jitter": 0.01}
"""A bad Wi-Fi: one frame of twenty never comes, the others after 20 to 30 ms, each way, and some overtake others."""
SOON_S = 15.0
PATIENCE_S = 300.0
"""Fifty programs take two minutes to start on two cores."""

Figures = dict[str, float]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that takes the hub's machine away, and what brings it back.

    Attributes:
        strike: does it, and returns when.
        mend: undoes it, and returns when.
        comes_back: whether the same program goes on, with a hub of its own, so that two hubs have to merge.
        one_way: whether it takes a switch that can be cut one way.
    """

    strike: Callable[[Party, Member], float]
    mend: Callable[[Party, Member], float]
    comes_back: bool
    one_way: bool = False


def _leave(_party: Party, host: Member) -> float:
    at = time.monotonic()
    host.tell("stop")
    return at


def _start_again(party: Party, host: Member) -> float:
    if host.alive:
        party.until(lambda: host.happened("stopped") is not None, f"{host.name} stops", [host])
        host.buried(party.lan)
    host.told.clear()
    host.start(party.lan)
    return time.monotonic()


def _unplug(party: Party, host: Member) -> float:
    at = time.monotonic()
    party.lan.unplug(host.host)
    return at


def _plug(party: Party, host: Member) -> float:
    at = time.monotonic()
    party.lan.plug(host.host)
    return at


def _partition(party: Party, host: Member) -> float:
    at = time.monotonic()
    party.lan.partition(host.host)
    return at


def _heal(party: Party, _host: Member) -> float:
    at = time.monotonic()
    party.lan.heal()
    return at


def _mute(party: Party, host: Member) -> float:
    at = time.monotonic()
    party.lan.mute(host.host)
    return at


def _deafen(party: Party, host: Member) -> float:
    at = time.monotonic()
    party.lan.deafen(host.host)
    return at


def _mend(party: Party, _host: Member) -> float:
    at = time.monotonic()
    party.lan.mend()
    return at


def _freeze(party: Party, host: Member) -> float:
    at = time.monotonic()
    party.lan.signal(host.host, signal.SIGSTOP)
    return at


def _thaw(party: Party, host: Member) -> float:
    at = time.monotonic()
    party.lan.signal(host.host, signal.SIGCONT)
    return at


FAULTS = {
    "killed": Fault(lambda party, host: host.buried(party.lan), _start_again, comes_back=False),
    "exit": Fault(_leave, _start_again, comes_back=False),
    "unplugged": Fault(_unplug, _plug, comes_back=True),
    "frozen": Fault(_freeze, _thaw, comes_back=True),
    "partition": Fault(_partition, _heal, comes_back=True),
    "muted": Fault(_mute, _mend, comes_back=True, one_way=True),
    "deafened": Fault(_deafen, _mend, comes_back=True, one_way=True),
}


@contextmanager
def crowd(
    folder: Path, count: int, period: float, *, weather: int | None = None
) -> Iterator[Party]:
    """Have people on a LAN who know each other, are in one group, and write.

    Args:
        folder: for their profiles.
        count: of them.
        period: about how many seconds each waits between two messages.
        weather: the seed of a switch that can lose frames; see `VirtualLan`.
    """
    names = [f"P{number}" for number in range(count)]
    with Party(names, folder, patience=PATIENCE_S, weather=weather) as party:
        party.together()
        first, *others = party.members
        party.until(lambda: first.happened("ready") is not None, "it has started", [first])
        first.tell(f"group {TITLE} {','.join(one.name for one in others)}")
        party.wait(first, "founded")
        first.tell(f"tell {TITLE} hello")

        def all_heard() -> bool:
            return all("hello" in one.came for one in others)

        if not party.comes(all_heard, patience=SOON_S):
            party.recite(others)  # it may have been shown without having been told as new
        party.until(all_heard, "everybody is in the group")
        for member in party.members:
            member.tell(f"load {period}")
        yield party
        for member in party.alive:
            member.tell("load 0")


def measure_fault(
    name: str, count: int, period: float, suffix: str = "", *, lossy: bool = False
) -> Callable[[Path, int], Figures]:
    """Return what measures one fault: until all others have been welcomed by the new hub, and until all have caught up.

    Args:
        name: of the fault.
        count: of people.
        period: see `crowd`.
        suffix: of the figures' names.
        lossy: whether the network is in bad weather all the time.
    """
    fault = FAULTS[name]
    weather = 1 if lossy or fault.one_way else None

    def measure(folder: Path, rounds: int) -> Figures:
        welcomed, live, merged = list[float](), list[float](), list[float]()
        with crowd(folder, count, period, weather=weather) as party:
            if lossy:
                party.lan.weather(**BAD_WEATHER)
            for _ in range(rounds):
                party.rest(SETTLED_S)
                host = party.host_of_hub()
                others = [one for one in party.alive if one is not host]
                lost = host.node
                struck = fault.strike(party, host)
                party.together(others, but=lost)
                welcomed.append(max(one.welcomed for one in others) - struck)
                live.append(max(one.caught_up for one in others) - struck)
                if fault.comes_back:
                    party.rest(SETTLED_S)
                mended = fault.mend(party, host)
                party.together()
                if fault.comes_back:
                    merged.append(max(one.welcomed for one in party.members) - mended)
                else:
                    host.tell(f"load {period}")
        figures = _spread(f"{name}{suffix}", welcomed) | _spread(f"{name}{suffix}_caught_up", live)
        return figures | (_spread(f"{name}{suffix}_merged", merged) if merged else {})

    return measure


def measure_join(folder: Path, rounds: int) -> Figures:
    """Come to a network that has a hub, again and again."""
    return _spread("join", _join(folder, rounds))


def measure_fallback(folder: Path, rounds: int) -> Figures:
    """The same where neither multicast nor broadcast gets through, so that each address is asked."""
    return _spread("fallback", _join(folder, rounds, silent=True))


def _join(folder: Path, rounds: int, *, silent: bool = False) -> list[float]:
    return [_join_once(folder / str(number), silent=silent) for number in range(rounds)]


def _join_once(folder: Path, *, silent: bool) -> float:
    """Return how many seconds somebody waits for the welcome, from the start of their client."""
    with Party(["Anna", "Boris", "Clara"], folder, "--wait") as party:
        party.until(_all_ready(party), "all ready")
        *here, newcomer = party.members
        for member in here:
            member.tell("go")
        node = party.together(here)
        if silent:
            party.lan.acquaint()
            party.lan.no_multicast()
            party.lan.no_broadcast()
        party.rest(SETTLED_S)
        newcomer.tell("go")
        party.until(lambda: newcomer.node == node, "the newcomer is welcome")
        return newcomer.welcomed - float(party.wait(newcomer, "goes")["at"])


def _all_ready(party: Party) -> Callable[[], bool]:
    return lambda: all(one.happened("ready") is not None for one in party.members)


def measure_cold_start(folder: Path, rounds: int) -> Figures:
    """Have everybody come at once where nobody was."""
    taken = list[float]()
    for number in range(rounds):
        with Party([f"P{one}" for one in range(HOSTS)], folder / str(number), "--wait") as party:
            party.until(_all_ready(party), "all ready")
            party.rest(1.0)
            began = time.monotonic()
            for member in party.members:
                member.tell("go")
            party.together()
            taken.append(max(one.welcomed for one in party.members) - began)
    return _spread("cold_start", taken)


def measure_latency(count: int, period: float, suffix: str = "") -> Callable[[Path, int], Figures]:
    """Return what writes to a group while nobody else writes: how long until the last one has it.

    What somebody writes there first brings everybody a key of theirs, by a session with each: that is measured apart. So is
    the processor time of all programs for one message, which no machine can spend faster than it has cores.
    """

    def measure(folder: Path, rounds: int) -> Figures:
        return _latency(folder, rounds, count, period, suffix)

    return measure


def _latency(folder: Path, rounds: int, count: int, period: float, suffix: str) -> Figures:
    with crowd(folder, count, period) as party, giving_way():
        for member in party.members:
            member.tell("load 0")
        party.rest(SETTLED_S)
        authors = [one for one in party.members if not one.hosts_hub]
        begun = [_delays(party, one, f"first {n}")[-1] for n, one in enumerate(authors)]
        turns = [authors[n % len(authors)] for n in range(rounds * LATENCY_MESSAGES[count])]
        programs = [pid for host in range(count) for pid in party.lan.processes(host)]
        spent, delays = list[float](), list[list[float]]()

        def note(began: float) -> None:
            spent.append(1000 * (sum(map(processor_seconds, programs)) - began))

        pace = list[float]()
        for n, one in enumerate(turns):
            began = sum(map(processor_seconds, programs))
            delays.append(_delays(party, one, f"then {n}", partial(note, began)))
            look()  # this program has slept
            pace.append(look())
    last = sorted(one[-1] for one in delays)
    return {
        f"latency{suffix}_slowness": statistics.median(pace),
        f"first_recipient{suffix}_p50_ms": statistics.median(one[0] for one in delays),
        f"last_recipient{suffix}_p50_ms": statistics.median(last),
        f"last_recipient{suffix}_p95_ms": last[int(0.95 * len(last))],
        f"last_recipient{suffix}_of_first_message_p50_ms": statistics.median(begun),
        f"processor{suffix}_p50_ms": statistics.median(spent),
    }


@contextmanager
def giving_way() -> Iterator[None]:
    """Interrupt none of the programs one listens to whenever they tell something: people's have no listener."""
    os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))
    try:
        yield
    finally:
        os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))


def _delays(
    party: Party, author: Member, text: str, everywhere: Callable[[], object] = lambda: None
) -> list[float]:
    """Have somebody write to all; return after how many ms each had it, the first one first.

    Args:
        party: all of them.
        author: who writes.
        text: what.
        everywhere: called as soon as all have it.
    """
    others = [one for one in party.members if one is not author]
    author.tell(f"tell {TITLE} {text}")
    party.until(lambda: all(text in one.came for one in others), f"{text} is everywhere")
    party.until(lambda: text in author.wrote, "it was sent")
    everywhere()
    began = author.wrote[text]["began"]
    party.rest(QUIET_S)
    return sorted(1000 * (one.came[text][0] - began) for one in others)


def _spread(name: str, seconds: Sequence[float]) -> Figures:
    return {
        f"{name}_median_seconds": statistics.median(seconds),
        f"{name}_max_seconds": max(seconds),
    }


MEASUREMENTS: dict[str, Callable[[Path, int], Figures]] = {
    **{name: measure_fault(name, HOSTS, PERIOD_S) for name in FAULTS},
    "killed_lossy": measure_fault("killed", HOSTS, PERIOD_S, "_lossy", lossy=True),
    "partition_lossy": measure_fault("partition", HOSTS, PERIOD_S, "_lossy", lossy=True),
    "killed_20": measure_fault("killed", MANY, MANY_PERIOD_S, "_20"),
    "join": measure_join,
    "cold_start": measure_cold_start,
    "fallback": measure_fallback,
    "latency_20": measure_latency(MANY, MANY_PERIOD_S),
    "latency_50": measure_latency(CROWD, CROWD_PERIOD_S, "_50"),
}
