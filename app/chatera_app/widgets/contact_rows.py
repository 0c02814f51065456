"""What the contact list shows: plain values a model hands to the delegate.

A model for `ContactList` has headings at its top and rows below them, and answers `ROW` with a
`GroupHeading` or a `ContactRow`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QPixmap

ROW = Qt.ItemDataRole.UserRole + 1
NOTE = "♫ "
"""How the message of somebody begins who listens to something; rows paint a note in its place."""
Size = Literal["compact", "normal", "large"]
Status = Literal["online", "busy", "phone", "away", "brb", "lunch", "idle", "offline"]


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One person or group in the list; `last` is the newest line, shown under large rows.

    Attributes:
        marked: whoever owns the list has marked it as unread.
        visibility: how its owner appears to them: `offline`, `online` also while offline to all others, or as to everybody.
    """

    key: str
    name: str
    message: str = ""
    status: Status = "offline"
    picture: QPixmap | None = None
    unread: int = 0
    muted: bool = False
    blocked: bool = False
    kind: Literal["person", "group"] = "person"
    draft: str = ""
    typing: bool = False
    last: str = ""
    size: Size = "normal"
    marked: bool = False
    visibility: str = ""


@dataclass(frozen=True, slots=True)
class GroupHeading:
    """A heading with how many of its people are online; `total` 0 shows one number only.

    Attributes:
        key: by which it is told from others; its title where there is none.
    """

    title: str
    online: int
    total: int = 0
    expanded: bool = True
    key: str = ""

    @property
    def name(self) -> str:
        """By which it is told from others."""
        return self.key or self.title


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ContactList", text, None, count)


_STATUS_WORDS: Mapping[str, Callable[[], str]] = {
    "online": lambda: _tr("Available"),
    "busy": lambda: _tr("Busy"),
    "phone": lambda: _tr("On the phone"),
    "away": lambda: _tr("Away"),
    "brb": lambda: _tr("Be right back"),
    "lunch": lambda: _tr("Out to lunch"),
    "idle": lambda: _tr("Idle"),
    "hidden": lambda: _tr("Appear offline"),
    "offline": lambda: _tr("Offline"),
}
"""Each is translated when it is wanted: the language is known by then, and the other eight are not looked for."""


def status_word(status: str) -> str:
    """The status in the reader's language."""
    return _STATUS_WORDS.get(status, _STATUS_WORDS["offline"])()


def visibility_words(shown: str) -> str:
    """How one appears to somebody, where that is another way than to all others."""
    words = {
        "offline": _tr("You appear offline to them"),
        "online": _tr("You appear online to them, always"),
        "usual": _tr("You appear to them as to everybody"),
    }
    return words.get(shown, "")


def heading_text(heading: GroupHeading) -> str:
    """The heading as it is painted: "Online (6)" or "Favourites (3/4)"."""
    digits = QLocale().toString
    count = digits(heading.online)
    if heading.total:
        count += f"/{digits(heading.total)}"
    return f"{heading.title} ({count})"


def secondary_text(row: ContactRow) -> str:
    """The quiet half of a row: what they write, a draft, or the personal message."""
    if row.typing:
        return _tr("writing…")
    if row.draft:
        return _tr("Draft: {text}").format(text=row.draft)
    return (row.last or row.message) if row.size == "large" else row.message


def spoken_text(row: ContactRow) -> str:
    """The row for a screen reader: "Anna, online, packing for the lake, 2 unread"."""
    said = secondary_text(row)
    if said.startswith(NOTE):
        said = _tr("listening to {0}").format(said.removeprefix(NOTE))
    words = [row.name, status_word(row.status).lower(), said]
    if row.unread:
        words.append(_tr("%Ln unread", row.unread))
    elif row.marked:
        words.append(_tr("marked as unread"))
    if row.muted:
        words.append(_tr("muted"))
    if row.blocked:
        words.append(_tr("blocked"))
    words.append(visibility_words(row.visibility))
    return ", ".join(word for word in words if word)
