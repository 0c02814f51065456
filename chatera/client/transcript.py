"""A conversation on paper or in a file: a page that any browser shows, plain text, or records for other programs.

Everything that somebody wrote is escaped; the page runs no script and loads nothing. In a text, names are one line and the
lines of what somebody wrote stand further in, so that nobody's words pass for a line of another message.
"""

import asyncio
import json
import os
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, tzinfo
from html import escape
from pathlib import Path
from typing import Literal, TextIO

from chatera.client import markdown
from chatera.client.drawing import inline_svg
from chatera.client.lines import indented, name_line, one_line
from chatera.client.message import Message
from chatera.protocol.bodies import Ink
from chatera.protocol.errors import StorageError, UserError

Form = Literal["html", "text", "json"]
SUFFIXES: dict[str, Form] = {".html": "html", ".htm": "html", ".txt": "text", ".jsonl": "json"}
"""Of file names, and what is written into such a file."""
_AT_ONCE = 500
_ENDS_A_LINE = re.compile("[\x7f-\x9f\u2028\u2029]")
"""What JSON may hold as it is, and what some programs take for the end of a line."""
_FURTHER_IN = "    "
_LINES = {"system", "nudge", "wink"}
"""Kinds of messages that say by themselves who did what."""
_HEAD = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title><style>
body {{ font: 14px/1.5 "Segoe UI", Tahoma, "Noto Sans", "DejaVu Sans", sans-serif; color: #1f3442; background: #fdfeff;
  max-width: 46em; margin: 2em auto; padding: 0 1em; }}
