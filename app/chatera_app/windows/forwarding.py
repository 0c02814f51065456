"""Choosing to whom a message is forwarded."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QWidget

from chatera_app.actions.matching import ranked
from chatera_app.models.targets import Target
from chatera_app.widgets.choices import Choice
from chatera_app.widgets.chooser import Chooser

MOST = 200
"""Lines that are shown; whoever wants others types a letter more."""
SHORT = 42
"""Letters of the message that are shown above the field."""


class ForwardChooser(QObject):
    """Asks in the middle of a window for somebody, or a group.

    Args:
        window: in which.
        targets: whom one can write to.
        words: what is forwarded.
        chosen: is given who was chosen.
    """

    def __init__(
        self, window: QWidget, targets: Sequence[Target], words: str,
        chosen: Callable[[Target], None],
    ) -> None:  # fmt: skip
        self.chooser = Chooser(window)
        super().__init__(self.chooser)  # it ends with what it shows
        self.chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._targets = {one.key: one for one in targets}
        self._then = chosen
        self._words = words
        self.chooser.typed.connect(self._typed)
        self.chooser.chosen.connect(self._chosen)

    def open(self) -> None:
        """Show it."""
        prompt = _tr("Forward: {0}").format(_short(self._words))
        self.chooser.begin(_tr("Find a person or a group to forward to"), prompt)
        self.chooser.open()

    def _typed(self, text: str) -> None:
        found = ranked(text, self._targets.values(), lambda one: (one.words, one.detail))
        lines = tuple(
            Choice(one.key, one.words, one.detail, places, status=one.status, group=one.group)
            for one, places in found[:MOST]
        )
        hint = _tr("Enter forwards it there; Esc gives up.")
        self.chooser.show_choices(lines, hint if lines else _tr("Nobody here is called that."))

    def _chosen(self, key: str) -> None:
        self.chooser.close()
        self._then(self._targets[key])


def _short(words: str) -> str:
    line = " ".join(words[: 2 * SHORT].split())
    return line if len(line) <= SHORT else line[: SHORT - 1] + "…"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Forwarding", words)
