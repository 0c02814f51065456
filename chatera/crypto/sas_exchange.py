"""Comparing short numbers, one end of it: what may come when, and what ends it. No I/O; randomness and time come in.

    who starts                        who accepts
    Start         →
                                      (a person agrees)
                  ←                   Accept, with the commitment to a key
    Reveal        →
                  ←                   Reveal
    both show the numbers; two people compare them by another road
    Proof         →  ←                Proof

Whoever stands between has to choose both keys before they see what the numbers will be: one guess in 2³⁹. So an exchange
is one attempt, and every deviation ends it; for another attempt people have to start anew. When both start at once, the
start of the lower account (of an account's two devices: the lower device) counts, and the other side accepts it
without asking again.
"""

from collections.abc import Callable, Collection
from enum import Enum
from typing import NamedTuple

from chatera.crypto import sas
from chatera.crypto.emoji import Emoji
from chatera.crypto.primitives import KEY_SIZE, Random, same, x25519, x25519_public
from chatera.crypto.sas_messages import (
    DECIMALS,
    EMOJI,
    EXCHANGE_SIZE,
    METHODS,
    Accept,
    Cancel,
    Message,
    Proof,
    Reason,
    Reveal,
    Start,
    parse_message,
)
from chatera.protocol import limits
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.ids import ID_SIZE, AccountId, DeviceId

MOST_MS = 10 * 60 * 1000


class Party(NamedTuple):
    """One end: whose, and on which machine."""

    account: AccountId
    device: DeviceId


class Stage(Enum):
    """How far an exchange has come."""

    NEW = "nothing was said"
    STARTED = "we asked"
    ASKED = "the other side asks, and our person has not answered"
    ACCEPTED = "we are bound to our key"
    REVEALED = "our key is known, theirs is bound"
    SHOWN = "the numbers are shown"
    CONFIRMED = "our person has confirmed"
    PROVEN = "the other person has confirmed, and proven it"
    DONE = "the other person is verified"
    FAILED = "it ended without success"


class Input(Enum):
    """What moves an exchange: messages that came, and wishes of our person."""

    START = "a start"
    WINNING_START = "a start that crossed ours and counts"
    LOSING_START = "a start that crossed ours and does not count"
    ACCEPT = "an accept"
    REVEAL = "a reveal"
    PROOF = "a proof"
    CANCEL = "a cancel"
    ASK = "our wish to begin"
    AGREE = "our yes to a start"
    CONFIRM = "our yes to the numbers"
    DENY = "our no to the numbers"
    STOP = "our wish to end it"
    LATE = "ten minutes have gone by"


ENDED = frozenset({Stage.DONE, Stage.FAILED})
_ENDING = (Input.CANCEL, Input.STOP, Input.LATE)

TRANSITIONS: dict[tuple[Stage, Input], Stage] = {
    (Stage.NEW, Input.ASK): Stage.STARTED,
    (Stage.NEW, Input.START): Stage.ASKED,
    (Stage.STARTED, Input.LOSING_START): Stage.STARTED,
    (Stage.STARTED, Input.WINNING_START): Stage.ACCEPTED,
    (Stage.STARTED, Input.ACCEPT): Stage.REVEALED,
    (Stage.ASKED, Input.AGREE): Stage.ACCEPTED,
    (Stage.ACCEPTED, Input.REVEAL): Stage.SHOWN,
    (Stage.REVEALED, Input.REVEAL): Stage.SHOWN,
    (Stage.SHOWN, Input.CONFIRM): Stage.CONFIRMED,
    (Stage.SHOWN, Input.PROOF): Stage.PROVEN,
    (Stage.CONFIRMED, Input.PROOF): Stage.DONE,
    (Stage.PROVEN, Input.CONFIRM): Stage.DONE,
    (Stage.SHOWN, Input.DENY): Stage.FAILED,
    (Stage.PROVEN, Input.DENY): Stage.FAILED,
    **{
        (stage, ending): Stage.FAILED
        for stage in Stage if stage not in ENDED
        for ending in _ENDING
    },
}  # fmt: skip
"""(stage, input) to the next stage. A message that is not in it ends the exchange, a wish that is not is our bug."""

Sent = tuple[bytes, ...]
"""Messages to be sent to the other side, in this order."""


class Deviation(RemoteProtocolError):
    """The other side, or somebody between, left the road.

    Attributes:
        reason: how.
    """

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.words)
        self.reason = reason


