"""Who owns a profile: one process at a time opens its store and its connections; the others ask that one.

The lock says who it is, a small file beside it where it can be asked. A desktop takes over from a command; a
second desktop only asks the first to show itself.
"""

import asyncio
import json
import os
from pathlib import Path
from typing import Literal

from chatera.commands.local_socket import Address, LocalSocket, local_socket
from chatera.protocol.errors import StorageError, Unreachable, UserError
from chatera.store.lock import ProfileInUse
from chatera.store.profile import Profile

Kind = Literal["desktop", "command"]
TAKE_OVER_WITHIN = 15.0
"""Seconds a desktop waits for a command to let go."""
ANSWER_WITHIN = 5.0
"""Seconds a desktop has to take a link."""
NOTE = "owner.json"
POLL = 0.03


class Owned(UserError):
    """Another process owns the profile and keeps it."""


class Ownership:
    """The right of this process to a profile.

    Attributes:
        profile: open; closing it is the last thing its owner does.
        kind: what this process is.
    """

    def __init__(self, profile: Profile, kind: Kind) -> None:
        self.profile = profile
        self.kind = kind
        self._note = profile.path / NOTE
        self.withdraw()  # of an owner that was killed

    def announce(self, address: Address) -> None:
        """Write down where this owner can be asked.

        Raises:
            StorageError: the disk does not let it.
        """
        note = {"kind": self.kind, "pid": os.getpid(), "address": address}
        partial = self._note.with_suffix(".new")
        try:
            partial.touch(mode=0o600)
            partial.write_text(json.dumps(note), encoding="utf-8")
            partial.replace(self._note)
        except OSError as error:
            raise StorageError(
                f"ChatEra can't write to {self._note.parent} ({error.strerror}). Free some space on this disk "
                "and try again."
            ) from error

    def withdraw(self) -> None:
        """Say that nobody can be asked here any more."""
        self._note.unlink(missing_ok=True)

    def release(self) -> None:
        """Give the profile free."""
        self.profile.close()


def try_to_own(profile: Path, kind: Kind, passphrase: str | None = None) -> Ownership | None:
    """Become the profile's owner now, or None when another process is.

    Raises:
        UserError: there is no profile, or (``Locked``) it needs a passphrase, or another one.
        StorageError: it is damaged or can't be read.
    """
    try:
        return Ownership(Profile.open(profile, passphrase), kind)
    except ProfileInUse:
        return None


class OwnerNote:
    """What the owner wrote down.

    Attributes:
        kind: ``desktop`` or ``command``.
        address: where it can be asked.
    """

    def __init__(self, kind: str, address: Address) -> None:
        self.kind = kind
        self.address = address


def owner_of(profile: Path) -> OwnerNote | None:
    """Return who owns the profile and can be asked, as far as it is written down."""
    try:
        note = json.loads((profile / NOTE).read_text(encoding="utf-8"))
        return OwnerNote(str(note["kind"]), dict(note["address"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


async def take_over(
    profile: Path, doors: LocalSocket | None = None, passphrase: str | None = None
) -> Ownership:
    """Become the profile's owner as a desktop; a command that has it goes on as our guest.

    Raises:
        Owned: a desktop has it already (it was asked to show itself), or a command doesn't let go.
        UserError: there is no profile, or (``Locked``) it needs a passphrase, or another one.
        StorageError: it is damaged or can't be read.
    """
    doors = doors or local_socket()
    try:
        async with asyncio.timeout(TAKE_OVER_WITHIN):
            while True:
                ownership = try_to_own(profile, "desktop", passphrase)
                if ownership is not None:
                    return ownership
                await _ask_to_leave(profile, doors)
                await asyncio.sleep(POLL)
    except TimeoutError as error:
        raise Owned(
            "Another ChatEra process uses this profile and does not answer. End it and try again."
        ) from error


async def hand_over_link(profile: Path, link: str, doors: LocalSocket | None = None) -> bool:
    """Let the desktop that has the profile open a link; tells whether there is one."""
    note = owner_of(profile)
    if note is None or note.kind != "desktop":
        return False
    try:
        async with asyncio.timeout(ANSWER_WITHIN):
            return await _ask(note, {"control": "show", "link": link}, doors or local_socket())
    except TimeoutError:
        return False


async def _ask_to_leave(profile: Path, doors: LocalSocket) -> None:
    note = owner_of(profile)
    if note is None:
        return
    wish = "show" if note.kind == "desktop" else "take_over"
    if await _ask(note, {"control": wish}, doors) and note.kind == "desktop":
        raise Owned("ChatEra is already open with this profile; its window was asked to the front.")


async def _ask(note: OwnerNote, wish: dict[str, str], doors: LocalSocket) -> bool:
    """Ask the owner for something; tells whether it could be asked."""
    try:
        reader, writer = await doors.dial(note.address)
    except Unreachable:
        return False
    try:
        writer.write(json.dumps(wish).encode() + b"\n")
        await writer.drain()
        await reader.readline()
    except OSError:
        return False
    finally:
        writer.close()
    return True