h1 {{ font-size: 1.4em; color: #20557a; }} h2 {{ font-size: 1em; color: #566d7d; text-align: center; font-weight: normal; }}
.who {{ color: #566d7d; margin: .8em 0 0; }} .who b {{ color: #0a5f96; }} .own b {{ color: #566d7d; }}
.said, .line {{ margin: .1em 0 .1em 1.2em; white-space: pre-wrap; overflow-wrap: anywhere; }}
.line, .note {{ color: #566d7d; }} .note {{ font-size: .85em; }}
blockquote {{ margin: .2em 0 .2em 1.2em; padding-left: .6em; border-left: 3px solid #b3d1e3; color: #566d7d;
  white-space: pre-wrap; }}
code, pre {{ font-family: "DejaVu Sans Mono", "Noto Sans Mono", Consolas, Menlo, monospace; font-size: .95em;
  background: #eaf4fb; color: #1f3442; border-radius: 4px; padding: 0 .2em; }}
pre {{ margin: .3em 0; padding: .4em .6em; white-space: pre-wrap; direction: ltr; text-align: left; }}
.ink {{ max-width: 100%; height: auto; display: block; }}
</style></head><body><h1 dir="auto">{title}</h1>
"""
_TAIL = "</body></html>\n"


def form_of(path: Path) -> Form:
    """Return what is written into a file, by its name.

    Raises:
        UserError: its name does not say.
    """
    form = SUFFIXES.get(path.suffix.lower())
    if form is None:
        known = ", ".join(SUFFIXES)
        raise UserError(f"End the file's name with one of {known}: it says what is written.")
    return form


async def save(
    path: Path, title: str, messages: Iterable[Message], form: Form, *, zone: tzinfo | None = None,
    done: Callable[[int], None] = lambda _count: None,
) -> int:  # fmt: skip
    """Write a conversation into a file in one step, so that a full disk leaves what was there before.

    Others have their turn in between; cancelling leaves what was there before too.

    Args:
        path: the file; it is replaced.
        title: of the conversation.
        messages: the oldest first.
        form: what is written.
        zone: of the times on a page; None for this machine's.
        done: is told now and then how many are written.

    Returns:
        how many messages were written.

    Raises:
        StorageError: the disk refuses.
    """
    count = 0
    with _in_place_of(path) as file:
        for count, piece in enumerate(pieces(title, messages, form, zone)):
            file.write(piece)
            if count % _AT_ONCE == 0:
                done(count)
                await asyncio.sleep(0)
    return count


@contextmanager
def _in_place_of(path: Path) -> Iterator[TextIO]:
    """Open a file that takes another one's place once everything is written."""
    temporary: Path | None = None
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".saving-")
        temporary = Path(name)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        temporary = None
    except OSError as error:
        raise StorageError(
            f"The conversation could not be saved in {path} ({error.strerror or error})."
        ) from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink()


def pieces(
    title: str, messages: Iterable[Message], form: Form, zone: tzinfo | None = None
) -> Iterator[str]:
    """Yield the beginning, then a piece for each message; the end is part of the last."""
    make = {"html": _html, "text": _text, "json": _json}[form]
    yield from make(title, messages, zone)


def head(title: str, form: Form) -> str:
    """Return what a file begins with that is written on and on: a page needs no end to be shown."""
    line = name_line(title)
    return _HEAD.format(title=escape(line)) if form == "html" else f"{line}\n"


def day_line(day: date, form: Form) -> str:
    """Return what stands above the messages of a day."""
    return f"<h2>{day.isoformat()}</h2>\n" if form == "html" else f"\n{day.isoformat()}\n\n"


def entry(message: Message, at: datetime, form: Form, *, goes_on: bool) -> str:
    """Return a message for a file that is written on: without what may be another later, and with the zone of its time.

    Args:
        message: the one.
        at: its time, as it is shown.
        form: a page or text.
        goes_on: on a page, whether the same person has spoken just before.
    """
    if form == "html":
        return _page_row(message, at, goes_on=goes_on, lasting=True)
    return _text_row(message, at, lasting=True)


def change_entry(message: Message, at: datetime, now: datetime, form: Form) -> str:
    """Return the note that a message of before was deleted, or has other words.

    Args:
        message: as it is now.
        at: when it was written, as that is shown.
        now: when that is noted.
        form: a page or text.
    """
    when = f"{at.date().isoformat()} at {_clock(at, lasting=True)}"
    name = name_line(message.name)
    if form != "html":
        said = f"What {name} said on {when} was deleted."
        if not message.deleted:
            words = indented(message.text, _FURTHER_IN)
            said = f"{name} changed what was said on {when}: {words}"
        return f"* {said} [{_clock(now, lasting=True)}]\n"
    name, noted = f"<bdi>{escape(name)}</bdi>", _time(now, lasting=True)
    when = f'<time datetime="{_utc(at)}">{when}</time>'
    if message.deleted:
        return f'<p class="line" dir="auto">What {name} said on {when} was deleted. {noted}</p>\n'
    row = f'<p class="line" dir="auto">{name} changed what was said on {when}: {noted}</p>\n'
    return f'{row}<div class="said" dir="auto">{markdown.html(message.text)}</div>\n'


def is_line(message: Message) -> bool:
    """Tell whether a message says by itself who did what."""
    return message.kind in _LINES


def _html(title: str, messages: Iterable[Message], zone: tzinfo | None) -> Iterator[str]:
    piece = head(title, "html")
    before: Message | None = None
    day: date | None = None
    for message in messages:
        yield piece
        piece = ""
        at = message.at.astimezone(zone)
        if at.date() != day:
            day, before = at.date(), None
            piece = day_line(day, "html")
        goes_on = before is not None and not is_line(before) and before.account == message.account
        piece += _page_row(message, at, goes_on=goes_on)
        before = message
    yield piece + _TAIL


def _page_row(message: Message, at: datetime, *, goes_on: bool, lasting: bool = False) -> str:
    if is_line(message):
        when = f" {_time(at, lasting=True)}" if lasting else ""
        return f'<p class="line" dir="auto">{escape(one_line(message.text))}{when}</p>\n'
    row = ""
    if not goes_on:
        own = " own" if message.own else ""
        row = (
            f'<p class="who{own}"><b dir="auto">{escape(name_line(message.name))}</b> says'
            f" {_time(at, lasting=lasting)}:</p>\n"
        )
    if message.reply is not None:
        words = (
            f"{name_line(message.reply.name)}: {markdown.plain(message.reply.text)}"
            if message.reply.text
            else "…"
        )
        row += f'<blockquote dir="auto">{escape(words)}</blockquote>\n'
    if message.forwarded is not None:
        words = f"Forwarded from {name_line(message.forwarded.name)}"
        row += f'<div class="said note" dir="auto">{escape(words)}</div>\n'
    notes = [_note(words) for words in _notes(message, on_page=True, lasting=lasting)]
    words = markdown.html(message.text)
    if isinstance(message.picture, Ink):
        words = inline_svg(message.picture)
    return f'{row}<div class="said" dir="auto">{words}{"".join(notes)}</div>\n'


def _time(at: datetime, *, lasting: bool) -> str:
    return f'<time datetime="{_utc(at)}">({_clock(at, lasting=lasting)})</time>'


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()


def _clock(at: datetime, *, lasting: bool) -> str:
    """Return the time of day, with its zone where it is to be understood anywhere and at any time."""
    return (
        at.isoformat(" ", "seconds")[11:].replace("+", " +").replace("-", " -")
        if lasting
        else f"{at:%H:%M}"
    )


def _note(words: str) -> str:
    return f' <span class="note">({escape(words)})</span>'


def _notes(message: Message, *, on_page: bool = False, lasting: bool = False) -> list[str]:
    """Return what stands behind the words."""
    if message.kind == "locked":
        return ["encrypted, can't be read here"]
    if message.deleted:
        return ["deleted"]
    notes = ["sticker"] if message.kind == "sticker" else []
    notes += ["edited"] if message.edited else []
    notes += ["written by hand"] if message.kind == "ink" and not on_page else []
    if lasting:
        return notes
    notes += [f"{emoji} {len(accounts)}" for emoji, accounts in message.reactions]
    if message.state in {"waiting", "failed"}:
        notes.append({"waiting": "not sent yet", "failed": "not sent"}[message.state])
    return notes


def _text(title: str, messages: Iterable[Message], zone: tzinfo | None) -> Iterator[str]:
    yield head(title, "text")
    day: date | None = None
    for message in messages:
        at = message.at.astimezone(zone)
        piece = ""
        if at.date() != day:
            day = at.date()
            piece = day_line(day, "text")
        yield piece + _text_row(message, at)


def _text_row(message: Message, at: datetime, *, lasting: bool = False) -> str:
    if is_line(message):
        when = f" [{_clock(at, lasting=True)}]" if lasting else ""
        return f"* {one_line(message.text)}{when}\n"
    notes = "".join(f" ({words})" for words in _notes(message, lasting=lasting))
    origin = f"[forwarded from {name_line(message.forwarded.name)}] " if message.forwarded else ""
    words = indented(f"{origin}{message.text}{notes}", _FURTHER_IN)
    return f"[{_clock(at, lasting=lasting)}] {name_line(message.name)}: {words}\n"


def _json(title: str, messages: Iterable[Message], zone: tzinfo | None) -> Iterator[str]:
    """One record a line; times are UTC, whatever the zone."""
    del zone
    yield _record({"conversation": title})
    for message in messages:
        record = {
            "id": message.id, "from": message.account, "name": message.name, "own": message.own,
            "at": message.at.astimezone(UTC).isoformat(timespec="milliseconds"), "kind": message.kind,
            "text": message.text, "edited": message.edited, "deleted": message.deleted,
            "reply": message.reply.id if message.reply else None,
            "forwarded": _origin(message),
            "reactions": {emoji: list(accounts) for emoji, accounts in message.reactions},
        }  # fmt: skip
        yield _record(record)


def _record(fields: dict[str, object]) -> str:
    line = json.dumps(fields, ensure_ascii=False)
    return _ENDS_A_LINE.sub(lambda found: f"\\u{ord(found[0]):04x}", line) + "\n"


def _origin(message: Message) -> dict[str, str] | None:
    origin = message.forwarded
    if origin is None:
        return None
    at = origin.at.astimezone(UTC).isoformat(timespec="milliseconds")
    return {"from": origin.account, "name": origin.name, "at": at}
