"""A whole conversation, and everything that somebody who holds the node can look at: no word of it is there."""

import base64
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from chatera.client.client import Client
from chatera.crypto.records import sign_manifest
from chatera.protocol.frames import Pushed
from chatera.protocol.ids import account_text
from tests.helpers.node_client import Person, RawClient
from tests.helpers.people import House
from tests.helpers.wiretap import WiretappedHouse, spellings, unmasked, words_in

SEALED = (
    "elephants", "Zürich", "giraffes", "hippopotamus", "Lebkuchenhaus", "quokka", "trampoline",
    "Überraschung", "kaleidoscope", "marzipan", "Choir of secrets", "Renamed secretly", "🐘", "🦩",
    "Was läuft, 東京?",
)  # fmt: skip
PLAIN = ("rhinoceros", "Fußgänger", "🦏")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[WiretappedHouse]:
    async with WiretappedHouse(tmp_path) as house:
        yield house


def texts(client: Client, chat: int) -> list[str]:
    found = client.chats.get(chat)
    return [one.text for one in found.timeline if one.kind == "text"] if found else []


def test_words_are_found_in_every_spelling() -> None:
    """The search can find: what it is to look for, it finds in each form, and under a WebSocket's mask."""
    spelled = spellings(["Zürich"])
    for at in range(4):
        text = "x" * at + "Grüße aus Zürich heute"
        assert words_in([json.dumps(text).encode()], spelled) == {"Zürich"}
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert words_in([text.encode(encoding)], spelled) == {"Zürich"}
        assert words_in([base64.b64encode(text.encode())], spelled) == {"Zürich"}
        assert words_in([text.encode().hex().encode()], spelled) == {"Zürich"}
    payload = "In Zürich".encode()
    mask = b"\x17\x2b\xf0\x88"
    masked = bytes(one ^ mask[at % 4] for at, one in enumerate(payload))
    stream = b"GET / HTTP/1.1\r\n\r\n" + bytes((0x82, 0x80 | len(payload))) + mask + masked
    assert words_in([stream], spelled) == set()
    assert words_in([unmasked(stream)], spelled) == {"Zürich"}
    assert words_in([b"Z\xc3\xbcr ich"], spelled) == set()


async def test_of_an_encrypted_conversation_no_word_is_on_the_wire_or_at_the_node(
    house: WiretappedHouse, caplog: pytest.LogCaptureFixture
) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    await _talk_to_each_other(house, anna, boris)
    boris = await _go_on_after_a_restart(house, anna, boris)
    cora = await house.person("Cora")
    await house.meet(anna, boris, cora)
    await _talk_in_a_group(house, anna, boris, cora)
    await _find_it_on_another_machine(house, anna, boris)
    for client in (anna, cora):
        await house.leave(client)
    await house.node_ends()
    assert house.wire is not None
    heard, kept = list(house.wire.heard()), list(house.kept())
    assert sum(map(len, heard)) > 50_000
    assert len(kept) > 3
    spelled = spellings(SEALED)
    assert words_in(heard, spelled) == set()
    assert words_in(kept, spelled) == set()
    assert words_in([caplog.text.encode()], spelled) == set()


async def _talk_to_each_other(house: House, anna: Client, boris: Client) -> None:
    chat, theirs = house.chat(anna, boris), house.chat(boris, anna)
    assert chat.encrypted
    first = await chat.send("Of elephants in Zürich")
    await house.until(lambda: texts(boris, theirs.id) == ["Of elephants in Zürich"])
    answer = await theirs.send("Was läuft, 東京?", reply=first.id)
    await theirs.react(first.id, "🐘")
    await chat.edit(first.id, "Of giraffes rather")
    regretted = await chat.send("hippopotamus")
    await house.until(lambda: "hippopotamus" in texts(boris, theirs.id))
    await chat.redact(regretted.id)
    await chat.send("Lebkuchenhaus " * 800)
    await house.until(lambda: len(texts(boris, theirs.id)) == 4)
    await house.until(lambda: texts(boris, theirs.id)[0] == "Of giraffes rather")
    shown = next(one for one in chat.timeline if one.id == answer.id)
    assert shown.reply is not None
    assert shown.reply.text == "Of giraffes rather"
    await house.until(lambda: bool(next(iter(chat.timeline)).reactions))


async def _go_on_after_a_restart(house: House, anna: Client, boris: Client) -> Client:
    """One is away, the node starts anew, and what was written meanwhile arrives."""
    await house.leave(boris)
    await house.node_ends()
    chat = anna.chats.with_person(boris.me.account)
    await chat.send("A quokka on the trampoline")
    await house.node_starts()
    boris = await house.come_back(boris)
    theirs = house.chat(boris, anna)
    await house.until(lambda: "A quokka on the trampoline" in texts(boris, theirs.id))
    return boris


async def _talk_in_a_group(house: House, anna: Client, boris: Client, cora: Client) -> None:
    group = await anna.new_group("Choir of secrets", [boris.me.account, cora.me.account])
    assert group.encrypted

    def titled(client: Client, title: str) -> bool:
        return any(one.title == title for one in client.chats)

    await house.until(
        lambda: titled(boris, "Choir of secrets") and titled(cora, "Choir of secrets")
    )
    message = await group.send("Überraschung with marzipan")
    theirs = next(one for one in cora.chats if one.kind == "group")
    await house.until(lambda: "Überraschung with marzipan" in texts(cora, theirs.id))
    await theirs.react(message.id, "🦩")
    await group.rename("Renamed secretly")
    await house.until(lambda: titled(cora, "Renamed secretly"))


async def _find_it_on_another_machine(house: House, anna: Client, boris: Client) -> None:
    """Another device of one of them is given what was said lately, in parcels."""
    second = await house.second_device(boris)
    await house.met(second, anna)
    await house.chat(anna, boris).send("The kaleidoscope")

    def known() -> bool:
        chats = [one for one in second.chats if one.account == anna.me.account]
        return any("The kaleidoscope" in texts(second, one.id) for one in chats)

    await house.until(known)


async def test_the_same_look_finds_the_words_of_a_plain_conversation(
    house: WiretappedHouse,
) -> None:
    """With somebody whose ChatEra does not encrypt: on the wire both ways, and in the node's files."""
    anna = await house.person("Anna")
    older = Person()
    older.manifest = sign_manifest(replace(older.identity, ik=None), kind="desktop", caps=())
    assert house.wire is not None
    async with RawClient(f"ws://127.0.0.1:{house.wire.port}", older) as raw:
        await raw.pull()
        account = account_text(older.account)
        await house.until(lambda: anna.people.get(account) is not None)
        chat = anna.chats.with_person(account)
        assert not chat.encrypted
        message = await chat.send("A rhinoceros for each Fußgänger")
        await raw.expect(Pushed)
        await chat.react(message.id, "🦏")
        await raw.expect(Pushed)
    await house.leave(anna)
    await house.node_ends()
    spelled = spellings(PLAIN)
    assert words_in(house.wire.heard(), spelled) == set(PLAIN)
    assert words_in(house.kept(), spelled) == set(PLAIN)
    with closing(sqlite3.connect(next(house.data.glob("*.db")))) as db:
        assert db.execute("SELECT count(*) FROM events").fetchone()[0] >= 2
