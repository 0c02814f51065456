"""Packs of emoticons: the built-in one is what the script draws, and no pack can do more than be drawn."""

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from emoticons.catalogue import CATALOGUE, drawn, manifest
from hypothesis import given, settings, strategies as st
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from chatera_app.widgets import emoticon_pack
from chatera_app.widgets.emoticon_codes import ENDS
from chatera_app.widgets.emoticon_pack import PackError, read_pack
from chatera_app.widgets.emoticons import pack, pixmap
from chatera_app.widgets.paint import render
from chatera_app.widgets.svg_check import check_svg

BUILT_IN = Path(__file__).parents[3] / "resources/chatera_resources/emoticons/chatera"
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"'
GOOD = f'{HEAD}><path d="M1 1 L9 9 Z" fill="#f00"/></svg>'

Changed = Callable[[dict[str, Any]], object]


def test_the_built_in_pack_is_what_the_script_draws() -> None:
    made = {f"{entry.name}.svg": drawn(entry.name) for entry in CATALOGUE}
    made["pack.json"] = manifest()
    assert {path.name: path.read_text("utf-8") for path in BUILT_IN.iterdir()} == made


def test_every_emoticon_is_drawn_and_no_two_alike(qtbot: QtBot) -> None:
    del qtbot  # pixmaps need an application
    assert len(pack().emoticons) >= 72
    judged = read_pack(BUILT_IN)
    assert judged.emoticons == pack().emoticons  # it breaks no rule
    assert all(judged.svg(one.file) == pack().svg(one.file) for one in pack().emoticons)
    seen = {}
    for one in pack().emoticons:
        image = pixmap(one, 22).toImage().convertToFormat(QImage.Format.Format_ARGB32)
        painted = sum(image.pixelColor(x, y).alpha() > 99 for x in range(22) for y in range(22))
        assert painted > 90, one.file
        seen[bytes(image.constBits())] = one.file
    assert len(seen) == len(pack().emoticons)


def test_a_picture_is_sharp_where_pixels_are_small(qtbot: QtBot) -> None:
    del qtbot
    for ratio in (1.0, 1.5, 3.0):
        assert pixmap(pack().emoticons[0], 20, ratio).width() == 20 * ratio


def test_no_code_begins_another_that_is_typed_on() -> None:
    """Else the shorter one would be converted before the longer one is complete."""
    codes = pack().codes
    for code in codes:
        for other in codes:
            if other != code and other.startswith(code):
                assert other[len(code)] not in ENDS, (code, other)
        assert not set(code) & set(" \n\t`")


def write(folder: Path, change: Changed | None = None, svg: str = GOOD) -> Path:
    """A pack of one emoticon, changed as a test wants it."""
    said: dict[str, Any] = {
        "format": 1,
        "name": "Mine",
        "author": "Me",
        "licence": "CC0-1.0",
        "emoticons": [{"file": "a.svg", "emoji": "🙂", "codes": [":)"], "words": "happy"}],
    }
    if change is not None:
        change(said)
    (folder / "pack.json").write_text(json.dumps(said), "utf-8")
    (folder / "a.svg").write_text(svg, "utf-8")
    return folder


def test_a_pack_of_somebody_else_is_read(tmp_path: Path) -> None:
    read = read_pack(write(tmp_path))
    assert (read.name, read.author, read.licence) == ("Mine", "Me", "CC0-1.0")
    assert read.codes == {":)": "🙂"}
    assert read.svg("a.svg") == GOOD.encode()


@pytest.mark.parametrize(
    "change",
    [
        lambda said: said.update(format=2),
        lambda said: said.update(name=""),
        lambda said: said.update(author="x\n"),
        lambda said: said.update(licence="x" * 101),
        lambda said: said.pop("licence"),
        lambda said: said.update(script="x"),
        lambda said: said.update(emoticons=[]),
        lambda said: said["emoticons"].append(said["emoticons"][0]),
        lambda said: said["emoticons"].append({"file": "b.svg", "emoji": "🙂"}),
        lambda said: said["emoticons"].append({"file": "b.svg", "emoji": "😉", "codes": [":)"]}),
        lambda said: said["emoticons"][0].update(file="../a.svg"),
        lambda said: said["emoticons"][0].update(file="a.png"),
        lambda said: said["emoticons"][0].update(emoji="x"),
        lambda said: said["emoticons"][0].update(emoji="🙂🙂"),
        lambda said: said["emoticons"][0].update(codes=["hello"]),
        lambda said: said["emoticons"][0].update(codes=[": )"]),
        lambda said: said["emoticons"][0].update(codes=["x"]),
        lambda said: said["emoticons"][0].update(codes=["(" * 17]),
        lambda said: said["emoticons"][0].update(codes=[f":{n})" for n in range(9)]),
        lambda said: said["emoticons"][0].update(words="x" * 201),
        lambda said: said["emoticons"][0].update(codes=3),
    ],
)
def test_a_manifest_that_breaks_a_rule_is_refused(change: Changed, tmp_path: Path) -> None:
    with pytest.raises(PackError):
        read_pack(write(tmp_path, change))


def test_a_manifest_has_a_largest_size(tmp_path: Path) -> None:
    write(tmp_path)
    with (tmp_path / "pack.json").open("a") as file:
        file.write(" " * emoticon_pack.LARGEST_MANIFEST)
    with pytest.raises(PackError, match="larger"):
        read_pack(tmp_path)
    (tmp_path / "pack.json").write_bytes(b"\xff\xfe")
    with pytest.raises(PackError, match="manifest"):
        read_pack(tmp_path)
    (tmp_path / "pack.json").unlink()
    with pytest.raises(PackError, match="not there"):
        read_pack(tmp_path)


