"""An account that may be somebody's new identity, or pass itself off as somebody, is warned of; only verifying clears it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.identities import Identities
from chatera.client.people import unnamed
from chatera.crypto.records import salt, sign_manifest, sign_profile, verify_manifest
from chatera.crypto.safety import Comparison, qr_payload, qr_text, safety_number
from chatera.protocol.bodies import Card, Redact, Title, Verified
from chatera.protocol.errors import LocalProtocolError, UserError
from chatera.protocol.frames import Presence
from chatera.protocol.header import Kind
from chatera.protocol.ids import NO_SCOPE, AccountId, CommunityId, account_text, direct_conversation
from chatera.store.profile import Profile
from chatera.store.store import Store
from tests.helpers.writer import COMMUNITY, Writer, batch, now_ms


class Home:
    """A client without network that knows some people."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.open(Profile.create(path, "Me"))

    def open(self, profile: Profile) -> None:
        self.profile = profile
        self.client = Client(profile, clock=now_ms)
        self.store: Store = self.client._store
        self.me = profile.identity.account

    async def open_again(self) -> None:
        await self.close()
        self.open(Profile.open(self.path))

    async def close(self) -> None:
        await self.client.stop()
        self.profile.close()

    async def knows(self, *people: Writer) -> None:
        await self.store.adopt(COMMUNITY, (), name="Here", node=None, url="", typed=False)
        self.client.communities.load()
        await self.store.take(batch(people=people))

    async def heard(self, writer: Writer) -> Chat:
        await self.store.take(batch(writer.text(writer.direct(self.me), "Hello"), people=[writer]))
        return self.chat(writer)

    def chat(self, writer: Writer) -> Chat:
        return self.client.chats.with_person(account_text(writer.account))

    async def verify(self, writer: Writer, on: bool = True) -> None:
        await self.client.set_verified(account_text(writer.account), on)

    def is_verified(self, writer: Writer) -> bool:
        person = self.client.people.of(writer.account)
        return person is not None and person.verified is not None


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[Home]:
    home = Home(tmp_path / "me")
    yield home
    await home.close()


def warning(chat: Chat) -> str | None:
    doubtful = Identities(chat._store, chat._people).doubtful()
    assert (chat.account in doubtful) == (chat.warning is not None)
    return chat.warning


def claiming(writer: Writer, former: Writer, name: str) -> bytes:
    """Return a profile that says whose account this was before."""
    return sign_profile(
        writer.identity, COMMUNITY, hlc=now_ms() << 16, name=name, message="", picture=None,
        formerly=former.account,
    )  # fmt: skip


async def test_verifying_is_kept_told_to_oneself_and_taken_back(home: Home) -> None:
    bob = Writer("Bob")
    await home.knows(bob)
    assert not home.is_verified(bob)
    await home.verify(bob)
    assert home.is_verified(bob)
    await home.open_again()
    assert home.is_verified(bob)
    notes = direct_conversation(1, NO_SCOPE, home.me, home.me)
    told = home.store.rows("SELECT events.conv, events.kind FROM outbox JOIN events USING (id)")
    assert told == [(notes, Kind.SEALED)]
    await home.verify(bob, on=False)
    assert not home.is_verified(bob)
    assert not home.store.rows("SELECT 1 FROM messages")


async def test_what_another_own_device_has_verified_counts_also_before_the_person_is_known(
    home: Home,
) -> None:
    bob, other = Writer("Bob"), Writer("Me")
    await home.knows()
    other.identity = home.profile.identity.on_new_device()
    other.manifest = own_manifest(home, other)
    notes = direct_conversation(0, COMMUNITY, home.me, home.me)
    word = other.event(notes, Verified(salt=salt(), account=bob.account, at=5, on=True))
    await home.store.take(replace(batch(word), manifests=(other.manifest,)))
    assert home.client.people.of(bob.account) is None
    await home.knows(bob)
    assert home.is_verified(bob)
    gone = other.event(notes, Redact(targets=(word.id,)), kind=Kind.REDACT)
    await home.store.take(batch(gone))
    assert not home.is_verified(bob)


