"""Every error ChatEra raises on purpose, as one tree.

* ChatEraError
  x LocalProtocolError    we broke a rule of the protocol: a bug here, or an impossible wish
  x RemoteProtocolError   the other side broke a rule
  x Refused               the node understood and said no; carries its code
    x NotListed           since this device was taken back; carries the proof
    x Claimed             or we did: it goes by the id of a closed community; carries what proves that to it
  x StorageError          this machine could not keep something (full disk, damaged file)
  x Unreachable           nobody answers at an address
  x UserError             a person asked for something that does not exist or is not allowed
"""


class ChatEraError(Exception):
    """Base of every error ChatEra raises on purpose; its text is meant for people."""


class LocalProtocolError(ChatEraError):
    """We tried something the protocol forbids."""


class RemoteProtocolError(ChatEraError):
    """The other side sent something the protocol forbids."""


class Refused(ChatEraError):
    """A node refused a command.

    Attributes:
        code: one of ``chatera.protocol.frames.RefusalCode``, for programs.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class NotListed(Refused):
    """A node lets a device in no longer: its account has taken it back.

    Attributes:
        manifest: the account's, signed, which says so.
    """

    def __init__(self, message: str, manifest: bytes) -> None:
        super().__init__("unauthenticated", message)
        self.manifest = manifest


class Claimed(Refused):
    """A node goes by ids of closed communities that we are in, and is not, or not only, theirs.

    Attributes:
        geneses: of these communities.
        url: where the node is.
        node: its key.
    """

    def __init__(self, message: str, geneses: tuple[bytes, ...], url: str, node: bytes) -> None:
        super().__init__("no_right", message)
        self.geneses = geneses
        self.url = url
        self.node = node


class StorageError(ChatEraError):
    """This machine could not keep or read something; the text says what to do."""


class Unreachable(ChatEraError):
    """Nobody answers at an address, or somebody else than expected does."""


class UserError(ChatEraError):
    """What was asked for does not exist, is ambiguous, or is not allowed."""
