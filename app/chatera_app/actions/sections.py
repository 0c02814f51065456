"""Headings of actions, in the order in which menus, palette and shortcut editor show them."""

from typing import Final

CONTACTS: Final = "Contacts"
CONTACT: Final = "Contact"
CONVERSATION: Final = "Conversation"
GROUP: Final = "Group"
MESSAGE: Final = "Message"
WRITING: Final = "Writing"
VIEW: Final = "View"
ME: Final = "Me"
GO: Final = "Go"
WINDOW: Final = "Window"
FAVOURITES: Final = "Favourites"
PROGRAM: Final = "ChatEra"

SECTIONS: Final = (
    CONTACTS, CONTACT, CONVERSATION, GROUP, MESSAGE, WRITING, VIEW, ME, GO, WINDOW, FAVOURITES,
    PROGRAM,
)  # fmt: skip
