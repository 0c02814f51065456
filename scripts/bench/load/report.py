"""What the figures are called, how good they should be, and how they are shown; docs/BENCHMARKS.md explains each."""

import os
import platform
from collections.abc import Mapping
from pathlib import Path

GOALS: dict[str, dict[str, float]] = {
    "plain": {
        "direct_1_per_cpu_second": 20_000,
        "direct_10_per_cpu_second": 60_000,
        "delay_p50_ms": 2,
        "delay_p99_ms": 6,
        "room_1_deliveries_per_cpu_second": 90_000,
        "idle_connection_kib": 16,
        "login_cpu_ms": 0.3,
        "waiting_node_cpu_seconds": 0.1,
        "flushes_per_message_1": 0.1,
        "flushes_per_message_10": 0.1,
    }
}
GOALS["tls"] = GOALS["plain"] | {
    "direct_1_per_cpu_second": 15_000,
    "direct_10_per_cpu_second": 50_000,
    "room_1_deliveries_per_cpu_second": 65_000,
    "idle_connection_kib": 40,
    "login_cpu_ms": 0.8,
    "waiting_client_seconds": 2,
    "sealed_waiting_client_seconds": 4,
}
GOALS["crypto"] = {
    "ratchet_encrypt_per_cpu_second": 50_000,
    "ratchet_decrypt_per_cpu_second": 40_000,
    "handshake_begin_per_cpu_second": 1_000,
    "handshake_answer_per_cpu_second": 1_000,
    "group_message_bytes": 640,
    "file_seal_mb_per_cpu_second": 300,
    "file_open_mb_per_cpu_second": 300,
    "group_500_cold_start_cpu_seconds": 1.5,
    "group_500_cold_start_kb": 800,
    "group_500_rekey_cpu_ms": 20,
    "message_to_5_devices_per_second": 200,
}
GOALS["ranges"] = {
    "check_bytes": 150,
    "equal_questions": 1,
    "equal_bytes": 150,
    "recent_questions": 3,
    "recent_bytes": 2_765,
    "scattered_questions": 4,
    "scattered_bytes": 168_000,
}
GOALS["desktop"] = {
    "open_ms": 30,
    "scroll_up_p95_ms": 4,
    "append_p50_ms": 2.5,
    "served_late_p95_ms": 1.5,
}
GOALS["lan"] = {
    "killed_max_seconds": 0.3,
    "exit_max_seconds": 0.3,
    "unplugged_max_seconds": 3,
    "unplugged_merged_max_seconds": 2,
    "frozen_max_seconds": 3,
    "frozen_merged_max_seconds": 2,
    "partition_max_seconds": 3,
    "partition_merged_max_seconds": 2,
    "muted_max_seconds": 3,
    "muted_merged_max_seconds": 2,
    "deafened_max_seconds": 3,
    "deafened_merged_max_seconds": 2,
    "killed_lossy_max_seconds": 4,
    "partition_lossy_max_seconds": 4,
    "killed_20_max_seconds": 1,
    "join_max_seconds": 1,
    "cold_start_max_seconds": 2.5,
    "fallback_max_seconds": 1.5,
    "last_recipient_p95_ms": 30,
    "last_recipient_50_p95_ms": 100,
}

PACES = {
    "open_ms": "open_slowness",
    "scroll_up_p95_ms": "scroll_slowness",
    "append_p50_ms": "append_slowness",
    "last_recipient_p95_ms": "latency_slowness",
    "last_recipient_50_p95_ms": "latency_50_slowness",
}
"""Figures that are processor time, or nearly, and the one among them that says at what pace the machine went (`pace`). What
they would be at the goals' pace is shown beside them; whether a goal is reached goes by what was measured."""


def machine() -> dict[str, str | float]:
    """Say what was measured on, and how many programs wanted to run meanwhile (more than 2 spoil the figures)."""
    names = [
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if line.startswith("model name")
    ]
    return {
        "processor": names[0] if names else platform.machine(),
        "cores": os.cpu_count() or 0,
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "load_average": round(os.getloadavg()[0], 1),
    }


def below_floor(way: str, figures: Mapping[str, float]) -> list[str]:
    """Name the figures that miss even half of their goal."""
    return [name for name, value in figures.items() if _reached(way, name, value) == "below"]


def at_pace(figures: Mapping[str, float]) -> dict[str, float]:
    """Return figures with those that are work as they would be at the pace `pace` compares with."""
    return {name: value / figures.get(PACES.get(name, ""), 1.0) for name, value in figures.items()}


def table(way: str, figures: Mapping[str, float]) -> str:
    """Return one way's figures as a table of Markdown."""
    paced = any(pace in figures for pace in PACES.values())
    heads = [way, "measured", *(["at the goals' pace"] if paced else []), "goal", "floor"]
    lines = [f"| {' | '.join(heads)} | reached |", f"|---|{'---:|' * (len(heads) - 1)}---|"]
    for name, paced_value in at_pace(figures).items():
        cells = [f"`{name}`", number(figures[name])]
        if paced:
            cells.append(number(paced_value) if PACES.get(name) in figures else "")
        goal = GOALS[way].get(name)
        if goal is None:
            cells += ["", "", ""]
        else:
            cells += [number(goal), number(_floor(name, goal)), _reached(way, name, figures[name])]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def number(value: float) -> str:
    """Write a figure with as many digits as mean something."""
    if value >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.3g}"


def _reached(way: str, name: str, value: float) -> str:
    goal = GOALS[way].get(name)
    if goal is None or _as_good(name, value, goal):
        return "goal"
    return "floor" if _as_good(name, value, _floor(name, goal)) else "below"


def _floor(name: str, goal: float) -> float:
    """Half as good as the goal."""
    return goal / 2 if _more_is_better(name) else goal * 2


def _as_good(name: str, value: float, wanted: float) -> bool:
    return value >= wanted if _more_is_better(name) else value <= wanted


def _more_is_better(name: str) -> bool:
    return name.endswith(("per_cpu_second", "devices_per_second"))
