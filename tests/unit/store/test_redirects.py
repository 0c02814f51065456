"""Whose word counts on where a community is: the same in any order in which words and people come to be known."""

import dataclasses
import random
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from chatera.crypto.entry import found_community
from chatera.crypto.keys import Signer
from chatera.crypto.records import sign_manifest, sign_profile, sign_redirect
from chatera.protocol.ids import CommunityId, NodeId
from chatera.protocol.manifests import Revocation
from chatera.protocol.redirects import parse_redirect
from chatera.store import redirects
from chatera.store.changes import Batch
from chatera.store.profile import Profile
from chatera.store.redirects import Counting
from chatera.store.store import Store
from tests.helpers.writer import COMMUNITY, Writer

START_MS = 1_800_000_000_000
OLD_ID, OTHER = CommunityId(b"\xee" * 32), CommunityId(b"\xdd" * 32)
SCOPES = (COMMUNITY, OLD_ID)
FAMILY = found_community("Family", "invitation", secrets.token_bytes)
CLOSED = FAMILY.community
THERE, FURTHER = NodeId(b"t" * 32), NodeId(b"f" * 32)


def said(
    who: Writer, at_ms: int = 0, node: NodeId = THERE, community: CommunityId = COMMUNITY,
    *, on: bool = True,
) -> bytes:  # fmt: skip
    return sign_redirect(
        who.identity, community, hlc=(START_MS + at_ms) << 16, node=node,
        addresses=("chat.example.org",), port=4433, on=on,
    )  # fmt: skip


@dataclass
class Home:
    profile: Profile
    store: Store
    now_ms: int = START_MS

    scopes: tuple[CommunityId, ...] = SCOPES

    async def told(self, *portions: Batch) -> None:
        for one in portions:
            await self.store.take(replace(one, community=self.scopes[0], scopes=self.scopes))

    @property
    def counting(self) -> Counting | None:
        counting = self.store._replica.redirects.counting
        return self.store._database.run_at_once(lambda db: counting(db, self.scopes))

    @property
    def word(self) -> bytes | None:
        return self.counting.data if self.counting else None


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    yield from _home(tmp_path / "me")


def _home(path: Path) -> Iterator[Home]:
    profile = Profile.create(path, "Me")
    one: list[Home] = []
    one.append(Home(profile, Store(profile, lambda: one[0].now_ms if one else START_MS)))
    yield one[0]
    profile.close()


def known(*people: Writer, community: CommunityId = COMMUNITY) -> Batch:
    return Batch(
        community=COMMUNITY,
        manifests=tuple(one.manifest for one in people),
        profiles=tuple(one.profile(community) for one in people),
    )


def writer(name: str) -> Writer:
    one = Writer(name)
    one._hlc = START_MS << 16
    return one


@pytest.mark.parametrize("seed", range(12))
async def test_in_any_order_the_same_word_counts(tmp_path: Path, seed: int) -> None:
    anna, boris, eve, nobody = (writer(name) for name in ("Anna", "Boris", "Eve", "Nobody"))
    newest = said(boris, 7, FURTHER, OLD_ID)
    words = [
        said(anna, 1), said(anna, 5, on=False), said(boris, 3), newest, said(boris, 6),
        said(eve, 50), said(nobody, 60), said(anna, 70, community=OTHER),
    ]  # fmt: skip
    portions = [Batch(community=COMMUNITY, redirects=(one,)) for one in words]
    portions += [Batch(community=COMMUNITY, redirects=tuple(words))]
    portions += [known(one) for one in (anna, boris, eve)]
    portions += [Batch(community=COMMUNITY, manifests=(nobody.manifest,))]
    random.Random(seed).shuffle(portions)
    for home in _home(tmp_path / "me"):
        blocked = seed % len(portions)
        await home.told(*portions[:blocked])
        await home.store.set_flag(eve.account, "blocked", on=True)
        await home.told(*portions[blocked:])
        counting = home.counting
        assert counting is not None
        assert counting.data == newest
        assert counting.manifests == (boris.manifest,)
        await home.store.set_flag(boris.account, "blocked", on=True)
        assert home.word == words[1]
        await home.store.set_flag(eve.account, "blocked", on=False)
        assert home.word == words[5]


