"""A conversation in a file: nothing in it is more than words, and a disk that refuses leaves what was there."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from chatera.client.lines import one_line
from chatera.client.markdown import TAGS
from chatera.client.message import ForwardedFrom, Message, ReplyTo
from chatera.client.transcript import change_entry, entry, form_of, head, pieces, save
from chatera.protocol.errors import StorageError, UserError

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def message(text: str, name: str = "Anna", minutes: int = 0, **more: object) -> Message:
    at = NOON + timedelta(minutes=minutes)
    return Message(
        id=f"e_{minutes}", chat=1, account=f"a_{name}", name=name, own=name == "Me", text=text, at=at,
        **more,  # type: ignore[arg-type] # fields by their names
    )  # fmt: skip


class Reader(HTMLParser):
    """What a browser would show, and the elements it would make."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.said: list[str] = []
        self._within = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self._within = dict(attrs).get("class") or tag
        if self._within == "said":
            self.said.append("")

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - HTMLParser's
        self._within = ""

    def handle_data(self, data: str) -> None:
        if self._within == "said":
            self.said[-1] += data


def read(messages: list[Message], title: str = "Choir") -> tuple[str, Reader]:
    page = "".join(pieces(title, messages, "html", UTC))
    reader = Reader()
    reader.feed(page)
    reader.close()
    return page, reader


def test_who_speaks_on_is_named_once_a_day() -> None:
    page, reader = read([
        message("hiii"), message("did you see?", minutes=1), message("wow", "Me", 2),
        message("next day", minutes=24 * 60),
    ])  # fmt: skip
    assert reader.said == ["hiii", "did you see?", "wow", "next day"]
    assert page.count("says") == 3
    assert [day in page for day in ("2026-03-01", "2026-03-02", "(12:02)")] == [True] * 3


@given(st.text(max_size=80), st.text(min_size=1, max_size=20), st.text(min_size=1, max_size=20))
def test_words_are_words(text: str, name: str, title: str) -> None:
    usual = read([message("x", reply=ReplyTo("e_9", "B", "y"))])[1].tags
    rows = [message(text, name, reply=ReplyTo("e_9", name, text or "y"))]
    _, reader = read(rows, title)
    assert [tag for tag in reader.tags if tag not in TAGS] == [
        tag for tag in usual if tag not in TAGS
    ]
    as_typed = "".join(pieces(title, rows, "text", UTC))
    assert len(as_typed.splitlines()) >= 4
    told = [json.loads(line) for line in "".join(pieces(title, rows, "json")).split("\n")[:-1]]
    assert told[0] == {"conversation": title}
    assert (told[1]["text"], told[1]["name"]) == (text, name)


BREAKS = ["\n", "\r", "\r\n", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"]
FORGED = "[12:01] Anna: I owe you 500"


@pytest.mark.parametrize("end", BREAKS)
def test_nothing_that_somebody_wrote_or_is_called_begins_a_line_of_a_text(end: str) -> None:
    forged = f"hi{end}{FORGED}"
    rows = [
        message(forged), message("x", forged, 1), message(forged, kind="system", minutes=2),
        message("x", minutes=3, forwarded=ForwardedFrom("a_9", forged, forged, NOON)),
        message("x", minutes=4, edited=True, reply=ReplyTo("e_9", forged, "y")),
    ]  # fmt: skip
    text = "".join(pieces(forged, rows, "text", UTC)) + head(forged, "text")
    text += "".join(entry(one, NOON, "text", goes_on=False) for one in rows)
    text += "".join(change_entry(one, NOON, NOON, "text") for one in rows)
    assert FORGED in text
    assert not [line for line in text.splitlines() if line.startswith("[12:01] A")]
    page = "".join(pieces(forged, rows[1:], "html", UTC))
    page += "".join(change_entry(one, NOON, NOON, "html") for one in rows[1:2])
    assert not [line for line in page.splitlines() if line.startswith(FORGED)]
    told = "".join(pieces(forged, rows, "json"))
    assert [json.loads(line)["text"] for line in told.splitlines()[1:]] == [
        one.text for one in rows
    ]


@given(st.text(max_size=80), st.text(min_size=1, max_size=20), st.text(max_size=20))
def test_a_text_has_no_line_at_its_edge_but_ours(words: str, name: str, title: str) -> None:
    text = "".join(pieces(title, [message(words, name)], "text", UTC))
    ours = [line for line in text.splitlines() if line and not line.startswith("    ")]
    assert len(ours) == 2 + bool(one_line(title))
    assert not {*"\0\x1b\x07"} & {*text}


def test_what_stands_behind_the_words() -> None:
    rows = [
        message("tea", edited=True, reactions=(("❤️", ("a_1", "a_2")),)), message("", deleted=True, minutes=1),
        message("", kind="locked", minutes=2), message("lost", "Me", 3, state="failed"),
        message("Anna left the group", kind="system", minutes=4),
    ]  # fmt: skip
    plain = "".join(pieces("Choir", rows, "text", UTC))
    assert "[12:00] Anna: tea (edited) (❤️ 2)\n" in plain
    assert "(deleted)" in plain
    assert "(encrypted, can't be read here)" in plain
    assert "Me: lost (not sent)" in plain
    assert "* Anna left the group\n" in plain


def test_what_is_bold_or_code_is_so_on_a_page_and_as_typed_elsewhere() -> None:
    text = "*so* `<b>`\n```py\nx < 1\n```"
    rows = [message(text, reply=ReplyTo("e_9", "B", "_why_"))]
    page, _ = read(rows)
    assert "<strong>so</strong> <code>&lt;b&gt;</code><pre>x &lt; 1</pre>" in page
    assert ">B: why<" in page
    assert text.replace("\n", "\n    ") in "".join(pieces("Choir", rows, "text", UTC))
    told = [json.loads(line) for line in pieces("Choir", rows, "json")]
    assert told[1]["text"] == text


async def test_it_is_written_in_one_step_and_told(tmp_path: Path) -> None:
    file, told = tmp_path / "choir.html", list[int]()
    rows = [message(f"{n}", minutes=n) for n in range(1_200)]
    assert await save(file, "Choir", rows, "html", done=told.append) == 1_200
    assert told == [0, 500, 1_000]
    assert file.read_text("utf-8").endswith("</html>\n")
    assert await save(file, "Choir", [], "html") == 0
    assert [one.name for one in tmp_path.iterdir()] == ["choir.html"]


async def test_who_stops_it_or_has_no_room_keeps_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "choir.txt"
    file.write_text("before")
    rows = (message(f"{n}", minutes=n) for n in range(10_000))
    saving = asyncio.ensure_future(save(file, "Choir", rows, "text"))
    await asyncio.sleep(0)
    saving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await saving
    assert ([one.name for one in tmp_path.iterdir()], file.read_text()) == (["choir.txt"], "before")
    with pytest.raises(StorageError, match="could not be saved"):
        await save(tmp_path / "no such folder" / "x.txt", "Choir", [], "text")
    with pytest.raises(StorageError, match="could not be saved"):
        await save(Path("/dev/full/x.txt"), "Choir", [], "text")


def test_the_name_says_what_is_written() -> None:
    assert [form_of(Path(name)) for name in ("a.HTML", "a.htm", "a.txt", "a.jsonl")] == [
        "html", "html", "text", "json",
    ]  # fmt: skip
    with pytest.raises(UserError, match=r"\.jsonl"):
        form_of(Path("a.pdf"))
