"""Making sure of people: comparing short numbers with them, over messages and by both people's eyes.

``chatera.crypto.sas_exchange`` says what may come when; here exchanges run, one per person at a time, what comes finds its
exchange, and what a person decides is sent. Keys live in memory only: what ran when the program ended is cancelled when it
starts again. A wish of somebody else that nobody has answered yet holds no key, and is kept.
"""

import asyncio
import os
from collections.abc import Callable, Coroutine, Iterable, Iterator
from contextlib import suppress
from typing import Any, Literal

from chatera.client.happenings import Happening, VerificationChanged
from chatera.client.observers import Observers
from chatera.crypto.emoji import Emoji
from chatera.crypto.records import salt
from chatera.crypto.sas_exchange import ENDED, MOST_MS, Exchange, Party, Sent, Stage
from chatera.crypto.sas_messages import (
    Accept,
    Cancel,
    Message,
    Reason,
    Start,
    exchange_named,
    parse_message,
)
from chatera.protocol import limits
from chatera.protocol.bodies import Sas
from chatera.protocol.errors import RemoteProtocolError, UserError
from chatera.protocol.ids import AccountId, ConversationId, DeviceId, account_text
from chatera.store.changes import Compared
from chatera.store.store import Store

LOOK_S = 2.0
"""How often the clock is looked at."""
HISTORY_MS = MOST_MS + limits.CLOCK_AHEAD_MS
"""A start older than this is not even refused."""
REMEMBERED_MS = 60 * 60 * 1000
"""How long exchanges are known that are over; longer than any start of theirs could count once more."""

State = Literal["asked", "waiting", "compare", "confirmed", "verified", "failed", "elsewhere"]
_STATES: dict[Stage, State] = {
    Stage.NEW: "waiting",
    Stage.STARTED: "waiting",
    Stage.ASKED: "asked",
    Stage.ACCEPTED: "waiting",
    Stage.REVEALED: "waiting",
    Stage.SHOWN: "compare",
    Stage.CONFIRMED: "confirmed",
    Stage.PROVEN: "compare",
    Stage.DONE: "confirmed",
    Stage.FAILED: "failed",
}
_OVER: frozenset[State] = frozenset({"verified", "failed", "elsewhere"})


