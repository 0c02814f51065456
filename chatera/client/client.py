"""The headless client: one profile, its chats and people, and the networks it is on.

Everything here runs on one asyncio loop; checking, keeping and applying runs in the store's thread. ``start`` brings it on
the networks; without it everything local works, and what is written waits.
"""

import asyncio
import os
import time
from collections.abc import Callable, Coroutine, Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any

from chatera.client.addresses import node_link
from chatera.client.backgrounds import Backgrounds
from chatera.client.chat import Chat, group_title
from chatera.client.chats import Chats
from chatera.client.closed import ClosedCommunities
from chatera.client.community import GRACE_S, Communities, Community
from chatera.client.devices import Devices
from chatera.client.diary import Diary
from chatera.client.happenings import (
    ChatChanged,
    ConnectionChanged,
    Happening,
    PresenceChanged,
)
from chatera.client.identities import Identities
from chatera.client.keeper import Keeper
from chatera.client.me import Me
from chatera.client.message import Message, shown
from chatera.client.observers import Observers
from chatera.client.own_pictures import OwnEmoticons, OwnStickers
from chatera.client.owners import Owners
from chatera.client.people import People
from chatera.client.redirects import Redirects
from chatera.client.standing import Standing
from chatera.client.verifying import LOOK_S, Verification, Verifications
from chatera.client.visibility import TROUBLES, Visibility
from chatera.client.winks import Winks
from chatera.client.wishes import Wishes
from chatera.crypto import safety
from chatera.crypto.records import salt
from chatera.protocol import bodies, frames
from chatera.protocol.bodies import Card, Picture, Shelf
from chatera.protocol.closed import is_invitation
from chatera.protocol.errors import ChatEraError, RemoteProtocolError, StorageError, UserError
from chatera.protocol.frames import AnyFact
from chatera.protocol.ids import (
    NO_SCOPE,
    AccountId,
    CommunityId,
    ConversationId,
    direct_conversation,
    from_text,
    id_range,
)
from chatera.protocol.manifests import Scene
from chatera.store.changes import Changes
from chatera.store.options import SETTINGS, Options, load
from chatera.store.profile import Profile
from chatera.store.store import Store

if TYPE_CHECKING:
    import aiohttp

    from chatera.client.lan import Discovery, Lan
    from chatera.client.link import Dialler, Link
    from chatera.client.moving import Mover
    from chatera.client.own_hub import HubOpener
    from chatera.client.query import Vocabulary
    from chatera.client.searching import Search


STATES = ("waiting", "stored", "delivered", "read")
OLD_NODE = (
    "The computer that connects you has an older ChatEra, which can't carry encrypted messages. "
    "They wait until it is updated."
)
SYNC_WITHIN_S = 20.0
TYPING_LOOK_S = 2.0
STATUS_LOOK_S = 5.0
VOUCHED_WITHIN_S = 3.0
"""After a merger, those who vouch for the other community need a moment to come."""
EXPIRY_LOOK_S = 60.0
PARCELS_LOOK = 60
"""Looks at what has expired between two at parcels that have arrived."""


def wall_clock_ms() -> int:
    """Return ms since the epoch, UTC."""
    return time.time_ns() // 1_000_000