async def test_what_another_own_device_calls_somebody_counts_also_before_they_are_known(
    home: Home,
) -> None:
    bob, other = Writer("Bob"), Writer("Me")
    await home.knows()
    other.identity = home.profile.identity.on_new_device()
    other.manifest = own_manifest(home, other)
    notes = direct_conversation(0, COMMUNITY, home.me, home.me)
    card = Card(salt=salt(), account=bob.account, nickname="Bo", categories=("Choir",))
    word = other.event(notes, card)
    await home.store.take(replace(batch(word), manifests=(other.manifest,)))
    await home.knows(bob)
    person = home.client.people.of(bob.account)
    assert person is not None
    assert (person.name, person.own_name, person.categories) == ("Bo", "Bob", ("Choir",))
    await home.client.keep(person.account, favourite=True)  # beside what is so already
    await home.open_again()
    person = home.client.people.of(bob.account)
    assert person is not None
    assert (person.name, person.categories, person.favourite) == ("Bo", ("Choir",), True)
    await home.client.keep(person.account, nickname=" ", categories=[])
    person = home.client.people.of(bob.account)
    assert person is not None
    assert (person.name, person.nickname, person.categories) == ("Bob", "", ())
    with pytest.raises(LocalProtocolError):
        await home.client.keep(person.account, categories=["two\nlines"])
    assert not home.store.rows("SELECT 1 FROM messages")


async def test_whoever_calls_themselves_as_somebody_is_called_here_is_a_namesake(
    home: Home,
) -> None:
    mum, eve, other = Writer("Irene"), Writer("MUM"), Writer("irene")
    await home.knows(mum, eve, other)
    await home.client.keep(account_text(mum.account), nickname="Mum")
    found = {one.account for one in home.client.people.namesakes(mum.account)}
    assert found == {account_text(eve.account), account_text(other.account)}
    assert [one.name for one in home.client.people.namesakes(eve.account)] == ["Mum"]


@pytest.mark.parametrize("name", ["Воb", "Bob\ufe0f", "B\u034fob", "Bob\u3164", "B0b", "Bob[*]"])
async def test_whoever_seems_to_be_called_as_somebody_else_is_a_namesake(
    home: Home, name: str
) -> None:
    bob, eve = Writer("Bob"), Writer(name)
    await home.heard(bob)
    assert warning(await home.heard(eve)) == "new_identity"
    eve.name = "Eve"
    eve._hlc += 1
    await home.store.take(batch(people=[eve]))
    assert warning(home.chat(eve)) is None
    assert home.client.people.namesakes(bob.account) == []


async def test_many_of_one_name_are_looked_at_together(home: Home) -> None:
    bob, eve, *more = people = [Writer("Bob") for _ in range(30)]
    await home.heard(bob)
    await home.heard(eve)
    await home.knows(*more)
    asked: list[str] = []
    home.store._database.read.set_trace_callback(asked.append)
    assert home.client.doubtful() == {account_text(one.account) for one in people} - {
        account_text(bob.account)
    }
    home.store._database.read.set_trace_callback(None)
    assert len(asked) == 2  # with whom something was said, and what was accepted
    await home.chat(eve).write_anyway()
    await home.verify(more[0])
    await home.verify(more[1])
    trusted = {account_text(one.account) for one in more[:2]}
    assert home.client.doubtful() == {account_text(one.account) for one in people} - trusted


