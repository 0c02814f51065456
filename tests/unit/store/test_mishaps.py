"""What must not go wrong when the program ends at the wrong moment, or somebody says what nobody should."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from chatera.crypto.records import salt, sign_event
from chatera.protocol import limits
from chatera.protocol.bodies import Add, Edit, Redact, Remove, Text
from chatera.protocol.errors import StorageError
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import NONE, AccountId, ConversationId, EventId
from chatera.store.options import load
from chatera.store.profile import Profile
from chatera.store.store import Store
from tests.helpers.old_store import make_older
from tests.helpers.writer import COMMUNITY, Writer, batch, founded, now_ms

Opened = Callable[[], Awaitable[Store]]


@pytest.fixture
async def opened(tmp_path: Path) -> AsyncIterator[Opened]:
    """Opens the same profile again each time, as after an end of the program."""
    Profile.create(tmp_path / "me", "Me").close()
    profiles: list[Profile] = []

    async def again() -> Store:
        for profile in profiles:
            profile.close()
        profiles.append(Profile.open(tmp_path / "me"))
        return Store(profiles[-1], now_ms)

    yield again
    profiles[-1].close()


def texts(store: Store) -> list[str]:
    rows = store.rows("SELECT text FROM messages WHERE visible = 1 AND kind = 1 ORDER BY hlc, id")
    return [row[0] for row in rows]


def group_of(owner: Writer, *members: AccountId) -> tuple[ConversationId, list[Event]]:
    """Return a group and the entries that make these its members."""
    conv, create = founded(owner)
    entries = [create]
    for account in members:
        added = Add(account=account)
        entries.append(owner.event(conv, added, kind=Kind.LOG, heads=[entries[-1].id]))
    return conv, entries


async def test_what_was_read_without_a_connection_is_told_after_a_restart(opened: Opened) -> None:
    store, anna = await opened(), Writer("Anna")
    conv = anna.direct(store.me)
    said = anna.text(conv, "Hello")
    await store.take(batch(said, people=[anna]))
    chain = {(conv, anna.identity.device)}
    await store.receipts(chain)
    assert store.due((COMMUNITY,)) == set()
    chat = store.views.chat_of(conv)
    assert chat is not None
    await store.read_up_to(chat, None)
    store = await opened()
    assert store.due((COMMUNITY,)) == chain
    assert len(await store.receipts(chain)) == 1
    assert store.rows("SELECT read FROM receipts") == [(said.id,)]
    assert store.due((COMMUNITY,)) == set()


async def test_a_message_deleted_before_it_left_never_leaves(opened: Opened) -> None:
    store, anna = await opened(), Writer("Anna")
    await store.take(batch(people=[anna]))
    conv = store.direct_conversation(anna.account, COMMUNITY)
    oops = await store.author(conv, Text(salt=salt(), text="Oops"))
    await store.author(conv, Edit(salt=salt(), target=oops.id, text="Oops!"))
    await store.redact(conv, oops.id)
    waiting = store.rows("SELECT data FROM outbox JOIN events USING (id)")
    assert [Event.parse(data).header.kind for (data,) in waiting] == [Kind.REDACT]


async def test_what_was_signed_anew_already_is_not_signed_anew_again(opened: Opened) -> None:
    """A node refuses two for the clock, and the second refusal comes when both have been signed anew."""
    store, anna = await opened(), Writer("Anna")
    await store.take(batch(people=[anna]))
    conv = store.direct_conversation(anna.account, COMMUNITY)
    first, second = [await store.author(conv, Text(salt=salt(), text=text)) for text in "ab"]
    await store.resign(first.id, -1_000)
    again = store.rows("SELECT id FROM outbox ORDER BY n")
    assert not {first.id, second.id} & {event for (event,) in again}
    await store.resign(second.id, -1_000)
    assert store.rows("SELECT id FROM outbox ORDER BY n") == again
    assert texts(store) == ["a", "b"]


async def test_what_a_former_member_had_not_sent_yet_stays_as_not_sent(opened: Opened) -> None:
    store, anna = await opened(), Writer("Anna")
    conv, entries = group_of(anna, store.me)
    await store.take(batch(*entries, people=[anna]))
    sent = await store.author(conv, Text(salt=salt(), text="Sent, and not seen by who removed me"))
    await store.sent(sent.id, safe=True)
    late = await store.author(conv, Text(salt=salt(), text="Still waiting"))
    gone = Remove(account=store.me, last={})
    await store.take(batch(anna.event(conv, gone, kind=Kind.LOG, heads=[entries[-1].id])))
    assert texts(store) == ["Still waiting"]
    await store.refused(late.id, "You are not a member of this conversation.")
    assert store.views.state(late.id) == "failed"
    assert texts(store) == ["Still waiting"]


async def test_what_a_renewed_device_finds_waiting_is_signed_anew(opened: Opened) -> None:
    store, anna = await opened(), Writer("Anna")
    await store.take(batch(people=[anna]))
    conv = store.direct_conversation(anna.account, COMMUNITY)
    await store.author(conv, Text(salt=salt(), text="Waiting"))
    store._profile.keyring.renew_device()  # written to its file; then the program ends
    store = await opened()
    assert texts(store) == ["Waiting"]
    await store.resign_others((COMMUNITY,))  # once a node has told what it has
    device = store.device
    assert store.rows("SELECT device FROM outbox JOIN events USING (id)") == [(device,)]
    assert texts(store) == ["Waiting"]


async def test_an_own_event_that_a_node_tells_of_does_not_wait_any_more(opened: Opened) -> None:
    store, anna = await opened(), Writer("Anna")
    await store.take(batch(people=[anna]))
    conv = store.direct_conversation(anna.account, COMMUNITY)
    event = await store.author(conv, Text(salt=salt(), text="Stored, but the answer was lost"))
    await store.take(batch(event))
    assert store.rows("SELECT id FROM outbox") == []
    assert store.views.state(event.id) == "stored"


async def test_a_body_that_is_none_does_not_keep_newcomers_from_the_rest(opened: Opened) -> None:
    store, anna = await opened(), Writer("Anna")
    conv, entries = group_of(anna, store.me)
    broken = sign_event(
        anna.identity, kind=Kind.PLAIN, conv=conv, prev=EventId(NONE), hlc=(now_ms() << 16) + 9,
        heads=[entries[0].id], body=b"\xc1nonsense",
    )  # fmt: skip
    await store.take(batch(entries[0], broken, people=[anna]))
    hello = anna.text(conv, "Hello", heads=[entries[1].id])
    await store.take(batch(entries[1], hello))
    assert texts(store) == ["Hello"]
    assert store.rows("SELECT id FROM skipped") == [(broken.id,)]
    store = await opened()
    assert texts(store) == ["Hello"]


async def test_a_log_outlives_an_entrys_time_to_live(opened: Opened) -> None:
    store, anna = await opened(), Writer("Anna")
    conv, entries = group_of(anna)
    added = Add(account=store.me)
    entries.append(
        anna.event(conv, added, kind=Kind.LOG, heads=[entries[-1].id], ahead_ms=-5_000, ttl=1)
    )
    await store.take(batch(*entries, people=[anna]))
    await store.drop_expired()
    store = await opened()
    assert store.log(conv).now().is_member(store.me)
    await store.take(batch(anna.text(conv, "Hello", heads=[entries[-1].id])))
    assert texts(store) == ["Hello"]


async def test_what_has_expired_is_never_shown(opened: Opened) -> None:
    store, anna = await opened(), Writer("Anna")
    conv = anna.direct(store.me)
    changes = await store.take(
        batch(
            anna.event(conv, Text(salt=salt(), text="Late"), ahead_ms=-5_000, ttl=1), people=[anna]
        )
    )
    assert not changes.arrived
    assert texts(store) == []


async def test_an_admin_of_one_group_deletes_nothing_elsewhere(opened: Opened) -> None:
    store, anna, eve = await opened(), Writer("Anna"), Writer("Eve")
    said = anna.text(anna.direct(store.me), "Between us")
    conv, entries = group_of(eve, store.me)
    gone = Redact(targets=(said.id,))
    heads = [entries[-1].id]
    late = eve.event(conv, gone, kind=Kind.REDACT, heads=heads)
    await store.take(batch(said, *entries, late, people=[anna, eve]))
    assert texts(store) == ["Between us"]


async def test_a_device_has_so_many_held_and_no_more(opened: Opened) -> None:
    store, anna = await opened(), Writer("Anna")
    conv, entries = group_of(anna, store.me)
    later = [
        anna.text(conv, str(number), heads=[entries[-1].id])
        for number in range(limits.HELD_PER_DEVICE + 5)
    ]
    await store.take(batch(*later, people=[anna]))
    assert store.rows("SELECT count(*) FROM held") == [(limits.HELD_PER_DEVICE,)]
    await store.take(batch(*entries))
    assert store.rows("SELECT count(*) FROM held") == [(0,)]
    assert len(texts(store)) == limits.HELD_PER_DEVICE


async def test_all_devices_together_have_so_much_held_and_no_more(opened: Opened) -> None:
    store, anna = await opened(), Writer("Anna")
    conv, entries = group_of(anna, store.me)
    size = 60 * 1024
    waiting, strangers = limits.HELD_SIZE // size + 50, [Writer(str(n)) for n in range(40)]
    early = anna.text(conv, "Early", heads=[entries[-1].id])
    await store.take(batch(early))
    for number in range(waiting):
        who = strangers[number % len(strangers)]
        large = who.sign(who.direct(store.me), bytes(size))
        await store.take(batch(large))
    ((held, kept),) = store.rows(
        "SELECT sum(length(data)), (SELECT bytes FROM held_size) FROM held"
    )
    assert limits.HELD_SIZE - 2 * size < held == kept <= limits.HELD_SIZE
    assert store.rows("SELECT id FROM held WHERE id = ?", early.id) == []
    late = anna.text(conv, "Late", heads=[entries[-1].id])
    await store.take(batch(late))
    await store.take(batch(*entries, people=[anna]))
    assert texts(store) == ["Late"]
    await store.take(batch(people=strangers))
    assert store.rows("SELECT bytes FROM held_size") == [(0,)]


async def test_a_store_of_the_first_version_goes_on(opened: Opened, tmp_path: Path) -> None:
    store, anna = await opened(), Writer("Anna")
    conv, entries = group_of(anna, store.me)
    said = anna.text(conv, "Said", heads=[entries[-1].id])
    await store.take(batch(*entries, said, people=[anna]))
    make_older(tmp_path / "me" / "store.db", 1)
    store = await opened()
    chains = store.rows("SELECT account, conv, device, reach FROM chains")
    assert chains == [(anna.account, conv, anna.identity.device, 1 << 62)]
    await store.take(batch(anna.text(conv, "Later", heads=[entries[-1].id])))
    assert texts(store) == ["Said", "Later"]


@pytest.mark.parametrize(
    "words", [b"theme = ", b"theme = 4", b"theme = " + b"[" * 50_000, b"\xff\xfe\x00"]
)
def test_settings_that_can_not_be_read_are_told_of(tmp_path: Path, words: bytes) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(words)
    with pytest.raises(StorageError, match="Mend the file or delete it"):
        load(file)


def test_settings_from_an_editor_that_marks_the_order_of_bytes_are_read(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(b'\xef\xbb\xbftheme = "night"\n')
    assert load(file).theme == "night"
