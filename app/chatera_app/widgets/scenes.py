"""Display pictures people can choose from, drawn."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPixmap,
)

from chatera_app.widgets.paint import (
    circle,
    cut,
    fill,
    glow,
    render,
    rounded,
    shaded,
    shape,
    stroke,
    wash,
)
from chatera_app.widgets.portraits import PORTRAITS


def _sun(p: QPainter) -> None:
    wash(p, "#7cc8ff", "#e8f7ff")
    glow(p, 0.68, 0.33, 0.30, "#ffd34d")
    shaded(p, shape("M 0 1 L 0 .72 C .3 .52 .6 .84 1 .62 L 1 1 Z"), "#8fd14f", "#5aa532")
    shaded(p, shape("M 0 1 L 0 .84 C .3 .80 .6 .92 1 .78 L 1 1 Z"), "#4fae3f", "#2d8529")


def _dusk(p: QPainter) -> None:
    wash(p, "#ffb06b", "#e0698a", "#6a4fa3")
    glow(p, 0.64, 0.42, 0.30, "#ffe8b0")
    shaded(p, shape("M 0 1 L 0 .70 C .3 .50 .6 .82 1 .60 L 1 1 Z"), "#4d3a7d", "#352a5d")
    shaded(p, shape("M 0 1 L 0 .82 C .3 .84 .6 .72 1 .84 L 1 1 Z"), "#2d2350", "#1c1636")


def _sea(p: QPainter) -> None:
    wash(p, "#9fe0f2", "#35b6d6", "#0b5fa5")
    fill(p, shape("M .52 .14 L .52 .54 L .80 .54 Z"), "#ffffff")
    fill(p, shape("M .48 .22 L .48 .54 L .28 .54 Z"), "#ffe1c4")
    fill(p, shape("M .24 .58 L .84 .58 Q .76 .72 .64 .72 L .40 .72 Q .30 .72 .24 .58 Z"), "#c2502f")
    for k in range(3):
        y = 0.68 + k * 0.11
        wave = f"M 0 {y} C .3 {y - 0.1} .6 {y + 0.1} 1 {y - 0.03} L 1 1 L 0 1 Z"
        fill(p, shape(wave), QColor(10, 90 + 20 * k, 160, 120))


def _leaf(p: QPainter) -> None:
    wash(p, "#e4f9b8", "#8fce62", "#3c9a2e")
    leaf = shape("M .2 .85 C .1 .2 .6 .1 .88 .14 C .9 .6 .6 .9 .2 .85 Z")
    shaded(p, leaf, "#5cc24c", "#1f7a24")
    stroke(p, shape("M .12 .95 Q .30 .60 .72 .30"), "#dcf7bd", 0.03)
    for x, y in ((0.34, 0.42), (0.50, 0.30), (0.62, 0.62), (0.46, 0.74)):
        stroke(p, shape(f"M {0.30 + x * 0.30} {0.84 - x * 0.6} L {x} {y}"), "#a9e08c", 0.014)


def _flower(p: QPainter) -> None:
    wash(p, "#ffe3ec", "#f08fb0", "#c9406f")
    p.setPen(Qt.PenStyle.NoPen)
    for k in range(6):
        p.save()
        p.translate(0.5, 0.5)
        p.rotate(60 * k)
        p.setBrush(QColor(255, 255, 255, 220))
        p.drawEllipse(QPointF(0, -0.21), 0.13, 0.20)
        p.restore()
    glow(p, 0.5, 0.5, 0.15, "#ffbf2f")


def _mountain(p: QPainter) -> None:
    wash(p, "#6fb6ee", "#d8efff")
    shaded(p, shape("M -.1 .9 L .30 .30 L .70 .9 Z"), "#8aa3c4", "#4f6a92")
    shaded(p, shape("M .25 .9 L .66 .18 L 1.1 .9 Z"), "#7390b8", "#38537c")
    fill(p, shape("M .66 .18 L .80 .42 L .70 .37 L .64 .45 L .59 .37 L .54 .39 Z"), "#ffffff")
    fill(p, shape("M .30 .30 L .40 .46 L .31 .41 L .22 .44 Z"), "#ffffff")
    shaded(p, shape("M 0 1 L 0 .80 Q .5 .70 1 .82 L 1 1 Z"), "#5fae58", "#2d7a3a")


def _moon(p: QPainter) -> None:
    wash(p, "#0f1b46", "#28407f", "#6a6fb8")
    glow(p, 0.60, 0.38, 0.42, "#46569c")
    crescent = cut(circle(0.60, 0.38, 0.22), circle(0.70, 0.31, 0.19))
    shaded(p, crescent, "#fffbe0", "#ffd873")
    for x, y, r in (
        (0.18, 0.2, 0.018),
        (0.3, 0.48, 0.012),
        (0.14, 0.62, 0.014),
        (0.86, 0.7, 0.016),
    ):
        fill(p, circle(x, y, r), "#ffffff")
    shaded(p, shape("M 0 1 L 0 .86 Q .3 .74 .6 .86 L 1 .80 L 1 1 Z"), "#141f45", "#0a112c")


def _city(p: QPainter) -> None:
    wash(p, "#2d4b8f", "#b4699a", "#ffb37a")
    for x, y, w in ((0.04, 0.5, 0.2), (0.26, 0.3, 0.18), (0.46, 0.56, 0.2), (0.68, 0.38, 0.26)):
        shaded(p, rounded(x, y, w, 1 - y + 0.1, 0.015), "#33406e", "#1b2346")
        for k in range(6):
            lit = rounded(
                x + 0.035 + (k % 2) * (w - 0.1), y + 0.06 + (k // 2) * 0.13, 0.045, 0.06, 0
            )
            fill(p, lit, "#ffdf8a" if (k + int(x * 50)) % 3 else "#56659a")


def _balloon(p: QPainter) -> None:
    wash(p, "#5fc0ef", "#dff5ff")
    shaded(
        p,
        shape("M .5 .08 C .14 .08 .14 .48 .42 .70 L .58 .70 C .86 .48 .86 .08 .5 .08 Z"),
        "#ff7a59",
        "#d1382f",
    )
    shaded(
        p,
        shape("M .5 .08 C .34 .16 .36 .52 .47 .70 L .53 .70 C .64 .52 .66 .16 .5 .08 Z"),
        "#ffe08a",
        "#f2ac2e",
    )
    stroke(p, shape("M .43 .71 L .45 .80 M .57 .71 L .55 .80"), "#6b4a2e", 0.012)
    shaded(p, rounded(0.43, 0.79, 0.14, 0.11, 0.02), "#b98350", "#7d5230")
    for x, y in ((0.14, 0.74), (0.86, 0.60)):
        fill(p, rounded(x - 0.12, y, 0.24, 0.07, 0.035), QColor(255, 255, 255, 210))


def _cactus(p: QPainter) -> None:
    wash(p, "#ffd98f", "#ffb27c", "#e88a5c")
    glow(p, 0.26, 0.28, 0.18, "#fff3c4")
    stroke(p, shape("M .54 .84 L .54 .26"), "#2e8b50", 0.16)
    stroke(p, shape("M .54 .62 L .34 .62 L .34 .44 M .54 .52 L .74 .52 L .74 .36"), "#2e8b50", 0.10)
    stroke(p, shape("M .51 .80 L .51 .28"), "#62bf7c", 0.025)
    shaded(p, shape("M 0 1 L 0 .84 Q .5 .74 1 .84 L 1 1 Z"), "#e0a256", "#b8743a")


def _lighthouse(p: QPainter) -> None:
    wash(p, "#1f4f86", "#6fa9cf", "#d9eef5")
    fill(p, shape("M .5 .26 L 1 .08 L 1 .40 Z"), QColor(255, 240, 170, 130))
    fill(p, shape("M .5 .26 L 0 .12 L 0 .38 Z"), QColor(255, 240, 170, 90))
    fill(p, shape("M .42 .34 L .58 .34 L .64 .88 L .36 .88 Z"), "#fbfbfb")
    fill(p, shape("M .407 .46 L .593 .46 L .607 .58 L .393 .58 Z"), "#d5402f")
    fill(p, shape("M .380 .70 L .620 .70 L .633 .82 L .367 .82 Z"), "#d5402f")
    fill(p, rounded(0.44, 0.20, 0.12, 0.14, 0.01), "#ffe896")
    fill(p, shape("M .40 .21 L .50 .11 L .60 .21 Z"), "#8f2a22")
    shaded(p, shape("M 0 1 L 0 .90 Q .5 .76 1 .90 L 1 1 Z"), "#3f6f58", "#234737")


def _rocket(p: QPainter) -> None:
    wash(p, "#130f33", "#3a2a74", "#7d4fa8")
    for x, y in ((0.15, 0.2), (0.82, 0.16), (0.88, 0.55), (0.1, 0.6), (0.3, 0.85), (0.75, 0.86)):
        fill(p, circle(x, y, 0.015), "#ffffff")
    p.save()
    p.translate(0.5, 0.5)
    p.rotate(30)
    p.translate(-0.5, -0.5)
    shaded(p, shape("M .42 .72 Q .5 1.08 .58 .72 Z"), "#ffe27a", "#ff6a2b")
    fill(p, shape("M .36 .54 L .24 .76 L .40 .70 Z M .64 .54 L .76 .76 L .60 .70 Z"), "#d23c3c")
    shaded(
        p,
        shape("M .5 .10 C .68 .28 .68 .54 .60 .74 L .40 .74 C .32 .54 .32 .28 .5 .10 Z"),
        "#ffffff",
        "#b9c6dd",
    )
    fill(p, circle(0.5, 0.40, 0.09), "#3f6fa8")
    fill(p, circle(0.48, 0.38, 0.05), "#a8dcff")
    p.restore()


def _fish(p: QPainter) -> None:
    wash(p, "#6fe0e0", "#1f93c4", "#0c4f8a")
    shaded(p, shape("M .64 .50 L .92 .30 Q .86 .50 .92 .70 Z"), "#ffb23e", "#e8701c")
    shaded(
        p,
        shape("M .12 .50 C .26 .20 .58 .22 .72 .50 C .58 .78 .26 .80 .12 .50 Z"),
        "#ffcf5a",
        "#f07a1f",
    )
    stroke(p, shape("M .40 .28 Q .50 .50 .40 .72 M .54 .32 Q .62 .50 .54 .68"), "#ffffff", 0.045)
    fill(p, circle(0.26, 0.45, 0.055), "#ffffff")
    fill(p, circle(0.25, 0.45, 0.03), "#1d2c3a")
    for x, y, r in ((0.12, 0.28, 0.03), (0.18, 0.16, 0.02), (0.10, 0.08, 0.025)):
        stroke(p, circle(x, y, r), "#e8fbff", 0.012)


def _snow(p: QPainter) -> None:
    wash(p, "#a9d3f2", "#eaf6ff")
    shaded(p, shape("M 0 1 L 0 .76 Q .5 .64 1 .78 L 1 1 Z"), "#ffffff", "#d5e6f5")
    for y, half in ((0.20, 0.16), (0.34, 0.22), (0.50, 0.28)):
        tree = shape(f"M .5 {y - 0.08} L {0.5 + half} {y + 0.24} L {0.5 - half} {y + 0.24} Z")
        shaded(p, tree, "#3f9a6a", "#1c5f45")
    fill(p, rounded(0.46, 0.74, 0.08, 0.10, 0.01), "#6d4a2f")
    for x, y in ((0.1, 0.15), (0.26, 0.36), (0.82, 0.2), (0.9, 0.48), (0.14, 0.6), (0.7, 0.08)):
        fill(p, circle(x, y, 0.022), "#ffffff")


_SCENES: dict[str, Callable[[QPainter], None]] = {
    "sun": _sun,
    "dusk": _dusk,
    "sea": _sea,
    "leaf": _leaf,
    "flower": _flower,
    "mountain": _mountain,
    "moon": _moon,
    "city": _city,
    "balloon": _balloon,
    "cactus": _cactus,
    "lighthouse": _lighthouse,
    "rocket": _rocket,
    "fish": _fish,
    "snow": _snow,
    **PORTRAITS,
}
SCENES = tuple(_SCENES)


def scene(name: str, size: float, ratio: float = 1.0) -> QPixmap:
    """The named scene, one of `SCENES`, as a square pixmap of `size` logical pixels."""
    return render(_SCENES[name], size, ratio)
