"""Conversations kept as files: everything once, whatever the disk does, and nothing that is not wanted."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from chatera.client.appending import Piece, append
from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.diary import Diary
from chatera.client.file_names import safe_name, unlike
from chatera.crypto.records import salt
from chatera.protocol.bodies import Edit, Ink, Nudge, Redact, Sticker, Text
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import account_text
from chatera.protocol.ink import Stroke, pack_strokes
from chatera.store.options import Options
from chatera.store.profile import Profile
from tests.helpers.pictures import png
from tests.helpers.small_disk import mounted_disk
from tests.helpers.writer import COMMUNITY, Writer, batch, now_ms, sign_anew

MONTH = datetime.now().astimezone().strftime("%Y-%m")


class Desk:
    """Me and who writes to me, with what is kept of it in a folder."""

    def __init__(self, path: Path) -> None:
        self.path, self.folder = path, path / "kept"
        self.folder.mkdir(exist_ok=True)
        self.anna = Writer("Anna Berg")
        if not Profile.exists(path / "me"):
            Profile.create(path / "me", "Me").close()
        self.open()

    def open(self) -> None:
        self.profile = Profile.open(self.path / "me")
        self.client = Client(self.profile, clock=now_ms)
        self.me = self.profile.identity.account

    async def end(self) -> None:
        await self.client.stop()
        self.profile.close()

    async def again(self, **wish: Any) -> None:
        """Start once more."""
        await self.end()
        self.open()
        self.wish(**wish)

    @property
    def diary(self) -> Diary:
        return self.client.diary

    def trouble(self) -> str:
        return self.diary.trouble.what if self.diary.trouble is not None else ""

    def wish(self, folder: Path | None = None, **more: Any) -> None:
        kept: dict[str, Any] = {"diary": True, "diary_folder": str(folder or self.folder), **more}
        self.diary.obey(Options(**kept))

    async def take(self, *events: Event, by: Writer | None = None) -> None:
        await self.client._store.take(batch(*events, people=[by or self.anna]))

    async def says(self, *texts: str, by: Writer | None = None) -> list[Event]:
        """Let somebody write, and everything be kept that is."""
        who = by or self.anna
        events = [who.text(who.direct(self.me), text) for text in texts]
        await self.take(*events, by=who)
        await self.diary.write()
        return events

    def chat(self, who: Writer) -> Chat:
        return self.client.chats.with_person(account_text(who.account))

    def read(self, name: str = "") -> str:
        return (self.folder / (name or f"Anna Berg/{MONTH}.txt")).read_text("utf-8")

    def said(self, name: str = "") -> list[str]:
        """Return the words of the messages in a file of plain text."""
        return re.findall(r"^\[[0-9: +-]+\] [^:]+: (.*)$", self.read(name), re.MULTILINE)


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    desk = Desk(tmp_path)
    desk.wish(diary_form="text")
    await desk.diary.write()
    yield desk
    await desk.end()


async def test_what_comes_is_written_as_it_comes_and_what_was_there_is_not(desk: Desk) -> None:
    await desk.again(diary=False)
    await desk.diary.write()
    await desk.says("before")
    desk.wish(diary_form="text", diary_encrypted=True)
    await desk.diary.write()
    conv = desk.anna.direct(desk.me)
    (tea,) = await desk.says("tea?\nor coffee :cat:")
    sticker = Sticker(salt=salt(), emoji="🐱", name="Cat", data=png(8, 8))
    drawing = Ink(salt=salt(), strokes=pack_strokes([Stroke(0, 8, ((4, 4),))]), width=9, height=9)
    await desk.take(*(desk.anna.event(conv, one) for one in (sticker, drawing, Nudge(salt=salt()))))
    await desk.chat(desk.anna).send("both")
    await desk.diary.write()
    await desk.take(
        desk.anna.event(conv, Edit(salt=salt(), target=tea.id, text="tea!")),
        desk.anna.event(conv, Text(salt=salt(), text="gone in a moment"), ttl=60),
    )
    await desk.diary.write()
    await desk.take(desk.anna.event(conv, Redact(targets=(tea.id,)), kind=Kind.REDACT))
    await desk.diary.write()
    times = [(r"\d\d:\d\d:\d\d [+-]\d\d:\d\d", "T"), (r"\d{4}-\d\d-\d\d", "D"), (r"\nD\n\n", "")]
    words = desk.read()
    assert words.startswith(f"Anna Berg, {MONTH}\n\n{MONTH}-")
    for pattern, sign in times:
        words = re.sub(pattern, sign, words)
    assert words.splitlines()[1:] == [
        "[T] Anna Berg: tea?",
        "    or coffee :cat:",
        "[T] Anna Berg: 🐱 Cat (sticker)",
        "[T] Anna Berg: Handwritten message (written by hand)",
        "* Anna Berg has just sent a nudge. [T]",
        "[T] Me: both",
        "* Anna Berg changed what was said on D at T: tea! [T]",
        "* What Anna Berg said on D at T was deleted. [T]",
    ]
    before = desk.read()
    await desk.again(diary_form="text", diary_encrypted=True)
    await desk.diary.write()
    assert desk.read() == before


class Page(HTMLParser):
    """The elements and the words of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.words += data


