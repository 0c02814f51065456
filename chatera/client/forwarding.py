"""What a message becomes that is said again elsewhere: its words and pictures, and whose they are."""

import unicodedata
from collections.abc import Callable

import msgspec

from chatera.client.message import Message
from chatera.crypto.records import salt
from chatera.protocol import limits
from chatera.protocol.bodies import Origin, Sticker, Text
from chatera.protocol.errors import UserError
from chatera.protocol.ids import AccountId, from_text

OwnNameOf = Callable[[AccountId], str]
"""Says what somebody calls themselves: what they are called here is nobody else's to read."""
_NO_LETTERS = {"Cc", "Cs", "Zl", "Zp"}
"""Categories of what no name of one line has in it."""


def forwarded(message: Message, own_name_of: OwnNameOf) -> Text | Sticker:
    """Return what forwards a message; one that was forwarded itself keeps the origin that it names, and a sticker names none.

    Whom the words mention is not told of them elsewhere, and what they answer is not there.

    Raises:
        UserError: it has no words that can be read.
    """
    if message.sticker is not None and not message.deleted:
        return msgspec.structs.replace(message.sticker, salt=salt())
    if message.kind != "text" or message.deleted:
        raise UserError("Only messages that can be read are forwarded.")
    first = message.forwarded
    account = AccountId(from_text("a_", first.account if first else message.account))
    name = first.claimed if first else own_name_of(account)
    at = first.at if first else message.at
    origin = Origin(account=account, name=_line(name), at=max(1, round(at.timestamp() * 1000)))
    return Text(
        salt=salt(), text=message.text, style=message.style, forwarded=origin,
        pictures=message.pictures,
    )  # fmt: skip


def _line(name: str) -> str:
    """Return a name as one line within the limit, whatever its owner's program let them have."""
    words = "".join(char if unicodedata.category(char) not in _NO_LETTERS else " " for char in name)
    return " ".join(words.split())[: limits.NAME_LENGTH].strip() or "?"
