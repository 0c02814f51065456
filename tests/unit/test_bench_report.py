"""Figures are judged as documentation says."""

from load import pace, report


def test_the_pace_is_shown_and_judges_nothing() -> None:
    figures = {
        "latency_slowness": 2.0,
        "last_recipient_p95_ms": 110.0,
        "cold_start_max_seconds": 5.2,
    }
    assert report.at_pace(figures) == figures | {"last_recipient_p95_ms": 55.0}
    assert report.below_floor("lan", figures) == list(figures)[1:]
    rows = report.table("lan", figures).splitlines()
    assert rows[0] == "| lan | measured | at the goals' pace | goal | floor | reached |"
    assert rows[3] == "| `last_recipient_p95_ms` | 110 | 55 | 30 | 60 | below |"
    assert rows[4] == "| `cold_start_max_seconds` | 5.2 |  | 2.5 | 5 | below |"


def test_without_a_pace_all_is_judged_as_it_is() -> None:
    figures = {"last_recipient_p95_ms": 61.0}
    assert report.below_floor("lan", figures) == ["last_recipient_p95_ms"]
    assert report.table("lan", figures).splitlines() == [
        "| lan | measured | goal | floor | reached |", "|---|---:|---:|---:|---|",
        "| `last_recipient_p95_ms` | 61 | 30 | 60 | below |",
    ]  # fmt: skip


def test_a_quick_machine_gets_no_present_either() -> None:
    assert report.at_pace({"open_slowness": 0.8, "open_ms": 40.0})["open_ms"] == 50.0


def test_a_look_finds_a_pace() -> None:
    assert 0.05 < pace.look() < 100
