"""Pictograms of toolbars and menus, one glassy family, on the unit square."""

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QPainter, QRadialGradient

from chatera_app.widgets.figures import contact_figure, status_figure
from chatera_app.widgets.logo import logo
from chatera_app.widgets.paint import circle, cut, fill, glass, joined, rounded, shape, stroke
from chatera_app.widgets.theme import Theme

_GREEN, _BLUE, _AMBER, _RED = "#2f9e44", "#2f7fe0", "#f0b429", "#d8392b"
Glyph = Callable[[QPainter, Theme], None]


def _plus(p: QPainter, x: float, y: float) -> None:
    cross = shape(f"M {x - 0.15} {y} L {x + 0.15} {y} M {x} {y - 0.15} L {x} {y + 0.15}")
    stroke(p, cross, "#ffffff", 0.20)
    stroke(p, cross, "#1c8a2a", 0.12)


def _person(p: QPainter, colour: str) -> None:
    p.save()
    p.scale(0.86, 0.98)
    contact_figure(p, QColor(colour))
    p.restore()


def _invite(p: QPainter, _: Theme) -> None:
    _person(p, "#57bd2b")
    _plus(p, 0.79, 0.28)


def _add_person(p: QPainter, _: Theme) -> None:
    _person(p, _BLUE)
    _plus(p, 0.78, 0.76)


def _group(p: QPainter, t: Theme) -> None:
    status_figure(p, "online", t, group=True)


def _search(p: QPainter, t: Theme) -> None:
    fill(p, circle(0.42, 0.42, 0.26), QColor(255, 255, 255, 60))
    stroke(p, circle(0.42, 0.42, 0.26), t.glyph, 0.09)
    stroke(p, shape("M .63 .63 L .86 .86"), "#c08a42", 0.14)


def _menu(p: QPainter, t: Theme) -> None:
    stroke(p, shape("M .18 .26 L .82 .26 M .18 .5 L .82 .5 M .18 .74 L .82 .74"), t.glyph, 0.11)


def _settings(p: QPainter, t: Theme) -> None:
    p.save()
    p.translate(0.5, 0.5)
    for _ in range(8):
        glass(p, rounded(-0.09, -0.46, 0.18, 0.24, 0.04), t.glyph, 0.02)
        p.rotate(45)
    p.restore()
    ring = cut(circle(0.5, 0.5, 0.33), circle(0.5, 0.5, 0.14))
    glass(p, ring, t.glyph, 0.02)


def _emoji(p: QPainter, _: Theme) -> None:
    ball = QRadialGradient(QPointF(0.38, 0.30), 0.72)
    for place, colour in ((0, "#fffbd0"), (0.45, "#ffe04a"), (1, "#f2a900")):
        ball.setColorAt(place, QColor(colour))
    fill(p, circle(0.5, 0.5, 0.42), QBrush(ball))
    stroke(p, circle(0.5, 0.5, 0.42), "#b87700", 0.04)
    stroke(p, shape("M .36 .36 L .36 .44 M .64 .36 L .64 .44"), "#43310b", 0.10)
    stroke(p, shape("M .30 .60 Q .50 .82 .70 .60"), "#43310b", 0.07)


def _reply(p: QPainter, t: Theme) -> None:
    arrow = (
        "M .06 .46 L .42 .14 L .42 .32 C .76 .32 .94 .52 .92 .86 "
        "C .82 .66 .66 .60 .42 .60 L .42 .78 Z"
    )
    glass(p, shape(arrow), t.glyph)


def _forward(p: QPainter, t: Theme) -> None:
    p.save()
    p.translate(1, 0)
    p.scale(-1, 1)
    _reply(p, t)
    p.restore()


def _edit(p: QPainter, _: Theme) -> None:
    glass(p, shape("M .22 .60 L .66 .16 L .84 .34 L .40 .78 Z"), _AMBER)
    glass(
        p,
        shape("M .66 .16 L .74 .08 Q .80 .06 .84 .10 L .90 .16 Q .94 .20 .92 .26 L .84 .34 Z"),
        _RED,
    )
    glass(p, shape("M .22 .60 L .40 .78 L .10 .90 Z"), "#f3dfb8")
    fill(p, shape("M .10 .90 L .14 .80 L .20 .86 Z"), "#43310b")


