"""The line at the foot of the contact list: who connects everybody, and who carries on."""

import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from chatera.client.client import Client
from chatera.client.community import Community
from chatera.client.happenings import HubFollowed
from chatera.client.link import Link
from chatera.client.standing import KnownHub, Why
from chatera.crypto.primitives import x25519_public
from chatera.protocol.ids import DeviceId, NodeId
from chatera.protocol.manifests import Device, device_signed_bytes
from chatera.store.keyring import CAPS
from chatera.store.profile import Profile
from chatera_app.windows.foot import Foot
from tests.helpers.writer import COMMUNITY, Writer, batch, now_ms

NEWS_MS = 300
NOBODY = DeviceId(b"")


class Connected:
    """A link, as far as is looked at."""

    trouble = ""


class Scene:
    """A desktop on a LAN whose hubs are told, and the line below its contact list."""

    def __init__(self, client: Client, foot: Foot, anna: Writer, boris: Writer) -> None:
        self.client, self.foot = client, foot
        self.link = Connected()
        self.annas = self.hub(b"A", anna.identity.device)
        self.boriss = self.hub(b"B", boris.identity.device)
        self.nobodys = self.hub(b"N", NOBODY)
        self.ours = self.hub(b"O", NOBODY, own=True)
        (self.community,) = client.communities

    def hub(self, letter: bytes, claimed: DeviceId, *, own: bool = False) -> KnownHub:
        return KnownHub.welcoming(
            NodeId(letter * 32), COMMUNITY, "wss://10.0.0.1:1", claimed,
            own=own, here=self.client.profile.identity.device,
        )  # fmt: skip

    async def arrive(self, hub: KnownHub) -> None:
        """Be welcomed by a hub; who it is is found out, as the client does."""
        done = self.client.standing.arrived(time.monotonic(), hub)
        await self.client.owners.learn()
        self.community.state, self.community.own_node = "online", hub.own
        self.community.problem = ""
        self.community.link = cast("Link", self.link)
        if done is not None:
            self.client._observers.tell(HubFollowed(done))
        self.foot.refresh()

    def lose(self, why: Why, *, for_s: float = 0.0) -> None:
        """Lose the hub; ``for_s``: how long that is nobody's business."""
        standing = self.client.standing
        assert standing.hub is not None
        standing.left(time.monotonic(), now_ms(), standing.hub.node, why)
        offline(self.community, for_s)
        self.foot.refresh()


def offline(community: Community, for_s: float) -> None:
    community.link, community.state = None, "offline"
    community.problem = "The connection to the node ended; trying again."
    community.settled_at = time.monotonic() + for_s


@pytest.fixture
async def scene(tmp_path: Path, qtbot: QtBot) -> AsyncIterator[Scene]:
    profile = Profile.create(tmp_path / "me", "Me")
    client = Client(profile, clock=now_ms)
    anna, boris = Writer("Anna"), Writer("Boris")
    await client._store.take(
        batch(anna.text(anna.direct(client._store.me), "Hi"), people=[anna, boris])
    )
    await client._store.adopt(COMMUNITY, (), name="", node=None, url="", typed=False)
    client.communities.load()
    client.standing.began()
    foot = Foot(news_ms=NEWS_MS)
    qtbot.addWidget(foot)
    foot.show()
    foot.follow(client)
    yield Scene(client, foot, anna, boris)
    await client.stop()
    profile.close()


async def test_it_says_whose_computer_connects_everybody(scene: Scene) -> None:
    await scene.arrive(scene.annas)
    assert plain(scene) == "Connected through Anna's computer"
    await scene.arrive(scene.nobodys)
    assert plain(scene) == "Connected to the hub of your network"
    await scene.arrive(scene.ours)
    assert plain(scene) == "Your computer is the hub · no server needed"


