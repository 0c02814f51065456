"""Records as text for people, where ``--json`` was not asked for."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from chatera.commands.command import Record

MARKS: Final = {"waiting": "🕓", "stored": "✓", "delivered": "✓✓", "read": "✓✓ read", "failed": "✗"}
DOTS: Final = {"online": "●", "away": "◐", "busy": "⊘"}
SHORT: Final = 14
"""Characters of an id that people are shown; enough to tell a few thousand apart."""


def text_of(command: str) -> Callable[[Record], str]:
    """Return how a command's records are written."""
    return FORMS.get(command, _pairs)


def _short(value: object) -> str:
    return str(value or "")[:SHORT]


def _time(value: object) -> str:
    if not isinstance(value, str):
        return " " * 16
    moment = datetime.fromisoformat(value).astimezone()
    if moment.date() == datetime.now(moment.tzinfo).date():
        return f"{moment:%H:%M}".rjust(16)
    return f"{moment:%Y-%m-%d %H:%M}"


def _indented(text: object, width: int) -> str:
    return str(text).replace("\n", "\n" + " " * width)


def _message(record: Record) -> str:
    time, text = _time(record.get("at")), _indented(record.get("text", ""), 18)
    if record.get("kind") == "system":
        return f"{time}  — {text}"
    if record.get("deleted"):
        text = "(deleted)"
    parts = [f"{time}  {record.get('from_name')}: {text}"]
    if record.get("edited") and not record.get("deleted"):
        parts.append("(edited)")
    parts.append(_reactions(record.get("reactions")))
    parts.append(MARKS.get(str(record.get("state")), ""))
    line = " ".join(part for part in parts if part)
    return f"{line}\n{'':16}  {record['error']}" if record.get("error") else line


def _reactions(value: object) -> str:
    reactions: list[dict[str, Any]] = value if isinstance(value, list) else []
    return " ".join(f"{one['emoji']} {len(one['from'])}" for one in reactions)


def _sent(record: Record) -> str:
    line = f"{MARKS.get(str(record['state']), ''):<2} {_indented(record['text'], 3)}"
    return f"{line}\n   {record['error']}" if record.get("error") else line


def _waiting(record: Record) -> str:
    return f"{_message(record)}\n{'':16}  to {record['to_name']}, {record['id']}"


def _found(record: Record) -> str:
    return f"{_message(record)}   [{record['chat_name']}]"


def _person(record: Record) -> str:
    presence = str(record["presence"])
    notes = [word for word in ("blocked", "muted", "favourite") if record.get(word)]
    line = f"{DOTS.get(presence, '○')} {presence:<8} {_short(record['id'])}  {record['name']}"
    if record.get("message"):
        line += f" — {record['message']}"
    return line + (f" ({', '.join(notes)})" if notes else "")


def _conversation(record: Record) -> str:
    unread = record.get("unread") or ""
    last = record.get("last")
    line = f"{unread!s:>5}  {record['kind']:<6} {_short(record['id'])}  {record['name']}"
    if isinstance(last, dict):
        words = "(deleted)" if last.get("deleted") else str(last.get("text", ""))
        line += f" — {' '.join(words.split())[:60]}"
    return line


def _community(record: Record) -> str:
    line = f"{record['state']:<10} {record['name'] or '(no name)'}  {record['url']}"
    line += " (hub on this machine)" if record.get("own_node") else ""
    line += f"\n{'':11}{record['fingerprint']}" if record.get("fingerprint") else ""
    return f"{line}\n{'':11}{record['problem']}" if record.get("problem") else line


def _finding(record: Record) -> str:
    line = f"{'✓' if record['ok'] else '✗'} {record['check']:<11} {record['detail']}"
    return f"{line}\n{'':14}{record['advice']}" if record.get("advice") else line


def _status(record: Record) -> str:
    words = f" — {record['message']}" if record.get("message") else ""
    return f"{record['name']} ({record['presence']}){words}\n{record['id']}"


def _group(record: Record) -> str:
    members = record.get("members")
    names = [str(one["name"]) for one in members] if isinstance(members, list) else []
    line = f"{record['name']}  {_short(record['id'])}"
    return f"{line}\n  {', '.join(names)}" if names else line


def _pairs(record: Record) -> str:
    return "  ".join(
        f"{name}: {value}" for name, value in record.items() if value not in (None, "")
    )


def _watched(record: Record) -> str:
    event = str(record.get("event"))
    if event in ("message", "changed"):
        where = f"   [{record['chat_name']}]" if record.get("chat_name") else ""
        return _message(record) + where
    return f"{'':16}  {event}: " + _pairs({k: v for k, v in record.items() if k != "event"})


FORMS: Final[dict[str, Callable[[Record], str]]] = {
    "send": _sent,
    "history": _message,
    "search": _found,
    "outbox": _waiting,
    "people": _person,
    "conversations": _conversation,
    "communities": _community,
    "connect": _community,
    "doctor": _finding,
    "status": _status,
    "group new": _group,
    "group add": _group,
    "group remove": _group,
    "watch": _watched,
}
