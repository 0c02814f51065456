"""This person's devices: what they are called, taking one away, and linking another one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from chatera.client.client import Client
from chatera.client.devices import Device
from chatera.client.linking import Offer
from chatera.discovery.linking import LinkAnnouncement, own_addresses
from chatera_app.models.library_words import in_our_words
from chatera_app.widgets.moments import date_time_words, date_words
from chatera_app.widgets.plain import plain_tip
from chatera_app.widgets.steps import StepPage, beside, paragraph, resize_by_text, step_button
from chatera_app.widgets.whole_words import WholeWords
from chatera_app.windows.doing import Doing
from chatera_app.windows.linking import LinkingWindow

DEVICE = int(Qt.ItemDataRole.UserRole)
MOST_SHOWN = 4
"""Devices to be seen at once; more scroll."""


class DevicesPage(QWidget):
    """A list of the devices, and what can be done with the chosen one.

    Args:
        client: whose devices they are.
    """

    def __init__(self, client: Client) -> None:
        super().__init__()
        self._client = client
        self.doing = Doing(self._say)
        doing = self.doing
        self.destroyed.connect(lambda: doing.end())  # noqa: PLW0108 - the page is gone by then
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Your devices"))
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WholeWords(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda *_: self._check())
        self.list.itemActivated.connect(lambda _: self._rename())
        self.problem = paragraph("", "problemLine")
        self.rename_button = step_button(self.tr("Rename…"), self._rename)
        self.remove_button = step_button(self.tr("Remove…"), self._remove)
        self.link_button = step_button(self.tr("Link another computer…"), self._link)
        self.regain_button = step_button(self.tr("Use this computer again…"), self._regain)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            paragraph(
                self.tr(
                    "These devices can read your messages and write in your name. Only they know "
                    "what you call them."
                ),
                "hint",
            )
        )
        column.addWidget(self.list, 1)
        column.addWidget(beside(self.rename_button, self.remove_button, self.link_button))
        column.addWidget(self.problem)
        column.addWidget(self.regain_button, 0, Qt.AlignmentFlag.AlignLeft)
        forget = client.devices.observe(self.refresh)
        self.destroyed.connect(lambda: forget())  # noqa: PLW0108 - the signal brings the object along
        self.refresh()

    def refresh(self) -> None:
        """Show today's devices."""
        chosen = self._chosen()
        self.list.clear()
        for device in self._client.devices:
            self._add(device)
            if chosen is not None and device.id == chosen.id:
                self.list.setCurrentRow(self.list.count() - 1)
        self._fit()
        self._say(in_our_words(self._client.devices.problem))
        self._check()

    def _fit(self) -> None:
        """Be as high as the devices need: what can be done with them stands below."""
        rows = [self.list.sizeHintForRow(row) for row in range(self.list.count())]
        self.list.setFixedHeight(sum(rows[:MOST_SHOWN]) + 2 * self.list.frameWidth())

    def _add(self, device: Device) -> None:
        title, about = self._title(device), self._about(device)
        item = QListWidgetItem(f"{title}\n{about}" if about else title)
        item.setData(DEVICE, device)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (title, about))))
        item.setToolTip(plain_tip(f"{title} ({device.id})"))
        if device.removed:
            item.setForeground(self.palette().placeholderText())
        self.list.addItem(item)

    def _title(self, device: Device) -> str:
        return self.tr("This computer") if device.here and not device.name else device.title

    def _about(self, device: Device) -> str:
        words = []
        if device.here and device.name:
            words.append(self.tr("this computer"))
        if device.removed:
            words.append(self.tr("removed"))
        if device.added is not None:
            words.append(self.tr("since {0}").format(date_words(device.added)))
        if device.seen is not None and not device.here:
            words.append(self.tr("last heard {0}").format(date_time_words(device.seen)))
        return " · ".join(words)

    def _chosen(self) -> Device | None:
        item = self.list.currentItem()
        device: Device | None = None if item is None else item.data(DEVICE)
        return device

    def _check(self) -> None:
        device, devices = self._chosen(), self._client.devices
        self.rename_button.setEnabled(device is not None and not devices.problem)
        removable = device is not None and not device.here and not device.removed
        self.remove_button.setEnabled(removable and not devices.problem)
        self.link_button.setEnabled(devices.can_change)
        self.regain_button.setVisible(bool(devices.problem))

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _rename(self) -> None:
        device = self._chosen()
        if device is None or not self.rename_button.isEnabled():
            return
        ask = QInputDialog(self)
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.setWindowTitle(self.tr("Rename device"))
        ask.setLabelText(self.tr("Name of the device"))
        ask.setTextValue(device.name or self._title(device))
        ask.textValueSelected.connect(
            lambda name: self.doing(self._client.devices.rename(device.id, name))
        )
        ask.open()

    def _remove(self) -> None:
        device = self._chosen()
        if device is None:
            return
        window = RemoveWindow(self, self._title(device))
        window.unused.connect(lambda: self.doing(self._client.devices.remove(device.id)))
        window.stolen.connect(
            lambda phrase: self.doing(self._client.devices.remove_stolen(device.id, phrase))
        )
        window.open()

    def _regain(self) -> None:
        window = RegainWindow(self)
        window.chosen.connect(lambda phrase: self.doing(self._client.regain(phrase)))
        window.open()

    def _link(self) -> None:
        LinkingWindow(self, self._offer).open()

    def _offer(self) -> Offer:
        client = self._client
        announcement = LinkAnnouncement() if client.discovers else None
        return Offer(client.devices, client.profile, own_addresses(), announcement=announcement)