def _delete(p: QPainter, _: Theme) -> None:
    glass(p, shape("M .22 .30 L .78 .30 L .72 .92 L .28 .92 Z"), "#8fa3b8")
    glass(p, rounded(0.14, 0.18, 0.72, 0.12, 0.04), "#7a8fa6")
    stroke(p, shape("M .40 .18 L .42 .10 L .58 .10 L .60 .18"), "#5a6d82", 0.06)
    stroke(p, shape("M .40 .42 L .42 .80 M .60 .42 L .58 .80"), "#ffffff", 0.05)


def _bell(p: QPainter) -> None:
    glass(p, circle(0.5, 0.82, 0.09), "#c98600")
    bell = (
        "M .5 .10 C .74 .10 .76 .34 .78 .54 Q .80 .66 .90 .76 "
        "L .10 .76 Q .20 .66 .22 .54 C .24 .34 .26 .10 .5 .10 Z"
    )
    glass(p, shape(bell), _AMBER)


def _unmute(p: QPainter, _: Theme) -> None:
    _bell(p)


def _mute(p: QPainter, _: Theme) -> None:
    _bell(p)
    stroke(p, shape("M .14 .88 L .86 .12"), "#ffffff", 0.18)
    stroke(p, shape("M .14 .88 L .86 .12"), _RED, 0.10)


def _block(p: QPainter, _: Theme) -> None:
    fill(p, circle(0.5, 0.5, 0.36), QColor(255, 255, 255, 120))
    stroke(p, circle(0.5, 0.5, 0.36), _RED, 0.14)
    stroke(p, shape("M .26 .74 L .74 .26"), _RED, 0.13)


def _jump(p: QPainter, t: Theme) -> None:
    arrow = "M .38 .10 L .62 .10 L .62 .44 L .84 .44 L .50 .80 L .16 .44 L .38 .44 Z"
    glass(p, shape(arrow), t.glyph)
    stroke(p, shape("M .18 .91 L .82 .91"), t.glyph, 0.08)


def _info(p: QPainter, _: Theme) -> None:
    glass(p, circle(0.5, 0.5, 0.42), _BLUE)
    fill(p, circle(0.5, 0.29, 0.07), "#ffffff")
    stroke(p, shape("M .5 .46 L .5 .74"), "#ffffff", 0.12)


def _good(p: QPainter, _: Theme) -> None:
    glass(p, circle(0.5, 0.5, 0.42), _GREEN)
    stroke(p, shape("M .29 .52 L .45 .68 L .73 .34"), "#ffffff", 0.12)


def _trouble(p: QPainter, _: Theme) -> None:
    glass(p, shape("M .5 .08 L .95 .88 L .05 .88 Z"), _AMBER)
    stroke(p, shape("M .5 .36 L .5 .60"), "#5b3b00", 0.11)
    fill(p, circle(0.5, 0.75, 0.06), "#5b3b00")


def _nudge(p: QPainter, _: Theme) -> None:
    glass(p, rounded(0.27, 0.22, 0.46, 0.56, 0.09), "#f08c00")
    waves = "M .17 .32 Q .09 .50 .17 .68 M .83 .32 Q .91 .50 .83 .68"
    stroke(p, shape(waves), "#d9480f", 0.07)
    stroke(p, shape("M .06 .26 Q -.04 .50 .06 .74 M .94 .26 Q 1.04 .50 .94 .74"), "#e8702a", 0.05)


def _note(p: QPainter, t: Theme) -> None:
    stroke(p, shape("M .36 .76 L .36 .20 L .82 .10 L .82 .66"), t.glyph, 0.09)
    stroke(p, shape("M .36 .27 L .82 .17"), t.glyph, 0.14)
    for x, y in ((0.25, 0.78), (0.71, 0.68)):
        glass(p, circle(x, y, 0.13), _BLUE)


def _font(p: QPainter, t: Theme) -> None:
    stroke(p, shape("M .12 .82 L .40 .14 L .68 .82 M .23 .58 L .57 .58"), t.glyph, 0.12)
    fill(p, rounded(0.62, 0.66, 0.32, 0.20, 0.05), "#d9480f")