class Client:
    """One profile, alive.

    Args:
        profile: open; stays the caller's to close.
        discovery: finds hubs of the network (``Browser`` is one); None keeps to typed addresses.
        hub_opener: opens this machine's own hub where there is none; None where it may not.
        clock: the wall clock, ms since the epoch, UTC.
        network: names the network this machine is on.

    Attributes:
        me: this profile's own person.
        people: everybody else.
        chats: all chats.
        communities: what this profile is in.
        closed: those of them that are closed, and coming into others.
        redirects: which of them were moved, and by whom.
        wishes: what one wants to hear and see of single people and groups.
        visibility: to whom this person appears otherwise than to all others.
        emoticons: pictures of this person's own, and what is typed for them.
        stickers: those that lie ready.
        winks: animations that can be sent.
        standing: where this machine stands on the LAN with the open community, and which hub followed which.
        owners: whose devices are that hubs name.
        devices: this person's devices.
        verifications: the comparisons of numbers that run.
        diary: what is said as files, for whoever wants that.
    """

    def __init__(
        self, profile: Profile, *, discovery: "Discovery | None" = None,
        hub_opener: "HubOpener | None" = None, clock: Callable[[], int] = wall_clock_ms,
        network: Callable[[], bytes] | None = None,
    ) -> None:  # fmt: skip
        self.profile = profile
        self._clock = clock
        self._discovery = discovery
        self.discovers = discovery is not None
        self._opener = hub_opener
        self._network = network
        self._observers: Observers[[Happening]] = Observers()
        self._options = load(profile.path / SETTINGS)
        self._store = Store(profile, clock)
        self.me = Me(profile, self._store.newest_own_profile(), clock)
        self.backgrounds = Backgrounds(profile)
        self.people = People(self._store.views, profile, lambda: self.me.name)
        self.chats = Chats(self._store, self.people, self, self._observers)
        self.devices = Devices(profile, self._store, self._any_community)
        self.communities = Communities(self._store, self._signal, self._connection_changed)
        self.redirects = Redirects(
            self._store, self.communities, self._observers, self.people.name_of, self._is_elsewhere
        )
        self.verifications = Verifications(
            self._store, self._observers, self._now, self._spawn, self._made_sure
        )
        self.wishes = Wishes(profile)
        self.visibility = Visibility(self._store, self.people, self.me, self.tell_own_devices)
        self.visibility.observe(self._show_visibility)
        self.emoticons = OwnEmoticons(self._store, self._some_community)
        self.stickers = OwnStickers(self._store)
        self.winks = Winks(self._store)
        self.standing = Standing()
        self.owners = Owners(self._store.owners, self._spawn)
        self.owners.follow(self.standing)
        self.diary = Diary(self._store, self.people, self.chats, clock)
        self.diary.obey(self._options)
        self._forget = self._store.observe(self._changed)
        self._http: aiohttp.ClientSession | None = None
        self._dialler: Dialler | None = None
        self._lan: Lan | None = None
        self.closed = ClosedCommunities(
            self.communities, lambda: self._lan, lambda: self._http, self._where, self._keep_no_more
        )
        self._keepers: dict[CommunityId, Keeper] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._renewing = False
        self._removed = bool(self.devices.problem)
        self._started = False

    async def start(self) -> None:
        """Go on the networks.

        Raises:
            StorageError: the profile can't be written.
        """
        from chatera.client.lan import Lan  # noqa: PLC0415 - what only reads does without

        self._started = True
        self._spawn(self.diary.run())
        if self.devices.problem:
            self._stay_off()
            return
        await self.verifications.resume()
        if not self._options.share_read:
            await self._store.share_read(on=False)
        loop = asyncio.get_running_loop()
        dialler: asyncio.Future[Dialler] = loop.create_future()
        if self._discovery is not None:
            self._lan = Lan(
                self._store, self.profile, self._clock, dialler, self.communities, self._discovery,
                self._opener, self._where, self.standing, self.owners, self._observers,
            )  # fmt: skip
            self._spawn(self._lan.run())
        # These libraries take longer to load than everything else together: hubs are listened for meanwhile.
        await loop.run_in_executor(None, _load_libraries)
        self._dialler = self._make_dialler()
        dialler.set_result(self._dialler)
        for community in self.communities:
            if community.typed and not self._looks_for(community):
                self._keep(community)
        self._spawn(self.redirects.run(self._dialler))
        self._spawn(self._look_after_typing())
        self._spawn(self._look_after_expiry())
        self._spawn(self._look_after_status())
        self._spawn(self._look_after_verifications())

    def _where(self) -> bytes:
        """Name the network this machine is on; takes some milliseconds."""
        if self._network is None:
            self._network = _whereabouts()
        return self._network()

    def _make_dialler(self) -> "Dialler":
        from chatera.client.link import Dialler  # noqa: PLC0415 - see start
        from chatera.client.pinning import http_session  # noqa: PLC0415 - as above

        self._http = http_session()
        return Dialler(
            self._http, self.profile, self._store, self.me, self._clock,
            can_open=self._opener is not None, closed=self.communities.proofs, visibility=self.visibility,
        )  # fmt: skip

    async def stop(self) -> None:
        """Leave the networks; what was written is durable already."""
        await self.diary.close()
        self._forget()
        await self._leave()

    async def _leave(self) -> None:
        """End everything that runs."""
        while tasks := self._tasks - {asyncio.current_task()}:  # one that ends may begin another
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        self._keepers.clear()
        if self._http is not None:
            await self._http.close()
            self._http = self._dialler = None

    # What can be watched

    def observe(self, callback: Callable[[Happening], object]) -> Callable[[], None]:
        """Hear of what happens (``chatera.client.happenings``); returns what ends that."""
        return self._observers.add(callback)

    @property
    def problems(self) -> list[str]:
        """What is wrong, in words for a status line; empty when all is well."""
        if self.devices.problem:
            return [self.devices.problem]
        words = [
            moved or one.problem
            for one in self.communities
            if (moved := self.redirects.problem(one)) or one.problem
        ]
        words += [OLD_NODE for link in self.communities.links() if not link.carries_sealed]
        words += [TROUBLES[link.trouble] for link in self.communities.links() if link.trouble]
        return [*(self._lan.problems if self._lan else []), *words]

    @property
    def clock_offset_ms(self) -> int:
        """How far a node's clock is ahead of this one's; 0 where none is connected."""
        links = self.communities.links()
        return links[0].clock_offset_ms if links else 0

    def outbox(self) -> list[Message]:
        """Return the messages that wait or failed, the oldest first."""
        return self._shown(self._store.views.outbox())

    # What a person does

    async def connect(self, url: str, fingerprint: str | None = None) -> Community:
        """Add a community by the address of its node, and stay connected.

        Raises:
            UserError: that is no address.
            Unreachable: nobody answers there, or somebody else than expected.
        """
        if self._dialler is None:
            raise UserError("ChatEra is not on the network now.")
        community = await self.communities.join(self._dialler, url, fingerprint)
        if not self._looks_for(community):
            self._keep(community)
        await self.redirects.came(community)
        return community

    async def accept(self, invitation: str) -> Community:
        """Come into the community of an invitation (see ``invitation``), or of an address.

        Raises:
            UserError: it is neither, or damaged.
            Unreachable: an open community's hub does not answer there, or somebody else than expected.
        """
        if is_invitation(invitation):
            return await self.closed.accept(invitation)
        return await self.connect(invitation)

    def invitation(self, community: Community, addresses: Sequence[str]) -> str:
        """Return the link that lets others into a community, or leads them to where it is just now, with the node's key.

        Args:
            community: the one.
            addresses: of this machine, for where the hub is its own.

        Raises:
            UserError: it is open, and no hub of it is here now.
        """
        if community.closed:
            return str(self.closed.invitation(community, addresses))
        link = community.link
        if link is None:
            raise UserError(
                "You are not connected to this community now: there is no address to lead others to."
            )
        if not link.own_node:
            return node_link(link.url, link.node)
        if not addresses:
            raise UserError("This computer has no network address by which others could reach it.")
        return node_link(link.url, link.node, addresses[0])

    def _looks_for(self, community: Community) -> bool:
        """Tell whether the way of a closed community brings one there."""
        return community.closed and community.moved is None and self._lan is not None

    def mover(self, community: Community) -> "Mover":
        """Return what moves a community to a node at an address, or back.

        Raises:
            UserError: this client is not on the network.
        """
        from chatera.client.moving import Mover  # noqa: PLC0415 - hardly anybody does

        if self._dialler is None:
            raise UserError("ChatEra is not on the network now.")
        return Mover(self._store, self.communities, self._dialler, community)

    async def set_profile(
        self, name: str | None = None, message: str | None = None, picture: bytes | None = None
    ) -> None:
        """Change what others see; empty bytes take the picture away."""
        self.me.change(name, message, picture)
        self.chats.renamed()
        await self._show_profile()

    async def set_scene(self, scene: Scene | None, picture: bytes = b"") -> None:
        """Change what stands behind one's name where others see it; ``Me.set_scene`` says how."""
        self.me.set_scene(scene, picture)
        await self._show_profile()

    async def set_listening(self, words: str) -> None:
        """Show what one listens to in place of the personal message; empty words show that again.

        Raises:
            UserError: it is too long, or more than a line.
        """
        if self.me.set_listening(words):
            await self._show_profile()

    async def _show_profile(self) -> None:
        for link in self.communities.links():
            with suppress(ChatEraError):  # shown with the next connection
                await link.show_profile()

    async def obey(self, options: Options) -> None:
        """Follow other options from now on: what others may see of this person, and so this person of them."""
        before, self._options = self._options, options
        self.diary.obey(options)
        if options.share_read != before.share_read:
            await self._store.share_read(on=options.share_read)

    async def regain(self, phrase: str) -> None:
        """Let this device count again, by the recovery phrase, and go back on the networks.

        Raises:
            UserError: it counts already, or the phrase is another person's.
        """
        await self.devices.regain(phrase)
        self._removed = False
        for community in self.communities:
            self.communities.trouble(community, "")
        if self._started:
            await self._leave()
            await self.start()

    def set_status(self, status: str, until: datetime | None = None) -> None:
        """Choose a status (of ``CHOICES``), and when one is available again by itself.

        Raises:
            UserError: there is no such status, or its end has passed.
        """
        try:
            self.me.set_status(status, until)
        finally:
            self._show_status()

    def set_idle(self, on: bool) -> None:  # noqa: FBT001 - on or off is what it says
        """Note that nobody is at the keyboard, or somebody again: who chose a status keeps it."""
        if self.me.set_idle(on):
            self._show_status()

    def _show_status(self) -> None:
        for link in self.communities.links():
            link.show_status()

    def _show_visibility(self) -> None:
        for link in self.communities.links():
            link.show_visibility()
        if self.me.listening:
            self._spawn(self._show_profile())  # it may have to be hidden, or may be shown again

    async def new_group(self, title: str, accounts: Sequence[str], community: str = "") -> Chat:
        """Found a group.

        Args:
            title: its name.
            accounts: who is in it beside oneself.
            community: id of the one that it belongs to; empty for where the first of them is.

        Raises:
            UserError: there is no community for it, the title is none, or somebody may not be who they seem to be.
        """
        members = tuple(AccountId(from_text("a_", one)) for one in dict.fromkeys(accounts))
        others = tuple(one for one in members if one != self._store.me)
        title = group_title(title)
        for one in others:
            Identities(self._store, self.people).refuse_stranger(one)
        place = self._place_of_group(community, others)
        number = await self._store.new_group(place, title, others, os.urandom(16))
        chat = self.chats.get(number)
        if chat is None:
            raise UserError("The group could not be made.")
        return chat

    def _place_of_group(self, wanted: str, others: Sequence[AccountId]) -> CommunityId:
        chosen = next((one for one in self.communities if one.id == wanted), None)
        if chosen is not None:
            return chosen.key
        return self.community_for(others[0]) if others else self._any_community()

    def doubtful(self) -> set[str]:
        """Return the accounts of everybody who may not be who they seem to be."""
        return Identities(self._store, self.people).doubtful()

    def find_messages(self, wanted: str) -> list[Message]:
        """Return the shown messages with this id, or whose id begins so (``e_…``); of many only some."""
        return self._shown(self._store.views.beginning(*id_range(wanted)))

    def find(
        self, text: str, chat: Chat | None = None, vocabulary: "Vocabulary | None" = None
    ) -> "Search":
        """Begin to look for messages.

        Args:
            text: what is typed: words and filters, see ``chatera.client.query``.
            chat: where alone; None for everywhere.
            vocabulary: the language it is typed in; English without it.
        """
        from chatera.client.query import ENGLISH  # noqa: PLC0415 - see Client.start
        from chatera.client.searching import Reader, Search  # noqa: PLC0415 - see Client.start

        views = self._store.views
        today = datetime.fromtimestamp(self._clock() / 1000).astimezone().date()
        reader = Reader(views, self.people, self.me, self.chats, vocabulary or ENGLISH, today)
        query, wanted, problems = reader.read(text, chat)
        found = views.find(wanted) if wanted is not None else None
        return Search(self._shown, found, self._store.index_words, query, problems)

    async def search(self, query: str, chat: Chat | None = None, limit: int = 50) -> list[Message]:
        """Return the newest messages that a query wants, the newest first.

        Raises:
            UserError: it can't be understood; says what to do.
        """
        search = self.find(query, chat)
        if search.problems:
            raise UserError(str(search.problems[0]))
        return await search.more(limit)

    async def block(self, account: str, on: bool = True) -> None:  # noqa: FBT001, FBT002 - on or off is what it says
        """Hear nothing more from somebody; what they write is kept, hidden."""
        await self._store.set_flag(AccountId(from_text("a_", account)), "blocked", on=on)

    async def favourite(self, account: str, on: bool = True) -> None:  # noqa: FBT001, FBT002
        """Keep somebody on top."""
        await self.keep(account, favourite=on)

    async def keep(
        self, account: str, *, nickname: str | None = None, categories: Iterable[str] | None = None,
        favourite: bool | None = None,
    ) -> None:  # fmt: skip
        """Change how somebody is kept, on all one's devices; nobody else hears of it.

        Args:
            account: ``a_…``.
            nickname: what they are called here; empty for what they call themselves.
            categories: all under which they stand in the contact list.
            favourite: whether they stand on top of it.

        Raises:
            UserError: nobody of that id is known.
            LocalProtocolError: a name is too long, or there are too many.
        """
        person = self.people.get(account)
        if person is None:
            raise UserError("Nobody with this id has been seen yet.")
        card = Card(
            salt=salt(), account=self.people.account_of(person),
            nickname=person.nickname if nickname is None else nickname.strip(),
            categories=tuple(sorted(set(person.categories if categories is None else categories))),
            favourite=person.favourite if favourite is None else favourite,
        )  # fmt: skip
        await self._store.tell_own_devices(self._any_community(), card)

    async def tell_own_devices(self, body: Shelf | bodies.Visibility) -> None:
        """Say something to one's own devices, this one too; nobody else hears of it.

        Raises:
            UserError: there is no community yet in which it could be said.
        """
        await self._store.tell_own_devices(self._any_community(), body)

    # Making sure of people

    def safety_number(self, account: str) -> tuple[str, ...]:
        """Return the twelve groups of five digits that both people see (about 10 ms).

        Raises:
            UserError: that is oneself.
        """
        number = safety.safety_number(self._store.me, self._other(account))
        return safety.groups(number)

    def qr_text(self, account: str) -> str:
        """Return what the QR code says that the other person scans."""
        return safety.qr_text(safety.qr_payload(self._store.me, self._other(account)))

    async def check_qr(self, text: str, account: str) -> safety.Comparison:
        """Compare what the other person's code says; only a match verifies them.

        Raises:
            UserError: that is no such code.
        """
        other = self._other(account)
        try:
            found = safety.compare(safety.read_qr_text(text.strip()), self._store.me, other)
        except RemoteProtocolError as error:
            raise UserError(f"{str(error)[:1].upper()}{str(error)[1:]}.") from error
        if found is safety.Comparison.MATCH:
            await self._made_sure(other)
        return found

    async def set_verified(self, account: str, on: bool = True) -> None:  # noqa: FBT001, FBT002 - on or off is what it says
        """Note that this person has compared the safety number, or takes that back."""
        await self._made_sure(self._other(account), on=on)

    async def verify(self, account: str) -> Verification:
        """Compare numbers with somebody: say yes where they ask, ask where they don't.

        Raises:
            UserError: something runs with them already, or they have nothing that encrypts.
        """
        other = self._other(account)
        if not self._store.views.encrypts(other):
            raise UserError(
                f"{self.people.name_of(other)} has a ChatEra that can't compare numbers yet. Compare the safety number."
            )
        running = self.verifications.with_person(account)
        if running is not None and running.state == "asked":
            await running.agree()
            return running
        conv = self._store.direct_conversation(other, self.community_for(other))
        return await self.verifications.start(other, conv)

    async def _made_sure(self, account: AccountId, *, on: bool = True) -> None:
        place = self.community_for(account)
        await self._store.set_verified(account, place, self._now(), on=on)

    def _other(self, account: str) -> AccountId:
        other = AccountId(from_text("a_", account))
        if other == self._store.me:
            raise UserError("One verifies somebody else.")
        return other

    def _now(self) -> int:
        """Return the time as a node has it, ms since the epoch."""
        return self._clock() + self.clock_offset_ms

    # Waiting

    async def wait_until(self, message: str, state: str, timeout: float) -> str:
        """Wait until an own message has come so far; returns the state it is in then.

        Args:
            message: ``e_…``.
            state: stored, delivered or read.
            timeout: seconds.
        """
        await self._until(lambda: self.reached(message, state) is not None, timeout)
        return self._store.views.state(from_text("e_", message)) or "failed"

    def reached(self, message: str, state: str) -> str | None:
        """Return the state of an own message where it has come so far, or failed; else None."""
        now = self._store.views.state(from_text("e_", message)) or "failed"
        return now if now == "failed" or STATES.index(now) >= STATES.index(state) else None

    async def caught_up(self, within: float) -> bool:
        """Wait until every community that can be reached has told its news; tells whether any has.

        Args:
            within: seconds until somebody has to answer.
        """
        loop = asyncio.get_running_loop()
        patience = loop.time() + within
        longest = loop.time() + SYNC_WITHIN_S
        while loop.time() < longest:
            states = [one.state for one in self.communities]
            busy = "connecting" in states
            if not busy and ("online" in states or loop.time() > patience or self._nobody()):
                return "online" in states
            await asyncio.sleep(0.02)
        return any(one.state == "online" for one in self.communities)

    def _nobody(self) -> bool:
        """Tell that every address was tried in vain, and that nothing else is looked for."""
        return self._lan is None and all(one.tried.is_set() for one in self._keepers.values())

    async def drained(self, within: float) -> None:
        """Wait until nothing waits to leave, receipts included, or for ``within`` seconds nothing has left."""
        loop = asyncio.get_running_loop()
        left, patience = self._leaving(), loop.time() + within
        while left and loop.time() < patience:
            await asyncio.sleep(0.02)
            before, left = left, self._leaving()
            if left < before:
                patience = loop.time() + within

    def _leaving(self) -> int:
        waiting = self._store.rows("SELECT count(*) FROM outbox WHERE failed = 0")[0][0]
        return int(waiting) + sum(link.busy for link in self.communities.links())

    async def _until(self, reached: Callable[[], bool], timeout: float) -> None:
        news = asyncio.Event()
        forget = self._store.observe(lambda _: news.set())
        try:
            async with asyncio.timeout(timeout):
                while not reached():
                    news.clear()
                    await news.wait()
        except TimeoutError:
            return
        finally:
            forget()

    # What chats ask (Routes)

    def community_for(self, account: AccountId) -> CommunityId:
        """Return the community in which to write to somebody: where they are now, else were last."""
        told = self.people.where(account)
        person = self.people.of(account)
        if not told and person is not None and person.community:
            told = [CommunityId(bytes.fromhex(person.community))]
        if not told:
            return self._any_community()
        # Where the connection has ended, what was told is believed for a moment more; elsewhere it is so now.
        best = next((one for one in told if self._is_connected(one)), told[0])
        found = self.communities.find(best)
        return found.key if found else best

    def _is_connected(self, community: CommunityId) -> bool:
        found = self.communities.find(community)
        return found is not None and found.link is not None

    def type(self, community: CommunityId, conv: ConversationId, *, on: bool) -> None:
        """Tell others that this person is writing, if they may see that."""
        chat = self.chats.of(conv)
        if not self._options.share_typing or not self.visibility.shows_typing(
            chat.account if chat is not None else None
        ):
            return  # whoever appears offline writes nothing that others could see
        found = self.communities.find(community)
        link = found.link if found is not None else None
        if link is not None and link.live and not link.trouble:
            link.session.send(frames.Type(conv=conv, on=on))

    def pictures_in(self, text: str) -> tuple[Picture, ...]:
        """Return the pictures of this person's own emoticons that a text names."""
        return self.emoticons.used_in(text)

    def _some_community(self) -> CommunityId | None:
        """Return where to tell one's other devices something; None where there is nowhere yet."""
        return self._any_community() if any(True for _ in self.communities) else None

    def _any_community(self) -> CommunityId:
        best = sorted(self.communities, key=lambda one: one.state != "online")
        if not best:
            raise UserError(
                "You are in no community yet. Wait until somebody is found, or connect to a node by its address."
            )
        return best[0].key

    # What comes

    def _changed(self, changes: Changes) -> None:
        if changes.people:
            if self._store.me in changes.people:
                self.me.take(self._store.newest_own_profile())
            renamed = self.people.refresh(changes.people)
            if renamed:
                self.chats.renamed()
        self.visibility.take(changes)
        self.redirects.take(changes)
        self.chats.take(changes)
        self.verifications.take(changes.compared)
        if changes.devices:
            for link in self.communities.links():
                link.show_devices()
        if changes.devices or self._store.me in changes.people:
            self.devices.tell()
            if self.devices.problem and not self._removed:
                self._removed = True
                self._spawn(self._go_off())
        if changes.devices_of:
            self.owners.look_again()
        if changes.chain_lost and not self._renewing:
            self._renewing = True
            self._spawn(self._renew_device())

    def _signal(self, community: Community, link: "Link", fact: AnyFact) -> None:
        match fact:
            case frames.Presence() if not link.leaving:
                person = self.people.present(community.key, fact)
                if person is not None:
                    self._observers.tell(PresenceChanged(person, live=link.live))
                    self._tell_direct(person.account)
                self._follow(fact.account)  # also where nothing else of them is seen to change
            case frames.Typing() if self._options.share_typing:
                self.chats.typing(fact.conv, fact.account, on=fact.on)
            case frames.Merged():
                self._spawn(self._come_back(link, (fact.community, *fact.aliases)))
            case _:
                pass
        if self._lan is not None:
            self._lan.signal(link, fact)

    async def _come_back(self, link: "Link", ids: Sequence[CommunityId]) -> None:
        """Leave a node and come back under the name that both communities have now."""
        if self._lan is not None and self._lan.doubts(link, ids):
            await asyncio.sleep(VOUCHED_WITHIN_S)
        await link.close()

    def _follow(self, account: AccountId) -> None:
        """Let an encrypted conversation go on where the other one can be reached now, unless it does so already."""
        place = self._store.views.place_of(
            direct_conversation(1, NO_SCOPE, self._store.me, account)
        )
        reached = [one for one in self.people.where(account) if self._is_connected(one)]
        if place is not None and reached and place not in reached:
            self._spawn(self._store.follow_direct(account, reached[0]))

    def _connection_changed(self, community: Community) -> None:
        if community.state == "online" and community.moved is not None:
            self._is_there(community)
        if community.state == "offline":
            doubtful = self.people.doubtful(community.key)
            if community.settling:
                self._spawn(self._wait_for_return(community, doubtful))
            else:
                self._lose(community.key, doubtful)
        self._observers.tell(ConnectionChanged(community))

    def _is_there(self, community: Community) -> None:
        """Be where a community has moved: what lies at this machine's hub alone, no member can bring."""
        link = community.link
        if self._lan is not None and link is not None and link.node == community.node_key:
            self._lan.has_moved(community, link)

    async def _wait_for_return(
        self, community: Community, doubtful: list[frames.Presence]
    ) -> None:  # fmt: skip
        """Let nobody come and go who does not: those are offline whom the next hub has not told of in time."""
        await asyncio.sleep(GRACE_S)
        self._lose(community.key, doubtful)
        self.communities.settled()

    def _lose(self, community: CommunityId, doubtful: list[frames.Presence]) -> None:
        for person in self.people.lost(community, doubtful):
            self._observers.tell(PresenceChanged(person))
            self._tell_direct(person.account)
        for one in doubtful:
            self._follow(one.account)

    def _tell_direct(self, account: str) -> None:
        for chat in self.chats:
            if chat.account == account:
                self._observers.tell(ChatChanged(chat))

    async def _renew_device(self) -> None:
        try:
            await self._store.renew_device()
        finally:
            self._renewing = False
        for link in self.communities.links():
            await link.close()

    async def _go_off(self) -> None:
        """Leave the networks for good: another own device has removed this one."""
        await self._leave()
        self._stay_off()

    def _stay_off(self) -> None:
        """Say why there is no network any more: nobody would let this device in; what was written stays readable."""
        for community in self.communities:
            self.communities.trouble(community, self.devices.problem)
        self._spawn(self._look_after_expiry())

    # Small things

    def _keep(self, community: Community) -> None:
        if self._dialler is None:
            return
        known = self._keepers.get(community.key)
        if known is not None:
            known.hurry()
            return
        keeper = Keeper(community.key, self.communities, self._dialler)
        self._keepers[community.key] = keeper
        self._spawn(keeper.run())

    def _keep_no_more(self, community: Community) -> None:
        keeper = self._keepers.pop(community.key, None)
        if keeper is not None:
            keeper.leave()

    def _is_elsewhere(self, community: Community) -> None:
        """Leave where a community was; whatever finds it where it is now waits for that."""
        if self._lan is not None:
            self._lan.look_again(community)
        if community.typed:
            self._keep(community)
        else:
            self._keep_no_more(community)
        if community.link is not None and community.link.node != community.node_key:
            self._spawn(community.link.close())

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            task.get_loop().call_exception_handler(
                {"message": "a task of the client failed", "exception": error, "task": task}
            )

    async def _look_after_typing(self) -> None:
        while True:
            await asyncio.sleep(TYPING_LOOK_S)
            self.chats.expire_typing()

    async def _look_after_status(self) -> None:
        while True:
            await asyncio.sleep(STATUS_LOOK_S)
            if self.me.is_over:
                # It counts though it is not kept, and is over after a restart as well.
                with suppress(StorageError):
                    self.set_status("online")

    async def _look_after_verifications(self) -> None:
        while True:
            await asyncio.sleep(LOOK_S)
            await self.verifications.tick()

    async def _look_after_expiry(self) -> None:
        looks = 0
        while True:
            # On a full disk it is tried again, and the disk is told of by whatever somebody does meanwhile.
            with suppress(StorageError):
                if looks % PARCELS_LOOK == 0:
                    await self._store.drop_old_parcels()
                await self._store.drop_expired()
            looks += 1
            await asyncio.sleep(EXPIRY_LOOK_S)

    def _shown(self, rows: Sequence[int]) -> list[Message]:
        found = self._store.views.messages(rows)
        return [
            shown(found[row], self.people.name_of, self._store.me) for row in rows if row in found
        ]


def _load_libraries() -> None:
    import chatera.client.link  # noqa: F401, PLC0415 - aiohttp comes with it


def _whereabouts() -> Callable[[], bytes]:
    from chatera.discovery.interfaces import system_probe  # noqa: PLC0415 - see Client.start
    from chatera.discovery.networks import Whereabouts  # noqa: PLC0415 - see Client.start

    return Whereabouts(system_probe())
