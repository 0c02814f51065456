"""Profiles that were in the middle of an encrypted conversation when they were kept go on with it, whatever has changed."""

import shutil
from pathlib import Path

import msgspec
import pytest

from chatera.protocol.ids import ConversationId
from chatera.store.profile import Profile
from chatera.store.store import Store
from chatera.testing.memory_node import Member, MemoryNode
from tests.helpers.malicious_node import tell
from tests.helpers.town import COMMUNITY, START_MS, locked, say, texts

KEPT = sorted((Path(__file__).parents[2] / "data" / "profiles").iterdir())
"""Written by ``scripts/vectors/profiles.py``, a directory for each format of the store."""


def _member(profile: Profile, node: MemoryNode) -> Member:
    store = Store(profile, lambda: START_MS + 60_000)
    return Member(store, node, lambda: profile.keyring.manifest)


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.name)
async def test_kept_profiles_go_on(kept: Path, tmp_path: Path) -> None:
    shutil.copytree(kept, tmp_path / "kept")
    for key in (tmp_path / "kept").glob("*/key"):
        key.chmod(0o600)  # which a checkout does not keep
    profiles = [Profile.open(tmp_path / "kept" / name) for name in ("Ada", "Bob")]
    node = MemoryNode(COMMUNITY)
    ada, bob = (_member(one, node) for one in profiles)
    spoken = ["Do you remember?", "Always", "Sing"]
    assert texts(bob) == spoken
    on_the_way = msgspec.msgpack.decode((kept / "on-the-way").read_bytes())
    await tell(bob, events=on_the_way["events"], parcels=on_the_way["parcels"])
    assert texts(bob) == texts(ada) == [*spoken, *["Written then, opened now"] * 2]
    conv = ada.store.direct_conversation(bob.store.me, COMMUNITY)
    group = ConversationId(ada.store.rows("SELECT conv FROM chats WHERE kind = 'group'")[0][0])
    sessions = [one.store.rows("SELECT count(*) FROM sessions") for one in (ada, bob)]
    await say(ada, conv, "And on")
    await say(ada, group, "With the same chain")
    for member in (ada, bob, ada):
        await member.round()
    await say(bob, conv, "With the same sessions")
    for member in (bob, ada):
        await member.round()
    assert texts(ada) == texts(bob)
    assert texts(bob)[-3:] == ["And on", "With the same chain", "With the same sessions"]
    assert (locked(ada), locked(bob)) == (0, 0)
    assert [one.store.rows("SELECT count(*) FROM sessions") for one in (ada, bob)] == sessions
    for one in profiles:
        one.close()
