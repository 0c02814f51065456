"""Every store of prekeys and sessions keeps the same promises. A new one adds its maker to ``MAKERS``."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

import pytest

from chatera.crypto import sessions
from chatera.crypto.prekeys import PrekeyStore, PrivatePrekey, renew
from chatera.crypto.sessions import Change, PeerSessions, SessionStore
from chatera.protocol.ids import DeviceId
from chatera.protocol.prekeys import Role
from chatera.store.profile import Profile
from chatera.store.sessions import SessionRows
from chatera.testing.keys import MemoryKeys
from tests.helpers.devices import NOW, TalkingDevice, seeded


class Keys(PrekeyStore, SessionStore, Protocol):
    """Both in one, as one transaction asks for."""


@contextmanager
def memory(_folder: Path) -> Iterator[Keys]:
    yield MemoryKeys()


@contextmanager
def rows(folder: Path) -> Iterator[Keys]:
    profile = Profile.create(folder / "me", "Me")
    yield SessionRows(profile.database.read)
    profile.close()


MAKERS: list[Callable[[Path], AbstractContextManager[Keys]]] = [memory, rows]


@pytest.fixture(params=MAKERS, ids=lambda maker: maker.__name__)
def keys(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Keys]:
    with request.param(tmp_path) as made:
        yield made


DRAWN = renew((), (), NOW, seeded("store")).fresh


def peer_with_session() -> PeerSessions:
    ada, bob = TalkingDevice("Ada", "laptop"), TalkingDevice("Bob", "desk")
    return sessions.begin(
        ada.own, bob.end, PeerSessions(bob.device), bob.bundle(), now=NOW, random=ada.random
    )


def test_a_new_store_is_empty(keys: Keys) -> None:
    assert keys.prekeys() == []
    assert keys.prekey(DRAWN[0].id) is None
    assert keys.sessions(DeviceId(bytes(32))) == PeerSessions(DeviceId(bytes(32)))


def test_prekeys_come_back(keys: Keys) -> None:
    keys.add_prekeys(DRAWN[:70])
    keys.add_prekeys(DRAWN[70:])
    for one in DRAWN:
        assert keys.prekey(one.id) == one
    assert keys.prekeys() == sorted(DRAWN, key=lambda one: one.id)


def test_the_largest_and_smallest_id(keys: Keys) -> None:
    for number in (1, 2**32 - 1):
        one = PrivatePrekey(Role.ONE_TIME, number, bytes(32), NOW)
        keys.add_prekeys([one])
        assert keys.prekey(number) == one


def test_removed_prekeys_are_gone(keys: Keys) -> None:
    keys.add_prekeys(DRAWN)
    keys.remove_prekeys([DRAWN[0].id, DRAWN[1].id])
    keys.remove_prekeys([DRAWN[0].id])
    assert keys.prekey(DRAWN[0].id) is None
    assert keys.prekey(DRAWN[2].id) == DRAWN[2]
    assert len(keys.prekeys()) == len(DRAWN) - 2


def test_sessions_come_back_device_by_device(keys: Keys) -> None:
    peer = peer_with_session()
    keys.keep(Change(peer))
    assert keys.sessions(peer.device) == peer
    assert keys.sessions(DeviceId(bytes(32))).sessions == ()


def test_the_last_change_counts(keys: Keys) -> None:
    peer = peer_with_session()
    keys.keep(Change(peer))
    later, _ = sessions.seal(peer, b"text", b"", now=NOW, random=seeded(1))
    keys.keep(Change(later))
    assert keys.sessions(peer.device) == later != peer


def test_a_change_takes_used_prekeys_with_it(keys: Keys) -> None:
    keys.add_prekeys(DRAWN)
    keys.keep(Change(peer_with_session(), (DRAWN[5].id, DRAWN[6].id)))
    assert keys.prekey(DRAWN[5].id) is None
    assert keys.prekey(DRAWN[6].id) is None
    assert len(keys.prekeys()) == len(DRAWN) - 2