async def test_a_page_is_whole_at_any_moment_and_takes_no_orders(desk: Desk) -> None:
    evil = Writer("<script>alert(1)</script>")
    desk.wish(diary_form="html")
    (first,) = await desk.says("<img src=x onerror=alert(1)> שלום 🌸", by=evil)
    (file,) = desk.folder.rglob("*.html")
    assert file.parent.name == "script alert(1) script"
    early = file.read_bytes()
    await desk.says("again", by=evil)
    edit = Edit(salt=salt(), target=first.id, text="</time><b>x</b>")
    await desk.take(evil.event(evil.direct(desk.me), edit), by=evil)
    await desk.diary.write()
    page = Page(file.read_text("utf-8"))
    assert file.read_bytes().startswith(early)
    assert not {"script", "img", "a", "iframe"} & set(page.tags)
    assert "charset" in early.decode()
    assert "<img src=x onerror=alert(1)> שלום 🌸" in page.words
    assert page.words.count("says") == (
        1 if page.tags.count("time") == 3 else 2
    )  # a run is a minute
    assert file.stat().st_mode & 0o077 == 0
    assert file.parent.stat().st_mode & 0o077 == 0


async def test_two_of_one_name_have_two_folders_and_who_is_renamed_keeps_it(desk: Desk) -> None:
    other, con = Writer("anna berg"), Writer("CON")
    await desk.says("one")
    await desk.says("two", by=other)
    await desk.says("three", by=con)
    (desk.folder / "Zoë").mkdir()  # somebody else's
    zoe = Writer("Zoe\u0308")
    await desk.says("four", by=zoe)
    assert {one.parent.name for one in desk.folder.rglob("*.txt")} == {
        "Anna Berg", "_CON", "Zoë (2)", "anna berg (2)",
    }  # fmt: skip
    await desk.client._store.adopt(COMMUNITY, (), name="Home", node=None, url="", typed=False)
    desk.client.communities.load()
    await desk.client.keep(account_text(desk.anna.account), nickname="Nan")
    await desk.says("five")
    assert desk.read().splitlines()[-1].endswith("Nan: five")


async def test_encrypted_ones_only_where_that_is_asked_for(desk: Desk) -> None:
    me = account_text(desk.me)
    await desk.client._store.adopt(COMMUNITY, (), name="Home", node=None, url="", typed=False)
    desk.client.communities.load()
    group = await desk.client.new_group("Choir", [me])
    assert group.encrypted
    secret = await group.send("secret")
    await desk.says("open")
    assert [one.name for one in desk.folder.iterdir()] == ["Anna Berg"]
    desk.wish(diary_form="text", diary_encrypted=True)
    await desk.diary.write()
    mine = await group.send("also this")
    await desk.diary.write()
    assert desk.said(f"Choir/{MONTH}.txt") == ["also this"]
    desk.wish(diary_form="text")
    await desk.diary.write()
    await group.send("not this")
    await group.edit(mine.id, "nor these words")
    await group.edit(secret.id, "or these")
    await desk.diary.write()
    assert desk.said(f"Choir/{MONTH}.txt") == ["also this"]
    assert "words" not in desk.read(f"Choir/{MONTH}.txt")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KiB in memory."""
    with mounted_disk(tmp_path / "small", "64k") as path:
        yield path


def fill(ballast: Path) -> None:
    """Leave no room on a disk."""
    with ballast.open("wb", buffering=0) as file, pytest.raises(OSError, match="No space"):
        file.writelines(bytes(4096) for _ in range(1_000))


async def test_what_a_full_disk_refused_is_written_later(desk: Desk, small_disk: Path) -> None:
    told: list[str] = []
    desk.diary.observe(lambda: told.append(desk.trouble()))
    desk.wish(small_disk, diary_form="text")
    desk.folder = small_disk
    await desk.says("first")
    ballast = small_disk / "ballast"
    fill(ballast)
    before = desk.read()
    long = ["x" * 3_000, "y" * 3_000, "z"]
    await desk.says(*long)
    assert told == ["full"]
    assert desk.read() == before  # no half line
    await desk.again(diary_form="text", folder=small_disk)
    await desk.says("after a restart")
    assert desk.trouble() == "full"
    ballast.unlink()
    await desk.diary.write()
    assert not desk.trouble()
    assert desk.said() == ["first", *long, "after a restart"]


async def test_what_a_folder_that_is_gone_missed_goes_into_the_next_one(
    desk: Desk, tmp_path: Path
) -> None:
    (first, _) = await desk.says("first", "second")
    desk.folder.rename(tmp_path / "elsewhere")
    await desk.says("third")
    edit = Edit(salt=salt(), target=first.id, text="first of all")
    await desk.take(desk.anna.event(desk.anna.direct(desk.me), edit))
    await desk.diary.write()
    assert (desk.trouble(), desk.folder.exists()) == ("gone", False)
    desk.folder = tmp_path / "other"
    desk.folder.mkdir()
    desk.wish(diary_form="text")
    await desk.diary.write()
    assert not desk.trouble()
    assert desk.said() == ["third"]
    assert "first of all" in desk.read()
    desk.folder = tmp_path / "elsewhere"
    assert desk.said() == ["first", "second"]


async def test_what_somebody_does_to_a_file_is_left_alone(desk: Desk) -> None:
    await desk.says("first")
    file = desk.folder / "Anna Berg" / f"{MONTH}.txt"
    with file.open("a") as written:
        written.write("my own note")
    await desk.says("second")
    assert "my own note\n[" in desk.read()
    file.unlink()
    await desk.says("third")
    assert desk.read().startswith(f"Anna Berg, {MONTH}\n\n")
    assert desk.said() == ["third"]


async def test_nothing_is_written_twice_when_a_message_is_signed_anew(desk: Desk) -> None:
    desk.wish(diary_form="text", diary_encrypted=True)
    await desk.says("hello")
    await desk.chat(desk.anna).send("waits")
    await desk.diary.write()
    for (waiting,) in desk.client._store.rows("SELECT DISTINCT conv FROM outbox"):
        await sign_anew(desk.client._store, waiting)
    await desk.says("bye")
    assert desk.said() == ["hello", "waits", "bye"]


_KILLED = """
import asyncio, sys
from pathlib import Path
from chatera.client.client import Client
from chatera.store.options import Options
from chatera.store.profile import Profile
from tests.helpers.writer import Writer, batch, now_ms

