"""Namespaces for a measurement: networks of its own, without the rights of root, and nothing left behind."""

import os
import shutil
import subprocess
import sys

INSIDE = "CHATERA_BENCH_INSIDE"
"""Set in the namespaces."""


def enter_namespaces() -> None:
    """Go on in fresh namespaces, where this program may make networks."""
    if os.environ.get(INSIDE):
        return
    if shutil.which("unshare") is None or shutil.which("ip") is None:
        sys.exit("This needs Linux with the programs unshare (util-linux) and ip (iproute2).")
    setup = 'mount -t tmpfs tmpfs /run && mkdir -p /run/netns && exec "$@"'
    os.environ[INSIDE] = "1"
    os.execvp(
        "unshare",
        [
            "unshare", "-Urnm", "--fork", "--kill-child", "bash", "-c", setup, "bash",
            sys.executable, *sys.argv,
        ],
    )  # fmt: skip


def be_on_a_lan() -> None:
    """Give this program, inside its namespaces, an interface of a LAN that nobody else is on."""
    for words in (
        "link set lo up",
        "link add eth0 type veth peer name switch0",
        "addr add 10.77.0.1/24 brd + dev eth0",
        "link set switch0 up",
        "link set eth0 up",
        "route add default dev eth0",
    ):
        subprocess.run(["ip", *words.split()], check=True)
