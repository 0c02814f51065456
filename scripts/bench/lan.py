#!/usr/bin/env python3
"""Measures how a network gets over the loss of its hub; docs/BENCHMARKS.md says what each figure means.

Real processes on a virtual LAN, encryption on: on each host the client of a desktop and, if need be, its embedded hub.
It runs in user and network namespaces of its own, so it needs no rights, and nothing is left behind.

With ``--kills N`` nothing is measured: the hub is killed N times while everybody writes, and it is counted what became of
each message. With ``--faults N`` so many faults, of every kind, happen to its machine, on a network that loses frames.
With ``--settle N`` so many desktops are started at once, and it is looked whether they stay on one hub.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

from load import faults, report
from load.kills import every_fault, strike_hubs
from load.settling import settle
from load.spaces import enter_namespaces


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench.py lan", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("--only", action="append", choices=tuple(faults.MEASUREMENTS))
    parser.add_argument("--rounds", type=int, default=5, help="of each measurement (5)")
    parser.add_argument("--kills", type=int, help="kill the hub so many times instead")
    parser.add_argument(
        "--faults", type=int, help="the same with faults of every kind, in bad weather"
    )
    parser.add_argument("--settle", type=int, metavar="HOSTS", help="let so many settle instead")
    parser.add_argument("--minutes", type=float, default=10.0, help="for --settle (10)")
    parser.add_argument("--hosts", type=int, default=5, help="for --kills and --faults (5)")
    parser.add_argument("--seed", type=int, default=1, help="for --kills and --faults (1)")
    chosen = parser.parse_args()
    enter_namespaces()
    with tempfile.TemporaryDirectory(prefix="chatera-bench-") as folder:
        if chosen.kills or chosen.faults:
            names = (
                every_fault(chosen.faults, chosen.seed)
                if chosen.faults
                else ["killed"] * chosen.kills
            )
            counts = strike_hubs(
                Path(folder), names, hosts=chosen.hosts, seed=chosen.seed, lossy=bool(chosen.faults),
                say=lambda line: print(line, file=sys.stderr, flush=True),
            )  # fmt: skip
            print(json.dumps(counts, indent=2))
            sys.exit(1 if counts["lost"] or counts["doubled"] or counts["false_ticks"] else 0)
        if chosen.settle:
            found = settle(
                Path(folder), chosen.settle, chosen.minutes,
                lambda line: print(line, file=sys.stderr, flush=True),
            )  # fmt: skip
            print(json.dumps(found, indent=2))
            sys.exit(0 if (found["changes"], found["hubs"], found["alone"]) == (0, 1, 0) else 1)
        figures: dict[str, float] = {}
        for name in chosen.only or faults.MEASUREMENTS:
            part = Path(folder) / name
            part.mkdir()
            figures |= faults.MEASUREMENTS[name](part, chosen.rounds)
            if not chosen.json:
                print(f"{name} done", file=sys.stderr, flush=True)
    machine = report.machine()
    if chosen.json:
        below = report.below_floor("lan", figures)
        print(json.dumps({"machine": machine, "lan": figures, "below_floor": below}, indent=2))
    else:
        print(", ".join(f"{key} {value}" for key, value in machine.items()))
        print(f"\n{report.table('lan', figures)}")


if __name__ == "__main__":
    main()
