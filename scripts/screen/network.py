"""A network of one's own: what is shown there finds nobody else, and nobody else finds it."""

import os
import shutil
import subprocess
import sys

MARK = "CHATERA_OWN_NETWORK"
LINES = (
    "link set lo up",
    "link add eth0 type veth peer name wire0",
    "link set wire0 up",
    "address add 10.77.0.1/24 broadcast + dev eth0",
    "link set eth0 up",
)
"""What `ip` is told: a network card with a cable, or where the kernel has none the loopback alone."""


def enter() -> bool:
    """Start this program again on a network of its own; returns there, or False where that is not allowed."""
    if MARK in os.environ:
        for line in LINES:
            subprocess.run(["ip", *line.split()], stderr=subprocess.DEVNULL, check=False)
        return True
    rights = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    enter_it = ["unshare", *rights, "--net"]
    if shutil.which("unshare") is None or shutil.which("ip") is None:
        return False
    tried = subprocess.run([*enter_it, "true"], stderr=subprocess.DEVNULL, check=False)
    if tried.returncode != 0:
        return False
    os.environ[MARK] = "1"
    sys.stdout.flush()
    return os.execvp(enter_it[0], [*enter_it, sys.executable, *sys.argv])
