"""Where something can be done: a tree, since what is possible in a window is possible at each part of it."""

import enum
from typing import Self


class Place(enum.Enum):
    """Where an action's keys count. Those of a place count at every place within it as well."""

    ANYWHERE = "anywhere", None
    CONTACTS = "contacts", "anywhere"
    """The contact list's window."""
    CONTACT = "contact", "contacts"
    """A row of the contact list."""
    CONVERSATION = "conversation", "anywhere"
    """A conversation's window."""
    TAB = "tab", "conversation"
    """Where a conversation stands among others: its tab, or its window."""
    MESSAGE = "message", "conversation"
    """A message that was chosen by keys in the history."""
    MEMBER = "member", "conversation"
    """A row of a group's members."""
    COMPOSER = "composer", "conversation"
    """Where a message is written."""
    EMPTY_FIELD = "empty field", "composer"
    """The field in which nothing is written yet."""

    @property
    def within(self) -> Self | None:
        """The place this one is a part of."""
        wanted = self.value[1]
        return next((one for one in type(self) if one.value[0] == wanted), None)

    def holds(self, other: Self) -> bool:
        """Tell whether ``other`` is this place, or a part of it."""
        around: Self | None = other
        while around is not None and around is not self:
            around = around.within
        return around is self

    def meets(self, other: Self) -> bool:
        """Tell whether one key can't mean two things at these places."""
        return self.holds(other) or other.holds(self)

    @property
    def is_written_in(self) -> bool:
        """Tell whether letters that are typed there are part of a text."""
        return self not in {Place.MESSAGE, Place.MEMBER}
