"""What this program is: its version, its licence, what it is built of, and what somebody who helps wants to know."""

import platform
import re
from collections.abc import Iterable
from importlib.metadata import distribution

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QLocale, QSysInfo, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from chatera_app.widgets.glyph_label import GlyphLabel
from chatera_app.widgets.plain import PlainLabel
from chatera_app.widgets.steps import paragraph, resize_by_text, step_button
from chatera_app.widgets.theme import current, ui_font

_NOTICE = "licenses/NOTICE"
"""Where the installed package has it: PEP 639's directory for licence files."""


class AboutWindow(QDialog):
    """The mark, the version, and whose work all of it is.

    Args:
        parent: the window it belongs to.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About ChatEra"))
        package = distribution("chatera")
        self._version = package.version
        self.works = QPlainTextEdit(_flowing(package.read_text(_NOTICE) or ""))
        self.works.setReadOnly(True)
        self.works.setTabChangesFocus(True)
        self.works.setAccessibleName(self.tr("Works of others in ChatEra, and their licences"))
        self.works.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.said = paragraph("", "hint")
        self.copy = step_button(self.tr("Copy for a report"), self._copy)
        self.copy.setToolTip(
            self.tr("Copy the versions of ChatEra and of this system, to show them to somebody who can help")
        )  # fmt: skip
        self.close_button = step_button(self.tr("Close"), self.close)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(self._head())
        column.addWidget(paragraph(self.tr(
            "Free software under the Apache License 2.0. Its pictures and sounds are its own; the works of others in it"
            " are these:"
        )))  # fmt: skip
        column.addWidget(self.works, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.copy)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        resize_by_text(self, 540, 480)
        self.close_button.setFocus()

    def _head(self) -> QHBoxLayout:
        name = PlainLabel("ChatEra")
        name.setFont(ui_font(2.0, bold=True))
        version = PlainLabel(self.tr("Version {0}").format(self._version))
        version.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )  # fmt: skip
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (name, version):  # their letters don't say which side they belong on
            words.addWidget(label, 0, Qt.AlignmentFlag.AlignLeading)
        words.addWidget(
            paragraph(self.tr("The ease of the classic messenger, and nobody's cloud in between."))
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(GlyphLabel("logo", 88), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._report()))
        self.said.setText(self.tr("Copied. It says nothing about you or your conversations."))

    def _report(self) -> Iterable[str]:
        """What whoever helps asks first; in English, since reports are read by others."""
        screens = ", ".join(
            f"{one.size().width()}×{one.size().height()} at {one.devicePixelRatio():g}"
            for one in QGuiApplication.screens()
        )
        yield f"ChatEra {self._version}"
        yield f"Python {platform.python_version()}, PySide {pyside_version}, Qt {qVersion()}"
        yield f"{QSysInfo.prettyProductName()}, {platform.machine()}, {QGuiApplication.platformName()}"
        yield f"Screens: {screens}"
        yield f"Theme {current().name}, language {QLocale().bcp47Name()}"


def _flowing(notice: str) -> str:
    """Return NOTICE, which stands in columns and short lines, as it reads in letters of many widths."""
    lines = re.sub(r"(?<=\S)\n(?=\S)", " ", notice)
    return re.sub(r"(?<=\S) {2,}", " · ", lines)
