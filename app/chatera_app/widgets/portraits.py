"""Display pictures of one thing that looks at you: animals, and what people are fond of."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QRadialGradient, QTransform

from chatera_app.widgets.paint import (
    circle,
    cut,
    fill,
    glow,
    rounded,
    shaded,
    shape,
    stroke,
    wash,
)


def _mirrored(path: QPainterPath) -> QPainterPath:
    """The path and its mirror image, left and right of the middle."""
    other = QTransform(-1, 0, 0, 1, 1, 0).map(path)
    both = QPainterPath(path)
    both.addPath(other)
    return both


def _oval(x: float, y: float, rx: float, ry: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), rx, ry)
    return path


def _ball(p: QPainter, path: QPainterPath, colour: str) -> None:
    """Fill a path as something round that is lit from the upper left."""
    box, base = path.boundingRect(), QColor(colour)
    lit = QPointF(box.left() + box.width() * 0.35, box.top() + box.height() * 0.25)
    light = QRadialGradient(lit, max(box.width(), box.height()) * 0.85)
    for place, tint in ((0.0, base.lighter(135)), (0.5, base), (1.0, base.darker(135))):
        light.setColorAt(place, tint)
    fill(p, path, QBrush(light))


def _eyes(p: QPainter, away: float, y: float, size: float) -> None:
    fill(p, _mirrored(_oval(0.5 - away, y, size, size * 1.2)), "#1f2630")
    for side in (-1, 1):
        fill(p, circle(0.5 + side * away - size * 0.3, y - size * 0.45, size * 0.36), "#ffffff")


def _cat(p: QPainter) -> None:
    wash(p, "#d8f3e6", "#7fcbb0", "#3f9a86")
    body = "M .20 1.05 C .18 .78 .34 .70 .5 .70 C .66 .70 .82 .78 .80 1.05 Z"
    shaded(p, shape(body), "#5b6b86", "#38445c")
    ears = shape("M .20 .44 L .22 .10 Q .36 .14 .46 .30 Z")
    fill(p, _mirrored(ears), "#4a5872")
    fill(p, _mirrored(shape("M .25 .34 L .26 .19 Q .33 .22 .38 .30 Z")), "#f2a5b2")
    _ball(p, _oval(0.5, 0.50, 0.33, 0.28), "#5f7090")
    fill(p, _mirrored(_oval(0.36, 0.46, 0.085, 0.095)), "#f4e27a")
    fill(p, _mirrored(_oval(0.37, 0.47, 0.038, 0.075)), "#1f2630")
    for x in (0.345, 0.615):
        fill(p, circle(x, 0.43, 0.022), "#ffffff")
    fill(p, _oval(0.5, 0.62, 0.12, 0.085), "#eef2f7")
    fill(p, shape("M .465 .565 L .535 .565 L .5 .605 Z"), "#e8788c")
    stroke(p, shape("M .5 .60 Q .5 .65 .445 .65 M .5 .60 Q .5 .65 .555 .65"), "#38445c", 0.014)
    stroke(p, _mirrored(shape("M .34 .61 L .14 .57 M .34 .64 L .15 .67")), "#eef2f7", 0.010)


def _owl(p: QPainter) -> None:
    wash(p, "#14204d", "#2c3f86", "#5a5fae")
    glow(p, 0.80, 0.20, 0.17, "#fff0b8")
    for x, y in ((0.12, 0.16), (0.28, 0.10), (0.10, 0.44), (0.90, 0.52)):
        fill(p, circle(x, y, 0.013), "#ffffff")
    stroke(p, shape("M -.05 .88 Q .5 .80 1.05 .90"), "#5a3d28", 0.075)
    fill(p, _mirrored(shape("M .26 .36 L .20 .10 Q .36 .16 .44 .28 Z")), "#7d5636")
    _ball(
        p,
        shape(
            "M .5 .18 C .76 .18 .82 .44 .78 .64 Q .72 .86 .5 .86 Q .28 .86 .22 .64 C .18 .44 .24 .18 .5 .18 Z"
        ),
        "#9c6e45",
    )
    shaded(p, _oval(0.5, 0.68, 0.17, 0.17), "#f2dcb4", "#d9b684")
    for y in (0.60, 0.68, 0.76):
        stroke(
            p,
            shape(f"M .40 {y} Q .45 {y + 0.05} .5 {y} Q .55 {y + 0.05} .60 {y}"),
            "#a87a4c",
            0.016,
        )
    fill(p, _mirrored(circle(0.375, 0.40, 0.145)), "#f6e8c8")
    fill(p, _mirrored(circle(0.385, 0.40, 0.10)), "#f0a92b")
    _eyes(p, 0.11, 0.40, 0.058)
    fill(p, shape("M .455 .47 L .545 .47 L .5 .57 Z"), "#e8862b")
    fill(
        p,
        _mirrored(shape("M .22 .46 C .14 .60 .18 .76 .30 .80 C .30 .66 .26 .54 .22 .46 Z")),
        "#6f4a2c",
    )
    fill(p, _mirrored(_oval(0.42, 0.855, 0.055, 0.03)), "#e8862b")


def _fox(p: QPainter) -> None:
    wash(p, "#ffe9c4", "#f6b877", "#c8693f")
    fill(p, _mirrored(shape("M .16 .50 L .14 .10 Q .32 .14 .44 .32 Z")), "#d9581f")
    fill(p, _mirrored(shape("M .20 .36 L .20 .19 Q .30 .23 .36 .32 Z")), "#3a2620")
    face = (
        "M .5 .26 C .70 .24 .86 .36 .90 .56 C .78 .64 .66 .82 .5 .90 C .34 .82 .22 .64 .10 "
        ".56 C .14 .36 .30 .24 .5 .26 Z"
    )
    _ball(p, shape(face), "#ef7026")
    cheeks = "M .10 .56 C .24 .52 .40 .56 .5 .74 L .5 .90 C .34 .82 .22 .64 .10 .56 Z"
    fill(p, _mirrored(shape(cheeks)), "#fff4e6")
    _eyes(p, 0.155, 0.53, 0.040)
    fill(p, _oval(0.5, 0.83, 0.06, 0.048), "#2b1d18")
    fill(p, circle(0.48, 0.815, 0.014), "#ffffff")


def _butterfly(p: QPainter) -> None:
    wash(p, "#e9f8d4", "#a9dd8a", "#5aa84f")
    for x, y, r in ((0.14, 0.86, 0.05), (0.84, 0.90, 0.06), (0.9, 0.16, 0.04), (0.1, 0.14, 0.03)):
        fill(p, circle(x, y, r), QColor(255, 255, 255, 70))
    upper = "M .49 .46 C .40 .18 .16 .08 .08 .20 C .02 .32 .12 .54 .49 .52 Z"
    lower = "M .49 .52 C .30 .50 .16 .58 .18 .72 C .20 .88 .40 .86 .49 .58 Z"
    fill(p, _mirrored(shape(upper)), "#27408f")
    fill(p, _mirrored(shape(lower)), "#27408f")
    p.save()
    p.translate(0.5, 0.5)
    p.scale(0.84, 0.84)
    p.translate(-0.5, -0.5)
    shaded(p, _mirrored(shape(upper)), "#6fd0ff", "#3b6fe0")
    shaded(p, _mirrored(shape(lower)), "#7a8cff", "#b06fe8")
    p.restore()
    fill(p, _mirrored(circle(0.21, 0.30, 0.05)), "#fff0a8")
    fill(p, _mirrored(circle(0.30, 0.70, 0.035)), "#fff0a8")
    shaded(p, rounded(0.475, 0.34, 0.05, 0.36, 0.025), "#4a3a2c", "#231a14")
    fill(p, circle(0.5, 0.33, 0.035), "#2b211a")
    stroke(p, _mirrored(shape("M .495 .31 Q .46 .20 .40 .18")), "#2b211a", 0.014)


def _planet(p: QPainter) -> None:
    wash(p, "#0b1030", "#231a5c", "#4f2a86")
    for x, y, r in (
        (0.1, 0.16, 0.016),
        (0.28, 0.08, 0.01),
        (0.9, 0.3, 0.014),
        (0.84, 0.86, 0.018),
        (0.14, 0.8, 0.012),
        (0.6, 0.1, 0.01),
    ):
        fill(p, circle(x, y, r), "#ffffff")
    p.save()
    p.translate(0.5, 0.5)
    p.rotate(-22)
    ring = cut(_oval(0, 0, 0.46, 0.13), _oval(0, 0, 0.34, 0.075))
    shaded(p, ring, "#ffe6b0", "#c98a5a")
    globe = circle(0, 0, 0.26)
    _ball(p, globe, "#f08a5a")
    p.setClipPath(globe)
    for y, high, colour in (
        (-0.14, 0.05, "#f7b887"),
        (-0.03, 0.07, "#d8673f"),
        (0.10, 0.04, "#f7b887"),
    ):
        fill(
            p,
            shape(
                f"M -.3 {y} Q 0 {y + 0.05} .3 {y} L .3 {y + high} Q 0 {y + high + 0.05} -.3 {y + high} Z"
            ),
            QColor(colour),
        )
    fill(p, cut(circle(0, 0, 0.27), circle(-0.07, -0.07, 0.29)), QColor(20, 8, 50, 110))
    p.setClipping(False)
    front = cut(ring, shape("M -.5 -.3 L .5 -.3 L .5 -.005 L -.5 -.005 Z"))
    shaded(p, front, "#ffe6b0", "#e0a76a")
    p.restore()
    fill(p, circle(0.82, 0.16, 0.05), "#cfd8f0")
    fill(p, circle(0.80, 0.15, 0.015), "#a8b4d4")


def _guitar(p: QPainter) -> None:
    wash(p, "#f3e3ff", "#b48ae0", "#5f3f9f")
    glow(p, 0.5, 0.5, 0.52, "#cfa8ee")
    p.save()
    p.translate(0.5, 0.5)
    p.rotate(38)
    shaded(p, rounded(-0.035, -0.52, 0.07, 0.56, 0.01), "#6b4426", "#4a2c16")
    shaded(p, rounded(-0.06, -0.60, 0.12, 0.13, 0.03), "#8a5a32", "#5f3a1c")
    body = (
        "M 0 -.04 C .16 -.06 .20 .06 .15 .14 C .30 .22 .26 .48 0 .48 C -.26 .48 -.30 .22 "
        "-.15 .14 C -.20 .06 -.16 -.06 0 -.04 Z"
    )
    _ball(p, shape(body), "#e8963c")
    stroke(p, shape(body), "#7a4416", 0.018)
    fill(p, circle(0, 0.14, 0.085), "#3a2012")
    stroke(p, circle(0, 0.14, 0.095), "#ffe0a8", 0.012)
    fill(p, rounded(-0.10, 0.33, 0.20, 0.035, 0.01), "#5f3417")
    for x in (-0.022, -0.007, 0.008, 0.023):
        stroke(p, shape(f"M {x} -.50 L {x} .34"), "#fff6dc", 0.006)
    p.restore()
    for x, y in ((0.16, 0.26), (0.84, 0.74)):
        fill(p, _oval(x, y, 0.045, 0.034), "#ffffff")
        stroke(
            p,
            shape(
                f"M {x + 0.037} {y} L {x + 0.037} {y - 0.16} Q {x + 0.1} {y - 0.13} {x + 0.1} {y - 0.07}"
            ),
            "#ffffff",
            0.018,
        )


def _teacup(p: QPainter) -> None:
    wash(p, "#fff3dc", "#f4c9a0", "#c98a6a")
    shaded(p, shape("M 0 1 L 0 .80 Q .5 .74 1 .80 L 1 1 Z"), "#a8684a", "#7a452e")
    shaded(p, _oval(0.48, 0.84, 0.40, 0.07), "#ffffff", "#c3d6e6")
    stroke(p, shape("M .74 .52 C .94 .46 .94 .74 .70 .72"), "#e9f2f9", 0.05)
    shaded(
        p,
        shape("M .16 .44 L .80 .44 C .80 .68 .70 .82 .48 .82 C .26 .82 .16 .68 .16 .44 Z"),
        "#ffffff",
        "#b5d3e8",
    )
    fill(p, shape("M .168 .52 Q .48 .60 .792 .52 L .78 .60 Q .48 .68 .185 .60 Z"), "#3f9ac4")
    shaded(p, _oval(0.48, 0.44, 0.32, 0.06), "#e6f1f8", "#c3d6e6")
    fill(p, _oval(0.48, 0.445, 0.27, 0.042), "#a85f24")
    fill(p, _oval(0.44, 0.437, 0.13, 0.015), QColor(255, 255, 255, 90))
    steam = (
        "M .34 .34 C .26 .26 .42 .20 .34 .10 M .50 .33 C .42 .24 .58 .17 .50 .06 M .65 .34 C "
        ".57 .26 .73 .20 .65 .11"
    )
    stroke(p, shape(steam), QColor(255, 255, 255, 200), 0.028)


def _cherries(p: QPainter) -> None:
    wash(p, "#f0fbff", "#bfe4f4", "#7fbfe0")
    stroke(
        p,
        shape("M .34 .62 C .36 .40 .48 .22 .66 .14 M .68 .68 C .72 .46 .70 .28 .66 .14"),
        "#4f8a34",
        0.030,
    )
    shaded(
        p,
        shape("M .66 .14 C .52 .02 .34 .06 .26 .16 C .38 .28 .56 .26 .66 .14 Z"),
        "#8ad05a",
        "#3f8f30",
    )
    stroke(p, shape("M .64 .14 Q .46 .13 .32 .16"), "#d4f2b0", 0.012)
    for x, y in ((0.33, 0.70), (0.68, 0.74)):
        _ball(p, circle(x, y, 0.18), "#d81f3a")
        fill(p, _oval(x - 0.06, y - 0.08, 0.05, 0.035), QColor(255, 255, 255, 190))
        stroke(
            p,
            shape(f"M {x - 0.05} {y - 0.155} Q {x} {y - 0.12} {x + 0.05} {y - 0.155}"),
            "#8f0f26",
            0.018,
        )


def _robot(p: QPainter) -> None:
    wash(p, "#fff1b8", "#ffc45a", "#e8862b")
    stroke(p, shape("M .5 .26 L .5 .12"), "#5f7088", 0.03)
    _ball(p, circle(0.5, 0.10, 0.05), "#e8404f")
    shaded(p, _mirrored(rounded(0.10, 0.40, 0.10, 0.20, 0.04)), "#9fb4cc", "#5f7690")
    shaded(p, rounded(0.30, 0.76, 0.40, 0.30, 0.06), "#b9cbe0", "#6f88a6")
    shaded(p, rounded(0.17, 0.24, 0.66, 0.52, 0.14), "#e9f1f9", "#94abc6")
    shaded(p, rounded(0.24, 0.33, 0.52, 0.24, 0.11), "#22344e", "#101c30")
    for x in (0.37, 0.63):
        glow(p, x, 0.45, 0.085, "#4fe0ff")
        fill(p, circle(x, 0.45, 0.042), "#eafcff")
    fill(p, rounded(0.36, 0.63, 0.28, 0.06, 0.03), "#3a4f6c")
    for x in (0.42, 0.5, 0.58):
        fill(p, rounded(x - 0.022, 0.642, 0.044, 0.036, 0.008), "#a8f0c0")
    fill(p, _mirrored(circle(0.25, 0.66, 0.022)), "#6f88a6")


def _snail(p: QPainter) -> None:
    wash(p, "#c9f0ff", "#f0fbff")
    shaded(p, shape("M 0 1 L 0 .82 Q .5 .74 1 .82 L 1 1 Z"), "#8fd14f", "#4f9a34")
    body = (
        "M .06 .86 C .16 .80 .30 .80 .44 .80 C .62 .80 .66 .62 .70 .46 C .74 .34 .92 .36 .91 "
        ".52 C .90 .72 .84 .88 .70 .88 L .10 .88 Q .04 .88 .06 .86 Z"
    )
    shaded(p, shape(body), "#ffe0a0", "#e0a04a")
    stroke(p, shape("M .78 .42 L .76 .26 M .86 .43 L .92 .28"), "#e0a04a", 0.026)
    for x, y in ((0.76, 0.25), (0.925, 0.27)):
        fill(p, circle(x, y, 0.034), "#2b2320")
        fill(p, circle(x - 0.010, y - 0.012, 0.011), "#ffffff")
    stroke(p, shape("M .80 .60 Q .85 .62 .87 .57"), "#8a5412", 0.016)
    _ball(p, circle(0.40, 0.58, 0.27), "#c45f8a")
    p.setBrush(Qt.BrushStyle.NoBrush)
    spiral = (
        "M .40 .58 C .44 .52 .50 .58 .46 .64 C .40 .72 .28 .66 .30 .54 C .32 .40 .52 .40 .57 "
        ".54 C .61 .68 .52 .78 .40 .79"
    )
    stroke(p, shape(spiral), "#ffd0e0", 0.034)
    fill(p, _oval(0.30, 0.42, 0.07, 0.04), QColor(255, 255, 255, 130))


PORTRAITS: dict[str, Callable[[QPainter], None]] = {
    "cat": _cat,
    "owl": _owl,
    "fox": _fox,
    "butterfly": _butterfly,
    "planet": _planet,
    "guitar": _guitar,
    "teacup": _teacup,
    "cherries": _cherries,
    "robot": _robot,
    "snail": _snail,
}
