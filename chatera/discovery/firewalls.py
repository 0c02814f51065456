"""Which firewalls are at work here, as far as a program without rights can tell."""

import os
import re
import shutil
import sys
from pathlib import Path

from chatera.discovery.hub import DISCOVERY_PORT

_UFW = Path("/etc/ufw/ufw.conf")
_UFW_ENABLED = re.compile(r"""^ENABLED=["']?yes\b""", re.MULTILINE | re.IGNORECASE)
_FIREWALLD = Path("/run/firewalld")
_TOOLS = ("nft", "iptables")
_OF_ROOT = ("/usr/local/sbin", "/usr/sbin", "/sbin")
"""Where they are, which is on the PATH of few people."""
_PORTS_FROM = 1024
"""A hub takes any port that a program without rights may have."""


def firewall_names(platform: str = sys.platform) -> list[str]:
    """Return the firewalls that are switched on or could be, the surest first."""
    if platform == "win32":
        return ["Windows Defender Firewall"]
    if platform == "darwin":
        return ["macOS Application Firewall"]
    found = []
    if _ufw_is_on():
        found.append("ufw")
    if _FIREWALLD.exists():
        found.append("firewalld")
    path = os.pathsep.join((os.environ.get("PATH", os.defpath), *_OF_ROOT))
    return found or [tool for tool in _TOOLS if shutil.which(tool, path=path)]


def _ufw_is_on() -> bool:
    try:
        return bool(_UFW_ENABLED.search(_UFW.read_text("utf-8", errors="replace")))
    except OSError:  # it is not there, or not for everybody to read
        return False


def firewall_advice(name: str) -> str:
    """Return how to let ChatEra through, in a sentence for a person."""
    advice = {
        "Windows Defender Firewall": (
            "Allow ChatEra on private networks under Windows Security, Firewall & network "
            "protection, Allow an app; and see that this network is set to private."
        ),
        "macOS Application Firewall": (
            "Allow ChatEra under System Settings, Privacy & Security, Local Network, and let it "
            "accept incoming connections under Network, Firewall."
        ),
        "ufw": f"Run: sudo ufw allow {DISCOVERY_PORT}/udp and sudo ufw allow 5353/udp.",
        "firewalld": (
            f"Run: sudo firewall-cmd --permanent --add-port={DISCOVERY_PORT}/udp "
            "--add-service=mdns and sudo firewall-cmd --reload."
        ),
    }
    return advice.get(
        name,
        f"If {name} has rules that drop incoming packets, let in UDP ports {DISCOVERY_PORT} "
        "and 5353.",
    )


def inbound_advice(name: str, network: str) -> str:
    """Return how to let others connect to this computer, in a sentence for a person.

    Args:
        name: one of ``firewall_names``.
        network: whom to let in, for example ``192.168.1.0/24``.
    """
    family = "ipv6" if ":" in network else "ipv4"
    advice = {
        "ufw": f"Run: sudo ufw allow proto tcp from {network} to any port {_PORTS_FROM}:65535.",
        "firewalld": (
            f'Run: sudo firewall-cmd --permanent --add-rich-rule=\'rule family="{family}" '
            f'source address="{network}" port port="{_PORTS_FROM}-65535" protocol="tcp" accept\' '
            "and sudo firewall-cmd --reload."
        ),
    }
    if name in _TOOLS:
        return (
            f"If {name} has rules that drop incoming connections, let in TCP from {network} to ports "
            f"{_PORTS_FROM} and above."
        )
    return advice.get(name) or firewall_advice(name)