class RemoveWindow(QDialog):
    """Asks why a device is taken away: somebody who has it could undo what does not need the recovery phrase.

    Args:
        parent: the window it belongs to.
        name: of the device.
    """

    unused = Signal()
    stolen = Signal(str)

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remove a device"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = paragraph(
            self.tr(
                "It stops at once: it gets no messages any more, and nothing that it writes counts. "
                "What is on it stays readable there."
            )
        )
        self.lost = QCheckBox(self.tr("It was lost or stolen"))
        why = paragraph(
            self.tr(
                "Whoever has it could add a device of their own to yours. So this needs your 12 words, "
                "which only you have. Your other devices go on, and your contacts notice nothing."
            ),
            "hint",
        )
        self.phrase = phrase_field(self.tr("Your 12 words"))
        self.phrase.setEnabled(False)
        self.phrase.textChanged.connect(self._check)
        self.lost.toggled.connect(self._turned)
        self.cancel = step_button(self.tr("Cancel"), self.reject)
        self.remove = step_button(self.tr("Remove"), self._remove)
        whole = QVBoxLayout(self)
        whole.addWidget(
            StepPage(
                self.tr("Remove “{0}”?").format(name), "block",
                [words, self.lost, why, self.phrase],
                [self.cancel], [self.remove],
            )
        )  # fmt: skip
        resize_by_text(self, 430, 330)
        self.cancel.setFocus()

    def _turned(self, stolen: bool) -> None:
        self.phrase.setEnabled(stolen)
        if stolen:
            self.phrase.setFocus()
        self._check()

    def _check(self) -> None:
        self.remove.setEnabled(not self.lost.isChecked() or bool(self.phrase.text().strip()))

    def _remove(self) -> None:
        if self.lost.isChecked():
            self.stolen.emit(self.phrase.text())
        else:
            self.unused.emit()
        self.accept()


class RegainWindow(QDialog):
    """Asks for the recovery phrase, which makes a device that was removed one of its person's again.

    Args:
        parent: the window it belongs to.

    Signals:
        chosen: It was typed. arg: the phrase.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Use this computer again"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = paragraph(
            self.tr(
                "Your 12 words show that this computer is yours. It then counts as a new one of "
                "yours, and gets your messages again."
            )
        )
        why = paragraph(
            self.tr(
                "If you never removed this computer, find out first who did: it takes one of your "
                "computers, or your 12 words."
            ),
            "hint",
        )
        self.phrase = phrase_field(self.tr("Your 12 words"))
        self.phrase.textChanged.connect(self._check)
        self.go = step_button(self.tr("Use it again"), self._choose)
        self.go.setDefault(True)
        whole = QVBoxLayout(self)
        whole.addWidget(
            StepPage(
                self.tr("Is this computer yours?"), "lock", [words, self.phrase, why],
                [step_button(self.tr("Cancel"), self.reject)], [self.go],
            )
        )  # fmt: skip
        resize_by_text(self, 430, 280)
        self._check()
        self.phrase.setFocus()

    def _check(self) -> None:
        self.go.setEnabled(bool(self.phrase.text().strip()))

    def _choose(self) -> None:
        self.chosen.emit(self.phrase.text())
        self.accept()


def phrase_field(spoken: str) -> QLineEdit:
    """Return a field for the twelve words."""
    field = QLineEdit()
    field.setPlaceholderText(spoken)
    field.setAccessibleName(spoken)
    return field