def test_a_drawing_is_a_file_of_the_pack_itself(tmp_path: Path) -> None:
    folder, outside = tmp_path / "pack", tmp_path / "outside.svg"
    folder.mkdir()
    read = read_pack(write(folder))
    outside.write_text(GOOD)
    (folder / "a.svg").unlink()
    with pytest.raises(PackError, match="not there"):
        read.svg("a.svg")
    (folder / "a.svg").symlink_to(outside)
    with pytest.raises(PackError, match="not there"):
        read.svg("a.svg")


@pytest.mark.parametrize(
    "svg",
    [
        f"{HEAD}><script>alert(1)</script></svg>",
        f'{HEAD} onload="alert(1)"></svg>',
        f'{HEAD}><path d="M0 0" onclick="x()"/></svg>',
        f'{HEAD}><image href="http://a.example/x.png"/></svg>',
        f'{HEAD} xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="#a"/></svg>',
        f'{HEAD}><linearGradient id="a" href="#b"/></svg>',
        f'{HEAD} xmlns:x="http://www.w3.org/1999/xlink"><linearGradient x:href="file:///etc/passwd"/></svg>',
        f'{HEAD}><path d="M0 0" fill="url(http://a.example/#x)"/></svg>',
        f'{HEAD}><path d="M0 0" style="fill:url(http://a.example/)"/></svg>',
        f"{HEAD}><style>@import url(http://a.example/)</style></svg>",
        f"{HEAD}><foreignObject/></svg>",
        f'{HEAD}><a href="javascript:x()"><path d="M0 0"/></a></svg>',
        f"{HEAD}><text>hello</text></svg>",
        f"{HEAD}><g>hello</g></svg>",
        f'{HEAD}><animate attributeName="x" dur="1s"/></svg>',
        f'{HEAD}><path d="M0 0" filter="url(#a)"/></svg>',
        f'{HEAD}><path d="M0 0" stroke-dasharray="0.0001"/></svg>',
        f'{HEAD} xml:base="http://a.example/"></svg>',
        f'<?xml-stylesheet href="http://a.example/x.css"?>{GOOD}',
        '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + GOOD,
        f'<!DOCTYPE svg SYSTEM "http://a.example/x.dtd">{GOOD}',
        f'{HEAD}><path d="M0 0 L1e300 1e300"/></svg>',
        f'{HEAD}><path d="M0 0 L1e999 0"/></svg>',
        f'{HEAD}><path d="M0 0" transform="scale(99999)"/></svg>',
        f'{HEAD}><path d="M0 0" stroke-width="nan"/></svg>',
        f'{HEAD}><path d="javascript:x"/></svg>',
        HEAD.replace("0 0 64 64", "0 0 64") + "/>",
        HEAD.replace("0 0 64 64", "0 0 0 64") + "/>",
        HEAD.replace("0 0 64 64", "0 0 1e9 64") + "/>",
        '<svg xmlns="http://www.w3.org/2000/svg"/>',
        '<svg viewBox="0 0 64 64"/>',
        '<html xmlns="http://www.w3.org/1999/xhtml"/>',
        f"{HEAD}>{'<g>' * 12}{'</g>' * 12}</svg>",
        f"{HEAD}>{HEAD}/></svg>",
        HEAD + ">" + '<path d="M0 0"/>' * 600 + "</svg>",
        f'{HEAD}><path d="M0 0{" L1 1" * 20_000}"/></svg>',
        f"{HEAD}><path",
        "",
    ],
)
def test_what_does_more_than_draw_is_refused(svg: str) -> None:
    check_svg(GOOD.encode())
    with pytest.raises(PackError):
        check_svg(svg.encode())


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=60), st.integers(0, len(GOOD)), st.integers(0, len(GOOD)))
def test_any_bytes_are_taken_or_refused(middle: bytes, start: int, end: int) -> None:
    data = GOOD.encode()
    for one in (middle, data[:start] + middle + data[end:]):
        try:
            check_svg(one)
        except PackError:
            continue
        assert b"script" not in one


@pytest.mark.qt_log_ignore("ignored because it will take too long")  # Qt's own guard
def test_the_worst_drawing_that_is_allowed_is_soon_drawn(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    wide = '<g transform="scale(9999)">' * 8 + '<path d="M-9999 -9999 L9999 9999 Z"/>' + "</g>" * 8
    line = '<path d="M0 0{}" stroke="#f00" stroke-width="{}" fill="url(#a)"/>'
    far = line.format(" L9999 -9999 L-9999 64" * 498, 9999)
    for slow in (wide, far, line.format(" L9 -9 L-9 64" * 500, 0.1)):
        with pytest.raises(PackError, match="too many lines"):
            read_pack(write(tmp_path, svg=f"{HEAD}>{slow}</svg>")).svg("a.svg")
    svg = f'{HEAD}><radialGradient id="a" r="9999"/>{line.format(" L9 -9 L-9 64" * 6, 2)}</svg>'
    data = read_pack(write(tmp_path, svg=svg)).svg("a.svg")
    before = time.process_time()
    drawing = QSvgRenderer(QByteArray(data))
    render(lambda painter: drawing.render(painter, QRectF(0, 0, 1, 1)), 60)
    assert time.process_time() - before < 1