def _lock(p: QPainter, t: Theme) -> None:
    stroke(p, shape("M .32 .48 L .32 .34 C .32 .06 .68 .06 .68 .34 L .68 .48"), t.glyph, 0.10)
    glass(p, rounded(0.20, 0.44, 0.60, 0.46, 0.07), _AMBER)


def _lock_verified(p: QPainter, t: Theme) -> None:
    _lock(p, t)
    tick = shape("M .44 .72 L .60 .88 L .92 .50")
    stroke(p, tick, "#ffffff", 0.24)
    stroke(p, tick, _GREEN, 0.15)


def _lock_open(p: QPainter, t: Theme) -> None:
    stroke(p, shape("M .56 .48 L .56 .30 C .56 .02 .92 .02 .92 .30 L .92 .38"), t.glyph, 0.10)
    glass(p, rounded(0.08, 0.44, 0.60, 0.46, 0.07), "#9aaabd")


def _send_file(p: QPainter, _: Theme) -> None:
    glass(p, rounded(0.10, 0.16, 0.38, 0.24, 0.06), _AMBER)
    glass(p, rounded(0.08, 0.26, 0.84, 0.60, 0.06), "#f7c948")
    glass(
        p, shape("M .5 .34 L .74 .56 L .59 .56 L .59 .78 L .41 .78 L .41 .56 L .26 .56 Z"), _GREEN
    )


def _picture(p: QPainter, _: Theme) -> None:
    glass(p, rounded(0.08, 0.14, 0.84, 0.72, 0.05), "#cfe6f7")
    fill(p, circle(0.66, 0.36, 0.10), "#ffc83d")
    fill(
        p,
        shape("M .14 .80 L .14 .64 L .38 .44 L .60 .66 L .72 .56 L .86 .70 L .86 .80 Z"),
        "#4fae3f",
    )


def _brush(p: QPainter, _: Theme) -> None:
    p.save()
    p.translate(0.5, 0.5)
    p.rotate(42)
    p.translate(-0.5, -0.5)
    glass(p, rounded(0.43, -0.06, 0.14, 0.52, 0.07), "#c98d4a")
    glass(p, rounded(0.39, 0.44, 0.22, 0.16, 0.03), "#9aa8b8")
    glass(
        p,
        shape("M .38 .60 L .62 .60 C .70 .78 .58 .92 .5 1.06 C .42 .92 .30 .78 .38 .60 Z"),
        "#2f9be0",
    )
    p.restore()


def _sticker(p: QPainter, _: Theme) -> None:
    sheet = shape(
        "M .24 .10 L .76 .10 Q .90 .10 .90 .24 L .90 .56 L .56 .90 L .24 .90 Q .10 .90 .10 .76 L .10 .24 Q .10 .10 .24 .10 Z"
    )
    glass(p, sheet, "#3db6d0")
    glass(p, shape("M .90 .56 L .56 .90 L .58 .68 Q .59 .59 .68 .58 Z"), "#f3f8fc")
    fill(p, circle(0.36, 0.40, 0.065), "#12303f")
    fill(p, circle(0.62, 0.40, 0.065), "#12303f")
    stroke(p, shape("M .34 .58 Q .44 .70 .54 .60"), "#12303f", 0.07)


def _copy(p: QPainter, t: Theme) -> None:
    glass(p, rounded(0.12, 0.10, 0.52, 0.62, 0.06), t.glyph.lighter(135))
    glass(p, rounded(0.34, 0.28, 0.54, 0.62, 0.06), "#f3f8fc")
    stroke(p, shape("M .46 .46 L .76 .46 M .46 .60 L .76 .60 M .46 .74 L .66 .74"), "#7d94b5", 0.05)


def _chat(p: QPainter, t: Theme) -> None:
    bubble = joined(rounded(0.08, 0.14, 0.84, 0.56, 0.12), shape("M .26 .60 L .22 .90 L .50 .66 Z"))
    glass(p, bubble, t.glyph)
    stroke(p, shape("M .24 .34 L .76 .34 M .24 .50 L .60 .50"), "#ffffff", 0.07)


