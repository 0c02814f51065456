"""Properties of written text that a layout needs: its direction, and whether it is all emoji."""

import re
import unicodedata
from collections.abc import Iterator

_JOINERS = frozenset("\u200d\ufe0f\ufe0e\u20e3")
_MOST_ENLARGED = 6
_STRONG = frozenset({"L", "R", "AL"})
_PICTURES = (  # letters below U+1F000 that are pictures without asking for it, as Unicode lists them
    "⌚⌛⏩-⏬⏰⏳◽◾☔☕♈-♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓-❕❗➕-➗➰➿⬛⬜⭐⭕"
)
_EMOJI = re.compile(
    f"(?:[\U0001f000-\U0001faff{_PICTURES}]|[\u00a9-\u3299]\ufe0f)[\ufe0f\u20e3\u200d\U0001f000-\U0001faff{_PICTURES}]*"
)
_ONE = f"(?:[\U0001f000-\U0001faff{_PICTURES}]\ufe0f?|[\u00a9-\u3299]\ufe0f)[\U0001f3fb-\U0001f3ff]?\u20e3?"
_CLUSTER = re.compile(f"[\U0001f1e6-\U0001f1ff]{{2}}|{_ONE}(?:\u200d{_ONE})*")

_ORDER_MARK = re.compile("^[\ufeff\ufffe]")
"""What Qt takes at the beginning of a text for the order of its bytes, and drops."""
_JOINER = "\u2060"
"""Unicode's letter of the same meaning, which stays."""


def kept_whole(text: str) -> str:
    """Return a text as Qt has to be given it for every place in it to stay what it was."""
    return _ORDER_MARK.sub(_JOINER, text)


_NOTHING = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\ufe0e\ufe0f\uffa0")
"""Letters and marks by their kind, for which no font has ink."""
_UNSEEN = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})


def is_blank(text: str) -> bool:
    """Whether nothing of a text is to be seen."""
    return all(one in _NOTHING or unicodedata.category(one) in _UNSEEN for one in text)


_STACKED = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4}"
)
"""More marks upon a letter than any language has; `chatera.client.lines` leaves so many out of names."""


def has_stacked_marks(text: str) -> bool:
    """Whether letters of a text reach into the lines around."""
    return not text.isascii() and _STACKED.search(text) is not None


def is_right_to_left(text: str) -> bool:
    """Whether the first strongly directed character of a paragraph runs from right to left."""
    if text.isascii():
        return False
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction == "L":
            return False
        if direction in {"R", "AL"}:
            return True
    return False


def turns_right(text: str, otherwise: bool) -> bool:
    """Whether a paragraph runs from right to left; one without a strongly directed character runs as `otherwise`."""
    if not otherwise:
        return is_right_to_left(text)
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((one != "L" for one in strong if one in _STRONG), True)


def is_only_emoji(text: str) -> bool:
    """Whether a message is nothing but one to six emoji, which are then drawn large."""
    if not text or text.isascii():
        return False
    shown = 0
    joined = False
    for character in text:
        if character in _JOINERS or _is_modifier(character) or character.isspace():
            joined = character == "\u200d"
            continue
        if not _is_emoji(character):
            return False
        shown += 0 if joined else 1
        joined = False
    return 0 < shown <= _MOST_ENLARGED * (2 if _is_flag(text.strip()[0]) else 1)


def is_picture(letter: str) -> bool:
    """Whether a character is shown as an emoji without asking for it."""
    return _EMOJI.match(letter) is not None


def emoji_runs(text: str) -> Iterator[tuple[int, int]]:
    """The places and lengths of emoji in a text, as Qt counts them."""
    if text.isascii():
        return
    yield from ((place, length) for place, length, _ in _found(_EMOJI, text))


def emoji_clusters(text: str) -> Iterator[tuple[int, int, str]]:
    """Each emoji of a text, however many characters it is made of: its place and length as Qt counts them."""
    if not text.isascii():
        yield from _found(_CLUSTER, text)


def _found(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int, str]]:
    seen = place = 0
    for found in pattern.finditer(text):
        place += utf16_length(text[seen : found.start()])
        length = utf16_length(found.group())
        yield place, length, found.group()
        place += length
        seen = found.end()


def utf16_length(text: str) -> int:
    """The length as Qt counts it, where an emoji is two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf16_slice(text: str, start: int, end: int | None) -> str:
    """The part between two places as Qt counts them."""
    if text.isascii():
        return text[start:end]
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * start : None if end is None else 2 * end].decode("utf-16-le", "ignore")


def _is_emoji(character: str) -> bool:
    point = ord(character)
    return 0x2600 <= point <= 0x27BF or is_picture(character)


def _is_modifier(character: str) -> bool:
    return 0x1F3FB <= ord(character) <= 0x1F3FF


def _is_flag(character: str) -> bool:
    return 0x1F1E6 <= ord(character) <= 0x1F1FF