async def test_who_is_not_of_the_community_moves_nobody(home: Home) -> None:
    eve, anna = writer("Eve"), writer("Anna")
    await home.told(known(anna), Batch(community=COMMUNITY, manifests=(eve.manifest,)))
    right = said(anna)
    forged = right[:-1] + bytes((right[-1] ^ 1,))
    stolen = sign_redirect(
        dataclasses.replace(anna.identity, dk=eve.identity.dk), COMMUNITY, hlc=START_MS << 16,
        node=THERE, addresses=("e",), port=1,
    )  # fmt: skip
    words = (said(eve), forged, stolen, said(anna, community=OTHER), b"", b"\xff" * 300)
    await home.told(Batch(community=COMMUNITY, redirects=words))
    assert home.word is None
    await home.told(known(eve))
    assert home.word == words[0]


async def test_a_stamp_from_the_future_counts_when_its_time_has_come(home: Home) -> None:
    anna, boris = writer("Anna"), writer("Boris")
    early, now = said(anna, 20 * 60_000), said(boris, 5)
    await home.told(known(anna, boris), Batch(community=COMMUNITY, redirects=(early, now)))
    assert home.word == now
    sign = home.store._replica.redirects.sign
    own = home.store._database.run_at_once(
        lambda db: sign(db, COMMUNITY, THERE, ("here",), 4433, on=True)
    )
    assert parse_redirect(own).hlc >> 16 < START_MS + 60_000
    assert parse_redirect(own).hlc > parse_redirect(now).hlc
    home.now_ms += 10 * 60_000
    assert home.word == early


async def test_a_device_that_was_taken_back_moves_nobody(home: Home) -> None:
    anna = writer("Anna")
    lost = dataclasses.replace(anna.identity, dk=Signer.new())
    both = sign_manifest(lost, kind="desktop", caps=(), others=(), before=anna.manifest)
    word = sign_redirect(
        lost, COMMUNITY, hlc=(START_MS + 9) << 16, node=THERE, addresses=("e",), port=1
    )
    await home.told(known(anna), Batch(community=COMMUNITY, manifests=(both,), redirects=(word,)))
    assert home.word == word
    gone = Revocation(dk=lost.device, hlc=(START_MS + 8) << 16)
    without = sign_manifest(anna.identity, kind="desktop", caps=(), revoked=(gone,), before=both)
    await home.told(Batch(community=COMMUNITY, manifests=(without,)))
    assert home.word is None


async def test_who_stays_hears_no_more_of_that_person_there(home: Home) -> None:
    anna, boris = writer("Anna"), writer("Boris")
    await home.told(
        known(anna, boris), Batch(community=COMMUNITY, redirects=(said(anna, 9), said(boris, 1)))
    )
    await home.store.change(lambda db, _: redirects.stay(db, SCOPES, anna.account))
    assert home.word == said(boris, 1)
    later = Batch(community=COMMUNITY, redirects=(said(anna, 30), said(anna, 31, THERE, OLD_ID)))
    await home.told(later)
    assert home.word == said(boris, 1)
    await home.store.change(lambda db, _: redirects.let_move(db, SCOPES))
    assert home.word == said(anna, 31, THERE, OLD_ID)


async def test_where_it_was_is_kept_until_one_goes_back(home: Home) -> None:
    anna = writer("Anna")
    before = ("wss://old:1", NodeId(b"o" * 32), 0)
    await home.store.adopt(COMMUNITY, (), name="", node=before[1], url=before[0], typed=False)
    first, second = said(anna), said(anna, 5, FURTHER)

    def place() -> tuple[object, ...]:
        return home.store.rows("SELECT url, node, typed FROM communities")[0]

    await home.store.change(lambda db, _: redirects.follow(db, COMMUNITY, first, "wss://t:2"))
    assert place() == ("wss://t:2", THERE, 1)
    # Its community turns out to have another, lower id meanwhile.
    lower = CommunityId(bytes(32))
    await home.store.adopt(lower, (COMMUNITY,), name="", node=None, url="", typed=False)
    await home.store.change(lambda db, _: redirects.follow(db, lower, second, "wss://f:3"))
    assert place()[1:] == (FURTHER, 1)
    assert home.store._database.run_at_once(lambda db: redirects.followed(db, lower)) == second
    await home.store.change(lambda db, _: redirects.go_back(db, lower))
    assert place() == before
    assert home.store._database.run_at_once(lambda db: redirects.followed(db, lower)) is None


