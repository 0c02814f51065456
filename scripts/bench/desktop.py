#!/usr/bin/env python3
"""Measures the desktop while it is used: docs/BENCHMARKS.md says what each figure means and what is expected of it.

The real program, with its windows on a private screen, its client and its embedded hub, in network namespaces of its own:
a conversation of 100,000 messages is opened, scrolled, written to and resized; then it is seen how punctually it
paints while its hub serves others.
"""

import argparse
import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from load import report
from load.direct import Pair, open_pairs
from load.process import Address, address_of
from load.spaces import be_on_a_lan, enter_namespaces
from screen.session import Screen

from chatera.protocol.ids import CommunityId
from chatera.store.profile import Profile
from chatera.store.store import Store
from tests.helpers.writer import Writer, batch, now_ms

PROBE = Path(__file__).parent / "_desktop_probe.py"
ROWS = 100_000
AT_ONCE = 500
OPENINGS = 5
"""Programs that open it; the last one uses it."""
SECONDS = 20.0
RATE = 500
PAIRS = 25
OPENS_WITHIN_S = 60.0
TEXT = """hey so the build is green again did you see that photo from the lake we should meet on friday maybe around
six or later bring the charger please it was great fun okay sure why not 😀 👍 https://example.org/p/1?q=a"""
WORDS = TEXT.split()


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench.py desktop", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("--only", action="append", choices=("history", "frames"))
    parser.add_argument("--rows", type=int, default=ROWS, help=f"of the conversation ({ROWS})")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="of watching frames (20)")
    parser.add_argument("--rate", type=int, default=RATE, help="messages a second (500)")
    chosen = parser.parse_args()
    enter_namespaces()
    be_on_a_lan()
    figures: dict[str, float] = {}
    with (
        tempfile.TemporaryDirectory(prefix="chatera-desktop-") as folder,
        Screen(bare=True) as screen,
    ):
        wanted = chosen.only or ["history", "frames"]
        if "history" in wanted:
            figures |= history(Path(folder), screen, chosen.rows)
        if "frames" in wanted:
            figures |= frames(Path(folder), screen, chosen.seconds, chosen.rate)
    machine = report.machine()
    if chosen.json:
        below = report.below_floor("desktop", figures)
        print(json.dumps({"machine": machine, "desktop": figures, "below_floor": below}, indent=2))
        return
    print(", ".join(f"{key} {value}" for key, value in machine.items()))
    print(f"\n{report.table('desktop', figures)}")


# A long conversation --------------------------------------------------------------------------


def history(folder: Path, screen: Screen, rows: int) -> dict[str, float]:
    """Return CPU milliseconds of what a person does in a long conversation."""
    profile = folder / "reader"
    say(f"Writing a conversation of {rows:,} messages.")
    asyncio.run(fill(profile, rows))
    say("Opening it, unread.")
    with probe(profile, screen, "unread") as process:
        unread = heard(process)
    opened = list[dict[str, Any]]()
    for number in range(OPENINGS):
        used = number == OPENINGS - 1
        say("Opening it, and using it." if used else "Opening it.")
        with probe(profile, screen, "use" if used else "open") as process:
            opened.append(heard(process))
    found = opened[-1]
    figures = {
        "messages": found["messages"],
        "open_first_ms": statistics.median(one["open_first"] for one in opened),
        "open_ms": statistics.median(one["open"] for one in opened),
        "open_max_ms": max(one["open"] for one in opened),
        "open_slowness": statistics.median(look for one in opened for look in one["pace"]),
        "open_unread_ms": unread["open_unread"],
    }
    figures["scroll_slowness"] = statistics.median(found["scroll_pace"])
    figures["append_slowness"] = statistics.median(found["append_pace"])
    for name in ("scroll_up", "scroll_back", "jump", "append", "resize"):
        for share, value in zip(("p50", "p95", "max"), found[name], strict=True):
            figures[f"{name}_{share}_ms"] = value
    return figures


async def fill(path: Path, rows: int) -> None:
    """Let somebody have been written to so often."""
    profile = Profile.create(path, "Reader")
    store = Store(profile, now_ms)
    anna, boris = Writer("Anna"), Writer("Boris")
    conv = anna.direct(profile.identity.account)
    hello = boris.text(boris.direct(profile.identity.account), "hello")
    await store.take(batch(hello, people=[boris]))
    for begin in range(0, rows, AT_ONCE):
        texts = [anna.text(conv, words_of(n)) for n in range(begin, min(rows, begin + AT_ONCE))]
        await store.take(batch(*texts, people=[] if begin else [anna]))
    profile.close()


