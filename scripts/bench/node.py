#!/usr/bin/env python3
"""Measures a real node: what a message, a delivery, a connection and a login cost it, with TLS and without.

The node is a child process on one core, the load comes from this process on another. docs/BENCHMARKS.md says
what each figure means and what is expected of it.
"""

import argparse
import gc
import json
import os
import resource
import sys
import tempfile
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import uvloop
from load import connections, direct, report, returning, room, waiting
from load.device import Failed
from load.process import NodeProcess
from load.websocket import Lost

Measurement = Callable[[NodeProcess, float], Coroutine[Any, Any, dict[str, float]]]
SOCKETS = 8_192
SHORT = 2.0
"""Seconds a figure; below it, idle connections and waiting messages are fewer, too."""


def _waiting(seconds: float) -> int:
    """Return how many messages wait for somebody."""
    return 1_000 if seconds < SHORT else waiting.MESSAGES


MEASUREMENTS: dict[str, Measurement] = {
    "direct": lambda node, seconds: direct.measure(node, seconds, (1, 10)),
    "delay": direct.measure_delays,
    "room": lambda node, seconds: room.measure(node, seconds, (1, 4)),
    "sealed": lambda node, seconds: direct.measure(node, seconds, (1, 10), sealed=True),
    "sealed_delay": lambda node, seconds: direct.measure_delays(node, seconds, sealed=True),
    "sealed_room": lambda node, seconds: room.measure(node, seconds, (1,), sealed=True),
    "idle": lambda node, seconds: connections.measure_idle(
        node, 100 if seconds < SHORT else connections.IDLE
    ),
    "login": connections.measure_logins,
    "waiting": lambda node, seconds: waiting.measure(node, _waiting(seconds)),
    "client": lambda node, seconds: returning.measure(node, _waiting(seconds)),
    "sealed_client": lambda node, seconds: returning.measure_sealed(node, _waiting(seconds)),
    "sealed_room_client": lambda node, seconds: returning.measure_sealed_room(
        node, _waiting(seconds)
    ),
}
REAL_CLIENT = ("client", "sealed_client", "sealed_room_client")
WAYS = ("plain", "tls")


def main() -> None:
    chosen = _arguments()
    if not sys.platform.startswith("linux"):
        sys.exit("This measurement reads /proc and pins processes to cores: it needs Linux.")
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(SOCKETS, most), most))
    cores = sorted(os.sched_getaffinity(0))
    node_core = cores[0] if len(cores) > 1 else None
    if node_core is not None:
        os.sched_setaffinity(0, {cores[1]})
    gc.disable()  # hundreds of thousands of events lie ready here: looking through them would count
    results: dict[str, dict[str, float]] = {way: {} for way in chosen.way or WAYS}
    try:
        for way in results:
            for name in chosen.only or MEASUREMENTS:
                if name in REAL_CLIENT and way == "plain":
                    continue  # a real client never goes without TLS
                print(f"{way}: {name}", file=sys.stderr, flush=True)
                results[way] |= _measure(name, way, chosen.seconds, node_core)
    except TimeoutError:
        sys.exit("The measurement failed. The node did not answer in time.")
    except (Failed, Lost) as error:
        sys.exit(f"The measurement failed. {error}")
    _show(results, seconds=chosen.seconds, as_json=chosen.json)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.py node", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON instead of tables")
    parser.add_argument("--seconds", type=float, default=5.0, help="length of each figure")
    parser.add_argument("--only", action="append", choices=tuple(MEASUREMENTS))
    parser.add_argument("--way", action="append", choices=WAYS, help="with TLS or without; both")
    return parser.parse_args()


def _measure(name: str, way: str, seconds: float, core: int | None) -> dict[str, float]:
    """Take one measurement of a fresh node."""
    with (
        tempfile.TemporaryDirectory(prefix="chatera-bench-") as directory,
        NodeProcess(Path(directory) / "node", tls=way == "tls", core=core) as node,
    ):
        figures = uvloop.run(MEASUREMENTS[name](node, seconds))
        gc.collect()
        return figures


def _show(results: dict[str, dict[str, float]], *, seconds: float, as_json: bool) -> None:
    machine = report.machine()
    if as_json:
        below = {way: report.below_floor(way, figures) for way, figures in results.items()}
        print(
            json.dumps(
                {"machine": machine, "seconds": seconds, **results, "below_floor": below}, indent=2
            )
        )
        return
    print(", ".join(f"{key} {value}" for key, value in machine.items()))
    for way, figures in results.items():
        print(f"\n{report.table(way, figures)}")


if __name__ == "__main__":
    main()
