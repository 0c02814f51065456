"""Which firewalls are at work here, as far as a program without rights can tell."""

import shutil
import sys
from pathlib import Path

from chatera.discovery.hub import DISCOVERY_PORT

_UFW = Path("/etc/ufw/ufw.conf")
_FIREWALLD = Path("/run/firewalld")
_TOOLS = ("nft", "iptables")


def firewall_names(platform: str = sys.platform) -> list[str]:
    """Return the firewalls that are switched on or could be, the surest first."""
    if platform == "win32":
        return ["Windows Defender Firewall"]
    if platform == "darwin":
        return ["macOS Application Firewall"]
    found = []
    if _UFW.is_file() and "ENABLED=yes" in _UFW.read_text("utf-8", errors="replace"):
        found.append("ufw")
    if _FIREWALLD.exists():
        found.append("firewalld")
    return found or [tool for tool in _TOOLS if shutil.which(tool)]


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