async def test_names_from_another_program_are_one_line_and_to_be_seen(home: Home) -> None:
    eve, nobody = Writer("Eve\r[12:01] Bob: yes\u2028\0\u202e"), Writer("\u3164\u2800\u202e")
    await home.knows(eve, nobody)
    people = home.client.people
    assert people.name_of(eve.account) == "Eve [12:01] Bob: yes"
    assert people.own_name_of(eve.account) == "Eve [12:01] Bob: yes"
    assert people.name_of(nobody.account) == unnamed(nobody.account)
    assert people.own_name_of(nobody.account) == unnamed(nobody.account)
    await home.client.keep(account_text(nobody.account), nickname="Eva")
    assert people.name_of(nobody.account) == "Eva"
    group = await home.client.new_group("Choir", [account_text(eve.account)])
    forged = "Choir\n\n2026-01-01\r[12:00] Bob: yes"
    await home.store.author(group._group(), Title(salt=salt(), title=forged))
    assert group.title == "Choir 2026-01-01 [12:00] Bob: yes"
    assert [one.text for one in group.timeline if "named" in one.text] == [
        f"You named the group “{name}”" for name in ("Choir", group.title)
    ]
    await home.store.author(group._group(), Title(salt=salt(), title="\u3164"))
    assert group.title == "Group"


async def test_nobody_elses_word_verifies_anybody(home: Home) -> None:
    bob, eve = Writer("Bob"), Writer("Eve")
    await home.knows(bob, eve)
    notes = direct_conversation(0, COMMUNITY, home.me, home.me)
    body = Verified(salt=salt(), account=eve.account, at=5, on=True)
    posing = Writer("Me")  # says it is me, by a device that no manifest of mine lists
    posing.identity = replace(eve.identity, account=home.me)
    told = [eve.event(eve.direct(home.me), body), eve.event(notes, body), posing.event(notes, body)]
    await home.store.take(batch(*told))
    await home.store.author(eve.direct(home.me), body)  # own words, but to Eve
    assert not home.is_verified(eve)
    assert home.store.rows("SELECT 1 FROM verdicts") == []


def own_manifest(home: Home, other: Writer) -> bytes:
    mine = verify_manifest(home.profile.keyring.manifest).devices
    return sign_manifest(other.identity, kind="desktop", caps=(), others=mine)


async def test_the_safety_number_and_the_code_are_those_of_the_two_accounts(home: Home) -> None:
    bob, eve = Writer("Bob"), Writer("Eve")
    await home.knows(bob, eve)
    account = account_text(bob.account)
    assert "".join(home.client.safety_number(account)) == safety_number(bob.account, home.me)
    assert home.client.qr_text(account) == qr_text(qr_payload(home.me, bob.account))
    for payload, expected in (
        (qr_payload(bob.account, eve.account), Comparison.MISMATCH),
        (qr_payload(eve.account, home.me), Comparison.OTHER_PERSON),
        (b"\2" + bytes(64), Comparison.NEWER_VERSION),
    ):
        assert await home.client.check_qr(qr_text(payload), account) is expected
        assert not home.is_verified(bob)
    with pytest.raises(UserError):
        await home.client.check_qr("https://example.org", account)
    code = qr_text(qr_payload(bob.account, home.me))
    assert await home.client.check_qr(f" {code}\n", account) is Comparison.MATCH
    assert home.is_verified(bob)
    with pytest.raises(UserError):
        home.client.safety_number(home.client.me.account)


async def test_a_new_account_with_a_known_name_is_warned_of_and_the_decision_is_kept(
    home: Home,
) -> None:
    bob, other = Writer("Bob"), Writer(" b\u200bOB ")
    known = await home.heard(bob)
    assert warning(known) is None
    chat = await home.heard(other)
    assert warning(chat) == "new_identity"
    assert warning(known) is None
    await chat.send("Who are you?")  # a warning to be read, and no more
    await chat.write_anyway()
    assert warning(chat) is None
    await home.open_again()
    chat = home.chat(other)
    assert warning(chat) is None
    await home.verify(bob)  # from now on it is graver
    assert warning(chat) == "new_identity_verified"


