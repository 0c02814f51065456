"""The communities this profile is in, and the one link each of them has at a time."""

import asyncio
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from chatera.client.addresses import Address, fingerprint_text, parse_address
from chatera.client.looks import shown_name
from chatera.client.observers import Observers
from chatera.crypto.entry import Proofs, check
from chatera.protocol import frames, limits
from chatera.protocol.closed import Entry, Invitation, parse_entry
from chatera.protocol.communities import joined
from chatera.protocol.errors import Claimed, Refused, StorageError, UserError
from chatera.protocol.frames import AnyFact
from chatera.protocol.ids import CommunityId, NodeId
from chatera.protocol.redirects import Redirect, parse_redirect
from chatera.store.store import Store

if TYPE_CHECKING:
    # aiohttp comes with it, which reading what is here does not need
    from chatera.client.link import Dialler, Ending, Link


class Community:
    """What people join: a LAN or a hosted node.

    Attributes:
        key: its id.
        name: what it calls itself.
        state: online, connecting or offline.
        url: where its node was last.
        problem: why there is no connection, in words; empty for none.
        typed: it was added by address.
        entry: what lets one in, where it is a closed one.
        moved: the redirect by which it is where it is; None where it never moved.
        leaving: the person leaves it just now, or has left it.
    """

    def __init__(self, key: CommunityId) -> None:
        self.key = key
        self.aliases: tuple[CommunityId, ...] = ()
        self.name = ""
        self.state = "offline"
        self.url = ""
        self.problem = ""
        self.typed = False
        self.entry: Entry | None = None
        self.moved: Redirect | None = None
        self.leaving = False
        self.own_node = False
        self.node_key: NodeId | None = None
        self.link: Link | None = None
        self.free = asyncio.Event()
        self.free.set()
        self.moved_to: tuple[str, ...] = ()
        self.settled_at = 0.0

    @property
    def id(self) -> str:
        """Its id as hex."""
        return self.key.hex()

    @property
    def closed(self) -> bool:
        """Whether it takes an invitation or a passphrase."""
        return self.entry is not None

    @property
    def closed_key(self) -> CommunityId | None:
        """Its id where it is closed: what a dialler is to be let ``into``; None where it is open."""
        return self.key if self.closed else None

    @property
    def node(self) -> str:
        """The fingerprint of its node, ``n_…``."""
        return fingerprint_text(self.node_key)

    @property
    def settling(self) -> bool:
        """Whether the connection has ended just now, and is likely to be there again before anybody need know."""
        return self.state != "online" and time.monotonic() < self.settled_at

    @property
    def scopes(self) -> tuple[CommunityId, ...]:
        """Its id and its aliases."""
        return (self.key, *self.aliases)


GRACE_S = 3.0
"""How long nobody need be told that a connection has ended: another hub takes over within a second or two."""
COMES_BACK: "tuple[Ending, ...]" = ("eof", "silence", "bye")

Signal = Callable[[Community, "Link", AnyFact], None]


