"""Reconciliation from outside: another machine becomes the hub, and nothing is lost."""

import asyncio
import dataclasses
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from chatera.crypto.keys import Signer
from chatera.crypto.records import sign_manifest
from chatera.protocol.bodies import Add
from chatera.protocol.frames import (
    Done,
    Events,
    Page,
    PutManifest,
    Relay,
    Relayed,
    Report,
    Stored,
    Want,
)
from chatera.protocol.header import Event
from chatera.protocol.manifests import Revocation
from chatera_server.node import Node
from tests.helpers.node_client import Group, Person, RawClient, now_ms, start_node


async def relay(client: RawClient, *events: Event | bytes) -> dict[bytes, str]:
    data = tuple(one if isinstance(one, bytes) else one.data for one in events)
    answer = await client.ask(Relay(txn=client.txn(), events=data))
    assert isinstance(answer, Relayed), answer
    return {verdict.id: verdict.code for verdict in answer.refused}


async def know(client: RawClient, person: Person) -> None:
    assert isinstance(
        await client.ask(PutManifest(txn=client.txn(), manifest=person.manifest)), Done
    )


async def test_events_of_another_reach_a_new_store_once(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a:
        conv = await a.open_direct(ben.account)
        events = [ben.text(conv, f"from ben {n}") for n in range(20)]
        assert set((await relay(a, *events)).values()) == {"unknown_account"}
        await know(a, ben)
        assert await relay(a, *events) == {}
        assert await relay(a, *events) == {}
        ids = await a.event_ids(conv)
        assert list(ids) == [event.id for event in events]
        wanted = await a.ask(Want(txn=a.txn(), conv=conv, ids=ids[3:5]))
        assert isinstance(wanted, Events)
        assert list(wanted.events) == [event.data for event in events[3:5]]
        async with RawClient(node.url, ben) as b:
            stored = await b.put(events[-1])
            assert isinstance(stored, Stored)
            assert isinstance(await b.put(ben.text(conv, "goes on")), Stored)


async def test_what_its_author_sends_and_another_relays_at_once_is_kept_once(node: Node) -> None:
    """After a hub was lost, its clients bring the next one what the author was still sending."""
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        for client in (a, b):
            await client.pull()
        conv = await a.open_direct(ben.account)
        events: list[Event] = []
        for number in range(40):
            text = anna.text(conv, f"text {number}")
            late = [ben.text(conv, f"late {number}.{at}") for at in range(30)]
            stored, refused = await asyncio.gather(a.put(text), relay(b, *late, text, text))
            assert isinstance(stored, Stored)
            assert refused == {}
            events += [*late, text]
        kept = [row[0] for row in _rows(node, "SELECT id FROM events")]
        assert sorted(kept) == sorted(event.id for event in events)


def _rows(node: Node, query: str) -> list[tuple[bytes]]:
    with closing(sqlite3.connect(node.directory.database)) as database:
        return database.execute(query).fetchall()


async def test_only_what_verifies_is_taken(node: Node) -> None:
    anna, ben, eve = Person(), Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, eve) as e:
        await know(a, ben)
        conv = await a.open_direct(ben.account)
        good = ben.text(conv, "good")
        broken = ben.text(conv, "broken")
        at = len(broken.header_bytes)
        forged = Event.parse(broken.data[:at] + bytes(64) + broken.data[at + 64 :])
        stranger = eve.text(conv, "hello")
        assert await relay(a, good, forged, stranger) == {
            forged.id: "bad_signature", stranger.id: "not_member",
        }  # fmt: skip
        assert await relay(e, good) == {good.id: "not_member"}


async def test_group_is_rebuilt_from_its_log(node: Node, tmp_path: Path) -> None:
    anna, ben = Person(), Person()
    group = Group(anna, node.scopes.community)
    log = [group.create, group.change(anna, Add(account=ben.account))]
    texts = [group.text(anna, "one"), group.text(ben, "two"), group.text(anna, "three")]
    async with RawClient(node.url, ben) as b:
        await know(b, anna)
        assert await relay(b, *log, *texts) == {}
        page = await b.pull()
        assert isinstance(page, Page)
        assert list(page.events) == [event.data for event in (*log, *texts)]
    other = await start_node(tmp_path / "other")
    async with RawClient(other.url, ben) as b:
        await know(b, anna)
        assert set((await relay(b, *log, *texts)).values()) == {"no_right"}
    await other.stop()