def words_of(number: int) -> str:
    """Return what message ``number`` says: mostly a line, sometimes a paragraph."""
    count = 3 + number * 7919 % 14 if number % 11 else 60 + number % 70
    return " ".join(WORDS[(number * 31 + n * 17) % len(WORDS)] for n in range(count))


# While its hub serves others ------------------------------------------------------------------


def frames(folder: Path, screen: Screen, seconds: float, rate: int) -> dict[str, float]:
    """Return by how many milliseconds the desktop paints late, alone and while its hub serves others."""
    profile = folder / "hub"
    command("init", "--profile", str(profile), "--name", "Anna")
    say("Opening a desktop with a hub of its own.")
    with probe(profile, screen, "frames", str(seconds)) as process:
        address = own_hub(profile)
        quiet = asked(process, "quiet")
        say(f"Its hub serves {rate} messages a second.")
        sent, busy = asyncio.run(served(process, address, rate, seconds))
        close(process)
    return {
        "frames": float(busy["frames"]),
        "quiet_late_p50_ms": quiet["late_ms"][0],
        "quiet_late_p95_ms": quiet["late_ms"][1],
        "served_per_second": sent / seconds,
        "served_late_p50_ms": busy["late_ms"][0],
        "served_late_p95_ms": busy["late_ms"][1],
        "served_late_max_ms": busy["late_ms"][2],
    }


async def served(
    process: subprocess.Popen[str], address: Address, rate: int, seconds: float
) -> tuple[int, dict[str, Any]]:
    """Have others write to each other through the hub while frames are watched; return how much, and what was seen."""
    pairs = await open_pairs(address, PAIRS, sealed=True)
    for pair in pairs:
        pair.chain.make(int(rate * seconds / PAIRS) * 2)
    watching = asyncio.ensure_future(asyncio.to_thread(asked, process, "served"))
    begun = time.perf_counter()
    count = 0
    while not watching.done():
        due = int((time.perf_counter() - begun) * rate)
        for number in range(count, due):
            pairs[number % PAIRS].send_due(time.perf_counter())
        count = due
        await asyncio.sleep(0.004)
        for pair in pairs:
            pair.check()
    return arrived(pairs), watching.result()


def arrived(pairs: list[Pair]) -> int:
    """Return how many messages their readers have."""
    return sum(pair.delivered for pair in pairs)


def own_hub(profile: Path) -> Address:
    """Wait until a desktop has opened its own hub; return where it is."""
    end = time.monotonic() + OPENS_WITHIN_S
    while time.monotonic() < end:
        said = json.loads(command("hub", "--profile", str(profile), "--json").splitlines()[0])
        if said["role"] == "hub" and said["hub"]:
            community = CommunityId(bytes.fromhex(said["community"]))
            return address_of(said["hub"]["url"], said["hub"]["fingerprint"], community)
        time.sleep(0.5)
    sys.exit("The measurement failed. The desktop opened no hub of its own.")


# The program ----------------------------------------------------------------------------------


@contextmanager
def probe(profile: Path, screen: Screen, *words: str) -> Iterator[subprocess.Popen[str]]:
    """Run the desktop that is watched from inside."""
    with (profile.parent / f"{profile.name}.log").open("w+") as log:
        process = subprocess.Popen(
            [sys.executable, str(PROBE), str(profile), *words], env=screen.environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True,
        )  # fmt: skip
        try:
            yield process
            if process.wait(30):
                log.seek(0)
                sys.exit(f"The measurement failed. {log.read()[-2000:]}")
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()


def asked(process: subprocess.Popen[str], words: str) -> dict[str, Any]:
    """Have frames watched for a while."""
    assert process.stdin is not None
    print(words, file=process.stdin, flush=True)
    return heard(process)


def close(process: subprocess.Popen[str]) -> None:
    """Let the desktop leave."""
    assert process.stdin is not None
    process.stdin.close()


def heard(process: subprocess.Popen[str]) -> dict[str, Any]:
    """Return what the desktop found."""
    assert process.stdout is not None
    line = process.stdout.readline()
    found: dict[str, Any] = json.loads(line) if line else {}
    if not found:
        raise SystemExit(
            "The measurement failed. The desktop ended before it had anything to tell."
        )
    return found


def command(*words: str) -> str:
    """Run a command of ChatEra's; return what it says."""
    return subprocess.run(
        [sys.executable, "-m", "chatera_app", *words],
        capture_output=True, text=True, check=True, timeout=60,
    ).stdout  # fmt: skip


def say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
