"""How fit this machine is to be a hub."""

from chatera.discovery.interfaces import NetworkProbe
from chatera.protocol.beacon import STRENGTH_BATTERY, STRENGTH_WIRED, STRENGTH_WIRELESS


def strength_of(probe: NetworkProbe) -> int:
    """Return the class of this machine: 3 wired and on mains, 2 Wi-Fi, 1 on battery.

    Takes a few milliseconds: it asks the operating system.
    """
    if probe.on_battery():
        return STRENGTH_BATTERY
    links = [link for link in probe.interfaces() if link.outward]
    if links and all(link.wireless for link in links):
        return STRENGTH_WIRELESS
    return STRENGTH_WIRED
