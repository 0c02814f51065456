"""A whole desktop without its windows, for hosts of the virtual LAN: client, discovery, and a hub of its own if need be.

Each line it writes is a JSON object with ``event`` and ``at`` (monotonic seconds, one clock for all hosts). Lines it reads:
``say NAME TEXT`` writes to a person, ``stop`` ends.

Usage: member_program.py PROFILE NAME
"""

import asyncio
import json
import sys
import time
from pathlib import Path

from chatera.client.client import Client
from chatera.client.happenings import ConnectionChanged, Happening, HubFollowed, MessageArrived
from chatera.client.standing import KnownHub
from chatera.discovery.browser import Browser
from chatera.store.profile import Profile
from chatera_app.embedded import EmbeddedHub


def say(event: str, **facts: object) -> None:
    sys.stdout.write(json.dumps({"at": time.monotonic(), "event": event, **facts}) + "\n")
    sys.stdout.flush()


def whose(client: Client, hub: KnownHub) -> str:
    account = client.standing.owner(hub.host)
    return "" if account is None else client.people.name_of(account)


def tell(client: Client, happening: Happening) -> None:
    match happening:
        case ConnectionChanged(community):
            say(
                "connection", state=community.state, node=community.node, own=community.own_node,
                community=community.id, problem=community.problem,
            )  # fmt: skip
        case MessageArrived(_, message):
            say("message", text=message.text, name=message.name)
        case HubFollowed(done):
            say(
                "handover", source=whose(client, done.source), why=done.why, took=done.took,
                own=done.target.own,
            )  # fmt: skip


async def write(client: Client, name: str, text: str) -> None:
    while not (found := [one for one in client.people if one.name == name]):
        await asyncio.sleep(0.02)
    chat = client.chats.with_person(found[0].account)
    message = await chat.send(text)
    say("sent", text=text, state=await client.wait_until(message.id, "delivered", 30))


async def main(path: Path, name: str) -> None:
    lines: asyncio.Queue[str] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    loop.add_reader(sys.stdin, lambda: lines.put_nowait(sys.stdin.readline().strip() or "stop"))
    profile = Profile.create(path, name)
    client = Client(profile, discovery=Browser, hub_opener=EmbeddedHub())
    client.observe(lambda happening: tell(client, happening))
    say("ready")
    await client.start()
    while (line := await lines.get()) != "stop":
        _, whom, text = line.split(" ", 2)
        await write(client, whom, text)
    await client.stop()
    profile.close()
    say("stopped", problems=client.problems)


asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
