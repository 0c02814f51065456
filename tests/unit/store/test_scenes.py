"""Scenes and backgrounds as a profile keeps them: limits, an older store, other own devices, archives."""

from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings, strategies as st

from chatera.client.backgrounds import Backgrounds
from chatera.client.me import Me
from chatera.crypto.records import sign_profile, verify_profile
from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError, UserError
from chatera.protocol.ids import BlobId
from chatera.protocol.manifests import Scene, pack_scene, parse_profile, unpack_scene
from chatera.store import archive, backgrounds
from chatera.store.backgrounds import ALL, THEME
from chatera.store.changes import Batch
from chatera.store.profile import Profile
from tests.helpers.lived import Home, adopt
from tests.helpers.old_store import make_older, opened_store
from tests.helpers.writer import COMMUNITY, Writer

PICTURE = BlobId(b"p" * 32)


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[Home]:
    home = Home(Profile.create(tmp_path / "me", "Me"))
    yield home
    home.profile.close()


@pytest.fixture
async def other(home: Home, tmp_path: Path) -> AsyncIterator[Home]:
    other = home.another(tmp_path / "other")
    yield other
    other.profile.close()


@pytest.mark.parametrize(
    "scene",
    [
        {"name": "n" * (limits.SCENE_NAME + 1)},
        {"name": "wälder"},
        {"name": 7},
        {"picture": b"short"},
        {"colour": limits.COLOUR + 1},
        {"colour": -1},
        [],
    ],
)
def test_a_profile_with_an_impossible_scene_is_none(scene: object) -> None:
    anna = Writer("Anna")
    good = msgspec.msgpack.decode(
        sign_profile(anna.identity, COMMUNITY, hlc=1, name="Anna", message="", picture=None)[:-64]
    )
    record = msgspec.msgpack.encode({**good, "scene": scene})
    with pytest.raises(RemoteProtocolError):
        parse_profile(record + bytes(64))


def test_what_a_later_version_says_of_a_scene_is_passed_over() -> None:
    data = msgspec.msgpack.encode({"name": "hills", "weather": "rain"})
    assert unpack_scene(data) == Scene(name="hills")
    assert unpack_scene(pack_scene(None)) is None
    with pytest.raises(RemoteProtocolError):
        unpack_scene(b"\xff")


def test_a_scene_is_signed_and_other_own_devices_take_it(tmp_path: Path) -> None:
    Profile.create(tmp_path / "anna", "Anna").close()
    profile = Profile.open(tmp_path / "anna")
    me = Me(profile)
    scene = Scene(picture=PICTURE, colour=0x3B8FE0)
    shown = sign_profile(
        profile.identity, COMMUNITY, hlc=9, name="Anna", message="", picture=None, scene=scene
    )
    assert verify_profile(COMMUNITY, shown).scene == scene
    me.take(shown)
    assert me.scene == scene == Me(profile).scene
    assert me.scene_picture == b""
    with pytest.raises(UserError):
        me.set_scene(Scene(), bytes(limits.BLOB_SIZE + 1))
    with pytest.raises(UserError):
        me.set_scene(Scene(name="n" * 40))
    me.set_scene(Scene(colour=1), b"a picture")
    assert Me(profile).scene_picture == b"a picture"
    me.set_scene(None)
    assert Me(profile).scene is None
    profile.set_setting("scene", "no hex")
    assert Me(profile).scene is None
    profile.close()


def test_backgrounds_are_for_one_or_for_all_and_are_kept(tmp_path: Path) -> None:
    Profile.create(tmp_path / "anna", "Anna").close()
    profile = Profile.open(tmp_path / "anna")
    choices = Backgrounds(profile)
    told: list[str] = []
    forget = choices.observe(lambda: told.append(choices.shown("a_1")))
    assert choices.shown("a_1") == THEME
    choices.choose(ALL, "dots")
    choices.choose("a_1", "", b"a picture")
    assert choices.picture(choices.own("a_1")) == b"a picture"
    assert Backgrounds(profile).shown("a_1") == choices.own("a_1")
    assert Backgrounds(profile).shown("a_2") == "dots"
    choices.choose("a_1", "")
    assert choices.own("a_1") == ""
    assert told[0] == told[-1] == "dots"
    with pytest.raises(UserError):
        choices.choose("a_1", "", bytes(limits.BLOB_SIZE + 1))
    forget()
    profile.close()


@given(st.text(max_size=60))
@settings(max_examples=40, deadline=None)
def test_a_damaged_setting_means_that_nothing_was_chosen(text: str) -> None:
    for value in backgrounds.read(text).values():
        assert value
    assert backgrounds.picture_of("picture:" + text) in {None, PICTURE}


async def test_an_older_store_learns_of_the_scenes_it_was_told(home: Home) -> None:
    await adopt(home)
    anna = Writer("Anna")
    scene = Scene(picture=PICTURE)
    shown = sign_profile(
        anna.identity, COMMUNITY, hlc=1, name="Anna", message="", picture=None, scene=scene
    )
    await home.store.take(Batch(community=COMMUNITY, manifests=(anna.manifest,), profiles=(shown,)))
    assert [one.scene for one in home.store.views.people([anna.account])] == [scene]
    assert home.store.missing_pictures(lambda _: False) == [(anna.account, PICTURE)]
    path = home.profile.path
    home.profile.close()
    make_older(path / "store.db", 12)
    Profile.open(path).close()
    with closing(opened_store(path / "store.db")) as db:
        kept = db.execute("SELECT scene, scene_picture FROM profiles").fetchall()
    assert kept == [(pack_scene(scene), PICTURE)]


async def test_scenes_and_backgrounds_go_along_in_an_archive(home: Home, other: Home) -> None:
    await adopt(home)
    anna = Writer("Anna")
    hers, mine = home.profile.save_blob(b"her scene"), home.profile.save_blob(b"my scene")
    shown = sign_profile(
        anna.identity, COMMUNITY, hlc=1, name="Anna", message="", picture=None,
        scene=Scene(picture=hers),
    )  # fmt: skip
    await home.store.take(Batch(community=COMMUNITY, manifests=(anna.manifest,), profiles=(shown,)))
    home.profile.set_setting("scene", backgrounds.scene_text(Scene(picture=mine, colour=5)))
    Backgrounds(home.profile).choose("a_1", "", b"behind rows")
    await archive.take(other.store, home.export())
    assert other.profile.blob(hers) == b"her scene"
    assert Me(other.profile).scene_picture == b"my scene"
    restored = Backgrounds(other.profile)
    assert restored.picture(restored.shown("a_1")) == b"behind rows"
