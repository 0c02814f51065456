"""Emoticons and stickers made of files, and packs of them: made anew, judged, and limited."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from chatera_app.cli.pack import run_pack_check
from chatera_app.widgets import picture_pack
from chatera_app.widgets.custom_emoticons import image_of
from chatera_app.widgets.emoticon_pack import PackError
from chatera_app.widgets.picture_fitting import (
    emoticon_of_bytes,
    emoticon_of_file,
    sticker_of_bytes,
    sticker_of_file,
)
from chatera_app.widgets.picture_pack import (
    MOST_PICTURES,
    PackedEmoticon,
    PackManifest,
    pack_pictures,
    read_manifest,
    read_picture_pack,
)
from chatera_app.widgets.png_check import check_png
from chatera_app.widgets.stickers import check_sticker, shape_of
from tests.helpers.pictures import GREEN, chunk, hostile, png

pytestmark = pytest.mark.usefixtures("qapp")
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 32">'
    b'<circle cx="9" cy="9" r="8" fill="red"/></svg>'
)


def noise(width: int, height: int, kind: str) -> bytes:
    """A picture that can't be made small well."""
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    state = 7
    for x in range(width):
        for y in range(height):
            state = (state * 1_103_515_245 + 12_345) % 2**31
            image.setPixelColor(x, y, QColor(state >> 8 & 255, state >> 16 & 255, state & 255))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind.encode())
    assert writer.write(image), writer.errorString()
    return bytes(buffer.data().data())


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_an_emoticon_is_made_of_any_picture_file(kind: str, tmp_path: Path) -> None:
    place = tmp_path / f"a.{kind}"
    place.write_bytes(noise(200, 100, kind))
    made = emoticon_of_file(str(place))
    width, height = check_png(made, 64)
    assert len(made) <= 8 * 1024
    assert abs(width - 2 * height) <= 1
    sticker = sticker_of_file(str(place))
    assert check_png(sticker, 320) >= (100, 50)
    assert len(sticker) <= 48 * 1024


def test_nothing_of_the_file_itself_is_passed_on(tmp_path: Path) -> None:
    secret = chunk(b"tEXt", b"Comment\0at home, 48.1 N 11.5 E")
    place = tmp_path / "a.png"
    place.write_bytes(png(40, 40, GREEN, secret))
    made = emoticon_of_file(str(place))
    assert b"at home" not in made
    image = image_of(made)
    assert image is not None
    assert image.pixelColor(5, 5) == QColor(*GREEN)
    (tmp_path / "b.svg").write_bytes(SVG)
    assert check_png(emoticon_of_file(str(tmp_path / "b.svg")), 64) == (64, 32)
    with pytest.raises(PackError):
        emoticon_of_bytes(png(40, 40, GREEN, secret))  # what comes in messages has none of that
    assert emoticon_of_bytes(png(100, 100)) == emoticon_of_bytes(png(100, 100))
    assert check_png(sticker_of_bytes(png(500, 500)), 320) == (320, 320)
    assert sticker_of_bytes(SVG) == SVG


@pytest.mark.parametrize("what", ["nothing", "no picture", "of huge size", "without its end"])
def test_a_file_that_is_no_picture_is_refused(what: str, tmp_path: Path) -> None:
    place = tmp_path / "a.png"
    place.write_bytes(hostile()[what])
    for make in (emoticon_of_file, sticker_of_file):
        with pytest.raises(PackError):
            make(str(place))


def test_a_file_of_ones_own_has_limits_too(tmp_path: Path) -> None:
    place = tmp_path / "a.png"
    with pytest.raises(PackError, match="read"):
        emoticon_of_file(str(place))
    with place.open("wb") as file:
        file.truncate(10 * 1024 * 1024 + 1)
    with pytest.raises(PackError, match="larger"):
        emoticon_of_file(str(place))
    (tmp_path / "a.svg").write_bytes(SVG.replace(b"<circle", b"<script/><circle"))
    with pytest.raises(PackError):
        sticker_of_file(str(tmp_path / "a.svg"))


@given(st.binary(max_size=300), st.integers(0, 120), st.booleans())
@settings(max_examples=150)
def test_bytes_of_strangers_are_a_picture_or_refused(noise_: bytes, at: int, keep: bool) -> None:
    good = png(9, 9)
    data = good[:at] + noise_ + (good[at + len(noise_) :] if keep else b"")
    for judge in (lambda one: check_png(one, 128), check_sticker):
        try:
            judge(data)
        except PackError:
            continue
        assert data == good or shape_of(data) is not None


# Packs --------------------------------------------------------------------------------------------

Changed = Callable[[dict[str, Any]], object]


def write(folder: Path, change: Changed | None = None, **files: bytes) -> Path:
    """A pack of one sticker, changed as a test wants it."""
    said: dict[str, Any] = {
        "format": 1, "kind": "stickers", "name": "Mine", "author": "Me", "licence": "CC0-1.0",
        "stickers": [{"file": "a.svg", "emoji": "🙂", "name": "smile"}],
    }  # fmt: skip
    if change is not None:
        change(said)
    (folder / "pack.json").write_text(json.dumps(said), "utf-8")
    (folder / "a.svg").write_bytes(SVG)
    for name, data in files.items():
        (folder / name.replace("_", ".")).write_bytes(data)
    return folder


