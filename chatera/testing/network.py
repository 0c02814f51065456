"""A network probe that reports what a test says, and can be moved from network to network."""

from chatera.discovery.interfaces import Gateway, Interface, NetworkProbe

LOOPBACK = Interface(
    name="lo",
    index=1,
    address="127.0.0.1",
    prefix=8,
    broadcast="127.255.255.255",
    up=True,
    multicast=True,
    loopback=True,
    wireless=False,
)


class NamedNetwork:
    """A machine on a network of the test's choosing; by default on none, with only its loopback.

    Attributes:
        links: the interfaces.
        router: the gateway, None without one.
        battery: whether the machine runs on its battery.
    """

    def __init__(
        self,
        links: tuple[Interface, ...] = (LOOPBACK,),
        router: Gateway | None = None,
        *,
        battery: bool = False,
    ) -> None:
        self.links = links
        self.router = router
        self.battery = battery

    def interfaces(self) -> list[Interface]:
        """Return the interfaces."""
        return list(self.links)

    def gateway(self) -> Gateway | None:
        """Return the gateway."""
        return self.router

    def on_battery(self) -> bool:
        """Tell what the test set."""
        return self.battery


class LoopbackOnly:
    """Another probe, seen through blinkers: only its loopback interfaces, and no gateway."""

    def __init__(self, probe: NetworkProbe) -> None:
        self._probe = probe

    def interfaces(self) -> list[Interface]:
        """Return the loopback interfaces."""
        return [link for link in self._probe.interfaces() if link.loopback]

    def gateway(self) -> Gateway | None:
        """Return None."""
        return None

    def on_battery(self) -> bool:
        """Tell what the probe tells."""
        return self._probe.on_battery()
