"""What another hub hands on: each thing is judged as if its author had brought it."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from chatera.protocol.bequest import Bequest, Direct
from chatera.protocol.errors import Refused, RemoteProtocolError
from chatera.protocol.frames import (
    AnyFact,
    OpenDirect,
    PutManifest,
    PutProfile,
    PutReceipt,
    Relay,
    Relayed,
)
from chatera.protocol.header import Event
from chatera.protocol.ids import (
    NONE,
    AccountId,
    CommunityId,
    ConversationId,
    DeviceId,
    direct_conversation,
)
from chatera.protocol.manifests import parse_manifest, parse_profile
from chatera.protocol.receipts import Receipt
from chatera_server.handlers.conversations import Conversations
from chatera_server.handlers.mail import Mail
from chatera_server.handlers.people import People
from chatera_server.handlers.receipts import Receipts
from chatera_server.handlers.relay import Relays
from chatera_server.handlers.turns import Turns

PASSING = frozenset({"full", "storage"})
"""Refusals after which the same may be kept a little later."""


class Stand:
    """Stands for somebody whose things are brought, and hears what became of one of them.

    Attributes:
        account: who that is.
        device: none: nothing is taken for this one's own word.
    """

    def __init__(self, account: AccountId) -> None:
        self.account = account
        self.device = DeviceId(NONE)
        self.answer: asyncio.Future[list[str]] = asyncio.get_running_loop().create_future()

    def done(self, _txn: int) -> None:
        """It is kept."""
        self._settle([])

    def refuse(self, _txn: int, code: str, _message: str, _time: int = 0) -> None:
        """It is not."""
        self._settle([code])

    def tell(self, fact: AnyFact) -> None:
        """It is kept, but for what the answer names."""
        self._settle([one.code for one in fact.refused] if isinstance(fact, Relayed) else [])

    def _settle(self, codes: list[str]) -> None:
        if not self.answer.done():
            self.answer.set_result(codes)


class Bequests:
    """Takes over what another hub hands on."""

    def __init__(
        self, people: People, conversations: Conversations, mail: Mail, relays: Relays,
        receipts: Receipts, turns: Turns,
    ) -> None:  # fmt: skip
        self._people = people
        self._conversations = conversations
        self._mail = mail
        self._relays = relays
        self._receipts = receipts
        self._turns = turns

    async def take(self, giver: AccountId, bequest: Bequest) -> list[str]:
        """Keep what holds; returns why other things are not kept, once all that is is durable.

        Args:
            giver: whose machine hands on; parcels count as theirs, for the room there is.
            bequest: what it hands on.
        """
        refused: list[str] = []
        for manifest in bequest.manifests:
            refused += await self._one(self._manifest, manifest)
        for profile in bequest.profiles:
            refused += await self._one(self._profile, profile)
        if bequest.parcels:
            stand = Stand(giver)
            await self._mail.bring(stand, bequest.parcels, DeviceId(giver))
            refused += await stand.answer
        refused += await self._events(bequest.events, bequest.conversations)
        for data in bequest.receipts:
            refused += await self._one(self._receipt, data)
        return refused

    async def _one(
        self, begin: Callable[[bytes], Awaitable[Stand]], data: bytes
    ) -> list[str]:  # fmt: skip
        try:
            stand = await begin(data)
        except RemoteProtocolError:
            return ["malformed"]
        return await stand.answer

    async def _manifest(self, data: bytes) -> Stand:
        stand = Stand(parse_manifest(data).account)
        await self._people.put_manifest(stand, PutManifest(txn=0, manifest=data))
        return stand

    async def _profile(self, data: bytes) -> Stand:
        stand = Stand(parse_profile(data).account)
        await self._people.put_profile(stand, PutProfile(txn=0, profile=data))
        return stand

    async def _receipt(self, data: bytes) -> Stand:
        receipt = Receipt.parse(data)
        if (
            receipt.device == NONE
        ):  # it would be taken for the word of who brings it, which is not verified
            raise RemoteProtocolError("a receipt by no device")
        stand = Stand(receipt.account)
        waiting = self._receipts.put(stand, PutReceipt(txn=0, receipt=data))
        if waiting is not None:
            await waiting
        return stand

    async def _events(self, events: Sequence[bytes], directs: Sequence[Direct]) -> list[str]:
        refused: list[str] = []
        of: dict[ConversationId, list[Event]] = {}
        for data in events:
            try:
                event = Event.parse(data)
            except RemoteProtocolError:
                refused.append("malformed")
            else:
                of.setdefault(event.header.conv, []).append(event)
        named = {_id(one): one for one in directs}
        for conv, many in of.items():
            if self._conversations.get(conv) is None and conv in named:
                refused += await self._open(named[conv], many)
            known = self._conversations.get(conv)
            readers = () if known is None else known.readers
            stand = Stand(next(iter(readers), AccountId(NONE)))
            await self._relays.relay(stand, Relay(txn=0, events=tuple(one.data for one in many)))
            refused += await stand.answer
        return refused

    async def _open(self, one: Direct, events: Sequence[Event]) -> list[str]:
        """Know a direct conversation in which one of its two people has said something: an id is made up in no time."""
        author = events[0].header.account
        if author not in one.accounts:
            return ["not_yours"]
        await self._turns.take()
        try:
            self._relays.verify(events[0])
        except Refused as error:
            return [error.code]
        stand = Stand(author)
        first, second = AccountId(one.accounts[0]), AccountId(one.accounts[1])
        self._conversations.open_direct(
            stand,
            OpenDirect(
                txn=0, conv=_id(one), suite=one.suite, scope=one.scope, accounts=(first, second)
            ),
        )
        return await stand.answer


def _id(one: Direct) -> ConversationId:
    first, second = AccountId(one.accounts[0]), AccountId(one.accounts[1])
    return direct_conversation(one.suite, CommunityId(one.scope), first, second)
