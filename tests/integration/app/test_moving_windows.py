"""The window that moves a community, and the line that says so to the others, over real nodes."""

import secrets
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chatera.client.client import Client
from chatera.crypto.entry import found_community
from chatera.protocol.closed import Entry, Invitation, pack_entry
from chatera_app.windows.communities import CommunitiesWindow
from chatera_app.windows.contacts import ContactsWindow
from chatera_app.windows.moving import MovingWindow
from chatera_server.config import NodeConfig
from chatera_server.node import Node, build_node
from tests.helpers.offices import Office, leaves
from tests.helpers.waiting import until

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)


def contacts(client: Client, qtbot: QtBot) -> ContactsWindow:
    window = ContactsWindow(client.me.name, lambda _: None, lambda: True, lambda: None)
    qtbot.addWidget(window)
    window.show()
    window.follow(client)
    return window


def are_met(client: Client) -> bool:
    """Tell whether somebody is connected, and knows the other one."""
    return bool(list(client.people)) and [one.state for one in client.communities] == ["online"]


async def comes_true(condition: Callable[[], bool]) -> None:
    def holds() -> bool:
        QApplication.processEvents()
        return condition()

    await until(holds, seconds=30)


def at(client: Client, node: Node) -> bool:
    return any(one.link is not None and one.link.node == node.id for one in client.communities)


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Node]:
    node = build_node(NodeConfig(data=tmp_path / "server", bind="127.0.0.1", discovery=False))
    await node.start()
    yield node
    await node.stop()


async def test_one_moves_it_and_another_one_stays(
    tmp_path: Path, qtbot: QtBot, server: Node
) -> None:
    office = Office(tmp_path, "office")
    hub = await office.hub()
    anna, boris = [await office.comes(tmp_path / name, name) for name in ("Anna", "Boris")]
    await until(lambda: all(are_met(one) for one in (anna, boris)), seconds=30)
    hers, his = contacts(anna, qtbot), contacts(boris, qtbot)
    assert not his.moved.isVisible()
    hers.move_community()
    (window,) = hers.findChildren(MovingWindow)
    assert window.isVisible()
    assert not window.move_button.isEnabled()
    assert window.address.accessibleName() == "Address of the new node"

    QTest.keyClicks(window.address, "127.0.0.1:9")
    QTest.keyClick(window.address, Qt.Key.Key_Return)
    assert not window.move_button.isEnabled()
    await comes_true(window.move_button.isEnabled)
    assert "Nobody answers at wss://127.0.0.1:9" in window.said.text()
    assert at(anna, hub)

    window.address.setText(server.url)
    QTest.keyClick(window.move_button, Qt.Key.Key_Space)
    await comes_true(lambda: "has moved" in window.said.text())
    assert not window.progress.isVisible()
    assert at(anna, server)
    window.close()

    await comes_true(his.moved.isVisible)
    assert his.moved.words.text() == "Anna moved this community to 127.0.0.1."
    assert his.moved.accessibleName() == his.moved.words.text()
    assert not hers.moved.isVisible()
    await comes_true(lambda: at(boris, server))
    QTest.keyClick(his.moved.take_button, Qt.Key.Key_Space)
    await comes_true(lambda: at(boris, hub))
    assert not his.moved.isVisible()
    for one in (hers, his):
        one.hide()
    for client in (anna, boris):
        await leaves(client)
    await hub.stop()


async def test_a_node_that_is_lost_is_named_below(
    tmp_path: Path, qtbot: QtBot, server: Node
) -> None:
    office = Office(tmp_path, "office")
    hub = await office.hub()
    anna, boris = [await office.comes(tmp_path / name, name) for name in ("Anna", "Boris")]
    await until(lambda: all(are_met(one) for one in (anna, boris)), seconds=30)
    (community,) = anna.communities
    his = contacts(boris, qtbot)
    await anna.mover(community).move(server.url, None, lambda _: None)
    await comes_true(his.moved.isVisible)
    QTest.keyClick(his.moved.later_button, Qt.Key.Key_Space)
    assert not his.moved.isVisible()
    await comes_true(lambda: "Connected to 127.0.0.1" in his.foot.text())
    assert at(boris, server)
    await server.stop()
    await comes_true(lambda: "Anna has moved this community to 127.0.0.1" in his.foot.text())
    his.hide()
    for client in (anna, boris):
        await leaves(client)
    await hub.stop()


def invitation(entry: Entry) -> str:
    return str(Invitation(v=1, genesis=entry.genesis, secret=entry.secret))


async def test_a_closed_one_is_chosen_and_moves_to_a_node_started_for_it(
    tmp_path: Path, qtbot: QtBot, server: Node
) -> None:
    entry = found_community("Family", "invitation", secrets.token_bytes)
    theirs = build_node(
        NodeConfig(data=tmp_path / "theirs", bind="127.0.0.1", discovery=False, entry=pack_entry(entry))
    )  # fmt: skip
    await theirs.start()
    office = Office(tmp_path, "office")
    hubs = [await office.hub(), await office.hub(entry=entry)]
    anna, boris = [await office.comes(tmp_path / name, name) for name in ("Anna", "Boris")]
    for client in (anna, boris):
        await client.closed.accept(invitation(entry))

    def met(client: Client) -> bool:
        states = [one.state for one in client.communities]
        return states == ["online", "online"] and bool(list(client.people))

    await until(lambda: met(anna) and met(boris), seconds=30)
    hers, his = contacts(anna, qtbot), contacts(boris, qtbot)
    hers.move_community()
    (window,) = hers.findChildren(MovingWindow)
    assert window.which.isVisible()
    assert window.which.accessibleName() == "Community"
    names = [window.which.itemText(at).strip("\u2068\u2069") for at in range(2)]
    assert names == ["Everyone here", "Family"]
    assert "new ChatEra node that nobody uses yet" in window.meaning.text()
    QTest.keyClick(window.which, Qt.Key.Key_Down)
    assert "started with an invitation to this community" in window.meaning.text()

    window.address.setText(server.url)  # an open one's
    QTest.keyClick(window.move_button, Qt.Key.Key_Space)
    assert not window.which.isEnabled()
    await comes_true(window.move_button.isEnabled)
    assert "does not prove that it belongs to this closed community" in window.said.text()
    assert window.which.isEnabled()
    window.address.setText(theirs.url)
    QTest.keyClick(window.move_button, Qt.Key.Key_Space)
    await comes_true(lambda: "has moved" in window.said.text())
    window.close()

    await comes_true(his.moved.isVisible)
    said = his.moved.words.text().replace("\u2068", "").replace("\u2069", "")
    assert said == "Anna moved “Family” to 127.0.0.1."
    await comes_true(lambda: at(anna, theirs) and at(boris, theirs))
    assert at(anna, hubs[0])
    assert at(boris, hubs[0])
    QTest.keyClick(his.moved.take_button, Qt.Key.Key_Space)
    await comes_true(lambda: at(boris, hubs[1]))
    assert at(anna, theirs)

    await theirs.stop()
    hers.open_communities()
    (known,) = hers.findChildren(CommunitiesWindow)
    await comes_true(
        lambda: "You have moved this community to 127.0.0.1" in known.list.item(1).text()
    )
    known.close()
    for one in (hers, his):
        one.hide()
    for client in (anna, boris):
        await leaves(client)
    for hub in hubs:
        await hub.stop()