async def test_nothing_is_written_to_who_may_pass_off_as_somebody_verified(home: Home) -> None:
    bob, other = Writer("Bob"), Writer("Bob")
    await home.heard(bob)
    await home.verify(bob)
    chat = await home.heard(other)
    assert warning(chat) == "new_identity_verified"
    assert chat.former is not None
    assert (chat.former.person.account, chat.former.claimed) == (account_text(bob.account), False)
    message = chat.timeline[0].id
    for doing in (chat.send("Hi"), chat.react(message, "x"), chat.edit(message, "x")):
        with pytest.raises(UserError, match="another identity"):
            await doing
    assert not home.client.outbox()
    group = await home.client.new_group("Friends", [account_text(bob.account)])
    for inviting in (
        group.add(account_text(other.account)),
        home.client.new_group("More", [account_text(other.account)]),
    ):
        with pytest.raises(UserError, match="another identity"):
            await inviting
    assert len(group.members) == 2
    await home.verify(other)
    assert warning(chat) is None
    await chat.send("Hi")
    await home.verify(other, on=False)
    assert warning(chat) == "new_identity_verified"
    await chat.write_anyway()
    await chat.send("Hi again")


async def test_somebody_known_who_takes_a_verified_persons_name_is_warned_of(home: Home) -> None:
    mallory, bob = Writer("Mallory"), Writer("Bob")
    chat = await home.heard(mallory)
    await home.heard(bob)
    await home.verify(bob)
    assert warning(chat) is None
    mallory.name = "Bob"
    mallory._hlc += 1
    await home.store.take(batch(people=[mallory]))
    assert warning(chat) == "new_identity_verified"
    assert warning(home.chat(bob)) is None
    assert home.is_verified(bob)
    assert not home.is_verified(mallory)


async def test_a_claim_to_have_been_somebody_warns_and_proves_nothing(home: Home) -> None:
    bob, newer = Writer("Bob"), Writer("Robert")
    old = await home.heard(bob)
    await home.verify(bob)
    chat = await home.heard(newer)
    assert warning(chat) is None
    await home.store.take(replace(batch(), profiles=(claiming(newer, bob, "Robert"),)))
    assert warning(chat) == "new_identity_verified"
    assert chat.former is not None
    assert chat.former.claimed
    assert old.successor is not None
    assert old.successor.account == account_text(newer.account)
    assert not home.is_verified(newer)
    assert home.is_verified(bob)
    await home.verify(newer)
    assert warning(chat) is None


async def test_who_was_followed_by_a_verified_account_is_no_stranger_but_has_moved(
    home: Home,
) -> None:
    bob, newer = Writer("Bob"), Writer("Bob")
    old = await home.heard(bob)
    await home.heard(newer)
    await home.verify(newer)
    assert warning(old) == "new_identity_verified"
    await home.store.take(replace(batch(), profiles=(claiming(newer, bob, "Bob"),)))
    assert warning(old) is None
    assert old.successor is not None
    assert old.successor.verified is not None


async def test_who_claims_an_account_that_is_here_now_is_not_shown_in_its_chat(home: Home) -> None:
    bob, mallory = Writer("Bob"), Writer("Mallory")
    old = await home.heard(bob)
    await home.knows(mallory)
    await home.store.take(replace(batch(), profiles=(claiming(mallory, bob, "Mallory"),)))
    assert old.successor is not None
    home.client.people.present(COMMUNITY, Presence(account=bob.account, status="online", since=0))
    assert old.successor is None


async def test_a_profile_of_somebody_verified_is_only_their_own_to_replace(home: Home) -> None:
    bob, mallory = Writer("Bob"), Writer("Mallory")
    await home.heard(bob)
    await home.verify(bob)
    forged = sign_profile(
        replace(mallory.identity, account=bob.account), CommunityId(COMMUNITY), hlc=2**62,
        name="Not Bob", message="", picture=None,
    )  # fmt: skip
    await home.store.take(replace(batch(), profiles=(forged,)))
    person = home.client.people.of(AccountId(bob.account))
    assert person is not None
    assert (person.name, home.is_verified(bob)) == ("Bob", True)
