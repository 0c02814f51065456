"""Records as people read them."""

from chatera.commands.command import Record
from chatera_app.cli.text import text_of

MESSAGE: Record = {
    "id": "e_k3j5x2mqaaaaaaaa", "from_name": "Anna", "text": "one\ntwo", "kind": "text",
    "at": "2020-01-31T12:00:00.000Z", "state": "delivered", "reactions": [{"emoji": "👍", "from": ["a"]}],
    "edited": True,
}  # fmt: skip


def test_a_message_of_several_lines_is_indented() -> None:
    first, second = text_of("history")(MESSAGE).split("\n")
    assert first.startswith("e_k3j5x2mqaaaa  2020-01-31 ")
    assert first.endswith("  Anna: one")
    assert second == " " * first.index("Anna") + "two (edited) 👍 1 ✓✓"


def test_nobody_commands_the_terminal() -> None:
    shown = text_of("history")(
        {**MESSAGE, "text": "\x1b[2J\u202egnp\x9b\ttab", "from_name": "A\nB"}
    )
    assert "A B: \ufffd[2J\ufffdgnp\ufffd" in shown
    family = "👩‍👩‍👧‍👦 דנה"
    assert family in text_of("people")({"id": "a_1", "name": family, "presence": "online"})


def test_a_name_of_two_lines_stays_in_its_row() -> None:
    row = {
        "id": "c_1",
        "name": "two\nlines",
        "kind": "group",
        "unread": 3,
        "last": {"text": "a\nb"},
    }
    assert text_of("conversations")(row) == "    3  group  c_1  two lines — a b"


def test_watching_shows_what_people_want_to_read() -> None:
    shown = text_of("watch")
    assert shown({"event": "message", **MESSAGE, "chat_name": "Bob"}).endswith("[Bob]")
    assert shown({"event": "presence", "name": "Bob", "presence": "away"}) == "Bob is away."
    typing: Record = {"event": "typing", "names": ["Bob", "Eve"], "chat_name": "Team"}
    assert shown(typing) == "Bob, Eve are writing…   [Team]"
    assert shown({**typing, "names": []}) == ""
    assert shown({"event": "state", **MESSAGE, "chat_name": "Bob"}) == ""
    assert shown({"event": "conversation", "name": "Team", "unread": 1}) == ""
