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


def test_a_wink_is_a_line_and_handwriting_what_it_shows() -> None:
    said: Record = {**MESSAGE, "edited": False, "reactions": []}
    shown = text_of("history")
    assert shown({**said, "kind": "wink", "text": "Anna sent a wink: Wave"}).endswith(
        "— Anna sent a wink: Wave"
    )
    assert shown({**said, "kind": "ink", "text": "a roof"}).endswith("Anna: ✎ a roof ✓✓")
    assert (
        text_of("wink send")({"to_name": "Bo\nb", "wink": "Wave"}) == "You sent Bo b a wink: Wave"
    )
    assert text_of("wink list")({"name": "Wave", "own": True}) == "Wave  (your own)"
    assert "among your winks" in text_of("wink add")({"name": "Wave"})
    assert "no longer" in text_of("wink remove")({"name": "Wave"})


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
    assert shown({"event": "moved", "by": "Eve\n", "host": "chat.example.org"}).startswith(
        "Eve has moved this community to chat.example.org; you have followed."
    )
    assert shown({"event": "conversation", "name": "Team", "unread": 1}) == ""


HUB: Record = {
    "url": "wss://10.0.0.7:41234", "fingerprint": "n_3vnn", "own": False, "device": "d_1",
    "account": "a_1", "name": "Anna", "computer": "", "here": False,
}  # fmt: skip
HERE: Record = {**HUB, "own": True, "name": "Me", "computer": "Desk", "here": True}
NOBODY: Record = {**HUB, "device": None, "account": None, "name": ""}
LAPTOP: Record = {**HUB, "name": "Me", "computer": "Laptop"}


def test_a_hand_over_is_a_sentence() -> None:
    def said(why: str, source: Record, target: Record) -> str:
        return text_of("watch")(
            {"event": "handover", "why": why, "from": source, "to": target, "took": 0.1}
        )

    assert (
        said("went_away", HUB, {**HUB, "name": "Boris"})
        == "Anna's computer went away, carrying on through Boris's computer."
    )
    assert said("closed", HERE, HUB) == "This computer left, carrying on through Anna's computer."
    assert (
        said("gave_way", NOBODY, LAPTOP)
        == "Another computer gave way, carrying on through your “Laptop”."
    )
    assert (
        said("refused", LAPTOP, HERE)
        == "Your “Laptop” refused this device, carrying on through this computer."
    )


def test_the_hub_is_told_with_who_could_follow_and_what_happened_last() -> None:
    last: Record = {
        "at": "2020-01-31T12:00:00.000Z", "why": "went_away", "from": HUB, "to": HERE, "took": 0.41,
    }  # fmt: skip
    told = text_of("hub")(
        {
            "role": "hub",
            "hub": HERE,
            "peers": [HERE, {**HUB, "name": "Boris"}],
            "last": last,
            "closed": False,
        }
    ).split("\n")
    assert told[0] == "This computer is the hub."
    assert told[1] == "  wss://10.0.0.7:41234  n_3vnn"
    assert told[2] == "  Could be hub as well: Boris's computer"
    assert told[3].endswith(
        "Anna's computer went away, carrying on through this computer. It took 0.41 s."
    )
    nothing: Record = {"hub": None, "peers": [], "last": None, "closed": False}
    assert text_of("hub")({**nothing, "role": "seeking"}) == "Looking for a hub."
    assert text_of("hub")({**nothing, "role": "off"}) == "No hub is looked for on the network."
    client = text_of("hub")({**nothing, "role": "client", "hub": HUB})
    assert client.startswith("Connected through Anna's computer.\n")
    closed = text_of("hub")(
        {**nothing, "role": "seeking", "closed": True, "community_name": "Family"}
    )
    assert closed == "Family: Looking for a hub."
