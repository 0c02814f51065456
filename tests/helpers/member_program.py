"""A whole desktop without its windows, for hosts of the virtual LAN: client, discovery, and a hub of its own if need be.

Each line it writes is a JSON object with ``event`` and ``at`` (monotonic seconds, one clock for all hosts). Lines it reads:

* ``go``: come on the network; where ``--wait`` was given, not before.
* ``say NAME TEXT``: write to a person, and tell when it was delivered.
* ``group TITLE NAME,NAME…``: found a group with them.
* ``tell TITLE TEXT``: write to a group.
* ``load SECONDS``: write something about that often, to a person and to a group in turn, until ``load 0``.
* ``recite``: tell every message there is.
* ``stop``: leave.

Its hub has a port of its own, which no connection of this machine has: a firewall can tell them apart (``HUB_PORT``).

Usage: member_program.py PROFILE NAME [--wait] [--hub-port]
"""

import asyncio
import itertools
import json
import random
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.happenings import (
    ConnectionChanged,
    Happening,
    HubFollowed,
    MessageArrived,
    MessageChanged,
)
from chatera.client.standing import KnownHub
from chatera.discovery.browser import Browser
from chatera.protocol.errors import UserError
from chatera.store.profile import Profile
from chatera_app.embedded import EmbeddedHub
from chatera_app.system.collecting import LOOK_S, Collecting, keep_what_is_there

DELIVERED_S = 30.0
GLANCE_S = 0.02
HUB_PORT = 20_000
PADDING = "and some words more, so that it is as long as what people write"


def say(event: str, **facts: object) -> None:
    """Print at once: what a killed program has said is read all the same."""
    sys.stdout.write(json.dumps({"at": time.monotonic(), "event": event, **facts}) + "\n")
    sys.stdout.flush()


def whose(client: Client, hub: KnownHub) -> str:
    account = client.owners.of(hub.host)
    return "" if account is None else client.people.name_of(account)


def tell(client: Client, happening: Happening) -> None:
    match happening:
        case ConnectionChanged(community):
            say(
                "connection", state=community.state, node=community.node, own=community.own_node,
                community=community.id, problem=community.problem,
            )  # fmt: skip
        case MessageArrived(_, message):
            say("message", text=message.text, name=message.name, kind=message.kind)
        case MessageChanged(_, message) if message.own:
            say("state", text=message.text, state=message.state)
        case MessageChanged(_, message):  # what it says may have come only now
            say("changed", text=message.text, name=message.name, kind=message.kind)
        case HubFollowed(done):
            say(
                "handover", source=whose(client, done.source), why=done.why, took=done.took,
                own=done.target.own,
            )  # fmt: skip


class Member:
    """One person's program and what it is told to do.

    Args:
        client: the person's.
        name: theirs.
    """

    def __init__(self, client: Client, name: str) -> None:
        self.client = client
        self._name = name
        self._random = random.Random(name)
        self._run = f"{time.time_ns():x}"  # a program that is started anew begins to count anew
        self._numbers = itertools.count()
        self._loading: asyncio.Task[None] | None = None

    async def obey(self, line: str) -> None:
        """Do what a line says."""
        word, _, rest = line.partition(" ")
        first, _, text = rest.partition(" ")
        match word:
            case "say":
                chat = await self._with(first)
                message = await chat.send(text)
                state = await self.client.wait_until(message.id, "delivered", DELIVERED_S)
                say("sent", text=text, state=state)
            case "group":
                people = [await self._account(name) for name in text.split(",")]
                await self.client.new_group(first, people)
                say("founded", title=first)
            case "tell":
                chat = next(one for one in self._groups() if one.title == first)
                await self._write(chat, text)
            case "load":
                await self._load(float(first))
            case "recite":
                self._recite()
            case _:
                raise SystemExit(f"unknown command: {line}")

    async def end(self) -> None:
        """Write nothing more."""
        await self._load(0.0)

    async def _load(self, seconds: float) -> None:
        task, self._loading = self._loading, None
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        if seconds:
            self._loading = asyncio.ensure_future(self._keep_writing(seconds))

    async def _keep_writing(self, seconds: float) -> None:
        for number in self._numbers:
            await asyncio.sleep(self._random.uniform(0.5, 1.5) * seconds)
            groups = self._groups()
            others = sorted((one.name, one.account) for one in self.client.people)
            if number % 2 and groups:
                chat = self._random.choice(groups)
            elif others:
                chat = self.client.chats.with_person(self._random.choice(others)[1])
            else:
                continue
            try:
                await self._write(chat, f"{self._name} {self._run} {number} {PADDING}")
            except UserError as error:
                say("refused", problem=str(error))

    async def _write(self, chat: Chat, text: str) -> None:
        to = [member.name for member in chat.members] if chat.account is None else [chat.title]
        at = time.monotonic()
        message = await chat.send(text)
        say(
            "wrote", text=text, to=to, state=message.state, encrypted=message.encrypted, began=at,
            on_hub=any(community.own_node for community in self.client.communities),
        )  # fmt: skip

    def _groups(self) -> list[Chat]:
        return [chat for chat in self.client.chats if chat.account is None]

    async def _with(self, name: str) -> Chat:
        return self.client.chats.with_person(await self._account(name))

    async def _account(self, name: str) -> str:
        while True:
            for one in self.client.people:
                if one.name == name:
                    return one.account
            await asyncio.sleep(GLANCE_S)

    def _recite(self) -> None:
        for chat in self.client.chats:
            timeline = chat.timeline
            for message in timeline:
                if message.kind != "system":
                    say(
                        "recited", text=message.text, own=message.own, state=message.state,
                        kind=message.kind,
                    )  # fmt: skip
        say("recited all")


async def look_often(collecting: Collecting) -> None:
    while True:
        await asyncio.sleep(LOOK_S)
        collecting.look()


async def main(path: Path, name: str, *, wait: bool, options: Sequence[str]) -> None:
    lines: asyncio.Queue[str] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    loop.add_reader(sys.stdin, lambda: lines.put_nowait(sys.stdin.readline().strip() or "stop"))
    profile = Profile.open(path) if Profile.exists(path) else Profile.create(path, name)
    client = Client(profile, discovery=Browser, hub_opener=EmbeddedHub(options))
    client.observe(lambda happening: tell(client, happening))
    member = Member(client, name)
    say("ready")
    if wait:
        await lines.get()
    say("goes")
    await client.start()
    keep_what_is_there()  # as a desktop does, and collects not between a message and its reader
    collecting = Collecting()
    looking = asyncio.ensure_future(look_often(collecting))
    doing: set[asyncio.Task[None]] = set()
    while (line := await lines.get()) != "stop":
        task = asyncio.ensure_future(member.obey(line))
        doing.add(task)
        task.add_done_callback(doing.discard)
    looking.cancel()
    await member.end()
    await client.stop()
    profile.close()
    say("stopped", problems=client.problems)


HOW = sys.argv[3:]
PORT = ("--port", str(HUB_PORT)) if "--hub-port" in HOW else ()
asyncio.run(main(Path(sys.argv[1]), sys.argv[2], wait="--wait" in HOW, options=PORT))
