"""This profile's own person."""

from collections.abc import Callable

from chatera.client.observers import Observers
from chatera.protocol import limits
from chatera.protocol.bodies import is_unicode
from chatera.protocol.errors import UserError
from chatera.protocol.ids import BlobId, account_text, device_text
from chatera.protocol.manifests import parse_profile
from chatera.store.profile import Profile, checked_name

STATUSES = ("online", "away", "busy", "hidden")


class Me:
    """What this person shows of themselves.

    Args:
        profile: keeps it.
        told: what was last signed and shown anywhere, None for nothing.

    Attributes:
        status: online, away, busy or hidden; not kept.
    """

    def __init__(self, profile: Profile, told: bytes | None = None) -> None:
        self._profile = profile
        self._observers: Observers[[]] = Observers()
        self.status = "online"
        self.name = profile.setting("name", "?")
        self.message = profile.setting("message")
        self.picture_id = _blob_id(profile.setting("picture"))
        self._told = None if told is None else _content(told)
        """What the newest signed profile of this account says."""

    @property
    def account(self) -> str:
        """``a_…``."""
        return account_text(self._profile.keyring.account)

    @property
    def device(self) -> str:
        """``d_…``."""
        return device_text(self._profile.identity.device)

    @property
    def picture(self) -> bytes | None:
        """The display picture."""
        return self._profile.blob(self.picture_id) if self.picture_id else None

    def take(self, data: bytes | None) -> None:
        """Show what another own device has signed, unless something was changed here that nobody was told yet."""
        if data is None:
            return
        shown, before = _content(data), self._told
        self._told = shown
        here = (self.name, self.message, self.picture_id)
        if here == shown or (before is not None and here != before):
            return
        self.name, self.message, self.picture_id = shown
        self._profile.set_setting("name", self.name)
        self._profile.set_setting("message", self.message)
        self._profile.set_setting("picture", self.picture_id.hex() if self.picture_id else "")
        self._observers.tell()

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear of changes; returns what ends that."""
        return self._observers.add(callback)

    def set_status(self, status: str) -> None:
        """Change the status.

        Raises:
            UserError: there is no such status.
        """
        if status not in STATUSES:
            raise UserError(f"“{status}” is no status; choose one of {', '.join(STATUSES)}.")
        self.status = status
        self._observers.tell()

    def change(
        self, name: str | None = None, message: str | None = None, picture: bytes | None = None
    ) -> None:
        """Keep a new name, personal message or picture (empty bytes take it away).

        Raises:
            UserError: one of them breaks a limit.
        """
        if message is not None and (
            len(message) > limits.MESSAGE_LENGTH or not is_unicode(message)
        ):
            raise UserError(f"A personal message has at most {limits.MESSAGE_LENGTH} characters.")
        if picture is not None and len(picture) > limits.BLOB_SIZE:
            raise UserError(f"A picture has at most {limits.BLOB_SIZE // 1024} KiB.")
        if name is not None:
            self.name = checked_name(name)
            self._profile.set_setting("name", self.name)
        if message is not None:
            self.message = message
            self._profile.set_setting("message", message)
        if picture is not None:
            self.picture_id = self._profile.save_blob(picture) if picture else None
            self._profile.set_setting("picture", self.picture_id.hex() if self.picture_id else "")
        self._observers.tell()


def _content(data: bytes) -> tuple[str, str, BlobId | None]:
    kept = parse_profile(data)
    return kept.name, kept.message, kept.picture


def _blob_id(text: str) -> BlobId | None:
    return BlobId(bytes.fromhex(text)) if text else None
