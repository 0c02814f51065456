"""Saving and printing a conversation from its window."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize, QPdfWriter

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.protocol.errors import UserError
from chatera.protocol.ids import account_text
from chatera.store.profile import Profile
from chatera_app.windows.saving import file_name, page, print_chat, save_to
from tests.helpers.writer import Writer, batch, now_ms


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    profile = Profile.create(tmp_path / "me", "Me")
    client = Client(profile, clock=now_ms)
    anna = Writer("Anna <b>")
    said = [
        anna.text(anna.direct(client._store.me), words)
        for words in ("שלום 🌸", "<img src=x> & tea")
    ]
    await client._store.take(batch(*said, people=[anna]))
    yield client.chats.with_person(account_text(anna.account))
    await client.stop()
    profile.close()


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


async def test_nothing_is_not_printed(chat: Chat) -> None:
    await chat._store.write("DELETE FROM messages")
    chat._timeline = None
    with pytest.raises(UserError, match="nothing to print"):
        print_chat(None, chat)  # type: ignore[arg-type] # it is asked before there is a dialog
