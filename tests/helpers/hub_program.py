"""A program for hosts of the virtual LAN: announces a hub, browses, and tells what it sees.

Each line it writes is a JSON object with ``at`` (monotonic seconds, one clock for all hosts) and
``event``. A line read from stdin is a command: ``stop`` says goodbye and ends, ``clients N``
changes the advert, ``network`` tells where the machine is.

Usage: hub_program.py NAME [--announce] [--browse] [--no-mdns] [--no-beacon] [--loopback] [--known=ADDRESS] [--port=PORT]

Its advert names TCP port 4711, where nothing listens.
"""

import asyncio
import json
import sys
import time

from nacl.signing import SigningKey

from chatera.discovery.announcer import Announcer
from chatera.discovery.browser import Browser
from chatera.discovery.hub import Hub, Ways
from chatera.discovery.interfaces import NetworkProbe, system_probe
from chatera.discovery.mdns import spoken_addresses
from chatera.discovery.networks import Whereabouts
from chatera.protocol.beacon import Advert
from chatera.testing.network import LoopbackOnly

PORT = 45993


def say(event: str, **facts: object) -> None:
    sys.stdout.write(json.dumps({"at": time.monotonic(), "event": event, **facts}) + "\n")
    sys.stdout.flush()


def seen(hub: Hub) -> None:
    say(
        "seen",
        name=hub.name,
        node=hub.node.hex(),
        addresses=hub.addresses,
        source=hub.source,
        clients=hub.clients,
    )


async def commands() -> asyncio.Queue[str]:
    queue: asyncio.Queue[str] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    loop.add_reader(sys.stdin, lambda: queue.put_nowait(sys.stdin.readline().strip() or "stop"))
    return queue


async def main(name: str, options: list[str]) -> None:
    key = SigningKey.generate()
    node = bytes(key.verify_key)
    clients = 0
    ports = [int(one.removeprefix("--port=")) for one in options if one.startswith("--port=")]
    ways = Ways(
        mdns="--no-mdns" not in options, beacon="--no-beacon" not in options,
        port=ports[0] if ports else PORT,
    )  # fmt: skip
    probe: NetworkProbe = system_probe()
    if "--loopback" in options:
        probe = LoopbackOnly(probe)
    announcer = Announcer(
        lambda: Advert(node=node, community=bytes(32), port=4711, name=name, clients=clients),
        lambda message: key.sign(message).signature,
        probe=probe,
        ways=ways,
    )
    known = [one.removeprefix("--known=") for one in options if one.startswith("--known=")]
    browser = Browser(
        seen,
        lambda gone: say("gone", node=gone.hex()),
        probe=probe,
        ways=ways,
        own=node,
        known=known,
    )
    whereabouts = Whereabouts(probe)
    queue = await commands()
    say("starting", name=name, node=node.hex())
    if "--announce" in options:
        await announcer.start()
    if "--browse" in options:
        await browser.start()
    say("ready")
    while (command := await queue.get()) != "stop":
        if command == "network":
            say("network", id=whereabouts().hex(), addresses=spoken_addresses(probe.interfaces()))
            continue
        clients = int(command.removeprefix("clients "))
        announcer.changed()
    say("stopping")
    await announcer.stop()
    await browser.stop()
    say("stopped", problems=[*announcer.problems(), *browser.problems()])


asyncio.run(main(sys.argv[1], sys.argv[2:]))
