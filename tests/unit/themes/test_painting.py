"""What painting an SVG is reckoned to take: no less than a painter goes along, and little for what is ours."""

import random
import time
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from chatera_app.themes import art
from chatera_app.themes.painting import Painting
from chatera_app.widgets import svg_check
from chatera_app.widgets.emoticon_pack import PackError
from chatera_app.widgets.svg_check import check_svg

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
OWN = Path(str(files("chatera_resources").joinpath("stickers")))


def takes(inside: str, side: float = 320) -> float:
    painting = Painting(side)

    def look(element: ET.Element) -> None:
        painting.start(element.tag.rpartition("}")[2], element.attrib)
        for one in element:
            look(one)
        painting.end()

    look(ET.fromstring(f"{HEAD}{inside}</svg>"))
    return painting.takes


def path(words: str, more: str = "") -> float:
    return takes(f'<path d="{words}" {more}/>')


@pytest.mark.parametrize(
    "same",
    [
        ("M9 9L50 9L50 40L9 40Z", "m9 9l41 0l0 31l-41 0z", "M9,9 50 9 50 40 9 40", "M9 9H50V40H9z", "m9 9h41v31h-41"),
        ("M9 9C9 20 30 40 50 50S60 60 9 60", "m9 9c0 11 21 31 41 41s10 10-41 10"),
        ("M9 9Q9 40 50 50T60 60", "m9 9q0 31 41 41t10 10"),
        ("M9 9A20 10 30 1 0 50 50", "M9 9a20,10 30 1041 41", "M9 9a20 10 30 10 41,41 9"),
    ],
)  # fmt: skip
def test_what_is_the_same_drawing_takes_the_same(same: tuple[str, ...]) -> None:
    first, *others = (path(one) for one in same)
    assert first > 0.1
    assert others == [pytest.approx(first)] * len(others)


def test_what_is_larger_or_has_an_edge_takes_longer() -> None:
    one = "M9 9L50 9L50 40L9 40Z"
    plain, edged = path(one, 'fill="red"'), path(one, 'stroke="red"')
    assert path(one, 'fill="none"') < plain < path(one, 'fill="url(#a)"')
    assert 2 * plain < edged < path(one, 'stroke="red" stroke-width="9"')
    assert path(one, 'stroke="red" stroke-width="9" stroke-linejoin="round"') < path(
        one, 'stroke="red" stroke-width="9" stroke-miterlimit="99"'
    )
    assert edged == pytest.approx(takes(f'<g stroke="red" stroke-width="1"><path d="{one}"/></g>'))
    for grown in ("scale(3)", "rotate(9) scale(1 -3)", "matrix(3 0 0 3 9 9)", "skewX(72)"):
        assert takes(f'<g transform="{grown}"><path d="{one}"/></g>') > 2 * plain
    assert path(one, 'transform="translate(900 900)"') == pytest.approx(path(one))
    for shape in (
        '<rect width="41" height="31"/>', '<polygon points="9 9 50 9 50 40 9 40"/>',
        '<line x2="64" y2="64"/>', '<circle r="20"/>', '<ellipse rx="9" ry="20"/>', '<circle r="40%"/>',
    ):  # fmt: skip
        assert takes(f'<g stroke="red">{shape}</g>') > edged / 2
    assert takes('<polygon points=""/><path d=""/><circle/>') < 0.2


@pytest.mark.qt_log_ignore("path truncated|Invalid path data")  # one number too many
def test_no_path_reaches_further_than_was_reckoned(qapp: object) -> None:
    """What the painter of SVG makes of a path is compared, since it reads them by rules of its own."""
    del qapp
    chance = random.Random(5)
    counts = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "Z": 0}
    for _ in range(300):
        words = "M5 5"
        for _ in range(chance.randrange(1, 9)):
            letter = chance.choice("MLHVCSQTZA")
            if letter == "A":
                radii = f"{chance.randrange(40)} {chance.randrange(1, 40)}"
                numbers = f"{radii} 30 0{chance.randrange(2)}{chance.randrange(60)} 7"
            else:
                count = counts[letter] + (chance.random() < 0.1)
                numbers = " ".join(str(chance.randrange(-60, 60)) for _ in range(count))
            words += chance.choice((letter, letter.lower())) + numbers
        painting = Painting(64)
        painting.start("svg", {"viewBox": "0 0 64 64"})
        way = painting._outline("path", {"d": words})
        assert way is not None
        drawing = QSvgRenderer(QByteArray(f'{HEAD}<path id="a" d="{words}"/></svg>'.encode()))
        bounds = drawing.boundsOnElement("a")
        assert bounds.width() <= way.size[0] + 0.01, words
        assert bounds.height() <= way.size[1] + 0.01, words
        whole = words.upper().count("M") == 1
        assert not whole or way.length >= 2 * max(bounds.width(), bounds.height()) - 0.01, words


