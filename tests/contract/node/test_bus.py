"""What a Bus does."""

from collections.abc import Sequence

from chatera.protocol.frames import Pong
from chatera_server.bus.bus import Bus, Notice
from chatera_server.bus.memory import MemoryBus


async def test_everybody_who_listens_hears_in_order() -> None:
    bus: Bus = MemoryBus()
    heard: dict[str, list[Notice]] = {"one": [], "other": []}

    def listen(name: str) -> None:
        def hear(notices: Sequence[Notice]) -> None:
            heard[name] += notices

        stop[name] = bus.subscribe(hear)

    stop: dict[str, object] = {}
    listen("one")
    listen("other")
    notices = [Notice(Pong(n=n, time=0)) for n in range(3)]
    bus.publish(notices[:2])
    unsubscribe = stop["other"]
    assert callable(unsubscribe)
    unsubscribe()
    unsubscribe()
    bus.publish(notices[2:])
    assert heard == {"one": notices, "other": notices[:2]}
