"""The recovery phrase of an account that was made here: kept until its person has shown that they wrote it down, then erased.

It is offered once there is something to lose: after the first conversation, and a week later each time it was put off.
"""

import secrets
from collections.abc import Callable, Mapping

from chatera.crypto.phrase import phrase_of, words_to_ask, wrongly_repeated
from chatera.crypto.primitives import Random
from chatera.protocol.errors import UserError
from chatera.store.profile import Profile

AGAIN_MS = 7 * 86_400_000
_OFFERED = "phrase_offered"
_CONVERSED = (
    "SELECT EXISTS (SELECT 1 FROM tallies WHERE said > 0)"
    " AND EXISTS (SELECT 1 FROM tallies WHERE heard > 0)"
)


class RecoveryPhrase:
    """What a window or command shows of it.

    Args:
        profile: whose account it recovers.
        now_ms: the wall clock, ms since the epoch, UTC.
        random: chooses which words are asked.
    """

    def __init__(
        self, profile: Profile, now_ms: Callable[[], int], random: Random = secrets.token_bytes
    ) -> None:
        self._profile = profile
        self._now_ms = now_ms
        self._conversed = False
        self._offered: int | None = None  # not read yet; every commit asks
        self._asked = words_to_ask(random)

    @property
    def words(self) -> tuple[str, ...] | None:
        """The twelve words; None once they were confirmed, and where the account was made on another device."""
        root = self._profile.keyring.root
        return None if root is None else phrase_of(root)

    @property
    def asked(self) -> tuple[int, int]:
        """Which two of the words have to be typed again, counted from 1."""
        return self._asked

    def confirm(self, answers: Mapping[int, str]) -> list[int]:
        """Compare the words asked for, and erase the phrase from this device if they are right.

        Args:
            answers: number of the word → as it was typed.

        Returns:
            the numbers of the wrong ones; nothing was erased then.

        Raises:
            UserError: it is not here any more, or a word is missing.
            StorageError: it could not be erased.
        """
        root = self._profile.keyring.root
        if root is None:
            raise UserError("The recovery phrase is not on this device.")
        if not answers.keys() >= set(self._asked):
            first, second = self._asked
            raise UserError(f"Type words {first} and {second} of the recovery phrase.")
        wrong = wrongly_repeated(root, {number: answers[number] for number in self._asked})
        if not wrong:
            # In the thread that keeps everything else of the profile, so that two never write the file at once.
            self._profile.database.run_at_once(lambda _: self._profile.keyring.erase_root())
        return wrong

    def is_due(self) -> bool:
        """Tell whether it should be offered now: something was sent and something received, and it was not offered lately."""
        if self._profile.keyring.root is None:
            return False
        if self._offered is None:
            self._offered = int(self._profile.setting(_OFFERED) or -AGAIN_MS)
        if self._now_ms() < self._offered + AGAIN_MS:
            return False
        if not self._conversed:
            row = self._profile.database.read.execute(_CONVERSED).fetchone()
            self._conversed = bool(row[0])
        return self._conversed

    def offered(self) -> None:
        """Note that it is shown now; nobody is asked again before a week is over."""
        self._offered = self._now_ms()
        self._profile.set_setting(_OFFERED, str(self._offered))

    def later(self) -> None:
        """The person puts it off: a week from now it is due again."""
        self.offered()
