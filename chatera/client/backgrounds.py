"""What this person sees behind conversations: for each, or for all; on this machine, and told to nobody."""

from collections.abc import Callable

from chatera.client.observers import Observers
from chatera.protocol import limits
from chatera.protocol.errors import UserError
from chatera.store import backgrounds
from chatera.store.profile import Profile


class Backgrounds:
    """The choices of one profile.

    Args:
        profile: keeps them, and the pictures.
    """

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._chosen = backgrounds.read(profile.setting(backgrounds.SETTING))
        self._observers: Observers[[]] = Observers()

    def own(self, key: str) -> str:
        """Return what was chosen for one conversation (``ALL``: for all others), empty for nothing."""
        return self._chosen.get(key, "")

    def shown(self, key: str) -> str:
        """Return what stands behind a conversation."""
        return backgrounds.chosen_for(self._chosen, key)

    def picture(self, value: str) -> bytes:
        """Return the picture that a choice names; no bytes where it names none, or it is not here."""
        name = backgrounds.picture_of(value)
        return (self._profile.blob(name) if name is not None else None) or b""

    def choose(self, key: str, value: str, picture: bytes = b"") -> None:
        """Choose for a conversation, or for all (then those chosen for single ones stay).

        Args:
            key: which; ``ALL`` for all.
            value: what; empty for what all have.
            picture: one's own, in place of that.

        Raises:
            UserError: the picture is too large.
        """
        if len(picture) > limits.BLOB_SIZE:
            raise UserError(f"A picture has at most {limits.BLOB_SIZE // 1024} KiB.")
        if picture:
            value = backgrounds.of_picture(self._profile.save_blob(picture))
        self._chosen.pop(key, None)
        if value:
            self._chosen[key] = value
        self._profile.set_setting(backgrounds.SETTING, backgrounds.write(self._chosen))
        self._observers.tell()

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear of other choices; returns what ends that."""
        return self._observers.add(callback)