async def test_what_was_said_under_a_closed_ones_id_before_one_came_in_counts_for_nothing(
    home: Home,
) -> None:
    """Ids are no secret: whoever claimed this one signed profiles for it and said where it is, some of them not known yet."""
    home.scopes = (CLOSED,)
    anna, eve, later = writer("Anna"), writer("Eve"), writer("Later")
    words = (said(eve, 5, community=CLOSED), said(later, 9, community=CLOSED))
    await home.told(known(eve, community=CLOSED), Batch(community=CLOSED, redirects=words))
    assert home.word == words[0]
    assert home.store.rows("SELECT count(*) FROM held") == [(1,)]
    await home.store.come_in(FAMILY, b"here")
    assert home.store.rows("SELECT count(*) FROM held") == [(0,)]
    assert home.store.rows("SELECT bytes FROM held_size") == [(0,)]
    await home.told(Batch(community=CLOSED, manifests=(later.manifest,)))
    # What she says once more, by whomever it comes in, is no member's word: she has shown herself to nobody in there.
    again = Batch(community=CLOSED, redirects=(said(eve, 20, community=CLOSED),))
    await home.told(known(anna, later, community=CLOSED), again)
    assert home.counting is None
    word = said(anna, 1, community=CLOSED)
    await home.told(Batch(community=CLOSED, redirects=(word,)))
    assert home.word == word


async def test_who_comes_back_to_a_closed_one_knows_where_it_is(home: Home) -> None:
    home.scopes = (CLOSED,)
    anna, boris = writer("Anna"), writer("Boris")
    await home.store.come_in(FAMILY, b"here")
    words = (said(anna, community=CLOSED), said(boris, 9, community=CLOSED))
    await home.told(known(anna, community=CLOSED), Batch(community=CLOSED, redirects=words))
    await home.store.go_out(CLOSED)
    await home.store.come_in(FAMILY, b"here")
    assert home.word == words[0]
    await home.told(known(boris, community=CLOSED))
    assert home.word == words[1]


async def test_a_closed_one_that_was_left_is_followed_nowhere(home: Home) -> None:
    await home.store.come_in(FAMILY, b"here", [("wss://hub:1", THERE)])
    data = said(writer("Anna"), community=CLOSED)
    await home.store.change(lambda db, _: redirects.follow(db, CLOSED, data, "wss://t:2"))
    assert home.store.rows("SELECT url FROM communities") == [("wss://t:2",)]
    await home.store.go_out(CLOSED)
    await home.store.change(lambda db, _: redirects.follow(db, CLOSED, data, "wss://t:2"))
    for table in ("communities", "followed", "addresses", "closed_networks"):
        assert not home.store.rows(f"SELECT 1 FROM {table}")
    assert home.store.rows("SELECT gone FROM closed") == [(1,)]


async def test_somebody_known_from_another_community_only_moves_nobody(home: Home) -> None:
    eve = writer("Eve")
    shown = sign_profile(
        eve.identity, OTHER, hlc=START_MS << 16, name="Eve", message="", picture=None
    )
    await home.store.take(
        Batch(community=OTHER, scopes=(OTHER,), manifests=(eve.manifest,), profiles=(shown,))
    )
    # At a node of the other one, which has no business with it, and by whomever in this one.
    await home.store.take(Batch(community=OTHER, scopes=(OTHER,), redirects=(said(eve, 3),)))
    assert not home.store.rows("SELECT 1 FROM redirects")
    await home.told(Batch(community=COMMUNITY, redirects=(said(eve, 3), said(eve, 4, on=False))))
    assert home.word is None
