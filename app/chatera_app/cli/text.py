"""Records as text for people, where ``--json`` was not asked for."""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from chatera.commands.command import Record

MARKS: Final = {"waiting": "🕓", "stored": "✓", "delivered": "✓✓", "read": "✓✓ read", "failed": "✗"}
DOTS: Final = {"online": "●", "away": "◐", "busy": "⊘"}
SHORT: Final = 14
"""Characters of an id that people are shown; enough to tell a few thousand apart."""
_COMMANDS: Final = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Control characters but the end of a line, and those that turn the direction of what follows."""


def text_of(command: str) -> Callable[[Record], str]:
    """Return how a command's records are written."""
    form = FORMS.get(command, _pairs)
    return lambda record: printable(form(record))


def printable(text: str) -> str:
    """Return a text that does nothing to a terminal but stand there, whoever wrote it."""
    return _COMMANDS.sub("\ufffd", text.expandtabs(4).replace("\r\n", "\n"))


def _short(value: object) -> str:
    return str(value or "")[:SHORT]


def _name(value: object) -> str:
    """Return a name in one line, whatever its owner's program let them have."""
    return " ".join(str(value).split())


def _moment(value: object) -> str:
    if not isinstance(value, str):
        return ""
    moment = datetime.fromisoformat(value).astimezone()
    today = moment.date() == datetime.now(moment.tzinfo).date()
    return f"{moment:%H:%M}" if today else f"{moment:%Y-%m-%d %H:%M}"


def _indented(text: object, width: int) -> str:
    return str(text).replace("\n", "\n" + " " * width)


def _message(record: Record) -> str:
    head = f"{_short(record.get('id'))}  {_moment(record.get('at'))}  "
    text = _indented(record.get("text", ""), len(head))
    if record.get("kind") == "system":
        return f"{head}— {text}"
    if record.get("deleted"):
        text = "(deleted)"
    reply = record.get("reply")
    if isinstance(reply, dict):
        head += f"↪ “{_line(reply['text'], 30)}” "
    parts = [f"{head}{_name(record.get('from_name'))}: {text}"]
    if record.get("edited") and not record.get("deleted"):
        parts.append("(edited)")
    parts.append(_reactions(record.get("reactions")))
    parts.append(MARKS.get(str(record.get("state")), ""))
    line = " ".join(part for part in parts if part)
    return f"{line}\n{'':16}{record['error']}" if record.get("error") else line


def _line(text: object, most: int) -> str:
    words = " ".join(str(text).split())
    return words if len(words) <= most else words[: most - 1] + "…"


def _reactions(value: object) -> str:
    reactions: list[dict[str, Any]] = value if isinstance(value, list) else []
    return " ".join(f"{one['emoji']} {len(one['from'])}" for one in reactions)


def _sent(record: Record) -> str:
    line = f"{MARKS.get(str(record['state']), ''):<2} {_indented(record['text'], 3)}"
    return f"{line}\n   {record['error']}" if record.get("error") else line


def _waiting(record: Record) -> str:
    return f"{_message(record)}   [to {_name(record['to_name'])}]"


def _found(record: Record) -> str:
    return f"{_message(record)}   [{_name(record['chat_name'])}]"


def _person(record: Record) -> str:
    presence = str(record["presence"])
    words = ("verified", "blocked", "muted", "favourite")
    notes = [word for word in words if record.get(word)]
    line = (
        f"{DOTS.get(presence, '○')} {presence:<8} {_short(record['id'])}  {_name(record['name'])}"
    )
    if record.get("message"):
        line += f" — {record['message']}"
    return line + (f" ({', '.join(notes)})" if notes else "")


def _conversation(record: Record) -> str:
    unread = record.get("unread") or ""
    last = record.get("last")
    line = f"{unread!s:>5}  {record['kind']:<6} {_short(record['id'])}  {_name(record['name'])}"
    if isinstance(last, dict):
        words = "(deleted)" if last.get("deleted") else str(last.get("text", ""))
        line += f" — {_line(words, 60)}"
    return line


def _community(record: Record) -> str:
    line = f"{record['state']:<10} {_name(record['name']) or '(no name)'}  {record['url']}"
    line += " (hub on this machine)" if record.get("own_node") else ""
    line += f"\n{'':11}{record['fingerprint']}" if record.get("fingerprint") else ""
    return f"{line}\n{'':11}{record['problem']}" if record.get("problem") else line


def _finding(record: Record) -> str:
    line = f"{'✓' if record['ok'] else '✗'} {record['check']:<11} {record['detail']}"
    return f"{line}\n{'':14}{record['advice']}" if record.get("advice") else line


def _status(record: Record) -> str:
    words = f" — {record['message']}" if record.get("message") else ""
    return f"{_name(record['name'])} ({record['presence']}){words}\n{record['id']}"


