"""Following communities that have moved: hear of it, go there once somebody answers there, and tell others.

Nobody is moved by an address at which nobody answers: until the new node has welcomed this device once, a community stays
where it is. A redirect is no order: a person can stay where they are, and where they typed an address themselves only their
own word leads elsewhere.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from chatera.client.community import Communities, Community, node_url
from chatera.client.happenings import CommunityMoved, Happening
from chatera.client.observers import Observers
from chatera.protocol.communities import same
from chatera.protocol.errors import ChatEraError, Refused, StorageError, UserError
from chatera.protocol.ids import AccountId, CommunityId
from chatera.protocol.redirects import Redirect
from chatera.store import redirects
from chatera.store.changes import Changes
from chatera.store.redirects import Counting
from chatera.store.store import Store

if TYPE_CHECKING:
    # aiohttp comes with it, which reading what is here does not need
    from chatera.client.link import Dialler

FIRST_PAUSE_S = 1.0
LONGEST_PAUSE_S = 60.0
"""Between two tries to reach a node to which a community is said to have moved."""


class Redirects:
    """Where this profile's communities are said to be, and going there.

    Args:
        store: keeps what is said, and what was followed.
        communities: are where they are.
        observers: hear when somebody has moved one.
        name_of: what a person is called here.
        elsewhere: is told a community that is at another place from now on; ends what held it where it was.
    """

    def __init__(
        self, store: Store, communities: Communities, observers: Observers[[Happening]],
        name_of: Callable[[AccountId], str], elsewhere: Callable[[Community], None],
    ) -> None:  # fmt: skip
        self._store = store
        self._communities = communities
        self._observers = observers
        self._name_of = name_of
        self._elsewhere = elsewhere
        self._news = asyncio.Event()
        self._news.set()
        self._tries: dict[CommunityId, tuple[bytes, int]] = {}
        self._problems: dict[CommunityId, str] = {}

    def take(self, changes: Changes) -> None:
        """Look again where something was said, or somebody came to be known, or to be blocked."""
        if changes.redirects or (changes.people and self._store.rows(_ANY)):
            self._news.set()

    def problem(self, community: Community) -> str:
        """Return why a community is not where it is said to be, in words; empty where all is well."""
        if community.key in self._problems:
            return self._problems[community.key]
        redirect = community.moved
        if redirect is None or not community.problem or community.state == "online":
            return ""
        return (
            f"{self._moved_words(redirect)} It can't be reached there now. What is written waits."
        )

    async def stay(self, community: Community) -> None:
        """Be with a community where it was before it was moved, whatever the person who moved it says from now on.

        Raises:
            UserError: it was not moved, or by oneself.
        """
        redirect = community.moved
        if redirect is None:
            raise UserError("This community was not moved.")
        account = redirect.author[0]
        if account == self._store.me:
            raise UserError("You have moved this community yourself: move it back.")
        scopes = community.scopes
        await self._store.change(lambda db, _: redirects.stay(db, scopes, account))
        await self._look_at(community, None)

    async def let_move(self, community: Community) -> None:
        """Let everybody's word on where a community is count again."""
        scopes = community.scopes
        await self._store.change(lambda db, _: redirects.let_move(db, scopes))

    async def came(self, community: Community) -> None:
        """Follow where this person has connected to the node to which a community is said to have moved."""
        said = await self._store.redirect_that_counts(community.scopes)
        if said is not None and said.redirect.on and said.redirect.node == community.node_key:
            await self._follow(community, said, community.url)

    async def run(self, dialler: "Dialler") -> None:
        """Follow, until cancelled."""
        while True:
            self._news.clear()
            pauses = [await self._look(one, dialler) for one in self._communities]
            # What came from the future counts in its time, and nobody tells when that is.
            longest = LONGEST_PAUSE_S if self._store.rows(_ANY) else None
            with suppress(TimeoutError):
                async with asyncio.timeout(min(filter(None, pauses), default=longest)):
                    await self._news.wait()

    async def _look(self, community: Community, dialler: "Dialler") -> float | None:
        try:
            return await self._look_at(community, dialler)
        except StorageError as error:
            self._problems[community.key] = str(error)
            return LONGEST_PAUSE_S

    async def _look_at(self, community: Community, dialler: "Dialler | None") -> float | None:
        """Bring a community to where it is said to be; returns after how many seconds to try again."""
        said = await self._store.redirect_that_counts(community.scopes)
        now = community.moved
        wanted = said.redirect if said is not None and said.redirect.on else None
        self._problems.pop(community.key, None)
        if said is None or wanted is None:
            if now is not None:
                await self._go_back(community)
            return None
        if now is not None and now.target == wanted.target:
            return None
        if community.typed and now is None and wanted.author[0] != self._store.me:
            if wanted.node != community.node_key:
                self._problems[community.key] = (
                    f"{self._moved_words(wanted)} You typed another address for it; connect to that one to follow."
                )
            return None
        return await self._try(community, said, dialler) if dialler is not None else None

    async def _try(
        self, community: Community, said: Counting, dialler: "Dialler"
    ) -> float | None:  # fmt: skip
        try:
            url = await self._answering(community, said.redirect, dialler)
        except ChatEraError as error:
            before, times = self._tries.get(community.key, (b"", 0))
            times = times + 1 if before == said.data else 0
            self._tries[community.key] = (said.data, times)
            words = f"{self._moved_words(said.redirect)} It can't be reached from here: {error}"
            self._problems[community.key] = words
            self._communities.settled()
            return min(FIRST_PAUSE_S * 2.0**times, LONGEST_PAUSE_S)
        await self._follow(community, said, url)
        if not self._communities.has(community):  # it was left meanwhile, or is one with another
            return FIRST_PAUSE_S
        account = said.redirect.author[0]
        if account != self._store.me:
            host = said.redirect.addresses[0]
            self._observers.tell(CommunityMoved(community, self._name_of(account), host))
        return None

    async def _follow(self, community: Community, said: Counting, url: str) -> None:
        self._tries.pop(community.key, None)
        key, data = community.key, said.data
        await self._store.change(lambda db, _: redirects.follow(db, key, data, url))
        self._arrived(community)

    async def _answering(
        self, community: Community, redirect: Redirect, dialler: "Dialler"
    ) -> str:  # fmt: skip
        """Return at which address the node answers, as one that serves the community.

        Raises:
            ChatEraError: it does not, or another one does.
        """
        node, addresses, port = redirect.target
        if community.link is not None and community.link.node == node:
            return community.link.url
        urls = [node_url(one, port) for one in addresses]
        link = await dialler.dial_any(urls, node, into=community.closed_key)
        try:
            self._communities.refuse_mixing(link)  # it could not be stayed with
            if not same(link.named, community.scopes):
                raise Refused("no_right", "The node there serves another community.")
            return link.url
        finally:
            await link.close()

    async def _go_back(self, community: Community) -> None:
        key = community.key
        await self._store.change(lambda db, _: redirects.go_back(db, key))
        self._arrived(community)

    def _arrived(self, community: Community) -> None:
        self._communities.load()
        if self._communities.has(community):
            self._elsewhere(community)
        self._communities.settled()

    def _moved_words(self, redirect: Redirect) -> str:
        by = redirect.author[0]
        host = redirect.addresses[0]
        if by == self._store.me:
            return f"You have moved this community to {host}."
        return f"{self._name_of(by)} has moved this community to {host}."


_ANY = "SELECT 1 FROM redirects LIMIT 1"
