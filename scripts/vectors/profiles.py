"""Writes tests/data/profiles: two people's profiles in the middle of an encrypted conversation, and what is on its way.

Made once for each format and kept for ever; a directory that is there is left alone. Whatever ChatEra becomes, it has to
open what an older version kept: sessions, prekeys, sender keys, keys of messages.

    PYTHONPATH=. python scripts/vectors/profiles.py
"""

import asyncio
import secrets
import shutil
import tempfile
from pathlib import Path

import msgspec

from chatera.protocol.ids import ConversationId
from chatera.store.migrations import MIGRATIONS
from chatera.testing.memory_node import Member
from tests.helpers.town import COMMUNITY, Town, say

DIRECTORY = Path(__file__).parents[2] / "tests" / "data" / "profiles" / f"{len(MIGRATIONS):04}"
KEPT = ("Ada", "Bob")
PARTS = ("identity", "key", "store.db")
"""What a profile is made of whose keys lie in a file: as on a machine without a keychain."""
CROWD = 17
"""So many others that a group of all is sealed with sender keys."""


async def talk(path: Path) -> dict[str, list[bytes]]:
    """Let people talk; returns what Bob has not been given yet."""
    town = Town(path)
    ada, bob = await town.person("Ada"), await town.person("Bob")
    crowd = [await town.person(f"Singer {number}") for number in range(CROWD)]
    await town.settle(1)
    await town.settle(1)
    conv = ada.store.direct_conversation(bob.store.me, COMMUNITY)
    await say(ada, conv, "Do you remember?")
    await town.settle()
    await say(bob, conv, "Always")
    await town.settle()
    members = tuple(one.store.me for one in (bob, *crowd))
    await ada.store.new_group(COMMUNITY, "Choir", members, secrets.token_bytes(16))
    await town.settle(2)
    group = ConversationId(ada.store.rows("SELECT conv FROM chats WHERE kind = 'group'")[0][0])
    await say(ada, group, "Sing")
    await town.settle(2)
    on_the_way = await _not_given_yet(town, ada, bob, (conv, group))
    town.close()
    return on_the_way


async def _not_given_yet(
    town: Town, ada: Member, bob: Member, convs: tuple[ConversationId, ...]
) -> dict[str, list[bytes]]:
    known = set(town.node.events)
    for conv in convs:
        await say(ada, conv, "Written then, opened now")
    await ada.push()
    return {
        "events": [data for one, data in town.node.events.items() if one not in known],
        "parcels": list(town.node.parcels[bob.store.device].values()),
    }


def main() -> None:
    """Write the files."""
    if DIRECTORY.exists():
        print(f"{DIRECTORY} is there")
        return
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory)
        on_the_way = asyncio.run(talk(path))
        for name in KEPT:
            to = DIRECTORY / name
            to.mkdir(parents=True)
            for part in PARTS:
                shutil.copy(path / name / part, to / part)
        (DIRECTORY / "on-the-way").write_bytes(msgspec.msgpack.encode(on_the_way))


if __name__ == "__main__":
    main()
