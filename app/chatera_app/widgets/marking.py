"""Puts the signs of bold, italic, struck and code around what is marked where somebody writes, or takes them away."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from chatera_app.widgets.scripts import utf16_length, utf16_slice

SIGNS = {"bold": "*", "italic": "_", "strike": "~~", "code": "`"}
_ALSO = {"bold": ("**",)}
"""What else means the same, and is taken away as well."""
_FENCE = "```"


def format_marked(field: QPlainTextEdit, part: str) -> None:
    """Format the marked words, each line by itself; those that are so already lose their signs.

    Without any, a pair of signs is put in to write between. Code of several lines becomes a block.
    """
    sign, cursor = SIGNS[part], field.textCursor()
    text = field.toPlainText()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    marked = utf16_slice(text, start, end)
    if not marked.strip():
        _replace(field, start, end, sign + marked + sign, start + len(sign))
        return
    start += utf16_length(marked) - utf16_length(marked.lstrip())
    marked = marked.strip()
    end = start + utf16_length(marked)
    around = utf16_slice(text, 0, start), utf16_slice(text, end, None)
    if part == "code" and "\n" in marked:
        _replace(field, start, end, _block(marked, *around))
        return
    for one in (*_ALSO.get(part, ()), sign):
        bare = _without(marked, one)
        if bare != marked:
            _replace(field, start, end, bare)
            return
        if _stands_between(around, one):
            _replace(field, start - len(one), end + len(one), marked)
            return
    lines = (f"{sign}{line}{sign}" if line.strip() else line for line in marked.split("\n"))
    _replace(field, start, end, "\n".join(lines))


def _without(marked: str, sign: str) -> str:
    """The lines without the signs around them; as they are where one has none."""
    lines = marked.split("\n")
    long = 2 * len(sign)
    whole = all(
        len(line) > long
        and line.startswith(sign)
        and line.endswith(sign)
        and sign not in line[len(sign) : -len(sign)]
        for line in lines
        if line.strip()
    )
    if not whole:
        return marked
    return "\n".join(line[len(sign) : -len(sign)] if line.strip() else line for line in lines)


def _stands_between(around: tuple[str, str], sign: str) -> bool:
    """Whether just these signs stand around; two stars are no single one."""
    before, behind = around
    near = before.endswith(sign) and behind.startswith(sign)
    return near and not (before.endswith(sign + sign[0]) or behind.startswith(sign + sign[0]))


def _block(marked: str, before: str, behind: str) -> str:
    first = "" if not before or before.endswith("\n") else "\n"
    last = "" if not behind or behind.startswith("\n") else "\n"
    return f"{first}{_FENCE}\n{marked}\n{_FENCE}{last}"


def _replace(
    field: QPlainTextEdit, start: int, end: int, text: str, between: int | None = None
) -> None:
    """Put a text in place of another, as one step that can be undone; then it is marked, or the cursor stands in it."""
    cursor = QTextCursor(field.document())
    cursor.beginEditBlock()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text)
    cursor.endEditBlock()
    shown = field.textCursor()
    shown.setPosition(start if between is None else between)
    if between is None:
        shown.setPosition(start + utf16_length(text), QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(shown)
