"""The recovery phrase on paper; printing is loaded when it is asked for."""

from collections.abc import Sequence
from datetime import UTC, datetime
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from chatera_app.widgets.moments import LONG, date_words

COLUMNS = 3


def print_phrase(parent: QWidget, words: Sequence[str]) -> None:
    """Ask for a printer, and print the words on a plain page."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(
        "ChatEra"
    )  # says nothing of what is on it to whoever looks after the printer
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: page(words).print_(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # the class has another of its own, for slots by name


def page(words: Sequence[str]) -> QTextDocument:
    """Return the page: what it is, the words with their numbers, and what they are for."""
    lines = -(-len(words) // COLUMNS)
    rows = "".join(
        "<tr>"
        + "".join(
            f"<td width='33%'>{number + 1}. <b>{escape(words[number])}</b></td>"
            for number in range(line, len(words), lines)
        )
        + "</tr>"
        for line in range(lines)
    )
    day = date_words(datetime.now(UTC), LONG)
    why = _tr(
        "These words bring a ChatEra identity back when its computer is lost. Nobody else has "
        "them. Whoever has them can be you: keep this page where you keep what matters."
    )
    document = QTextDocument()
    document.setHtml(
        f"<h2>{escape(_tr('ChatEra recovery phrase'))}</h2><p>{escape(day)}</p>"
        f"<table width='100%' cellpadding='8' border='1' cellspacing='0'>{rows}</table>"
        f"<p>{escape(why)}</p>"
    )
    return document


def _tr(words: str) -> str:
    return QCoreApplication.translate("Phrase", words)
