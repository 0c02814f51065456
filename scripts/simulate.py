#!/usr/bin/env python3
"""Plays many random schedules of people, devices, losses and crashes, and says in which something went wrong.

With ``--lan`` they are of machines of a LAN whose hub is killed, cut off, put to sleep, or loses its disk.

Each schedule follows from its seed; a line names the seed and the shape of each that did not go well. It is played again by
`simulate.py --seed N --schedules 1`.
"""

import argparse
import os
import sys
import time
from collections import Counter

import environment


def main() -> None:
    if "--here" not in sys.argv:
        environment.prepare(dev=False)
        program = environment.program("python")
        # Sets of ids are in the same order each time, then.
        environment.start(
            [program, __file__, "--here", *sys.argv[1:]],
            PYTHONHASHSEED="0", PYTHONPATH=str(environment.ROOT),
        )  # fmt: skip
    simulate(arguments())


def simulate(asked: argparse.Namespace) -> None:
    """Play them, and say what came of it."""
    from chatera.testing.simulation import in_memory, play, play_all  # noqa: PLC0415 - in its environment

    if asked.lan:
        from tests.helpers.lan_simulation import play  # noqa: PLC0415 - likewise

    began, number = time.monotonic(), 0
    seeds = range(asked.seed, asked.seed + asked.schedules)
    counts: Counter[str] = Counter()
    for number, outcome in enumerate(
        play_all(seeds, workers=asked.workers, directory=in_memory(), one=play), start=1
    ):
        counts.update(outcome.counts)
        for problem in outcome.problems:
            counts["problems"] += 1
            print(f"seed {outcome.seed} ({outcome.shape}): {problem}", flush=True)
        if number % 500 == 0:
            print(f"{number} schedules, {time.monotonic() - began:.0f} s", flush=True)
        if asked.minutes and time.monotonic() - began > asked.minutes * 60:
            break
    print(f"{number} schedules in {time.monotonic() - began:.0f} s")
    for name, count in sorted(counts.items()):
        print(f"  {name}: {count}")
    sys.exit(1 if counts["problems"] else 0)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--schedules", type=int, default=300, help="how many (300)")
    parser.add_argument("--seed", type=int, default=0, help="of the first of them (0)")
    parser.add_argument("--lan", action="store_true", help="of a LAN whose hub may leave")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="processes")
    parser.add_argument("--minutes", type=float, default=0, help="end after so long")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
