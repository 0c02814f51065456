"""What holds for every window, whatever it looks like: nothing is cut off, covered, nameless, or too pale to be read."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations

from PySide6.QtCore import QMargins, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, qBlue, qGreen, qRed
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QListView,
    QStackedLayout,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from chatera_app.widgets.gloss_bar import GlossButton

ENOUGH = 4.5
"""The contrast that text has at least (WCAG 2.2, AA)."""
INK = 2
"""So many pixels have to have a letter's colour: one alone may be anything."""
SPARE = 1
"""Pixels by which rounding may make a part smaller."""
Role = QAccessible.Role
USED = {
    Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.ComboBox,
    Role.SpinBox, Role.List, Role.ListItem, Role.Tree, Role.TreeItem, Role.Table, Role.PageTab,
}  # fmt: skip


def faults(window: QWidget) -> list[str]:
    """Return what is wrong with a window that is shown, but for colours."""
    seen = [one for one in (window, *window.findChildren(QWidget)) if _is_seen(one, window)]
    found = [words for one in seen for words in _cut(one)]
    found += [words for one in seen for words in _outside(one, window)]
    found += [words for one in seen for words in _overlapping(one)]
    found += _nameless(window)
    return found


def _is_seen(widget: QWidget, window: QWidget) -> bool:
    return widget is window or (widget.isVisibleTo(window) and widget.window() is window.window())


def called(widget: QWidget) -> str:
    """Return how somebody finds a part of a window: its kind, and what it says."""
    words = ""
    if isinstance(widget, QLabel | QAbstractButton):
        words = widget.text()
    words = words or widget.accessibleName() or widget.objectName()
    words = " ".join(words.split())
    return f"{type(widget).__name__} “{words[:60]}”"


# Cut off -----------------------------------------------------------------------------------------


def _cut(widget: QWidget) -> Iterator[str]:
    """Yield what of a part's words nobody can read."""
    if isinstance(widget, QLabel):
        yield from _cut_label(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _cut_button(widget)
    elif isinstance(widget, QTabBar):
        yield from _cut_tabs(widget)
    elif isinstance(widget, QComboBox):
        yield from _cut_choice(widget)
    elif isinstance(widget, QLineEdit):
        yield from _cut_field(widget)
    elif isinstance(widget, QHeaderView):
        yield from _cut_headings(widget)


def _too_small(widget: QWidget, wide: int, high: int) -> Iterator[str]:
    if widget.width() + SPARE < wide:
        yield f"{called(widget)} is {widget.width()} wide and needs {wide}"
    if widget.height() + SPARE < high:
        yield f"{called(widget)} is {widget.height()} high and needs {high}"


def _cut_label(label: QLabel) -> Iterator[str]:
    if not label.text() or label.text() in label.toolTip():
        return
    if not label.wordWrap():
        hint = label.sizeHint()
        yield from _too_small(label, hint.width(), hint.height())
        return
    yield from _too_small(label, 0, label.heightForWidth(label.width()))
    if label.textFormat() is not Qt.TextFormat.RichText and "<" not in label.text():
        room = label.contentsRect().width() - max(0, label.indent()) - 2 * label.margin()
        metrics = label.fontMetrics()
        longest = max(label.text().split(), key=metrics.horizontalAdvance, default="")
        if metrics.horizontalAdvance(longest) > room + SPARE:
            yield f"{called(label)} has {room} for its longest word “{longest}”"


def _cut_button(button: QAbstractButton) -> Iterator[str]:
    words = button.text().replace("&", "")
    if not words or words in button.toolTip() or button.sizeHint().isEmpty():
        return
    hint = button.sizeHint()
    yield from _too_small(
        button, hint.width(), min(hint.height(), button.minimumSizeHint().height())
    )


def _cut_tabs(tabs: QTabBar) -> Iterator[str]:
    for number in range(tabs.count()):
        words, rect = tabs.tabText(number).replace("&", ""), tabs.tabRect(number)
        if tabs.isTabVisible(number) and words not in tabs.tabToolTip(number):
            needed = tabs.fontMetrics().horizontalAdvance(words)
            if rect.width() < needed:
                yield f"tab “{words}” is {rect.width()} wide and its words are {needed}"
            if (
                not tabs.rect().adjusted(-2, -2, 2, 2).contains(rect)
                and not tabs.usesScrollButtons()
            ):
                yield f"tab “{words}” lies outside its bar"


def _cut_choice(choice: QComboBox) -> Iterator[str]:
    if choice.isEditable() or not choice.currentText() or choice.currentText() in choice.toolTip():
        return
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    room = choice.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, choice
    )
    needed = choice.fontMetrics().horizontalAdvance(choice.currentText())
    if needed > room.width() + SPARE:
        yield f"{called(choice)} has {room.width()} for “{choice.currentText()}”, which needs {needed}"


