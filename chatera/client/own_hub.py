"""This machine's own hub of one community: made ready, opened, given up, and what it kept handed on, one after the other."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, Self
from urllib.parse import urlsplit

from chatera.client.addresses import fingerprint_text, parse_fingerprint
from chatera.client.seeking import Candidate, GiveUpHub, OpenHub, Place, Seeking
from chatera.protocol.closed import Entry
from chatera.protocol.communities import NOTHING_APART, Apart
from chatera.protocol.errors import ChatEraError
from chatera.protocol.ids import CommunityId, DeviceId
from chatera.store.profile import Profile

if TYPE_CHECKING:
    from chatera.client.link import Link

STANDS_BY_AFTER_S = 2.0
"""How long this machine is next in line before it makes its hub ready: what comes at once is more urgent."""
HEARS_NOBODY_S = 0.6
"""Who has heard nobody for so long on a network makes its hub ready while it goes on listening.

Whoever came at the same moment and is to open one earlier has said so twice by then."""


class Opened(Protocol):
    """Where an own hub listens."""

    @property
    def url(self) -> str:
        """``wss://127.0.0.1:port``."""
        ...

    @property
    def fingerprint(self) -> str:
        """``n_…``."""
        ...

    @property
    def community(self) -> str:
        """Hex."""
        ...


@dataclass(frozen=True, slots=True)
class Heir:
    """A hub that gets what this machine's kept while it was one.

    Attributes:
        communities: of which it is hub, by every id.
        url: ``https://host:port``.
        fingerprint: ``n_…``.
        token: of the login there.
    """

    communities: tuple[CommunityId, ...]
    url: str
    fingerprint: str
    token: str

    @classmethod
    def welcoming(cls, link: "Link") -> "Heir":
        """Return whom this machine is connected to."""
        welcome = link.welcome
        return cls(
            (welcome.community, *welcome.aliases), link.url.replace("wss://", "https://", 1),
            fingerprint_text(link.node), welcome.token,
        )  # fmt: skip


class HubOpener(Protocol):
    """Runs this profile's own hub; ``chatera_app.embedded.EmbeddedHub`` is one."""

    def listens(self, callback: Callable[[Opened], None]) -> None:
        """Tell ``callback`` where the hub listens, each time it (re)starts."""
        ...

    async def stand_by(
        self,
        community: bytes | None,
        profile_dir: Path,
        host: DeviceId,
        aliases: Sequence[bytes] = (),
        apart: Apart = NOTHING_APART,
    ) -> None:
        """Have it ready to be opened at once; nobody hears of it before."""
        ...

    async def stand_down(self) -> None:
        """Stop it where it only stands by."""
        ...

    async def open(
        self, community: bytes | None, profile_dir: Path, host: DeviceId,
        aliases: Sequence[bytes] = (), apart: Apart = NOTHING_APART,
    ) -> None:  # fmt: skip
        """Start it and return when it accepts connections."""
        ...

    async def hand_on(self, profile_dir: Path, communities: Iterable[bytes], to: Heir) -> None:
        """Hand on to another hub what it kept; what fails is tried again at the next one."""
        ...

    async def close(self) -> None:
        """Stop it."""
        ...

    def closed(self, entry: Entry) -> Self:
        """Return another one, for the hub of a closed community."""
        ...


