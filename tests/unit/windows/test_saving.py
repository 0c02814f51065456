"""Saving and printing a conversation from its window."""

import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.protocol.bodies import Ink
from chatera.protocol.errors import UserError
from chatera.protocol.ids import account_text
from chatera.protocol.ink import Stroke, pack_strokes
from chatera.store.profile import Profile
from chatera_app.models.blocks import drawing_of
from chatera_app.widgets.ink_on_paper import size_on_paper
from chatera_app.windows.saving import file_name, page, print_chat, save_to
from tests.helpers.writer import Writer, batch, now_ms


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[Client]:
    profile = Profile.create(tmp_path / "me", "Me")
    client = Client(profile, clock=now_ms)
    yield client
    await client.stop()
    profile.close()


@pytest.fixture
async def chat(client: Client) -> Chat:
    anna = Writer("Anna <b>")
    said = [
        anna.text(anna.direct(client._store.me), words)
        for words in ("שלום 🌸", "<img src=x> & tea")
    ]
    await client._store.take(batch(*said, people=[anna]))
    return client.chats.with_person(account_text(anna.account))


async def test_it_is_saved_as_its_name_says(chat: Chat, tmp_path: Path) -> None:
    file = tmp_path / file_name(chat.title)
    assert file.name == "Anna b.html"
    assert await save_to(chat, file) == 2
    assert "&lt;img src=x&gt; &amp; tea" in file.read_text("utf-8")
    with pytest.raises(UserError):
        await save_to(chat, tmp_path / "anna.exe")


@pytest.mark.parametrize(
    ("title", "name"),
    [("a/b\\c:d", "a b c d.html"), ("../..", "Conversation.html"), ("Ü 家 (2)", "Ü 家 (2).html")],
)
def test_names_of_files_are_such_everywhere(title: str, name: str) -> None:
    assert file_name(title) == name


@pytest.mark.usefixtures("qapp")
async def test_it_can_be_printed(chat: Chat, tmp_path: Path) -> None:
    document = page(chat)
    plain = document.toPlainText()
    assert "Anna <b> says" in plain
    assert "<img src=x> & tea" in plain
    paper = QPdfWriter(str(tmp_path / "anna.pdf"))
    paper.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document.print_(paper)
    assert (tmp_path / "anna.pdf").stat().st_size > 1_000


def ink(width: int, height: int) -> Ink:
    """Return a drawing with a line from corner to corner."""
    strokes = pack_strokes([Stroke(0xFF0000, 255, ((0, 0), (width * 4 - 1, height * 4 - 1)), ())])
    return Ink(salt=bytes(16), strokes=strokes, width=width, height=height, alt="a line")


@pytest.mark.usefixtures("qapp")
async def test_drawings_are_printed_as_strokes(client: Client, tmp_path: Path) -> None:
    boris = Writer("Boris")
    drawn = [boris.event(boris.direct(client._store.me), ink(4096, 4096)) for _ in range(20)]
    await client._store.take(batch(*drawn, people=[boris]))
    document = page(client.chats.with_person(account_text(boris.account)))
    assert 20 * 600 < document.size().height() < 20 * 800
    shown = QImage(800, 1000, QImage.Format.Format_RGB32)
    shown.fill(0xFFFFFFFF)
    painter = QPainter(shown)
    document.drawContents(painter)
    painter.end()
    red = sum(shown.pixel(x, y) == 0xFFFF0000 for x in range(0, 800, 4) for y in range(0, 1000, 4))
    assert 600 * 6 / 16 < red < 600 * 30 / 16
    paper = QPdfWriter(str(tmp_path / "boris.pdf"))
    paper.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    start = time.thread_time()
    document.print_(paper)
    assert time.thread_time() - start < 2
    assert (tmp_path / "boris.pdf").stat().st_size < 200_000


@pytest.mark.parametrize(
    ("width", "height", "shown"),
    [(300, 200, (300, 200)), (4096, 4096, (600, 600)), (1, 4096, (0, 800)), (4096, 1, (600, 0))],
)
def test_drawings_are_no_larger_than_the_paper(
    width: int, height: int, shown: tuple[int, int]
) -> None:
    assert size_on_paper(drawing_of(ink(width, height))).toSize().toTuple() == shown


async def test_nothing_is_not_printed(chat: Chat) -> None:
    await chat._store.write("DELETE FROM messages")
    chat._timeline = None
    with pytest.raises(UserError, match="nothing to print"):
        print_chat(None, chat)  # type: ignore[arg-type] # it is asked before there is a dialog