def zipped(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return made.getvalue()


def test_a_pack_is_read_from_a_directory_or_a_file(tmp_path: Path) -> None:
    read = read_picture_pack(write(tmp_path, lambda said: said.update(later=[1])))
    assert (read.manifest.name, read.manifest.kind) == ("Mine", "stickers")
    assert read.files == {"a.svg": SVG}
    file = tmp_path / "x.chatera-stickers"
    names = {f"folder/{one}": (tmp_path / one).read_bytes() for one in ("pack.json", "a.svg")}
    file.write_bytes(zipped(names))
    assert read_picture_pack(file) == read


def test_what_is_packed_is_read_again(tmp_path: Path) -> None:
    manifest = PackManifest(
        format=1, kind="emoticons", name="Mine", author="Me", licence="CC0-1.0",
        emoticons=(PackedEmoticon("000.png", ":cat:"),),
    )  # fmt: skip
    file = tmp_path / "x.chatera-emoticons"
    file.write_bytes(pack_pictures(manifest, {"000.png": png()}))
    read = read_picture_pack(file)
    assert read.manifest == manifest
    assert read.files == {"000.png": png()}


@pytest.mark.parametrize(
    "change",
    [
        lambda said: said.update(format=2),
        lambda said: said.update(kind="winks"),
        lambda said: said.update(name=""),
        lambda said: said.update(author="x\n"),
        lambda said: said.update(licence="x" * 65),
        lambda said: said.pop("licence"),
        lambda said: said.update(stickers=[]),
        lambda said: said.update(stickers=said["stickers"] * 2),
        lambda said: said.update(
            stickers=[
                {"file": f"{n}.svg", "emoji": "x", "name": "x"} for n in range(MOST_PICTURES + 1)
            ]
        ),
        lambda said: said["stickers"][0].update(file="../a.svg"),
        lambda said: said["stickers"][0].update(file="a.gif"),
        lambda said: said["stickers"][0].update(file="b.svg"),
        lambda said: said["stickers"][0].update(name="x" * 65),
        lambda said: said["stickers"][0].update(name="two\nlines"),
        lambda said: said["stickers"][0].update(emoji=""),
        lambda said: said["stickers"][0].update(words="x" * 65),
        lambda said: said["stickers"][0].update(sound="x.wav"),
        lambda said: said.update(kind="emoticons", emoticons=[{"file": "a.svg", "code": "(a)"}]),
        lambda said: said.update(kind="emoticons", emoticons=[{"file": "a.png", "code": "a b"}]),
    ],
)
def test_a_pack_that_breaks_a_rule_is_refused(change: Changed, tmp_path: Path) -> None:
    with pytest.raises(PackError):
        read_picture_pack(write(tmp_path, change, a_png=png()))


@pytest.mark.parametrize(
    "files",
    [
        {"a.svg": SVG.replace(b"<circle", b"<script/><circle")},
        {"a.svg": b"x" * (picture_pack.LARGEST_PICTURE + 1)},
        {"run.sh": b"#!/bin/sh"},
        {"../out.svg": SVG},
        {"deep/er/a.svg": SVG},
    ],
)
def test_a_file_of_a_pack_that_is_no_picture_is_refused(
    files: dict[str, bytes], tmp_path: Path
) -> None:
    whole = write(tmp_path)
    known = {one.name: one.read_bytes() for one in whole.iterdir()}
    place = tmp_path.parent / f"{tmp_path.name}.chatera-stickers"
    place.write_bytes(zipped(known | files))
    with pytest.raises(PackError):
        read_picture_pack(place)


def test_archives_have_limits_and_links_lead_nowhere(tmp_path: Path) -> None:
    place = tmp_path / "x.chatera-stickers"
    for data in (b"no archive", zipped({})[:10], zipped({"a.svg": SVG})):
        place.write_bytes(data)
        with pytest.raises(PackError):
            read_picture_pack(place)
    with place.open("wb") as file:
        file.truncate(picture_pack.LARGEST_ARCHIVE + 1)
    with pytest.raises(PackError, match="larger"):
        read_picture_pack(place)
    folder = tmp_path / "linked"
    folder.mkdir()
    write(folder)
    (folder / "a.svg").unlink()
    (folder / "a.svg").symlink_to("/etc/hostname")
    with pytest.raises(PackError, match="plain file"):
        read_picture_pack(folder)
    with pytest.raises(PackError):
        read_picture_pack(tmp_path / "nowhere")


@given(st.binary(max_size=200))
def test_a_manifest_of_strangers_is_read_or_refused(data: bytes) -> None:
    with pytest.raises(PackError):
        read_manifest(data)


def test_the_command_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_pack_check([str(write(tmp_path)), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told == {"kind": "ok", "detail": "“Mine” can be used (stickers: 1)."}
    (tmp_path / "a.svg").write_bytes(b"<svg/>")
    assert run_pack_check([str(tmp_path)]) == 1
    assert capsys.readouterr().out.startswith("✗ a.svg: ")
    assert run_pack_check([]) == 2
