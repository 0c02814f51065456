"""How this person's messages look: kept in the profile, and put on what they write."""

import msgspec

from chatera.client.client import Client
from chatera.protocol.bodies import Style
from chatera_app.widgets.looks import Look

_NAME = "style"


def kept_look(client: Client) -> Look:
    """Return how this person writes."""
    kept = client.profile.setting(_NAME)
    style = msgspec.json.decode(kept, type=Style) if kept else Style()
    return Look(
        font=style.font, colour=style.colour, bold=style.bold, italic=style.italic,
        underline=style.underline, size=style.size,
    )  # fmt: skip


def keep_look(client: Client, look: Look) -> None:
    """Let this person write so, also after the next start."""
    kept = "" if look.plain else msgspec.json.encode(style_of(look)).decode()
    client.profile.set_setting(_NAME, kept)


def style_of(look: Look) -> Style:
    """Return a look as messages carry it."""
    return Style(
        font=look.font, colour=look.colour, bold=look.bold, italic=look.italic,
        underline=look.underline, size=look.size,
    )  # fmt: skip