def _group(record: Record) -> str:
    members = record.get("members")
    names = [_name(one["name"]) for one in members] if isinstance(members, list) else []
    line = f"{_name(record['name'])}  {_short(record['id'])}"
    return f"{line}\n  {', '.join(names)}" if names else line


def _pairs(record: Record) -> str:
    return "  ".join(
        f"{name}: {value}" for name, value in record.items() if value not in (None, "")
    )


def _edited(record: Record) -> str:
    return f"Changed to: {record['text']}"


def _deleted(_record: Record) -> str:
    return "Deleted for everyone."


def _reacted(record: Record) -> str:
    return (
        f"{record['emoji']} is on the message." if record["on"] else f"{record['emoji']} is gone."
    )


def _read(record: Record) -> str:
    return f"{record['name']}: {record['unread'] or 'nothing'} unread."


def _blocked(record: Record) -> str:
    return f"{record['name']} is {'' if record['blocked'] else 'no longer '}blocked."


def _muted(record: Record) -> str:
    return f"{record['name']} is {'' if record['muted'] else 'no longer '}muted."


def _left(record: Record) -> str:
    return f"You left “{record['name']}”."


def _renamed(record: Record) -> str:
    return f"The group is called “{record['name']}” now."


def _appointed(record: Record) -> str:
    return f"{_short(record['member'])} is {record['role']} of “{record['name']}” now."


def _typing(record: Record) -> str:
    found = record["names"]
    names = [_name(one) for one in found] if isinstance(found, list) else []
    return f"{', '.join(names)} {'is' if len(names) == 1 else 'are'} writing…"


def _safety(record: Record) -> str:
    found, drawing = record["numbers"], record.get("qr")
    groups = [str(one) for one in found] if isinstance(found, list) else []
    lines = ["  ".join(groups[at : at + 4]) for at in range(0, len(groups), 4)]
    seen = "verified" if record.get("verified") else "not verified yet"
    lines = [f"Your safety number with {_name(record['name'])} ({seen}):", "", *lines, ""]
    if isinstance(drawing, list):
        lines += [*(str(one) for one in drawing), ""]
    lines += ["The same digits at the other person's mean that nobody stands between you.",
              f"For the other person's device: {record['code']}"]  # fmt: skip
    return "\n".join(lines)


def _compared(record: Record) -> str:
    name = _name(record["name"])
    match record.get("state"):
        case "waiting":
            return f"Waiting for {name}, who types “chatera verify” with your name…"
        case "compare":
            return _numbers(record, name)
        case "confirmed":
            return f"Waiting until {name} says the same…"
        case "verified":
            return f"{name} is verified."
        case "not verified":
            return f"{name} is not verified any more."
        case _:
            return ""


def _numbers(record: Record, name: str) -> str:
    found, signs = record.get("numbers"), record.get("pictures")
    numbers = [str(one) for one in found] if isinstance(found, list) else []
    pictures = [f"{one['sign']} {one['name']}" for one in signs] if isinstance(signs, list) else []
    lines = [f"Call {name}, or go and see: do both screens show the same?", ""]
    lines += ["    " + "   ".join(numbers)]
    lines += ["    " + ", ".join(pictures)] if pictures else []
    return "\n".join([*lines, "", "Type yes or no:"])


def _watched(record: Record) -> str:  # noqa: PLR0911 - one sentence for each thing that can happen
    """Show what a person wants to read of what happens; ticks and counts are for programs."""
    where = f"   [{_name(record['chat_name'])}]" if record.get("chat_name") else ""
    match record.get("event"):
        case "watching":
            return "Watching; Ctrl+C ends it."
        case "message" | "edited" | "deleted" | "reaction":
            return _message(record) + where
        case "typing" if record.get("names"):
            return _typing(record) + where
        case "presence":
            return f"{_name(record['name'])} is {record['presence']}."
        case "verification" if record.get("state") == "asked":
            return f"{_name(record['name'])} wants to compare numbers with you: chatera verify"
        case "connection":
            return f"{record['name'] or record['url']} is {record['state']}. {record['problem']}".strip()
        case _:
            return ""


NOTHING: Final = {
    "people": "Nobody is known here yet. “chatera connect ADDRESS” joins a node by its address.",
    "conversations": "There are no conversations yet. “chatera send --to NAME TEXT” begins one.",
    "communities": "You are in no community yet. “chatera connect ADDRESS” joins a node by its address.",
    "history": "Nothing was said here yet.",
    "search": "No message has these words.",
    "outbox": "Nothing waits.",
}
"""What people are told where a command has nothing to show."""


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
    "safety-number": _safety,
    "verify": _compared,
    "status": _status,
    "group new": _group,
    "group add": _group,
    "group remove": _group,
    "group rename": _renamed,
    "group leave": _left,
    "group role": _appointed,
    "edit": _edited,
    "delete": _deleted,
    "react": _reacted,
    "read": _read,
    "retry": _sent,
    "block": _blocked,
    "mute": _muted,
    "watch": _watched,
}
