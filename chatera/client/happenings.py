"""What ``Client.observe`` tells: one small fact for each thing that happened."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from chatera.client.message import Message
from chatera.client.standing import HandOver

if TYPE_CHECKING:
    from chatera.client.chat import Chat
    from chatera.client.community import Community
    from chatera.client.people import Person
    from chatera.client.verifying import Verification


@dataclass(frozen=True, slots=True)
class MessageArrived:
    """Somebody, or another device of one's own, wrote; live or caught up with."""

    chat: "Chat"
    message: Message


@dataclass(frozen=True, slots=True)
class MessageChanged:
    """An edit, a deletion, a reaction or a new state."""

    chat: "Chat"
    message: Message


@dataclass(frozen=True, slots=True)
class PresenceChanged:
    """Somebody came, went, or says so.

    Attributes:
        live: it happened while this profile was connected; else it is told of who is there as one comes.
    """

    person: "Person"
    live: bool = False


@dataclass(frozen=True, slots=True)
class TypingChanged:
    """Who is writing in a chat now."""

    chat: "Chat"
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChatChanged:
    """Members, title, unread count, or a new chat."""

    chat: "Chat"


@dataclass(frozen=True, slots=True)
class ConnectionChanged:
    """A community's connection is another one, or in another state."""

    community: "Community"


@dataclass(frozen=True, slots=True)
class VerificationChanged:
    """Somebody asks to compare numbers, or a comparison has come a step further."""

    verification: "Verification"


@dataclass(frozen=True, slots=True)
class HubFollowed:
    """The hub of the LAN is gone, and another one carries on."""

    handover: HandOver


@dataclass(frozen=True, slots=True)
class CommunityMoved:
    """Somebody else has moved a community, and this profile has followed.

    Attributes:
        by: who, as they are called here.
        host: the name or address of the node where it is now.
    """

    community: "Community"
    by: str
    host: str


Happening = (
    MessageArrived | MessageChanged | PresenceChanged | TypingChanged | ChatChanged
    | ConnectionChanged | VerificationChanged | HubFollowed | CommunityMoved
)  # fmt: skip
