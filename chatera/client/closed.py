"""Closed communities: founding one, coming into one, inviting others, leaving."""

import asyncio
import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec

from chatera.client.community import Communities, Community
from chatera.crypto.entry import found_community
from chatera.crypto.knocking import Knocker, WrongWord, stretched
from chatera.crypto.passphrase import COST, Cost
from chatera.discovery.hub import Hub
from chatera.protocol import limits
from chatera.protocol.closed import (
    INVITED_ADDRESSES,
    Entry,
    Invitation,
    is_name,
    parse_invitation,
    typed_passphrase,
)
from chatera.protocol.errors import RemoteProtocolError, Unreachable, UserError
from chatera.protocol.ids import CommunityId, NodeId
from chatera.protocol.knocking import (
    ADMISSION_SIZE,
    KNOCK_PATH,
    Admission,
    Confirm,
    Knock,
    Message,
    Offer,
    pack,
    parse_answer,
)

if TYPE_CHECKING:
    import aiohttp

    from chatera.client.lan import Lan
    from chatera.client.standing import Standing

KNOCK_S = 6.0
"""How long a hub may take for one answer; a lost SYN is sent again after one second, and once more after three."""


class ClosedCommunities:
    """The closed communities of a profile.

    Args:
        communities: keep them.
        lan: the network, where hubs are looked for there.
        http: makes connections; None while off the network.
        network: names the network this machine is on; may take some milliseconds.
        leaving: keeps one connected no longer.
        cost: of a passphrase.
    """

    def __init__(
        self, communities: Communities, lan: "Callable[[], Lan | None]",
        http: "Callable[[], aiohttp.ClientSession | None]", network: Callable[[], bytes],
        leaving: Callable[[Community], None], cost: Cost = COST,
    ) -> None:  # fmt: skip
        self._network = network
        self._leaving = leaving
        self._communities = communities
        self._lan = lan
        self._http = http
        self.cost = cost

    def heard(self) -> list[Hub]:
        """Return a hub of each closed community of this network that one is not in, by name."""
        lan = self._lan()
        found = {
            hub.community: hub
            for hub in (lan.heard if lan is not None else [])
            if hub.closed and self._communities.entry(CommunityId(hub.community)) is None
        }
        return sorted(found.values(), key=lambda hub: (hub.name.casefold(), hub.community))

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear of communities and their states, and of what is heard on the network; returns what ends that."""
        lan = self._lan()
        ends = [self._communities.observe(callback)]
        if lan is not None:
            ends.append(lan.observe(callback))

        def forget() -> None:
            for end in ends:
                end()

        return forget

    async def listen(self, within: float, wanted: Callable[[Hub], bool]) -> list[Hub]:
        """Return what is heard (see ``heard``) once that is wanted, or after ``within`` seconds."""
        lan = self._lan()
        if lan is None:
            return []
        news = asyncio.Event()
        forget = lan.observe(news.set)
        try:
            async with asyncio.timeout(within):
                while not any(wanted(hub) for hub in self.heard()):
                    news.clear()
                    await news.wait()
        except TimeoutError:
            pass
        finally:
            forget()
        return self.heard()

    def standing(self, community: Community) -> "Standing | None":
        """Return where this machine stands with one of them; None where it is not looked for."""
        lan = self._lan()
        is_there = lan is None or community.moved is not None
        return None if lan is None or is_there else lan.standing(community.key)

    async def found(self, name: str, passphrase: str | None = None) -> Community:
        """Found one; this machine may be its hub on this network.

        Args:
            name: 1 to 64 characters.
            passphrase: by which others come in; None leaves it to invitations.

        Raises:
            UserError: it can't be called so, or the passphrase is too short.
        """
        name = name.strip()
        if not is_name(name):
            raise UserError(f"A community's name has 1 to {limits.NAME_LENGTH} characters.")
        if passphrase is None:
            return await self._enter(found_community(name, "invitation", os.urandom))
        if len(typed_passphrase(passphrase)) < limits.PASSPHRASE_LENGTH:
            raise UserError(
                f"A community's passphrase has at least {limits.PASSPHRASE_LENGTH} characters."
            )
        entry = found_community(name, "passphrase", os.urandom)
        word = await asyncio.to_thread(stretched, passphrase, entry.community, self.cost)
        return await self._enter(msgspec.structs.replace(entry, word=word))

    async def accept(self, link: str) -> Community:
        """Come into the one of an invitation, and look for it.

        Raises:
            UserError: it is none, or damaged.
        """
        try:
            return await self._enter(parse_invitation(link))
        except RemoteProtocolError as error:
            raise UserError("This is no invitation to a community, or not all of it.") from error

    async def knock(self, hub: Hub, passphrase: str) -> Community:
        """Come into the one of a hub by its passphrase.

        Raises:
            UserError: it is the wrong one, or there were too many wrong ones.
            Unreachable: the hub does not answer.
            RemoteProtocolError: it answers what makes no sense.
        """
        http = self._http()
        if http is None:
            raise UserError("ChatEra is not on the network now.")
        community = CommunityId(hub.community)
        word = await asyncio.to_thread(stretched, passphrase, community, self.cost)
        failure: Unreachable = Unreachable("The hub tells no address.")
        for address in hub.addresses:
            try:
                entry = await _knock(
                    http, _url(address, hub.port), NodeId(hub.node), word, community
                )
            except Unreachable as error:
                failure = error
            else:
                return await self._enter(entry)
        raise failure

    def invitation(self, community: Community, addresses: Sequence[str]) -> Invitation:
        """Return what lets others in: whoever has it.

        Args:
            community: the one.
            addresses: of this machine, for where the hub is its own.

        Raises:
            UserError: it is an open one.
        """
        if community.entry is None:
            raise UserError("This community is open: whoever is on its network is in it.")
        known = msgspec.structs.asdict(community.entry)
        link = community.link
        places: Sequence[str] = ()
        if link is not None:
            places = addresses if link.own_node else [urlsplit(link.url).hostname or ""]
        elif community.moved is not None:  # it is there, whether it can be reached just now or not
            node, told, port = community.moved.target
            return Invitation(**known, node=node, addresses=told[:INVITED_ADDRESSES], port=port)
        if link is None or not places:
            return Invitation(**known)
        return Invitation(
            **known, node=link.node, addresses=tuple(places[:INVITED_ADDRESSES]),
            port=urlsplit(link.url).port or 0,
        )  # fmt: skip

    async def leave(self, community: Community) -> None:
        """Be in one no longer; what was written there stays.

        Raises:
            UserError: it is an open one.
            StorageError: that can't be kept; one is still in it.
        """
        if not community.closed:
            raise UserError("One leaves an open community by leaving its network.")
        community.leaving = True  # from here on nothing is begun with it
        try:
            lan = self._lan()
            if lan is not None:
                await lan.leave(community.key)
            self._leaving(community)
            if community.link is not None:
                await community.link.close()
                await community.free.wait()
            await self._communities.leave(community)
        except BaseException:
            community.leaving = False
            raise

    async def _enter(self, entry: Entry) -> Community:
        here = await asyncio.to_thread(self._network)
        community = await self._communities.enter(entry, here)
        lan = self._lan()
        if lan is not None:
            lan.join(community.key)
        return community


async def _knock(
    http: "aiohttp.ClientSession", url: str, node: NodeId, word: bytes, community: CommunityId
) -> Entry:
    knocker = Knocker(word, community, node, os.urandom)
    offer = await _ask(http, url, node, knocker.knock, Offer)
    try:
        admission = await _ask(http, url, node, knocker.confirm(offer), Admission)
        return knocker.admitted(admission)
    except WrongWord as error:
        raise UserError("The passphrase is wrong. Ask somebody who is in the community.") from error


async def _ask(
    http: "aiohttp.ClientSession", url: str, node: NodeId, question: Knock | Confirm,
    kind: type[Message],
) -> Message:  # fmt: skip
    """Ask a hub at its door.

    Raises:
        WrongWord: it says that the passphrase is wrong.
        UserError: it wants one to wait, or has no such door.
        Unreachable: nobody answers there.
        RemoteProtocolError: what it says can't be read.
    """
    import aiohttp  # noqa: PLC0415 - what only reads does without

    from chatera.client.pinning import PinnedNode  # noqa: PLC0415 - as above

    try:
        async with (
            asyncio.timeout(KNOCK_S),
            http.post(url, data=pack(question), ssl=PinnedNode(node)) as response,
        ):
            if response.status == 403:
                raise WrongWord("the hub says so")
            if response.status == 429:
                seconds = response.headers.get("Retry-After", "60")
                raise UserError(
                    f"Too many wrong passphrases were tried at this hub. Try again in {seconds} seconds."
                )
            if response.status != 200:
                raise UserError(
                    "This hub takes no passphrase. Ask somebody who is in the community for an invitation."
                )
            data = await response.content.read(ADMISSION_SIZE)
    except (aiohttp.ClientError, OSError, TimeoutError) as error:
        raise Unreachable(f"Nobody answers at {url.removesuffix(KNOCK_PATH)}.") from error
    return parse_answer(data, kind)


def _url(host: str, port: int) -> str:
    return f"https://{f'[{host}]' if ':' in host else host}:{port}{KNOCK_PATH}"