def test_our_own_take_much_less_than_they_may() -> None:
    for place in OWN.rglob("*.svg"):
        text = place.read_text("utf-8")
        inside = text[text.index(">") + 1 :].removesuffix("</svg>\n").removesuffix("</svg>")
        assert takes(inside, svg_check.SIDE * 64 / 172) < svg_check.LONGEST_MS * 0.6, place.name


STROKED = "".join(f"L{n * 29 % 64} {n * 47 % 61}" for n in range(990))
SLOW = {
    "a scribble": f'<path d="M0 0{STROKED}" fill-rule="evenodd"/>',
    "a wide scribble": f'<path d="M0 0{STROKED}" fill="none" stroke="red" stroke-width="30" stroke-linejoin="round"/>',
    "many points of a wide line": f'<path d="M0 0{"l1 0l0 1" * 300}" fill="none" stroke="red" stroke-width="900"/>',
    "what is large": '<g transform="scale(9999)"><g transform="scale(9999)"><circle r="9" stroke="red"/></g></g>',
    "arcs": '<path d="M0 0' + "A50 50 0 1 1 9 64A50 50 0 1 1 0 0" * 60 + '" stroke="red"/>',
    "shades": '<linearGradient id="a"/>' + '<rect width="64" height="64" fill="url(#a)"/>' * 190,
}


@pytest.mark.parametrize("slow", SLOW)
def test_what_takes_long_is_refused_as_a_sticker_and_as_art(slow: str) -> None:
    data = f"{HEAD}{SLOW[slow]}</svg>".encode()
    with pytest.raises(PackError, match="too many lines"):
        check_svg(data)
    assert "too long to paint" in "".join(art.problems(data))


@pytest.mark.parametrize(
    "words",
    ["A" + "0" * 200_000, "A" + "0 " * 4_000 + "7", "M" + "0." * 4_000, "M0 0" + "z" * 99_000],
)
def test_judging_is_quick_whatever_there_is(words: str) -> None:
    began = time.thread_time()
    art.problems(f'{HEAD}<path d="{words}"/></svg>'.encode())
    assert time.thread_time() - began < 1  # a tenth of it here


@pytest.mark.parametrize(
    ("side", "lines", "times", "drawn"),
    [
        (320, 20, 8, 'fill="url(#a)" opacity=".5"'),
        (320, 8, 8, 'stroke="red" stroke-width="1"'),
        (320, 100, 1, 'fill="red"'),
        (1000, 32, 1, 'fill="red"'),
        (1000, 3, 7, 'stroke="red" stroke-width="1"'),
    ],
)
def test_the_dearest_that_is_not_refused_is_soon_painted(
    qapp: object, side: int, lines: int, times: int, drawn: str
) -> None:
    """Long lines side by side were found to take longest."""
    del qapp
    wide = 8 if lines == 100 else 63
    ends = "".join(f"L{(n + 1) * wide / lines:.3g} {64 * (n % 2 == 0)}" for n in range(lines))
    shade = '<radialGradient id="a"><stop offset="0" stop-color="red"/></radialGradient>'
    one = f'<path d="M0 0{ends}" {drawn}/>'
    data = f"{HEAD}{shade}{one * times}</svg>".encode()
    if side == svg_check.SIDE:
        check_svg(data)
    else:
        assert art.problems(data) == []
    drawing = QSvgRenderer(QByteArray(data))
    took = []
    for _ in range(3):
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        began = time.thread_time()
        drawing.render(painter, QRectF(image.rect()))
        took.append(time.thread_time() - began)
        painter.end()
    assert min(took) < (
        0.3 if side == 320 else 0.6
    )  # a third of it here, while other things were computed