async def main(path):
    client = Client(Profile.open(path / "me"), clock=now_ms)
    client.diary.obey(Options(diary=True, diary_folder=str(path / "kept"), diary_form="text"))
    anna, number = Writer("Anna Berg"), 0
    while True:
        texts = [anna.text(anna.direct(client._store.me), f"number {number + n} {'x' * 4000}") for n in range(20)]
        await client._store.take(batch(*texts, people=[anna]))
        number += 20
        print(number, flush=True)
        await client.diary.write()

asyncio.run(main(Path(sys.argv[1])))
"""


def told_until_killed(path: Path) -> int:
    """Let a program keep what it takes in, kill it in the midst of that, and return how many messages it had."""
    child = subprocess.Popen(
        [sys.executable, "-c", _KILLED, str(path)], stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}, text=True,
    )  # fmt: skip
    assert child.stdout is not None
    lines = [child.stdout.readline() for _ in range(4)]
    child.send_signal(signal.SIGKILL)
    lines += child.stdout.readlines()
    child.stdout.close()
    child.wait()
    return int(lines[-1])


async def test_what_a_kill_cut_off_is_gone_on_with(desk: Desk) -> None:
    await desk.end()
    told = told_until_killed(desk.path)
    assert told >= 80
    desk.open()
    desk.wish(diary_form="text")
    await desk.diary.write()
    said = desk.said()
    numbers = [int(one.split()[1]) for one in said]
    assert numbers == list(range(len(numbers)))
    assert told <= len(numbers) <= told + 20
    assert {len(one.split()[2]) for one in said} == {4000}


@settings(max_examples=40)
@given(
    before=st.binary(max_size=20), head=st.binary(min_size=1, max_size=10),
    data=st.binary(min_size=1, max_size=30), cut=st.integers(0, 40), after=st.binary(max_size=5),
)  # fmt: skip
def test_wherever_a_write_was_cut_off_it_is_gone_on_with(
    tmp_path_factory: pytest.TempPathFactory, before: bytes, head: bytes, data: bytes, cut: int,
    after: bytes,
) -> None:  # fmt: skip
    path = tmp_path_factory.mktemp("d") / "Anna" / "x.txt"
    path.parent.mkdir()
    whole = data if before else head + data
    path.write_bytes(before + whole[:cut])
    piece = Piece(path, len(before), head, data)
    append(piece)
    append(piece)  # it may have been there all the time
    assert path.read_bytes() == before + whole
    if cut >= len(whole):
        path.write_bytes(before + whole + after)
        append(piece)
        assert path.read_bytes() == before + whole + after


@given(st.text(max_size=200), st.lists(st.text(min_size=1, max_size=8), max_size=5))
def test_every_system_takes_the_names(words: str, others: list[str]) -> None:
    name = safe_name(words, "Conversation")
    assert 0 < len(name.encode()) <= 110
    assert not set(name) & set('<>:"/\\|?*\0')
    assert name.isprintable()
    assert not {name[0], name[-1]} & set(". ")
    first = name.split(".")[0].lower()
    assert first not in {"con", "nul", "aux", "prn", "com1", "lpt9"}
    fresh = unlike(name, others)
    assert fresh.casefold() not in {one.casefold() for one in others}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("a/b\\c:d", "a b c d"), ("../..", "Conversation"), ("Ü 家 (2)", "Ü 家 (2)"), ("aux.txt", "_aux.txt"),
        ("COM¹", "_COM¹"), ("🐱🐱", "Conversation"), ("हिन्दी", "हिन्दी"), ("x" * 300, "x" * 100), ("a\u202eb", "a b"),
        ("-rf", "-rf"),
    ],
)  # fmt: skip
def test_names(words: str, name: str) -> None:
    assert safe_name(words, "Conversation") == name
