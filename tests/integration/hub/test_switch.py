"""The switch of our own between the hosts of a virtual LAN does to frames what it is told to."""

import json
import sys
from collections.abc import Iterator

import pytest

from tests.helpers.lan import VirtualLan

SENT = 400
SEND = f"""
import socket, sys, time
door = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
for number in range({SENT}):
    door.sendto(f"{{number}} {{time.monotonic()}}".encode(), (sys.argv[1], 4000))
    time.sleep(0.001)
"""
RECEIVE = """
import json, socket, time
door = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
door.bind(("", 4000))
door.settimeout(1)
print("ready", flush=True)
came, took = [], []
try:
    while True:
        number, at = door.recv(100).split()
        took.append(time.monotonic() - float(at))
        came.append(int(number))
except TimeoutError:
    print(json.dumps([came, took]))
"""


@pytest.fixture
def lan() -> Iterator[VirtualLan]:
    with VirtualLan(3, weather=7) as lan:
        lan.acquaint()  # or what is sent before an answer came to a lost question is dropped by the sender
        yield lan


def carried(lan: VirtualLan, start: int, end: int) -> tuple[list[int], list[float]]:
    """Send from one host to another; return the numbers that came, and how many seconds each took."""
    receiver = lan.run(end, [sys.executable, "-c", RECEIVE])
    assert receiver.stdout is not None
    assert receiver.stdout.readline() == b"ready\n"
    lan.run(start, [sys.executable, "-c", SEND, lan.address(end)]).wait()
    came, took = json.loads(receiver.stdout.read())
    return came, took


def test_in_fair_weather_everything_comes_once_and_in_order(lan: VirtualLan) -> None:
    came, _ = carried(lan, 0, 1)
    assert came == list(range(SENT))


def test_in_bad_weather_frames_are_lost_late_doubled_and_out_of_order(lan: VirtualLan) -> None:
    lan.weather(loss=0.05, delay=0.02, jitter=0.01, doubled=0.1)
    came, took = carried(lan, 0, 1)
    assert 5 <= SENT - len(set(came)) <= 45
    assert 15 <= len(came) - len(set(came)) <= 70
    assert came != sorted(came)
    assert min(took) >= 0.02
    lan.weather()
    assert carried(lan, 0, 1)[0] == list(range(SENT))


def test_a_host_that_is_muted_hears_and_one_that_is_deaf_is_heard(lan: VirtualLan) -> None:
    carried(lan, 0, 1)  # each knows where the other one is
    carried(lan, 1, 0)
    lan.mute(0)
    assert carried(lan, 0, 1)[0] == []
    assert carried(lan, 1, 0)[0] == list(range(SENT))
    assert carried(lan, 1, 2)[0] == list(range(SENT))
    lan.mend()
    lan.deafen(0)
    assert carried(lan, 1, 0)[0] == []
    assert carried(lan, 0, 1)[0] == list(range(SENT))
    lan.mend()
    assert carried(lan, 1, 0)[0] == list(range(SENT))