class Communities:
    """Iterable of ``Community``.

    Args:
        store: keeps them.
        signal: is given presence, typing and the like.
        changed: is told a community whose connection is another one, or in another state.
    """

    def __init__(self, store: Store, signal: Signal, changed: Callable[[Community], None]) -> None:
        self._store = store
        self._signal = signal
        self._changed = changed
        self._observers: Observers[[]] = Observers()
        self._by_id: dict[CommunityId, Community] = {}
        self._proofs: dict[CommunityId, Proofs] = {}
        self.load()

    def __iter__(self) -> Iterator[Community]:
        return iter(list(self._by_id.values()))

    def __len__(self) -> int:
        return len(self._by_id)

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear of new communities and of their states; returns what ends that."""
        return self._observers.add(callback)

    def find(self, key: CommunityId) -> Community | None:
        """Return a community by its id or an alias."""
        return next((one for one in self._by_id.values() if key in one.scopes), None)

    def has(self, community: Community) -> bool:
        """Tell whether one is still in a community, as this one, and is not just leaving it."""
        return self._by_id.get(community.key) is community and not community.leaving

    def has_moved_to(self, node: bytes) -> bool:
        """Tell whether a community has moved to a node: it is kept connected as if its address had been typed."""
        return any(one.moved is not None and one.node_key == node for one in self)

    def load(self) -> None:
        """Read them from the store."""
        rows = self._store.rows("SELECT id, name, node, url, typed FROM communities ORDER BY used")
        aliases = self._store.rows("SELECT alias, community FROM aliases ORDER BY alias")
        entries = {}
        for (data,) in self._store.rows("SELECT entry FROM closed"):
            entry = parse_entry(data)
            entries[entry.community] = entry
            if entry.community not in self._proofs:
                self._proofs[entry.community] = Proofs(entry)
        moved = dict(self._store.rows("SELECT community, data FROM followed"))
        known = self._by_id
        self._by_id = {}
        for key, name, node, url, typed in rows:
            community = known.get(key) or Community(CommunityId(key))
            community.name, community.url, community.typed = shown_name(name), url, bool(typed)
            community.entry = entries.get(community.key)
            community.node_key = NodeId(node) if node else None
            community.moved = parse_redirect(moved[key]) if key in moved else None
            community.aliases = tuple(CommunityId(one) for one, of in aliases if of == key)
            self._by_id[community.key] = community

    # The closed ones

    def entries(self) -> list[Entry]:
        """Return what lets one into the closed communities this profile is in."""
        return [one.entry for one in self if one.entry is not None]

    def entry(self, key: CommunityId) -> Entry | None:
        """Return what lets one into a closed community; None where it is no such, or one is not in it."""
        return next((one for one in self.entries() if one.community == key), None)

    def proofs(self, key: CommunityId) -> Proofs | None:
        """Return what tells the nodes of a closed community from others, also of one that was left."""
        return self._proofs.get(key)

    async def enter(self, invitation: Entry, here: bytes) -> Community:
        """Be in a closed community from now on.

        Args:
            invitation: what lets one in; checked here.
            here: the network on which this machine may be its hub from now on.

        Raises:
            RemoteProtocolError: the secret is not this community's.
            StorageError: it can't be kept; one is not in it.
        """
        entry = Entry(
            v=1, genesis=invitation.genesis, secret=invitation.secret, word=invitation.word
        )  # fmt: skip
        key = check(entry).community
        known = self.find(key)
        if known is not None and known.entry is not None and not entry.word:
            entry = known.entry  # an invitation that leaves the passphrase out takes nothing away
        told: tuple[tuple[str, NodeId], ...] = ()
        if isinstance(invitation, Invitation) and invitation.node:
            node, port = NodeId(invitation.node), invitation.port
            told = tuple((node_url(one, port), node) for one in invitation.addresses)
        # Somebody may have claimed this id before we could tell. From here on nobody can, and what was claimed is undone.
        self._proofs[key] = Proofs(entry)
        try:
            await self._part_from_claimants(key)
            await self._store.come_in(entry, here, told)
        except StorageError:
            self._proofs.pop(key, None)
            self.load()  # which takes up again what is kept
            raise
        self.load()
        self._store.tell_redirects()  # one may have left it, and know where it has moved
        self._observers.tell()
        return self._by_id[key]

    async def _part_from_claimants(self, key: CommunityId) -> None:
        """End what connects us to nodes that name a closed community, and have not proven to belong to it."""
        for one in self:
            link = one.link
            if link is not None and key in link.named and link.proven != key:
                await link.close()
                if one.link is link:
                    await one.free.wait()  # it may still be taking something in

    async def leave(self, community: Community) -> None:
        """Be in a closed community no longer; its messages stay here, and its name stays nobody else's."""
        await self._store.go_out(community.key)
        self.load()
        self._observers.tell()

    async def disown(self, key: CommunityId) -> None:
        """Take an id no longer for a name of an open community: it was shown to be a closed one's."""
        await self._store.disown(key)
        self.load()
        self._observers.tell()

    async def join(self, dialler: "Dialler", url: str, fingerprint: str | None) -> Community:
        """Add a community by the address of its node.

        Raises:
            UserError: that is no address, or there is another node than the fingerprint says.
            Unreachable: nobody answers there.
        """
        address = parse_address(url, fingerprint)
        try:
            return await self._join(dialler, address)
        except Claimed as error:
            if not await dialler.disowned(error):
                raise
        except Refused as error:
            # What keeps this community connected logged in there at the same moment, and has the connection.
            if error.code != "replaced":
                raise
        return await self._join(dialler, address)

    async def _join(self, dialler: "Dialler", address: Address) -> Community:
        door = await dialler.reach(address.url, address.node)
        known = self.find(door.community)
        if known is not None and known.link is not None and known.link.node == door.node:
            await door.leave()  # to log in again would end the connection there is
            return await self.adopt(known.link, typed=True)
        closed = self.proofs(door.community) is not None
        link = await dialler.log_in(door, into=door.community if closed else None)
        try:
            return await self.adopt(link, typed=True)
        finally:
            await link.close()

    async def adopt(
        self, link: "Link", *, typed: bool = False, found: bool = False
    ) -> Community:  # fmt: skip
        """Know the community of a link; two that turn out to be one are merged.

        Raises:
            Refused: it names a closed community that the node has not proven to belong to, or another one beside it.
            UserError: the person has left it meanwhile.
        """
        self.refuse_mixing(link)
        welcome = link.welcome
        found_as = [self.find(given) for given in link.named]
        known = {one for each in found_as if each is not None for one in each.scopes}
        key, aliases = joined(link.named, known - self._proofs.keys() | link.named & known)
        ids = {key, *aliases}
        await self._store.adopt(
            key,
            aliases,
            name=welcome.name[: limits.NAME_LENGTH],
            node=link.node,
            url=link.url,
            typed=typed,
            found=found,
        )
        self.refuse_mixing(link)  # one may have come into that community meanwhile
        old = [one for one in self if one.key in ids and one.key != key]
        self.load()
        for one in old:
            if one.link is not None and one.link is not link:
                await one.link.close()
        self._observers.tell()
        if key not in self._by_id:
            raise UserError("There is no such community.")  # any more: it was left just now
        return self._by_id[key]

    def refuse_mixing(self, link: "Link") -> None:
        """Have nothing to do with a node that names a closed community which it has not proven to belong to.

        Raises:
            Refused: it does, or names another one beside it.
        """
        named = link.named
        if not named.isdisjoint(self._proofs) and named != {link.proven}:
            raise Refused("no_right", "The node mixes a closed community with another one.")

    async def serve(
        self, link: "Link", *, found: bool = False, wanted: Callable[[], bool] = lambda: True
    ) -> "Ending":
        """Let a link be its community's, until it ends; one that was there before ends now.

        Args:
            link: to a node.
            found: the node was found on a network.
            wanted: whether it still is; if not, the link ends before it is the community's.
        """
        community = await self.adopt(link, found=found)
        if wanted() and community.link is not None:
            await community.link.close()
            await community.free.wait()
        if not wanted():  # whoever leaves, or goes elsewhere, could not end yet what nobody knew
            await link.close()
            return "bye"
        community.link, community.own_node = link, link.own_node
        community.free.clear()
        self._set(community, "connecting", "")
        ending: Ending = "eof"
        try:
            ending = await link.run(
                community.key, community.scopes,
                lambda fact: self._take(community, link, fact),
                lambda: self._live(community, link),
            )  # fmt: skip
            if ending in COMES_BACK and not link.problem:
                community.settled_at = time.monotonic() + GRACE_S
        finally:
            community.link = None
            community.free.set()
            words = link.problem or _words(ending, link)
            self._set(community, "offline", words)
        return ending

    def links(self) -> "list[Link]":
        """Return the links there are."""
        return [one.link for one in self if one.link is not None]

    def settled(self) -> None:
        """Tell that a community is no longer what it seemed: it has moved, or is not there again in time."""
        self._observers.tell()

    def trouble(self, community: Community, words: str) -> None:
        """Note why there is no connection."""
        if community.link is None:
            self._set(community, "offline", words)

    def _live(self, community: Community, link: "Link") -> None:
        link.live = True
        self._set(community, "online", "")

    def _take(self, community: Community, link: "Link", fact: AnyFact) -> None:
        self._signal(community, link, fact)
        if isinstance(fact, frames.Moved):
            link.leaving = True
            addresses = fact.addresses[: limits.ADDRESSES]
            community.moved_to = tuple(node_url(one, fact.port) for one in addresses)
            community.node_key = fact.node

    def _set(self, community: Community, state: str, problem: str) -> None:
        if (community.state, community.problem) == (state, problem) and state != "connecting":
            return
        community.state, community.problem = state, problem
        self._observers.tell()
        self._changed(community)


def node_url(host: str, port: int) -> str:
    """Return the address of a node as it is dialled."""
    return f"wss://[{host}]:{port}" if ":" in host else f"wss://{host}:{port}"


def _words(ending: "Ending", link: "Link") -> str:
    if ending == "refused":
        return f"The node refused this device: {link.session.closed_because}"
    return "The connection to the node ended; trying again." if ending != "bye" else ""
