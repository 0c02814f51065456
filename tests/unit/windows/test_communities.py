"""The window of communities, with a real hub of a closed one beside it."""

import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from chatera.client.addresses import node_link
from chatera.client.client import Client
from chatera.crypto.entry import found_community
from chatera.crypto.knocking import stretched
from chatera.crypto.passphrase import Cost
from chatera.protocol.closed import Entry, Invitation, pack_entry, parse_invitation
from chatera.protocol.errors import UserError
from chatera.store.profile import Profile
from chatera_app.windows.communities import CommunitiesWindow
from chatera_app.windows.members import PeoplePicker
from chatera_server.config import NodeConfig
from chatera_server.node import build_node
from tests.helpers.heard import Air, hub_of
from tests.helpers.waiting import until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
CHEAP = Cost(8, 1)
FSI, PDI = "\u2068", "\u2069"
"""What keeps a name from turning the direction of the words around it."""
PASSPHRASE = "correct horse"


class Scene:
    """Somebody's window, on a network where a closed community is heard."""

    def __init__(self, client: Client, entry: Entry, window: CommunitiesWindow) -> None:
        self.client, self.entry, self.window = client, entry, window

    @property
    def rows(self) -> list[str]:
        shown = self.window.list
        texts = [shown.item(at).text() for at in range(shown.count())]
        return [text.replace(FSI, "").replace(PDI, "") for text in texts]

    def click(self, button: QAbstractButton) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    async def until(self, condition: Callable[[], bool]) -> None:
        def look() -> bool:
            QApplication.processEvents()
            return condition()

        await until(look)


@pytest.fixture
async def scene(tmp_path: Path, qtbot: QtBot) -> AsyncIterator[Scene]:
    entry = found_community("Family", "passphrase", secrets.token_bytes)
    entry = msgspec.structs.replace(entry, word=stretched(PASSPHRASE, entry.community, CHEAP))
    async with AsyncExitStack() as stack:
        node = build_node(
            NodeConfig(data=tmp_path / "node", bind="127.0.0.1", discovery=False,
                       entry=pack_entry(entry))
        )  # fmt: skip
        await node.start()
        stack.push_async_callback(node.stop)
        profile = Profile.create(tmp_path / "me", "Me")
        stack.callback(profile.close)
        air = Air([hub_of(node, closed=True, name="Family")])
        client = Client(profile, discovery=air, network=lambda: b"home")
        client.closed.cost = CHEAP
        stack.push_async_callback(client.stop)
        await client.start()
        parent = QWidget()
        qtbot.addWidget(parent)
        window = CommunitiesWindow(parent, client)
        window.show()
        made = Scene(client, entry, window)
        await made.until(lambda: len(made.rows) == 1)
        yield made
        await window.doing.settle()
        window.close()


async def test_one_comes_in_by_the_passphrase_after_a_wrong_one(scene: Scene) -> None:
    window = scene.window
    assert scene.rows == ["Family\nOn this network. It takes a passphrase or an invitation."]
    scene.click(window.join)
    assert window.typed.echoMode() is QLineEdit.EchoMode.Password
    assert not window.enter.isEnabled()
    QTest.keyClicks(window.typed, "wrong horse")
    scene.click(window.enter)
    await scene.until(lambda: "The passphrase is wrong" in window.wrong.text())
    assert window.enter.isEnabled()
    QTest.keyClicks(window.typed, PASSPHRASE)
    QTest.keyClick(window.typed, Qt.Key.Key_Return)
    await scene.until(lambda: scene.rows == ["Family\nConnected"])
    assert window.typed.text() == ""
    assert "Family" in window.said.text()


async def test_one_founds_and_invites_and_another_comes_in_by_the_link(scene: Scene) -> None:
    window = scene.window
    scene.click(window.new)
    QTest.keyClicks(window.name, "Board")
    QTest.keyClicks(window.passphrase, "12345")
    assert window.unfit.text()
    assert not window.make.isEnabled()
    window.with_passphrase.click()
    assert window.passphrase.isHidden()
    scene.click(window.make)
    await scene.until(window.link.isVisible)
    invitation = parse_invitation(window.link.text())
    assert (invitation.name, invitation.ways) == ("Board", "invitation")
    scene.click(window.copy)
    assert QGuiApplication.clipboard().text() == str(invitation)
    assert [one.name for one in scene.client.communities] == ["Board"]