async def test_entry_of_a_revoked_device_joins_the_log_but_its_messages_do_not(node: Node) -> None:
    """Somebody took the entry in before they heard of the revocation, and builds on it: all stores must agree."""
    anna, ben, cleo = Person(), Person(), Person()
    lost = Person(dataclasses.replace(anna.identity, dk=Signer.new()))
    group = Group(anna, node.scopes.community)
    log = [group.create, group.change(anna, Add(account=ben.account))]
    async with RawClient(node.url, lost):
        pass
    gone = Revocation(dk=lost.device, hlc=0)
    manifest = sign_manifest(anna.identity, kind="desktop", caps=(), revoked=(gone,))
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        assert isinstance(await a.ask(PutManifest(txn=a.txn(), manifest=manifest)), Done)
        assert await relay(a, *log) == {}
        said = group.text(lost, "from the thief")
        late = group.change(lost, Add(account=cleo.account))
        assert await relay(b, said, late) == {said.id: "bad_signature"}
        assert isinstance(await b.put(group.text(ben, "builds on it")), Stored)


async def test_deleted_message_does_not_come_back(node: Node, tmp_path: Path) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        conv = await a.open_direct(ben.account)
        secret = anna.text(conv, "secret")
        await a.put(secret)
        assert not isinstance(await b.put(ben.redact(conv, secret.id)), Stored)
        ben.tails.clear()
        redaction = anna.redact(conv, secret.id)
        assert isinstance(await a.put(redaction), Stored)
        page = await b.pull()
        assert isinstance(page, Page)
        assert secret.without_body() in page.events
        assert secret.data not in page.events
    again = await start_node(tmp_path / "second", community=node.scopes.community)
    async with RawClient(again.url, anna) as a:
        await a.open_direct(ben.account)
        await know(a, ben)
        assert await relay(a, secret.without_body()) == {secret.id: "malformed"}
        assert await relay(a, redaction, secret.data) == {}
        page = await a.pull()
        assert isinstance(page, Page)
        assert list(page.events) == [redaction.data, secret.without_body()]
    await again.stop()


async def test_unsigned_event_is_deleted_on_report_and_its_device_blocked(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        conv = await a.open_direct(ben.account)
        event = anna.text(conv, "nobody signed this")
        at = len(event.header_bytes)
        unsigned = event.data[:at] + bytes(64) + event.data[at + 64 :]
        assert isinstance(await a.put(Event.parse(unsigned)), Stored)
        fine = ben.text(conv, "signed")
        await b.put(fine)
        for shown in (fine.data, unsigned):
            assert isinstance(await b.ask(Report(txn=b.txn(), event=shown)), Done)
        await a.closed.wait()
        page = await b.pull()
        assert isinstance(page, Page)
        assert page.events == (fine.data,)


@pytest.mark.parametrize("relayed", [False, True])
async def test_a_log_and_deletions_outlive_a_time_to_live(
    node: Node, tmp_path: Path, *, relayed: bool
) -> None:
    anna, ben = Person(), Person()
    group = Group(anna, node.scopes.community)
    added = anna.entry(group.conv, Add(account=ben.account), group.membership.heads, ttl=1)
    group.membership.add(added)
    brief = group.text(anna, "for a moment", ttl=1)
    gone = anna.redact(group.conv, brief.id, heads=group.membership.heads, ttl=1)
    last = group.text(anna, "for a moment too", ttl=1)
    events = [group.create, added, brief, gone, last]
    async with RawClient(node.url, ben if relayed else anna) as client:
        await know(client, anna)
        if relayed:
            assert await relay(client, *events) == {}
        for event in () if relayed else events:
            assert isinstance(await client.put(event), Stored)
    assert await node.store.expired(now_ms() + 60_000) == [(group.conv, last.id)]
    await node.stop()
    again = await start_node(tmp_path)
    async with RawClient(again.url, ben) as b:
        assert await relay(b, added.without_body(), gone.without_body()) == {}
        assert isinstance(await b.put(group.text(ben, "a member still")), Stored)
    await again.stop()
    other = await start_node(tmp_path / "other", community=node.scopes.community)
    async with RawClient(other.url, anna) as a:
        assert await relay(a, group.create, added.without_body()) == {added.id: "malformed"}
        bare = gone.without_body(), last.without_body()
        assert await relay(a, added, *bare) == {gone.id: "malformed"}
    await other.stop()