class Verification:
    """One attempt at comparing numbers with somebody; ``Verifications`` makes and runs it.

    Attributes:
        account: the other person, ``a_…``.
        ours: whether this person began it.
        id: of the exchange.
        partner: the device it runs with; None until one has answered.
        wish: the start, where the other side asked.
    """

    def __init__(
        self, exchange: Exchange, person: AccountId, conv: ConversationId, id_: bytes,
        follow: "Callable[[Verification, Sent], Coroutine[Any, Any, None]]", *, ours: bool,
        now: Callable[[], int],
    ) -> None:  # fmt: skip
        self.account = account_text(person)
        self.ours = ours
        self.person = person
        self.conv = conv
        self.id = id_
        self.partner: DeviceId | None = None
        self.wish: bytes | None = None
        self.exchange = exchange
        self._follow = follow
        self._now = now
        self._final: State | None = None
        self._observers: Observers[[]] = Observers()

    @property
    def state(self) -> State:
        """How far it is.

        asked: the other side asks, and this person has not answered. waiting: for the other side. compare: the numbers are
        shown. confirmed: this person found them equal, and the other side has not said so yet. verified, failed: it is
        over. elsewhere: another device of this person has answered.
        """
        return self._final or _STATES[self.exchange.stage]

    @property
    def is_over(self) -> bool:
        """Whether nothing follows."""
        return self.state in _OVER

    @property
    def numbers(self) -> tuple[int, ...]:
        """Three of four digits, once they are shown."""
        return self.exchange.numbers

    @property
    def pictures(self) -> tuple[Emoji, ...]:
        """Seven of them, once they are shown, where both sides can; else none."""
        return self.exchange.pictures

    @property
    def problem(self) -> str:
        """Why it failed, in words; else empty."""
        return self.exchange.reason.words if self.exchange.reason else ""

    @property
    def is_suspicious(self) -> bool:
        """Whether it failed in a way in which it only fails where somebody may stand between."""
        return self.exchange.reason in {Reason.DIFFERENT, Reason.COMMITMENT, Reason.PROOF}

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear of each step; returns what ends that."""
        return self._observers.add(callback)

    async def agree(self) -> None:
        """Say yes to comparing.

        Raises:
            UserError: it is over.
        """
        await self._wish(Stage.ASKED, self.exchange.agree)

    async def confirm(self) -> None:
        """Say that both screens show the same."""
        await self._wish((Stage.SHOWN, Stage.PROVEN), self.exchange.confirm)

    async def deny(self) -> None:
        """Say that the screens differ."""
        await self._wish((Stage.SHOWN, Stage.PROVEN), self.exchange.deny)

    async def stop(self) -> None:
        """End it; harmless where it is over."""
        if not self.is_over and self.exchange.stage not in ENDED:
            await self._follow(self, self.exchange.stop(self._now()))

    # Told by Verifications

    def finish(self, state: State) -> None:
        """Note how it has ended."""
        self._final = state

    def tell(self) -> None:
        """Tell observers of a step."""
        self._observers.tell()

    async def _wish(self, stages: Stage | tuple[Stage, ...], act: Callable[[int], Sent]) -> None:
        allowed = stages if isinstance(stages, tuple) else (stages,)
        if self._final is not None or self.exchange.stage not in allowed:
            raise UserError(self.problem or "That is not possible now.")
        await self._follow(self, act(self._now()))


class Verifications:
    """Iterable of the ``Verification``s that run.

    Args:
        store: keeps the messages.
        happened: are told of each step.
        now: ms since the epoch, as a node has corrected it.
        spawn: runs what messages make necessary.
        verified: is told whom this person has verified.
    """

    def __init__(
        self, store: Store, happened: Observers[[Happening]], now: Callable[[], int],
        spawn: Callable[[Coroutine[Any, Any, None]], None],
        verified: Callable[[AccountId], Coroutine[Any, Any, None]],
    ) -> None:  # fmt: skip
        self._store = store
        self._happened = happened
        self._now = now
        self._spawn = spawn
        self._verified = verified
        self._running: dict[AccountId, Verification] = {}
        self._known: set[bytes] = {row[0] for row in store.rows("SELECT exchange FROM comparisons")}
        self._order = asyncio.Lock()

    def __iter__(self) -> Iterator[Verification]:
        return iter(list(self._running.values()))

    def with_person(self, account: str) -> Verification | None:
        """Return what runs with somebody, ``a_…``."""
        return next((one for one in self._running.values() if one.account == account), None)

    async def start(self, person: AccountId, conv: ConversationId) -> Verification:
        """Ask somebody to compare numbers.

        Args:
            person: whom.
            conv: this person's direct conversation with them.

        Raises:
            UserError: something runs with them already.
        """
        if person in self._running:
            raise UserError("A comparison with this person is going on already.")
        exchange = self._exchange(person)
        sent = exchange.start(self._now())
        verification = self._begin(exchange, person, conv, exchange_named(sent[0]), ours=True)
        await self._follow(verification, sent)
        return verification

    async def resume(self) -> None:
        """Go on after a restart: keep what nobody has answered, cancel what ran."""
        now = self._now()
        rows = self._store.rows(
            "SELECT exchange, account, conv, device, start, began FROM comparisons WHERE is_over = 0"
        )
        for id_, person, conv, device, start, began in rows:
            if start is not None and self._ask_again(person, conv, device, start, began, now):
                continue
            cancel = Cancel(exchange=id_, reason=Reason.CANCELLED).pack()
            await self._answer(conv, (cancel,))
            await self._note_over(id_)
        await self._store.write("DELETE FROM comparisons WHERE began < ?", now - REMEMBERED_MS)

    async def tick(self) -> None:
        """Look at the clock: after ten minutes an exchange is over."""
        for verification in self:
            stage = verification.exchange.stage
            sent = verification.exchange.tick(self._now())
            if verification.exchange.stage is not stage:
                await self._go_on(verification, sent)

    def take(self, arrived: Iterable[Compared]) -> None:
        """Take in what came."""
        for one in arrived:
            if len(one.message) <= limits.SAS_SIZE and (exchange := exchange_named(one.message)):
                self._take(one, exchange)

    def _take(self, one: Compared, exchange: bytes) -> None:
        message = _read(one.message)
        if _device_of(message) not in {None, one.device}:
            return  # it says to come from another device than the one that signed it
        if one.account == self._store.me:
            self._answered_elsewhere(one, exchange, message)
            return
        running = self._running.get(one.account)
        if isinstance(message, Start):
            if exchange not in self._known and message.moment >= self._now() - HISTORY_MS:
                self._take_start(one, message, running)
        elif running is not None and (running.id, running.partner or one.device) == (
            exchange,
            one.device,
        ):
            self._hand_in(running, one, message)

    def _take_start(self, one: Compared, start: Start, running: Verification | None) -> None:
        if running is not None and running.exchange.stage is Stage.STARTED:
            self._hand_in(running, one, start)  # they cross
            return
        if running is not None:
            self._hand_in(running, one, start)  # it has no place there, and ends that
        exchange = self._exchange(one.account)
        refusal = exchange.receive(one.message, self._now())
        if exchange.stage is Stage.ASKED:
            asked = self._begin(exchange, one.account, one.conv, start.exchange, ours=False)
            asked.partner, asked.wish = one.device, one.message
            self._spawn(self._go_on(asked, ()))
        else:
            self._known.add(start.exchange)
            self._spawn(self._refuse(one, start, refusal))

    def _hand_in(self, running: Verification, one: Compared, message: Message | None) -> None:
        exchange, before = running.exchange, running.exchange.stage
        sent = exchange.receive(one.message, self._now())
        if isinstance(message, Accept) and exchange.stage is Stage.REVEALED:
            running.partner = one.device
        if isinstance(message, Start) and exchange.stage is Stage.ACCEPTED:
            self._spawn(self._note_over(running.id))
            running.id, running.partner = message.exchange, one.device
            self._known.add(running.id)
        if sent or exchange.stage is not before:
            self._spawn(self._go_on(running, sent))

    def _answered_elsewhere(self, one: Compared, id_: bytes, message: Message | None) -> None:
        """Another device of this person has said something: what nobody has answered here is answered."""
        if id_ not in self._known:
            self._known.add(id_)
            self._spawn(self._note(id_, one.account, one.conv, None, None, is_over=True))
        for running in self:
            unanswered = running.exchange.stage is Stage.ASKED
            same = running.id == id_ or (running.conv == one.conv and isinstance(message, Start))
            if unanswered and same:
                running.finish("elsewhere")
                self._spawn(self._go_on(running, ()))

    def _ask_again(
        self, person: AccountId, conv: ConversationId, device: DeviceId, start: bytes, began: int,
        now: int,
    ) -> bool:  # fmt: skip
        """Let a wish wait that came before the restart; tells whether it still can."""
        exchange = self._exchange(person)
        exchange.receive(start, began)
        exchange.tick(now)
        if exchange.stage is not Stage.ASKED:
            return False
        asked = self._begin(exchange, person, conv, exchange_named(start), ours=False)
        asked.partner, asked.wish = device, start
        self._happened.tell(VerificationChanged(asked))
        return True

    def _exchange(self, person: AccountId) -> Exchange:
        own = Party(self._store.me, self._store.device)
        listed = self._store.devices_of(person)
        return Exchange(own=own, peer=person, listed=listed, random=os.urandom)

    def _begin(
        self, exchange: Exchange, person: AccountId, conv: ConversationId, id_: bytes, *, ours: bool
    ) -> Verification:
        made = Verification(
            exchange, person, conv, id_, self._follow, ours=ours, now=self._now
        )  # fmt: skip
        self._running[person] = made
        self._known.add(id_)
        return made

    async def _go_on(self, verification: Verification, sent: Sent) -> None:
        """Follow a step that no person waits for."""
        with suppress(UserError):  # nobody is left who could read it: after ten minutes it is over
            await self._follow(verification, sent)

    async def _follow(self, verification: Verification, sent: Sent) -> None:
        """Send what a step has made, keep what it was, and tell of it; steps keep their order."""
        exchange = verification.exchange
        over = exchange.stage in ENDED or verification.is_over
        if over and self._running.get(verification.person) is verification:
            del self._running[verification.person]
        try:
            await self._keep_and_send(verification, sent, over=over)
        finally:
            verification.tell()
            self._happened.tell(VerificationChanged(verification))

    async def _keep_and_send(self, verification: Verification, sent: Sent, *, over: bool) -> None:
        exchange, id_ = verification.exchange, verification.id
        async with self._order:
            person, conv, device = verification.person, verification.conv, verification.partner
            wish = verification.wish if exchange.stage is Stage.ASKED else None
            await self._note(id_, person, conv, device, wish, is_over=over)
            await self._send(conv, sent)
            if exchange.stage is Stage.DONE and not verification.is_over:
                await self._verified(person)
                verification.finish("verified")

    async def _refuse(self, one: Compared, start: Start, refusal: Sent) -> None:
        await self._note(start.exchange, one.account, one.conv, one.device, None, is_over=True)
        async with self._order:
            await self._answer(one.conv, refusal)

    async def _answer(self, conv: ConversationId, messages: Sent) -> None:
        """Send what no person waits for: where nobody is left who could read it, nobody has to."""
        with suppress(UserError):
            await self._send(conv, messages)

    async def _send(self, conv: ConversationId, messages: Sent) -> None:
        for message in messages:
            await self._store.author(conv, Sas(salt=salt(), message=message))

    async def _note(
        self, id_: bytes, person: AccountId, conv: ConversationId, device: DeviceId | None,
        start: bytes | None, *, is_over: bool,
    ) -> None:  # fmt: skip
        await self._store.write(
            "INSERT INTO comparisons VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
            " device = excluded.device, start = excluded.start, is_over = max(is_over, excluded.is_over)",
            id_, person, conv, device, start, self._now(), int(is_over),
        )  # fmt: skip

    async def _note_over(self, id_: bytes) -> None:
        await self._store.write("UPDATE comparisons SET is_over = 1 WHERE exchange = ?", id_)


def _read(data: bytes) -> Message | None:
    try:
        return parse_message(data)
    except RemoteProtocolError:
        return None  # the exchange it names ends over it


def _device_of(message: Message | None) -> DeviceId | None:
    return message.device if isinstance(message, Start | Accept) else None