def _leave(p: QPainter, t: Theme) -> None:
    glass(p, rounded(0.10, 0.10, 0.46, 0.80, 0.05), t.glyph)
    glass(p, shape("M .40 .40 L .64 .40 L .64 .22 L .94 .50 L .64 .78 L .64 .60 L .40 .60 Z"), _RED)


def _arrange(p: QPainter, t: Theme) -> None:
    for y, colour in ((0.22, _GREEN), (0.5, _AMBER), (0.78, "#8fa3b8")):
        glass(p, circle(0.18, y, 0.11), colour)
        stroke(p, shape(f"M .40 {y} L .90 {y}"), t.glyph, 0.09)


def _filter(p: QPainter, t: Theme) -> None:
    glass(p, shape("M .10 .16 L .90 .16 L .60 .52 L .60 .84 L .40 .74 L .40 .52 Z"), t.glyph, 0.03)


def _close(p: QPainter, t: Theme) -> None:
    stroke(p, shape("M .24 .24 L .76 .76 M .76 .24 L .24 .76"), t.header_text, 0.13)


def _back(p: QPainter, t: Theme) -> None:
    stroke(p, shape("M .62 .18 L .32 .50 L .62 .82"), t.glyph, 0.14)


def _next(p: QPainter, t: Theme) -> None:
    stroke(p, shape("M .38 .18 L .68 .50 L .38 .82"), t.glyph, 0.14)


def _window(p: QPainter, t: Theme) -> None:
    glass(p, rounded(0.08, 0.16, 0.84, 0.68, 0.08), "#f4f8fc")
    fill(p, rounded(0.12, 0.20, 0.76, 0.17, 0.04), t.glyph)


def _network(p: QPainter, t: Theme) -> None:
    stroke(p, shape("M .5 .30 L .5 .54 M .20 .72 L .20 .54 L .80 .54 L .80 .72"), t.glyph, 0.07)
    glass(p, rounded(0.34, 0.08, 0.32, 0.26, 0.05), _BLUE)
    glass(p, rounded(0.04, 0.66, 0.32, 0.26, 0.05), "#57bd2b")
    glass(p, rounded(0.64, 0.66, 0.32, 0.26, 0.05), "#57bd2b")


def _pin(p: QPainter, t: Theme) -> None:
    stroke(p, shape("M .44 .56 L .12 .88"), t.glyph, 0.08)
    p.save()
    p.translate(0.58, 0.42)
    p.rotate(45)
    glass(p, rounded(-0.13, -0.30, 0.26, 0.34, 0.05), _RED)
    glass(p, rounded(-0.20, -0.42, 0.40, 0.14, 0.06), _RED)
    glass(p, rounded(-0.26, 0.02, 0.52, 0.13, 0.06), _RED)
    p.restore()


def _archive(p: QPainter, t: Theme) -> None:
    glass(p, rounded(0.14, 0.34, 0.72, 0.52, 0.05), _AMBER)
    glass(p, rounded(0.08, 0.16, 0.84, 0.22, 0.05), t.glyph)
    stroke(p, shape("M .40 .52 L .60 .52"), "#5b3b00", 0.09)


def _unread(p: QPainter, t: Theme) -> None:
    _chat(p, t)
    fill(p, circle(0.78, 0.24, 0.22), "#ffffff")
    glass(p, circle(0.78, 0.24, 0.17), _RED)


def _logo(p: QPainter, _: Theme) -> None:
    logo(p)


def _wink(p: QPainter, _: Theme) -> None:
    ball = QRadialGradient(QPointF(0.38, 0.30), 0.72)
    for place, colour in ((0, "#ffe3f1"), (0.45, "#ff8fc4"), (1, "#d9437f")):
        ball.setColorAt(place, QColor(colour))
    fill(p, circle(0.46, 0.54, 0.38), QBrush(ball))
    stroke(p, circle(0.46, 0.54, 0.38), "#9c2358", 0.04)
    stroke(p, shape("M .34 .42 L .34 .50"), "#4d0f2c", 0.10)
    stroke(p, shape("M .52 .47 Q .60 .40 .68 .47"), "#4d0f2c", 0.07)
    stroke(p, shape("M .30 .64 Q .46 .82 .64 .62"), "#4d0f2c", 0.07)
    glass(
        p,
        shape("M .82 .02 L .87 .15 L .99 .20 L .87 .25 L .82 .38 L .77 .25 L .65 .20 L .77 .15 Z"),
        _AMBER,
        0.02,
    )