class Exchange:
    """One attempt at comparing numbers with one person.

    What comes in never raises: a deviation becomes the stage FAILED, with a reason, and a cancel to be sent. After the end
    nothing is taken in, and wishes do nothing. Times are ms since 1970.

    Args:
        own: this end.
        peer: the account to be verified; one's own for another device of oneself.
        listed: the devices in that account's verified manifest.
        random: draws the key and the exchange's id.

    Attributes:
        stage: how far it has come.
        reason: why it failed; None while it has not.
        numbers: three of four digits, from SHOWN on.
        pictures: seven of them from SHOWN on where both sides can; else none.
        verified: account and device of the other end, once DONE.
    """

    def __init__(
        self, *, own: Party, peer: AccountId, listed: Collection[DeviceId], random: Random
    ) -> None:
        if len(peer) != ID_SIZE or any(len(key) != ID_SIZE for key in own):
            raise LocalProtocolError("an id has 32 bytes")
        self.stage = Stage.NEW
        self.reason: Reason | None = None
        self.numbers: tuple[int, ...] = ()
        self.pictures: tuple[Emoji, ...] = ()
        self.verified: Party | None = None
        self._own = own
        self._peer = peer
        self._listed = frozenset(listed) - {own.device}
        self._id = random(EXCHANGE_SIZE)
        self._private = random(KEY_SIZE)
        self._public = x25519_public(self._private)
        self._began: int | None = None
        self._start: Start | None = None
        self._accept: Accept | None = None
        self._secret = b""
        self._transcript = b""

    def start(self, now: int) -> Sent:
        """Ask the other side."""
        following = self._following(Input.ASK)
        self._began = now
        self._start = Start(
            exchange=self._id, account=self._own.account, device=self._own.device, to=self._peer,
            moment=now, methods=METHODS,
        )  # fmt: skip
        self.stage = following
        return (self._start.pack(),)

    def agree(self, now: int) -> Sent:
        """Say yes to a start."""
        return self._wish(Input.AGREE, now, self._accepting)

    def confirm(self, now: int) -> Sent:
        """Say that both screens show the same numbers."""
        return self._wish(Input.CONFIRM, now, self._proving)

    def deny(self, now: int) -> Sent:
        """Say that the numbers differ."""
        return self._wish(Input.DENY, now, lambda: self._fail(Reason.DIFFERENT))

    def stop(self, now: int) -> Sent:
        """End it."""
        return self._wish(Input.STOP, now, lambda: self._fail(Reason.CANCELLED))

    def tick(self, now: int) -> Sent:
        """Look at the clock."""
        if self.stage in ENDED or self._began is None or now - self._began <= MOST_MS:
            return ()
        self.stage = self._following(Input.LATE)
        return self._fail(Reason.EXPIRED)

    def receive(self, data: bytes, now: int) -> Sent:
        """Take in a message of the other side."""
        late = self.tick(now)
        if self.stage in ENDED:
            return late
        try:
            return self._receive(data, now)
        except Deviation as deviation:
            return self._fail(deviation.reason)
        except RemoteProtocolError:  # of parse_message
            return self._fail(Reason.MALFORMED)

    def _receive(self, data: bytes, now: int) -> Sent:
        message = parse_message(data)
        if isinstance(message, Start):
            if self.stage is Stage.NEW:
                self._id = message.exchange  # a refusal names it
            self._check_start(message, now)
        elif message.exchange != self._id:
            raise Deviation(Reason.OTHER_EXCHANGE)
        kind = self._kind_of(message)
        following = TRANSITIONS.get((self.stage, kind))
        if following is None:
            raise Deviation(Reason.UNEXPECTED)
        if self._began is None:
            self._began = now
        sent = () if kind is Input.LOSING_START else self._take(message)
        self.stage = following
        return sent

    def _kind_of(self, message: Message) -> Input:
        if not isinstance(message, Start):
            return _KINDS[type(message)]
        if self._start is None or self.stage is not Stage.STARTED:
            return Input.START
        theirs = (message.account, message.device)
        return Input.WINNING_START if theirs < self._own else Input.LOSING_START

    def _take(self, message: Message) -> Sent:
        match message:
            case Start():
                return self._take_start(message)
            case Accept():
                return self._take_accept(message)
            case Reveal():
                return self._take_reveal(message)
            case Proof():
                return self._take_proof(message)
            case Cancel():
                self._fail(message.reason)
                return ()

    def _wish(self, wish: Input, now: int, act: Callable[[], Sent]) -> Sent:
        late = self.tick(now)
        if self.stage in ENDED:
            return late
        following = self._following(wish)
        sent = act()
        self.stage = following
        return sent

    def _following(self, step: Input) -> Stage:
        following = TRANSITIONS.get((self.stage, step))
        if following is None:
            raise LocalProtocolError(f"not now: {self.stage.value}")
        return following

    def _check_start(self, start: Start, now: int) -> None:
        if start.account != self._peer or start.to != self._own.account:
            raise Deviation(Reason.WRONG_PERSON)
        if start.device not in self._listed:
            raise Deviation(Reason.UNKNOWN_DEVICE)
        if not start.methods & DECIMALS:
            raise Deviation(Reason.METHOD)
        if not -MOST_MS <= start.moment - now <= limits.CLOCK_AHEAD_MS:
            raise Deviation(Reason.CLOCK)

    def _take_start(self, message: Start) -> Sent:
        self._start, self._id = message, message.exchange
        return self._accepting() if self.stage is Stage.STARTED else ()

    def _accepting(self) -> Sent:
        start = self._started()
        bare = Accept(
            exchange=self._id, device=self._own.device, methods=start.methods & METHODS,
            commitment=bytes(ID_SIZE),
        )  # fmt: skip
        bound = sas.commitment(start.pack(), bare.committed(), self._public)
        self._accept = Accept(
            exchange=self._id, device=bare.device, methods=bare.methods, commitment=bound
        )
        return (self._accept.pack(),)

    def _take_accept(self, message: Accept) -> Sent:
        if message.device not in self._listed:
            raise Deviation(Reason.UNKNOWN_DEVICE)
        if not message.methods & DECIMALS or message.methods & ~self._started().methods:
            raise Deviation(Reason.METHOD)
        self._accept = message
        return (self._revealing(),)

    def _take_reveal(self, message: Reveal) -> Sent:
        own = self._revealing()
        if self.stage is Stage.REVEALED:
            self._check_commitment(message.key)
            self._show(message.key, own, message.pack())
            return ()
        self._show(message.key, message.pack(), own)
        return (own,)

    def _check_commitment(self, key: bytes) -> None:
        accept = self._accepted()
        bound = sas.commitment(self._started().pack(), accept.committed(), key)
        if not same(bound, accept.commitment):
            raise Deviation(Reason.COMMITMENT)

    def _show(self, key: bytes, first: bytes, second: bytes) -> None:
        start, accept = self._started(), self._accepted()
        if key == self._public:  # our own, sent back
            raise Deviation(Reason.KEY)
        try:
            self._secret = x25519(self._private, key)
        except RemoteProtocolError as error:
            raise Deviation(Reason.KEY) from error
        self._transcript = sas.transcript(start.pack(), accept.pack(), first, second)
        shown = sas.sas_bytes(self._secret, sas.numbers_info(self._transcript))
        self.numbers = sas.decimals(shown)
        self.pictures = sas.pictures(shown) if accept.methods & EMOJI else ()

    def _proving(self) -> Sent:
        mac = sas.proof(self._secret, self._transcript, self._own, self._other())
        if self.stage is Stage.PROVEN:
            self.verified = self._other()
        return (Proof(exchange=self._id, mac=mac).pack(),)

    def _take_proof(self, message: Proof) -> Sent:
        other = self._other()
        if not same(message.mac, sas.proof(self._secret, self._transcript, other, self._own)):
            raise Deviation(Reason.PROOF)
        if self.stage is Stage.CONFIRMED:
            self.verified = other
        return ()

    def _fail(self, reason: Reason) -> Sent:
        self.stage, self.reason = Stage.FAILED, reason
        self._private = self._secret = b""
        self.numbers, self.pictures = (), ()
        return (Cancel(exchange=self._id, reason=reason).pack(),)

    def _revealing(self) -> bytes:
        return Reveal(exchange=self._id, key=self._public).pack()

    def _other(self) -> Party:
        start, accept = self._started(), self._accepted()
        ours = start.device == self._own.device and start.account == self._own.account
        return Party(self._peer, accept.device if ours else start.device)

    def _started(self) -> Start:
        if self._start is None:
            raise LocalProtocolError("no start was made")
        return self._start

    def _accepted(self) -> Accept:
        if self._accept is None:
            raise LocalProtocolError("nothing was accepted")
        return self._accept


_KINDS: dict[type[Message], Input] = {
    Accept: Input.ACCEPT,
    Reveal: Input.REVEAL,
    Proof: Input.PROOF,
    Cancel: Input.CANCEL,
}
