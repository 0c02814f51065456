"""A conversation as a file or on paper, as its owner asks for it; printing is loaded when it is asked for."""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from chatera.client import transcript
from chatera.client.chat import Chat
from chatera.client.file_names import safe_name
from chatera.protocol.bodies import Ink
from chatera.protocol.errors import UserError
from chatera_app.windows.doing import Doing

PRINTED_AT_MOST = 5_000
"""Messages on paper: that many are a hundred pages."""
_SVG = re.compile(r"<svg .*?</svg>", re.DOTALL)
"""A drawing in a page; what somebody wrote is escaped, so it can't look like one."""


def save_chat(parent: QWidget, chat: Chat, doing: Doing) -> None:
    """Ask for a file, and save a conversation in it."""
    ask = QFileDialog(parent, _tr("Save conversation"))
    ask.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    ask.setNameFilters([
        _tr("Page for a browser (*.html)"), _tr("Plain text (*.txt)"), _tr("Records for programs (*.jsonl)"),
    ])  # fmt: skip
    ask.setDefaultSuffix("html")
    ask.filterSelected.connect(lambda chosen: ask.setDefaultSuffix(_suffix(chosen)))
    ask.setDirectory(documents())
    ask.selectFile(file_name(chat.title))
    ask.fileSelected.connect(lambda file: doing(save_to(chat, Path(file))))
    ask.finished.connect(ask.deleteLater)
    QDialog.open(ask)  # the class has another of its own, for slots by name


def documents() -> str:
    """Return the folder of somebody's documents; their home where there is none."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
    return folder if Path(folder).is_dir() else home


async def save_to(chat: Chat, file: Path) -> int:
    """Save a conversation; returns how many messages were.

    Raises:
        UserError: the file's name does not say what is wanted.
        StorageError: the disk refuses.
    """
    form = transcript.form_of(file)
    return await transcript.save(file, chat.title, chat.timeline.frozen(), form)


def print_chat(parent: QWidget, chat: Chat) -> None:
    """Ask for a printer, and print a conversation, of a very long one its end.

    Raises:
        UserError: there is nothing in it.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    if not len(chat.timeline):
        raise UserError(_tr("There is nothing to print yet."))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(
        "ChatEra"
    )  # says nothing of what is on it to whoever looks after the printer
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: page(chat).print_(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # as above


def page(chat: Chat) -> QTextDocument:
    """Return a conversation as a document."""
    timeline = chat.timeline
    first = max(0, len(timeline) - PRINTED_AT_MOST)
    some = [timeline[row] for row in range(first, len(timeline))]
    document = QTextDocument()
    html = "".join(transcript.pieces(chat.title, some, "html"))
    drawn = [one.picture for one in some if isinstance(one.picture, Ink)]
    if drawn:
        _set_with_drawings(document, html, drawn)
    else:
        document.setHtml(html)
    return document


def _set_with_drawings(document: QTextDocument, html: str, drawn: list[Ink]) -> None:
    """Set a page, and strokes in place of its drawings, in their order: documents of Qt know no SVG."""
    from chatera_app.models.blocks import drawing_of
    from chatera_app.widgets import ink_on_paper

    pieces = _SVG.split(html)
    page = pieces[0]
    for number, rest in zip(range(len(drawn)), pieces[1:], strict=True):
        page += ink_on_paper.place_html(number) + rest
    document.setHtml(page)
    ink_on_paper.put_into(document, [drawing_of(ink) for ink in drawn])


def file_name(title: str) -> str:
    """Return a name for a file that every system takes."""
    return f"{safe_name(title, _tr('Conversation'))}.html"


def _suffix(chosen: str) -> str:
    found = re.search(r"\*\.(\w+)", chosen)
    return found[1] if found else "html"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Saving", words)