async def test_what_is_typed_meanwhile_lets_nobody_found_twice(scene: Scene) -> None:
    window = scene.window
    scene.click(window.new)
    QTest.keyClicks(window.name, "Board")
    for field in (window.passphrase, window.again):
        QTest.keyClicks(field, PASSPHRASE)
    scene.click(window.make)
    QTest.keyClicks(window.name, "!")
    assert not window.make.isEnabled()
    await scene.until(window.link.isVisible)
    assert [one.name for one in scene.client.communities] == ["Board"]
    window._back()
    scene.click(window.new)
    QTest.keyClicks(window.name, "Choir")
    window.with_passphrase.click()
    assert window.make.isEnabled()


async def test_a_pasted_invitation_that_is_none_is_told(scene: Scene) -> None:
    window = scene.window
    scene.click(window.join)
    scene.click(window.by_link)
    QTest.keyClicks(window.typed, "chatera://join#nothing")
    scene.click(window.enter)
    await scene.until(lambda: "no invitation" in window.wrong.text())
    window.typed.setText(str(Invitation(**msgspec.structs.asdict(scene.entry))))
    scene.click(window.enter)
    await scene.until(lambda: scene.rows == ["Family\nConnected"])


async def test_one_is_led_to_an_open_community_and_leads_others_there(
    scene: Scene, tmp_path: Path
) -> None:
    window = scene.window
    node = build_node(
        NodeConfig(data=tmp_path / "open", bind="127.0.0.1", discovery=False, name="Club")
    )
    await node.start()
    try:
        link = node_link(node.url, node.id)
        scene.click(window.join)
        scene.click(window.by_link)
        window.typed.setText(link)
        scene.click(window.enter)
        await scene.until(lambda: scene.rows[:1] == ["Club\nConnected"])
        window.list.setCurrentRow(0)
        assert not window.part.isEnabled()
        scene.click(window.invite)
        assert window.link.text() == link
        assert "leads nowhere once another computer" in window.warning.text()
        await node.stop()
        await scene.until(lambda: not scene.rows[0].endswith("\nConnected"))
        window.list.setCurrentRow(0)
        assert not window.invite.isEnabled()
        with pytest.raises(UserError, match="not connected"):
            scene.client.invitation(next(iter(scene.client.communities)), ())
    finally:
        await node.stop()


async def test_leaving_asks_first(scene: Scene) -> None:
    window = scene.window
    await scene.client.closed.knock(scene.client.closed.heard()[0], PASSPHRASE)
    await scene.until(lambda: scene.rows == ["Family\nConnected"])
    scene.click(window.part)
    assert list(scene.client.communities)
    scene.click(window.go)
    await scene.until(lambda: scene.rows[0].startswith("Family\nOn this network"))
    assert not list(scene.client.communities)


async def test_a_new_group_asks_in_which_community_where_there_are_several(
    scene: Scene, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    first = await scene.client.closed.found("Board")
    alone = PeoplePicker(parent, scene.client, without=set(), chosen=set(), named=True)
    assert (alone.place.isHidden(), alone.community()) == (True, "")
    await scene.client.closed.found("Choir")
    picker = PeoplePicker(parent, scene.client, without=set(), chosen=set(), named=True)
    assert not picker.place.isHidden()
    assert picker.community() == first.id
    picker.place.setCurrentIndex(1)
    chat = await scene.client.new_group("Singers", [], picker.community())
    (rows,) = scene.client._store.rows(
        "SELECT community FROM conversations WHERE chat = ?", chat.id
    )
    assert rows[0].hex() == picker.community() != first.id


async def test_every_control_has_a_name_and_is_reached_by_the_keyboard(scene: Scene) -> None:
    window = scene.window
    for kind in (QLineEdit, QListWidget):
        for widget in window.findChildren(kind):
            assert widget.accessibleName() or widget is window.typed
    for button in window.findChildren(QAbstractButton):
        assert button.text() or button.accessibleName()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