@pytest.mark.parametrize(
    ("source", "target", "why", "said"),
    [
        ("annas", "boriss", "went_away", "Anna's computer went away, carrying on through Boris's"),
        ("annas", "ours", "closed", "Anna's computer left, carrying on through yours"),
        ("ours", "annas", "gave_way", "Your computer handed over to Anna's"),
        ("annas", "nobodys", "closed", "Anna's computer left, carrying on through another one"),
        ("nobodys", "boriss", "went_away",
         "The hub of your network went away, carrying on through Boris's computer"),
        ("ours", "boriss", "went_away", "Carrying on through Boris's computer"),
        ("annas", "boriss", "refused", "Carrying on through Boris's computer"),
    ],
)  # fmt: skip
async def test_a_hand_over_is_said_for_a_moment(
    scene: Scene, qtbot: QtBot, source: str, target: str, why: Why, said: str
) -> None:
    await scene.arrive(getattr(scene, source))
    scene.lose(why)
    await scene.arrive(getattr(scene, target))
    assert plain(scene) == said
    spoken = QAccessible.queryAccessibleInterface(scene.foot)
    assert spoken is not None
    assert spoken.text(QAccessible.Text.Name) == scene.foot.text()
    qtbot.waitUntil(lambda: plain(scene) != said, timeout=10 * NEWS_MS)
    assert plain(scene).startswith(("Connected ", "Your computer is the hub"))


async def test_a_hand_over_that_is_quick_changes_nothing_before_it_is_done(scene: Scene) -> None:
    await scene.arrive(scene.annas)
    before = scene.foot.text()
    scene.lose("went_away", for_s=60)
    assert scene.foot.text() == before


async def test_one_that_takes_longer_says_what_is_looked_for(scene: Scene) -> None:
    await scene.arrive(scene.annas)
    scene.lose("went_away")
    assert plain(scene) == "Anna's computer went away, looking for another way…"


async def test_two_in_a_row_are_told_as_one(scene: Scene, qtbot: QtBot) -> None:
    await scene.arrive(scene.annas)
    scene.lose("went_away")
    await scene.arrive(scene.ours)
    assert plain(scene) == "Anna's computer went away, carrying on through yours"
    scene.lose("gave_way")
    await scene.arrive(scene.boriss)
    assert plain(scene) == "Anna's computer went away, carrying on through Boris's"
    qtbot.waitUntil(lambda: plain(scene).startswith("Connected "), timeout=10 * NEWS_MS)
    scene.lose("gave_way")
    await scene.arrive(scene.annas)
    assert plain(scene) == "Boris's computer handed over to Anna's"


async def test_where_it_began_is_no_news(scene: Scene) -> None:
    await scene.arrive(scene.annas)
    scene.lose("went_away")
    await scene.arrive(scene.ours)
    scene.lose("gave_way")
    await scene.arrive(scene.annas)
    assert plain(scene) == "Connected through Anna's computer"


async def test_that_the_own_hub_stopped_is_nobodys_going(scene: Scene) -> None:
    await scene.arrive(scene.ours)
    scene.lose("went_away")
    assert plain(scene) == "Looking for another way to everybody…"


async def test_what_went_wrong_is_said_first(scene: Scene) -> None:
    await scene.arrive(scene.annas)
    scene.foot.show_problem("The disk is full.")
    scene.lose("went_away")
    await scene.arrive(scene.boriss)
    assert scene.foot.text() == "The disk is full."


async def test_own_other_computers_are_named(scene: Scene) -> None:
    other = scene.client.profile.identity.on_new_device()
    assert other.ik is not None
    listed = Device(
        dk=other.device, kind="desktop", caps=CAPS, ik=x25519_public(other.ik),
        sig=other.dk.sign(device_signed_bytes(other.account, other.device)),
    )  # fmt: skip
    await scene.client.devices.add(listed, "Laptop")
    await scene.arrive(scene.hub(b"M", other.device))
    assert plain(scene) == "Connected through your computer Laptop"
    scene.lose("closed")
    await scene.arrive(scene.ours)
    assert plain(scene) == "Your computer Laptop left, carrying on through this one"


def plain(scene: Scene) -> str:
    """Return what it says without what keeps names from turning around what surrounds them."""
    return scene.foot.text().replace("\u2068", "").replace("\u2069", "")


async def test_that_one_appears_offline_to_everybody_without_having_chosen_it_is_said_first(
    scene: Scene,
) -> None:
    await scene.arrive(scene.annas)
    usual = scene.foot.text()
    for trouble, words in (("old_node", "older ChatEra"), ("too_many", "1024 people")):
        scene.link.trouble = trouble
        scene.foot.refresh()
        assert scene.foot.text().startswith("You appear offline to ")
        assert words in scene.foot.text()
    scene.link.trouble = ""
    scene.foot.refresh()
    assert scene.foot.text() == usual