def _pen(p: QPainter, t: Theme) -> None:
    stroke(p, shape("M .08 .88 C .22 .70 .26 .98 .42 .84 C .52 .76 .58 .92 .70 .84"), t.glyph, 0.06)
    glass(p, shape("M .34 .52 L .74 .08 L .92 .24 L .52 .68 Z"), _BLUE)
    glass(p, shape("M .34 .52 L .52 .68 L .27 .77 Z"), "#f3dfb8")


def _keyboard(p: QPainter, _: Theme) -> None:
    glass(p, rounded(0.04, 0.24, 0.92, 0.54, 0.09), "#8fa3b8")
    for row, y in enumerate((0.36, 0.50)):
        for column in range(5):
            fill(p, rounded(0.13 + 0.155 * column + 0.02 * row, y, 0.10, 0.09, 0.02), "#ffffff")
    fill(p, rounded(0.28, 0.64, 0.44, 0.08, 0.02), "#ffffff")


def _eraser(p: QPainter, _: Theme) -> None:
    glass(p, shape("M .40 .18 L .86 .58 L .58 .88 L .12 .48 Z"), "#ef7f97")
    glass(p, shape("M .27 .33 L .73 .73 L .58 .88 L .12 .48 Z"), "#eef2f7")


def _undo(p: QPainter, t: Theme) -> None:
    stroke(p, shape("M .26 .40 C .62 .22 .94 .50 .70 .86"), t.glyph, 0.12)
    glass(p, shape("M .06 .46 L .36 .16 L .42 .58 Z"), t.glyph, 0.02)


def _redo(p: QPainter, t: Theme) -> None:
    p.save()
    p.translate(1, 0)
    p.scale(-1, 1)
    _undo(p, t)
    p.restore()


def _play(p: QPainter, _: Theme) -> None:
    glass(p, circle(0.5, 0.5, 0.42), _GREEN)
    fill(p, shape("M .40 .28 L .74 .50 L .40 .72 Z"), "#ffffff")


def _seen(p: QPainter, t: Theme) -> None:
    eye = shape("M .04 .52 Q .50 .02 .96 .52 Q .50 .98 .04 .52 Z")
    fill(p, eye, "#ffffff")
    stroke(p, eye, t.glyph, 0.08)
    glass(p, circle(0.5, 0.5, 0.19), _BLUE)
    fill(p, circle(0.5, 0.5, 0.08), "#12303f")


def _unseen(p: QPainter, t: Theme) -> None:
    _seen(p, t)
    stroke(p, shape("M .14 .90 L .86 .10"), "#ffffff", 0.20)
    stroke(p, shape("M .14 .90 L .86 .10"), _RED, 0.11)


GLYPHS: dict[str, Glyph] = {
    "add": _add_person,
    "archive": _archive,
    "arrange": _arrange,
    "back": _back,
    "block": _block,
    "chat": _chat,
    "close": _close,
    "copy": _copy,
    "delete": _delete,
    "edit": _edit,
    "emoji": _emoji,
    "eraser": _eraser,
    "file": _send_file,
    "filter": _filter,
    "font": _font,
    "forward": _forward,
    "good": _good,
    "group": _group,
    "info": _info,
    "invite": _invite,
    "jump": _jump,
    "keyboard": _keyboard,
    "leave": _leave,
    "lock": _lock,
    "lock_open": _lock_open,
    "lock_verified": _lock_verified,
    "logo": _logo,
    "menu": _menu,
    "mute": _mute,
    "network": _network,
    "next": _next,
    "note": _note,
    "nudge": _nudge,
    "pen": _pen,
    "picture": _picture,
    "brush": _brush,
    "pin": _pin,
    "play": _play,
    "redo": _redo,
    "reply": _reply,
    "search": _search,
    "seen": _seen,
    "settings": _settings,
    "sticker": _sticker,
    "trouble": _trouble,
    "undo": _undo,
    "unmute": _unmute,
    "unread": _unread,
    "unseen": _unseen,
    "window": _window,
    "wink": _wink,
}
