"""The settings' page about security: the recovery phrase, the passphrase, devices, the backup."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Protocol

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from chatera_app.widgets.moments import LONG, date_words
from chatera_app.widgets.plain import PlainLabel
from chatera_app.widgets.steps import paragraph, step_button
from chatera_app.windows.doing import Doing
from chatera_app.windows.passphrase import PassphraseDialog

WRITTEN = "phrase_written"
"""The setting of a profile that says when its words were written down, in ms since the epoch."""


class Words(Protocol):
    """The recovery phrase, as far as this page looks at it."""

    @property
    def words(self) -> Sequence[str] | None:
        """None where they are not on this device."""
        ...


class Protected(Protocol):
    """A profile, as far as this page looks at it."""

    @property
    def kept(self) -> str:
        """What opens it: ``keychain``, ``passphrase`` or ``file``."""
        ...

    def set_passphrase(self, passphrase: str) -> None:
        """Let it open with this passphrase only; takes a second."""
        ...

    def remove_passphrase(self) -> None:
        """Let it open without one."""
        ...

    def setting(self, name: str, default: str = "") -> str:
        """Return a small value."""
        ...


class SecurityPage(QScrollArea):
    """What keeps one's identity and messages one's own.

    Args:
        phrase: the recovery phrase.
        profile: what a passphrase protects.
        show_phrase: shows the words.
        others: further sections, each a heading and what stands below it.
    """

    def __init__(
        self, phrase: Words, profile: Protected, show_phrase: Callable[[], None],
        others: Sequence[tuple[str, QWidget]] = (),
    ) -> None:  # fmt: skip
        super().__init__()
        self._phrase = phrase
        self._profile = profile
        self._busy = False
        self.doing = Doing(self._refused)
        doing = self.doing
        self.destroyed.connect(lambda: doing.end())  # noqa: PLW0108 - the page is gone by then
        self.phrase_words, self.passphrase_words = paragraph(""), paragraph("")
        self.phrase_button = step_button(self.tr("Show the words…"), show_phrase)
        self.set_button = step_button("", self._ask)
        self.remove_button = step_button(self.tr("Remove…"), self._confirm_removal)
        self.problem = paragraph("", "problemLine")
        inner = QWidget()
        column = QVBoxLayout(inner)
        _add(column, self.tr("Your 12 words"), self.phrase_words, _row(self.phrase_button))
        _add(
            column, self.tr("Passphrase"), self.passphrase_words,
            _row(self.set_button, self.remove_button), self.problem,
        )  # fmt: skip
        for heading, part in others:
            _add(column, heading, part)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        self.refresh()

    def refresh(self) -> None:
        """Say what is true now."""
        self.phrase_words.setText(self._phrase_state())
        self.phrase_button.setVisible(self._phrase.words is not None)
        guarded = self._profile.kept == "passphrase"
        self.passphrase_words.setText(self._passphrase_state())
        self.set_button.setText(
            self.tr("Change the passphrase…") if guarded else self.tr("Set a passphrase…")
        )
        self.remove_button.setVisible(guarded)
        for button in (self.set_button, self.remove_button):
            button.setEnabled(not self._busy)
        self.problem.setVisible(bool(self.problem.text()))

    def _phrase_state(self) -> str:
        if self._phrase.words is not None:
            return self.tr(
                "You have not written your 12 words down yet. They are the only way to get your "
                "identity back if this computer is lost."
            )
        written = self._profile.setting(WRITTEN)
        if not written:
            return self.tr(
                "Your 12 words are not on this computer. You wrote them down, or can still do so on "
                "the computer where you began."
            )
        day = datetime.fromtimestamp(int(written) / 1000, UTC).astimezone().date()
        shown = date_words(day, LONG)
        return self.tr("You wrote your 12 words down on {0}. They are on your paper alone.").format(
            shown
        )

    def _passphrase_state(self) -> str:
        if self._busy:
            return self.tr("One moment: what takes a second here takes a thief years.")
        return {
            "passphrase": self.tr("ChatEra asks for your passphrase whenever it starts."),
            "keychain": self.tr(
                "What is on this computer is encrypted, and opens by itself when you are signed "
                "in. With a passphrase, it opens only for who knows that."
            ),
        }.get(
            self._profile.kept,
            self.tr(
                "What is on this computer is encrypted, but whoever can copy your files can open "
                "it: this system has no place for secrets. A passphrase mends that."
            ),
        )

    def _ask(self) -> None:
        dialog = PassphraseDialog(self.window(), self.set_button.text().rstrip("…"))
        dialog.chosen.connect(self._set)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _set(self, passphrase: str) -> None:
        self._begin(lambda: self._profile.set_passphrase(passphrase))

    def _confirm_removal(self) -> None:
        ask = QMessageBox(self.window())
        ask.setIcon(QMessageBox.Icon.Question)
        ask.setWindowTitle(self.tr("Remove the passphrase"))
        ask.setText(self.tr("Let ChatEra open without a passphrase?"))
        ask.setInformativeText(
            self.tr("Whoever is signed in to this computer as you can read your messages then.")
        )
        remove = ask.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        ask.addButton(QMessageBox.StandardButton.Cancel)
        remove.clicked.connect(lambda: self._begin(self._profile.remove_passphrase))
        ask.finished.connect(ask.deleteLater)
        ask.open()

    def _begin(self, change: Callable[[], None]) -> None:
        """Carry out in a thread what is slow on purpose."""
        self._busy = True
        self.problem.clear()
        self.refresh()
        self.doing(asyncio.to_thread(change), lambda _: self._end())

    def _end(self) -> None:
        self._busy = False
        self.refresh()

    def _refused(self, words: str) -> None:
        self.problem.setText(words)
        self._end()

    def event(self, event: QEvent) -> bool:
        """Look again when the person comes back from another window."""
        if event.type() == QEvent.Type.WindowActivate:
            self.refresh()
        return super().event(event)


def _row(*buttons: QPushButton) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return made


def _add(column: QVBoxLayout, heading: str, *parts: QWidget) -> None:
    """Add a section."""
    title = PlainLabel(heading)
    title.setObjectName("sectionTitle")
    box = QFrame()
    box.setObjectName("section")
    box.setAccessibleName(heading)
    inside = QVBoxLayout(box)
    for part in parts:
        inside.addWidget(part)
    column.addWidget(title)
    column.addWidget(box)
    column.addSpacing(6)
