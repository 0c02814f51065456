"""Who can read a conversation: its lock, the words beside it, and the window that explains them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from chatera.client.chat import Chat
from chatera_app.widgets.glyph_label import GlyphLabel
from chatera_app.widgets.plain import PlainLabel, isolated, on_button
from chatera_app.widgets.steps import paragraph, resize_by_text, step_button
from chatera_app.widgets.theme import text_scale, ui_font
from chatera_app.widgets.titles import window_title

LOCK = 40
ROOM = 420
"""How wide the explanation likes to be."""
LONGEST = 32
"""Letters of a name within a sentence there."""
ON_BUTTON = 160
"""How wide a name may be on a button."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of who can read a conversation.

    Attributes:
        name: the other person's, or the group's.
        group: whether it is a group.
        encrypted: whether what is written next can be read by its people alone.
        verified: whether it was made sure that everybody in it is who they say.
        reason: in words, why it is not encrypted.
        leads: whether this person may let a group go on in an encrypted one.
    """

    name: str
    group: bool
    encrypted: bool
    verified: bool = False
    reason: str = ""
    leads: bool = False

    @classmethod
    def of(cls, chat: Chat) -> "Standing":
        """Return how it stands with a chat now."""
        name, group = chat.title, chat.kind == "group"
        if chat.encrypted:
            return cls(name, group, encrypted=True, verified=chat.verified)
        leads = group and chat.my_role in {"owner", "admin"}
        return cls(name, group, encrypted=False, reason=chat.plain_reason, leads=leads)

    @property
    def shown_name(self) -> str:
        """The name as it stands within a sentence, whatever way it runs, and however long it is."""
        long = len(self.name) > LONGEST
        return isolated(f"{self.name[: LONGEST - 1]}…" if long else self.name)

    @property
    def glyph(self) -> str:
        """The lock that says it."""
        if not self.encrypted:
            return "lock_open"
        return "lock_verified" if self.verified else "lock"

    @property
    def title(self) -> str:
        """It in a word or two."""
        if not self.encrypted:
            return _tr("Not encrypted")
        if not self.verified:
            return _tr("Encrypted")
        if self.group:
            return _tr("Encrypted, and you made sure of everybody")
        return _tr("Encrypted, and it is really {0}").format(self.shown_name)

    @property
    def summary(self) -> str:
        """It in a sentence."""
        if not self.encrypted:
            return _tr("Not encrypted: the hub can read this conversation too")
        if self.group:
            people = _tr("Encrypted: only the members can read this conversation")
            sure = _tr("{0}, and you made sure of each of them")
        else:
            people = _tr("Encrypted: only you and {0} can read this conversation")
            sure = _tr("{0}, and you made sure that it is really {1}")
        people = people.format(self.shown_name)
        return sure.format(people, self.shown_name) if self.verified else people

    @property
    def invitation(self) -> str:
        """What stands in the empty field before something is written."""
        if self.encrypted:
            return _tr("Message to {0}, encrypted").format(self.shown_name)
        return _tr("Message to {0}, readable by the hub").format(self.shown_name)

    @property
    def greeting(self) -> str:
        """What stands where nothing was written yet."""
        if not self.encrypted:
            words = _tr("Say hello to {0}\nThe hub can read what is written here.")
        elif self.group:
            words = _tr("Say hello to {0}\nOnly the members can read what is written here.")
        else:
            words = _tr("Say hello to {0}\nOnly you and {0} can read what is written here.")
        return words.format(self.shown_name)

    @property
    def readers(self) -> str:
        """Who can read it, at length."""
        if not self.encrypted:
            return _tr(
                "The hub, which carries your messages, can read this conversation, "
                "and so can whoever runs it."
            )
        nobody = _tr("Nobody in between can: not the hub that carries it, and not ChatEra.")
        if self.group:
            people = _tr("Only the members of this group can read this, on their own devices.")
        else:
            people = _tr("Only you and {0} can read this, on your own devices.")
        return f"{people.format(self.shown_name)} {nobody}"

    @property
    def seen(self) -> str:
        """What others learn all the same."""
        if not self.encrypted:
            return _tr("Who writes to whom, when, and what.")
        return _tr("Who writes to whom, when, and about how much. Not what.")

    @property
    def doubt(self) -> str:
        """Whether it is certain who the other one is."""
        if self.group and not self.verified:
            return _tr("To be sure of a member, open the conversation with them and look there.")
        if self.verified:
            return _tr("You have made sure. ChatEra tells you if that ever changes.")
        return _tr(
            "You have not made sure yet. It takes a minute, and rules out that somebody "
            "else pretends to be {0}."
        ).format(self.shown_name)

    @property
    def remedy(self) -> str:
        """Why it is not encrypted, and what would make it so."""
        if self.group and not self.leads:
            words = _tr(
                "Its owner or an admin can let it go on in a new group, which only the members "
                "can read."
            )
        elif self.group:
            words = _tr(
                "A new group with the same people can take its place, and only they can read "
                "that one."
            )
        else:
            words = ""
        stays = _tr("What was written so far stays as it is.")
        return " ".join(part for part in (self.reason, words, stays) if part)


class EncryptionWindow(QDialog):
    """Explains a conversation's lock, and offers what makes it better.

    Args:
        parent: the conversation's window.
        standing: how it stands now.
        verify: makes sure who the other person is; None where that can't be done here.
        encrypt: goes on in an encrypted conversation.
    """

    def __init__(
        self, parent: QWidget, standing: Standing, verify: Callable[[], None] | None,
        encrypt: Callable[[], None],
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._verify = verify
        self.lock = GlyphLabel("lock", LOCK)
        self.title = PlainLabel()
        self.title.setFont(ui_font(1.3, bold=True))
        self.readers, self.seen = paragraph(""), paragraph("")
        self.doubt, self.remedy = paragraph(""), paragraph("")
        self.verify_button = step_button("", lambda: self._leave_for(verify))
        self.encrypt_button = step_button(
            self.tr("Continue encrypted"), lambda: self._leave_for(encrypt)
        )
        self.details = paragraph(_details(), "hint")
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.hide()
        self.more = QPushButton(self.tr("More details"))
        self.more.setCheckable(True)
        self.more.setAutoDefault(False)
        self.more.toggled.connect(self._show_details)
        self._lay_out()
        self.show_standing(standing)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.lock)
        self.title.setWordWrap(True)
        head.addWidget(self.title, 1)
        self._secure = _section((self.tr("Is it really them?"), self.doubt, self.verify_button))
        self._open = _section(
            (self.tr("Why, and what would change it"), self.remedy, self.encrypt_button)
        )
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(_section((self.tr("Who can read this"), self.readers, None)))
        column.addWidget(_section((self.tr("What ChatEra and the hub can see"), self.seen, None)))
        column.addWidget(self._secure)
        column.addWidget(self._open)
        column.addWidget(self.details)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(lambda: scroll.ensureWidgetVisible(self.details))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.more, QDialogButtonBox.ButtonRole.HelpRole)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(scroll, 1)
        whole.addWidget(buttons)
        resize_by_text(self, ROOM, 430)

    def show_standing(self, standing: Standing) -> None:
        """Say how it stands now."""
        self.setWindowTitle(window_title(standing.title))
        self.lock.setGlyph(standing.glyph)
        self.title.setText(standing.title)
        self.readers.setText(standing.readers)
        self.seen.setText(standing.seen)
        self.doubt.setText(standing.doubt)
        self.remedy.setText(standing.remedy)
        again = self.tr("Check again…")
        measure = QFontMetricsF(self.verify_button.font())
        room = ON_BUTTON * text_scale()
        name = measure.elidedText(standing.name, Qt.TextElideMode.ElideRight, room)
        sure = self.tr("Make sure it's really {0}…").format(isolated(name))
        self.verify_button.setText(on_button(again if standing.verified else sure))
        self.verify_button.setVisible(self._verify is not None and not standing.group)
        self.encrypt_button.setVisible(standing.group and standing.leads)
        self._secure.setVisible(standing.encrypted)
        self._open.setVisible(not standing.encrypted)

    def _show_details(self, on: bool) -> None:
        self.details.setVisible(on)
        self._soon.start()  # once they have their place
        self.more.setText(self.tr("Fewer details") if on else self.tr("More details"))

    def _leave_for(self, what: Callable[[], None] | None) -> None:
        self.accept()
        if what is not None:
            what()


def _section(parts: tuple[str, QLabel, QPushButton | None]) -> QFrame:
    heading, words, button = parts
    title = PlainLabel(heading)
    title.setObjectName("sectionTitle")
    box = QFrame()
    box.setObjectName("section")
    box.setAccessibleName(heading)
    column = QVBoxLayout(box)
    column.setSpacing(4)
    column.addWidget(title)
    column.addWidget(words)
    if button is not None:
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return box


def _details() -> str:
    return _tr(
        "An encrypted message is sealed on your computer (XChaCha20-Poly1305) under a key of its "
        "own. That key goes to each device of each reader through a session of the two devices: "
        "agreed upon with X25519 and ML-KEM-768 together, and renewed with every message, so that "
        "a stolen device does not open what was said long before. In large groups each device "
        "has a key that is handed to the members and replaced whenever somebody leaves. Each "
        "message is signed by the device that wrote it. "
        "The hub keeps sealed messages until they are fetched, and sees their size in steps, "
        "their time, and whose they are. "
        "Nobody outside ChatEra has reviewed this yet."
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Encryption", words)