class OwnHub:
    """What is to be done with it, in order.

    Args:
        opener: runs it.
        seeking: knows when it is the first to be needed.
        profile: who is here.
        apart: tells what it keeps apart from its community.
        opened: is told where it listens.
        failed: is told that it does not start.

    Attributes:
        trouble: why it did not start, in words.
    """

    def __init__(
        self, opener: HubOpener, seeking: Seeking, profile: Profile, apart: Callable[[], Apart],
        opened: Callable[[Candidate], None], failed: Callable[[], None], *, closed: bool = False,
    ) -> None:  # fmt: skip
        self.trouble = ""
        self._opener = opener
        self._seeking = seeking
        self._profile = profile
        self._apart = apart
        self._told = opened
        self._failed = failed
        self._closed = closed
        self._jobs: asyncio.Queue[OpenHub | GiveUpHub | Heir | None] = asyncio.Queue()
        self._line: asyncio.TimerHandle | None = None
        self._opening: asyncio.Task[None] | None = None
        self._handing: asyncio.Task[None] | None = None
        opener.listens(self._listens)

    async def run(self) -> None:
        """Do what is to be done, until cancelled; it is stopped then."""
        try:
            while True:
                await self._work(await self._jobs.get())
        finally:
            self._leave_line()
            await self._stop_handing()
            await self._opener.close()

    def do(self, effect: OpenHub | GiveUpHub) -> None:
        """Open it, or give it up."""
        if isinstance(effect, GiveUpHub) and self._opening is not None:
            self._opening.cancel()
        self._jobs.put_nowait(effect)

    def hand_on(self, heir: Heir) -> None:
        """Let another hub have what this one kept, as soon as there is time for it."""
        self._jobs.put_nowait(heir)

    def arrive(self) -> None:
        """Have it ready soon where nobody is heard: this machine has come to a network."""
        self._leave_line()
        self.look_at_line(HEARS_NOBODY_S)

    def look_at_line(self, after: float = STANDS_BY_AFTER_S) -> None:
        """Have it ready as long as it is the first to be needed."""
        if self._line is None:
            loop = asyncio.get_running_loop()
            self._line = loop.call_later(after, self._line_is_steady)

    async def _work(self, job: OpenHub | GiveUpHub | Heir | None) -> None:
        if job is None and self._is_handing:
            self.look_at_line()
            return
        if not isinstance(job, GiveUpHub):  # what it kept is handed on as soon as it has ended
            await self._stop_handing()
        match job:
            case None:
                await self._make_ready()
            case Heir():
                work = self._opener.hand_on(self._profile.path, job.communities, job)
                self._handing = asyncio.ensure_future(work)
            case GiveUpHub():
                await self._opener.close()
            case OpenHub():
                self._opening = asyncio.ensure_future(self._open(job))
                try:
                    await asyncio.wait((self._opening,))
                    if not self._opening.cancelled():
                        self._opening.result()
                finally:
                    self._opening.cancel()
                    self._opening = None

    @property
    def _is_handing(self) -> bool:
        return self._handing is not None and not self._handing.done()

    async def _stop_handing(self) -> None:
        """Leave the rest of what it kept for later: it is about to be needed itself."""
        handing, self._handing = self._handing, None
        if handing is not None:
            handing.cancel()
            for result in await asyncio.gather(handing, return_exceptions=True):
                if isinstance(result, Exception):
                    raise result

    def _leave_line(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.cancel()

    def _line_is_steady(self) -> None:
        self._line = None
        if self._seeking.place is not Place.CLIENT and not self._seeking.hears_nobody:
            return  # what comes of this is to be seen first
        if wait := self._seeking.ready_in(asyncio.get_running_loop().time()):
            self.look_at_line(wait)
        elif self._jobs.empty():
            self._jobs.put_nowait(None)
        else:
            self.look_at_line()  # what is to be done first takes a while

    async def _make_ready(self) -> None:
        seeking = self._seeking
        if seeking.next_in_line or seeking.hears_nobody:
            me = self._profile.identity.device
            with suppress(ChatEraError):  # nobody needs it yet; when it is opened, it says why not
                await self._opener.stand_by(
                    seeking.community, self._profile.path, me, seeking.aliases, self._apart()
                )
        else:
            await self._opener.stand_down()

    async def _open(self, effect: OpenHub) -> None:
        me = self._profile.identity.device
        try:
            await self._opener.open(
                effect.community, self._profile.path, me, effect.aliases, self._apart()
            )
            self.trouble = ""
        except ChatEraError as error:
            self.trouble = str(error)
            self._failed()

    def _listens(self, said: Opened) -> None:
        if not self._jobs.empty():
            return  # it has been given up, and is about to hear of it
        parts = urlsplit(said.url)
        node = parse_fingerprint(said.fingerprint)
        self._told(
            Candidate(
                node or b"", bytes.fromhex(said.community), (parts.hostname or "",), parts.port or 0,
                closed=self._closed,
            )
        )  # fmt: skip
