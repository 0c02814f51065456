#!/usr/bin/env python3
"""Measures the desktop's start and what it costs when nothing happens: docs/BENCHMARKS.md says what each figure means.

A real desktop with a profile that exists starts on a private screen (Xvfb). This process looks at the screen's pixels:
the window is there when the first of them has changed, whatever the program believes of itself.
"""

import argparse
import json
import os
import platform
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from load.processor import processor_seconds
from PySide6.QtGui import QGuiApplication
from screen.session import Screen

STARTS = 7
SETTLED_S = 10.0
IDLE_S = 15.0
LOOK_S = 0.004
PATIENCE_S = 30.0
SPOT = (150, 300, 16, 16)
"""Of the screen, inside the contact list: without a window manager a window opens at the corner."""


class Eye:
    """Sees whether there is something on a screen that was black.

    Args:
        display: of the X server.
    """

    def __init__(self, display: str) -> None:
        os.environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._app = QGuiApplication(["eye"])
        self._screen = self._app.primaryScreen()

    def sees(self) -> bool:
        """Tell whether anything was painted."""
        image = self._screen.grabWindow(0, *SPOT).toImage()
        spots = ((0, 0), (SPOT[2] - 1, SPOT[3] - 1))
        return any(image.pixelColor(*spot).value() > 0 for spot in spots)


class Desktop:
    """One desktop process."""

    def __init__(self, profile: Path, environment: dict[str, str]) -> None:
        self.began = time.perf_counter()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "chatera_app", "--profile", str(profile), "--no-discovery"],
            env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        )  # fmt: skip

    @property
    def pid(self) -> int:
        """The process."""
        return self._process.pid

    def close(self) -> None:
        """Quit it as the end of a session would."""
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(PATIENCE_S)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--starts", type=int, default=STARTS, help="how often it is started")
    parser.add_argument("--idle", type=float, default=IDLE_S, help="seconds of doing nothing")
    chosen = parser.parse_args()
    if not sys.platform.startswith("linux"):
        sys.exit("This measurement reads /proc and needs Xvfb: it needs Linux.")
    with (
        tempfile.TemporaryDirectory(prefix="chatera-start-") as folder,
        Screen(bare=True) as screen,
    ):
        figures = measure(Path(folder), screen, chosen.starts, chosen.idle)
    if chosen.json:
        machine = {"cores": os.cpu_count(), "python": platform.python_version()}
        print(json.dumps({"machine": machine, "starts": chosen.starts, "desktop": figures}))
        return
    for name, value in figures.items():
        print(f"{name:28} {value:10.3f}")


def measure(folder: Path, screen: Screen, starts: int, idle: float) -> dict[str, float]:
    """Return every figure, by its key."""
    node = subprocess.Popen(
        [sys.executable, "-m", "chatera_app", "node", "--hub", "--data", str(folder / "hub"),
         "--bind", "127.0.0.1", "--no-discovery", "--watch-parent"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        assert node.stdout is not None
        address = json.loads(node.stdout.readline())
        profile = folder / "profile"
        command("init", "--profile", str(profile), "--name", "Anna")
        command(
            "connect", "--profile", str(profile), "--no-discovery", address["url"],
            "--fingerprint", address["fingerprint"],
        )  # fmt: skip
        eye = Eye(screen.environment["DISPLAY"])
        first_paints(profile, screen, eye, 1)  # files into memory
        walls, cpus = first_paints(profile, screen, eye, starts)
        return {
            "first_paint_seconds": statistics.median(walls),
            "first_paint_slowest_seconds": max(walls),
            "first_paint_cpu_seconds": statistics.median(cpus),
            **living(profile, screen, eye, idle, node.pid),
            "help_cpu_seconds": command_cpu("--help"),
            "local_cpu_seconds": command_cpu("people", "--local", "--profile", str(profile)),
        }
    finally:
        node.terminate()
        node.communicate()


def first_paints(
    profile: Path, screen: Screen, eye: Eye, times: int
) -> tuple[list[float], list[float]]:
    """Start a desktop so often; return the seconds to its first painted window, by the clock and of processor time."""
    walls, cpus = [], []
    for _ in range(times):
        desktop = Desktop(profile, screen.environment)
        try:
            until(eye.sees, "a window")
            walls.append(time.perf_counter() - desktop.began)
            cpus.append(processor_seconds(desktop.pid))
        finally:
            desktop.close()
        until(lambda: not eye.sees(), "the screen to be empty")
    return walls, cpus


def living(profile: Path, screen: Screen, eye: Eye, idle: float, node: int) -> dict[str, float]:
    """Return what a connected desktop takes when nothing happens."""
    desktop = Desktop(profile, screen.environment)
    try:
        until(eye.sees, "a window")
        painted = time.perf_counter()
        until(lambda: online(profile), "the connection")
        connected = time.perf_counter() - desktop.began
        time.sleep(max(0.0, painted + SETTLED_S - time.perf_counter()))
        pss = pss_mib(desktop.pid)
        before = processor_seconds(desktop.pid), processor_seconds(node), time.perf_counter()
        time.sleep(idle)
        took = time.perf_counter() - before[2]
        return {
            "connected_within_seconds": connected,
            "pss_mib": pss,
            "idle_cpu_percent": 100 * (processor_seconds(desktop.pid) - before[0]) / took,
            "hub_pss_mib": pss_mib(node),
            "hub_idle_cpu_percent": 100 * (processor_seconds(node) - before[1]) / took,
        }
    finally:
        desktop.close()


def online(profile: Path) -> bool:
    """Tell whether the desktop is connected."""
    said = command("communities", "--profile", str(profile), "--json")
    return '"online"' in said


def command(*words: str) -> str:
    """Run a command of ChatEra's; return what it says."""
    return subprocess.run(
        [sys.executable, "-m", "chatera_app", *words],
        capture_output=True, text=True, check=True, timeout=60,
    ).stdout  # fmt: skip


def command_cpu(*words: str) -> float:
    """Return the processor time of a command of ChatEra's, the median of several."""
    times = []
    for _ in range(STARTS):
        before = os.times()
        command(*words)
        after = os.times()
        user, system = (after.children_user - before.children_user,
                        after.children_system - before.children_system)  # fmt: skip
        times.append(user + system)
    return statistics.median(times)


def pss_mib(pid: int) -> float:
    """Return a process's proportional share of memory."""
    rows = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
    return next(int(row.split()[1]) for row in rows if row.startswith("Pss:")) / 1024


def until(reached: Callable[[], bool], what: str) -> None:
    """Wait for a condition.

    Raises:
        TimeoutError: it did not come true.
    """
    end = time.perf_counter() + PATIENCE_S
    while not reached():
        if time.perf_counter() > end:
            raise TimeoutError(f"waited {PATIENCE_S:.0f} s for {what}")
        time.sleep(LOOK_S)


if __name__ == "__main__":
    main()