def _cut_field(field: QLineEdit) -> Iterator[str]:
    words = field.placeholderText()
    if field.text() or not words or words in field.toolTip():
        return
    margins = field.textMargins()
    room = field.contentsRect().width() - margins.left() - margins.right() - 4
    needed = field.fontMetrics().horizontalAdvance(words)
    if needed > room + SPARE:
        yield f"{called(field)} has {room} for “{words}”, which needs {needed}"


def _cut_headings(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        words = str(model.headerData(section, header.orientation()) or "")
        needed = header.fontMetrics().horizontalAdvance(words)
        if not header.isSectionHidden(section) and header.sectionSize(section) < needed:
            yield f"heading “{words}” is {header.sectionSize(section)} wide and its words are {needed}"


# Places ------------------------------------------------------------------------------------------


def _outside(widget: QWidget, window: QWidget) -> Iterator[str]:
    """Yield where a part sticks out of what it belongs to and nothing scrolls it."""
    parent = widget.parentWidget()
    if widget is window or parent is None or widget.isWindow():
        return
    area = parent.parentWidget()
    scrolled = isinstance(area, QAbstractScrollArea) and area.viewport() is parent
    if scrolled and isinstance(area, QAbstractScrollArea):
        if not isinstance(area, QAbstractItemView) and _sticks_out_sideways(widget, area):
            yield f"{called(widget)} is {widget.width()} wide where {parent.width()} are seen"
    elif not parent.rect().marginsAdded(_SPARE).contains(widget.geometry()):
        place = widget.geometry()
        if not place.isEmpty():
            yield (
                f"{called(widget)} at {place.x()},{place.y()} {place.width()}x{place.height()} sticks out of"
                f" {called(parent)} {parent.width()}x{parent.height()}"
            )


_EDGE = QMargins(4, 4, 4, 4)
"""What is a frame, and nothing that words stand on."""
_SPARE = QMargins(SPARE, SPARE, SPARE, SPARE)


def _sticks_out_sideways(widget: QWidget, area: QAbstractScrollArea) -> bool:
    """Whether part of what is scrolled up and down can only be seen by scrolling sideways, too."""
    return widget.width() > area.viewport().width() + SPARE


def _overlapping(widget: QWidget) -> Iterator[str]:
    """Yield which parts that a layout put somewhere lie on each other."""
    layout = widget.layout()
    if layout is not None:
        yield from _overlapping_in(layout)


def _overlapping_in(layout: QLayout) -> Iterator[str]:
    if isinstance(layout, QStackedLayout):
        return
    placed: list[tuple[QRect, str]] = []
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        inner = item.layout()
        widget = item.widget()
        if inner is not None:
            yield from _overlapping_in(inner)
        if not item.isEmpty() and not item.geometry().isEmpty():
            name = called(widget) if widget is not None else "a row"
            placed.append((widget.geometry() if widget is not None else item.geometry(), name))
    for (one, name), (other, other_name) in combinations(placed, 2):
        common = one.intersected(other)
        if common.width() > SPARE and common.height() > SPARE:
            yield f"{name} and {other_name} lie on each other ({common.width()}x{common.height()})"


# Names -------------------------------------------------------------------------------------------


def _nameless(window: QWidget) -> list[str]:
    """Return what can be used and has no name that a screen reader could say."""
    root = QAccessible.queryAccessibleInterface(window)
    return [
        f"a {part.role().name} in “{part.parent().text(QAccessible.Text.Name)}” has no name"
        for part in _parts(root)
        if part.role() in USED and not part.text(QAccessible.Text.Name).strip()
    ]


def _parts(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child.isValid() and not child.state().invisible:
            yield child
            yield from _parts(child)


# Colours -----------------------------------------------------------------------------------------


def pale(window: QWidget, picture: QImage) -> list[str]:
    """Return whose words are too pale to be read in a picture of a window; the sharper it is, the surer that is."""
    ratio = picture.devicePixelRatio()
    pixels = picture.convertToFormat(QImage.Format.Format_RGB32)
    found = []
    for name, place in _texts(window):
        sharp = QRect(
            round(place.x() * ratio), round(place.y() * ratio),
            round(place.width() * ratio), round(place.height() * ratio),
        ).intersected(pixels.rect())  # fmt: skip
        if sharp.isEmpty():
            continue
        contrast = contrast_within(pixels.copy(sharp))
        if contrast < ENOUGH - 0.05:
            found.append(f"{name} has a contrast of {contrast:.1f}")
    return found


def _texts(window: QWidget) -> Iterator[tuple[str, QRect]]:
    """Yield what shows words of its own, and where in the window."""
    for one in window.findChildren(QWidget):
        if not _is_seen(one, window) or not one.isEnabled() or one.visibleRegion().isEmpty():
            continue
        seen = one.visibleRegion().boundingRect()
        words = ""
        if isinstance(one, QLabel):
            words = one.text()
        elif isinstance(one, GlossButton):
            words, seen = one._shown, seen & _words_of(one)
        elif isinstance(one, QToolButton):
            alone = one.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
            words = "" if alone and not one.icon().isNull() else one.text()
        elif isinstance(one, QAbstractButton):
            words = one.text()
        elif isinstance(one, QLineEdit):
            words = one.text() or one.placeholderText()
        elif isinstance(one, QComboBox):
            words = one.currentText()
        if words.strip():
            if not isinstance(one, QLabel):
                seen = seen.marginsRemoved(_EDGE)
            yield called(one), seen.translated(one.mapTo(window, QPoint()))
        elif isinstance(one, QAbstractItemView):
            yield from _rows(one, window)


def _words_of(button: GlossButton) -> QRect:
    """Return where a button's words stand, without its sign."""
    place = button.rect()
    if button._under:
        place.setTop(place.bottom() - button.fontMetrics().height())
    elif button._glyph:
        place.setLeft(place.left() + button._size + 5)
    return place


def _rows(view: QAbstractItemView, window: QWidget) -> Iterator[tuple[str, QRect]]:
    if isinstance(view, QListView) and view.viewMode() is QListView.ViewMode.IconMode:
        return  # pictures
    model, port = view.model(), view.viewport()  # every view of ours has a model
    for number in range(model.rowCount()):
        index = model.index(number, 0)
        place = view.visualRect(index).intersected(port.rect()).marginsRemoved(_EDGE)
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "").strip()
        if words and place.height() > 8 and model.flags(index) & Qt.ItemFlag.ItemIsEnabled:
            yield (
                f"row “{' '.join(words.split())[:40]}”",
                place.translated(port.mapTo(window, QPoint())),
            )


def contrast_within(picture: QImage) -> float:
    """Return the contrast of what is written to what it is written on: the strongest of some pixels to the most frequent."""
    pixels = bytes(picture.constBits())
    key = hash(pixels)
    known = _CONTRASTS.get(key)
    if known is None:  # toolbars and fields are the same in many pictures
        known = _CONTRASTS[key] = _contrast(memoryview(pixels).cast("I"))
    return known


def _contrast(pixels: Iterable[int]) -> float:
    counts = Counter(pixels)
    if len(counts) < 2:
        return ENOUGH  # nothing is written there
    ground = luminance(counts.most_common(1)[0][0])
    strong = (one for one, count in counts.items() if count >= INK)
    return max((ratio(ground, luminance(one)) for one in strong), default=1.0)


_CONTRASTS: dict[int, float] = {}
_KNOWN: dict[int, float] = {}


def luminance(pixel: int) -> float:
    """Return how much light a colour is (WCAG's relative luminance)."""
    known = _KNOWN.get(pixel)
    if known is None:
        parts = (qRed(pixel), qGreen(pixel), qBlue(pixel))
        linear = [_linear(part / 255) for part in parts]
        known = _KNOWN[pixel] = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return known


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def ratio(one: float, other: float) -> float:
    """Return the contrast of two luminances."""
    light, dark = max(one, other), min(one, other)
    return (light + 0.05) / (dark + 0.05)
