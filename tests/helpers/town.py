"""People with real stores, who meet at a node in memory, and a clock that a test moves."""

from pathlib import Path

from chatera.crypto.primitives import x25519_public
from chatera.crypto.records import salt, sign_manifest
from chatera.protocol.bodies import Text
from chatera.protocol.header import Event
from chatera.protocol.ids import CommunityId, ConversationId
from chatera.protocol.manifests import Device, device_signed_bytes, parse_manifest
from chatera.store.keyring import CAPS
from chatera.store.profile import Profile
from chatera.store.store import Store
from chatera.testing.memory_node import Member, MemoryNode

COMMUNITY = CommunityId(bytes(range(32)))
START_MS = 1_780_000_000_000


class Town:
    """People with their devices, one node, and a clock that stands until it is moved."""

    def __init__(self, path: Path, node: MemoryNode | None = None) -> None:
        self.now = START_MS
        self.node = node or MemoryNode(COMMUNITY)
        self.members: list[Member] = []
        self.profiles: dict[Member, Profile] = {}
        self._path = path

    async def person(self, name: str) -> Member:
        """Return somebody new, who is known to the node."""
        return await self._enter(Profile.create(self._path / name, name), name)

    async def second_device(self, member: Member, name: str) -> Member:
        """Return another machine of somebody, with a store of its own."""
        keyring = self.profiles[member].keyring
        identity = keyring.identity.on_new_device()
        listed = parse_manifest(keyring.manifest).devices
        grown = sign_manifest(
            identity, kind="desktop", caps=(), others=listed, before=keyring.manifest
        )
        return await self._enter(Profile.join(self._path / name, name, identity, grown), name)

    async def linked_device(self, member: Member, name: str) -> Member:
        """Return another machine of somebody, which the first one has listed."""
        mine = self.profiles[member]
        identity = mine.identity.on_new_device()
        assert identity.ik is not None
        listed = Device(
            dk=identity.device, kind="desktop", caps=CAPS, ik=x25519_public(identity.ik),
            sig=identity.dk.sign(device_signed_bytes(identity.account, identity.device)),
        )  # fmt: skip
        await member.store.change_devices(lambda keyring, _: keyring.add_device(listed))
        return await self._enter(
            Profile.join(self._path / name, name, identity, mine.keyring.manifest), name
        )

    async def _enter(self, profile: Profile, name: str) -> Member:
        member = Member(
            Store(profile, lambda: self.now), self.node, lambda: profile.keyring.manifest
        )
        self.profiles[member] = profile
        await member.show(name)
        self.members.append(member)
        return member

    async def settle(self, rounds: int = 3) -> None:
        """Let everybody pull and push, so many times."""
        for _ in range(rounds):
            for member in self.members:
                await member.round()

    def close(self) -> None:
        """Close all profiles."""
        for profile in self.profiles.values():
            profile.close()


def texts(member: Member) -> list[str]:
    """Return what somebody reads."""
    rows = member.store.rows(
        "SELECT text FROM messages WHERE visible = 1 AND kind = 1 ORDER BY hlc, id"
    )
    return [row[0] for row in rows]


def locked(member: Member) -> int:
    """Return how many messages somebody waits for."""
    return int(
        member.store.rows("SELECT count(*) FROM messages WHERE kind = 3 AND visible = 1")[0][0]
    )


async def say(member: Member, conv: ConversationId, text: str) -> Event:
    """Let somebody write a message."""
    return await member.store.author(conv, Text(salt=salt(), text=text))
