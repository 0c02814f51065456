"""What an SVG of a theme may hold: shapes and gradients. No script, no style, no text, no other file, no entities."""

import io
import re
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree as ET

from chatera_app.themes.drawing import FURTHEST, fault_of, numbers_in, view_of
from chatera_app.themes.painting import Painting

LARGEST = 256 * 1024
MOST_ELEMENTS = 2000
MOST_NUMBERS = 10_000
"""In all paths together."""
DEEPEST = 32
SIDE = 1000
"""In pixels: as large as the picture of a window's corner is, on a screen with twice as many."""
LONGEST_MS = 150.0
"""What painting it may take, once in a while: see `chatera_app.themes.painting`."""
_SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = frozenset({
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "defs", "linearGradient",
    "radialGradient", "stop", "title", "desc",
})  # fmt: skip
_ELSEWHERE = re.compile(r"url\(\s*+['\"]?+(?!#)|@|javascript:|data:|\\", re.IGNORECASE)
_OWN = re.compile(r"#[A-Za-z][\w-]{0,30}")
_ENCODING = re.compile(rb"<\?xml[^>]*encoding\s*=\s*['\"](?!utf-8['\"])", re.IGNORECASE)


def problems(data: bytes) -> list[str]:
    """What is wrong with it, in words; nothing where it may be painted."""
    if len(data) > LARGEST:
        return [f"it is larger than {LARGEST // 1024} KiB."]
    if b"\0" in data or _ENCODING.search(data[:200]):
        return ["it is not written in UTF-8."]
    if b"<!" in data.replace(b"<!--", b""):
        return ["it declares a document type, which a picture of a theme can't."]
    try:
        return list(dict.fromkeys(_judged(data)))
    except ET.ParseError as error:
        return [f"it is no SVG: {error}."]


def _judged(data: bytes) -> list[str]:
    found: list[str] = []
    painting = Painting(SIDE)
    depth = count = numbers = 0
    for event, element in ET.iterparse(io.BytesIO(data), ("start", "end")):  # noqa: S314 - without entities
        name = element.tag.removeprefix(_SVG)
        if event == "end":
            depth -= 1
            painting.end()
            continue
        depth, count = depth + 1, count + 1
        if count > MOST_ELEMENTS or depth > DEEPEST:
            return [
                f"it has more than {MOST_ELEMENTS} elements, or more than {DEEPEST} inside each other."
            ]
        if name not in ELEMENTS or (count == 1) != (name == "svg"):
            found.append(f"the element “{name[:40]}” can't be in a picture of a theme.")
        known = {key: value for key, value in element.attrib.items() if not fault_of(key, value)}
        found += _refused(element.attrib, known)
        if count == 1 and not _has_size(known):
            return [
                *found,
                f"its viewBox is not four numbers, or not 1 to {FURTHEST:g} wide and high.",
            ]
        numbers += numbers_in(known)
        if numbers <= MOST_NUMBERS:
            painting.start(name, known)
        if numbers > MOST_NUMBERS or not painting.takes <= LONGEST_MS:
            return [
                *found,
                "it takes too long to paint: its lines are too long or too wide, or too many.",
            ]
    return found


def _refused(told: Mapping[str, str], known: Mapping[str, str]) -> Iterator[str]:
    for key, value in told.items():
        local = key.rpartition("}")[2]
        if local.lower() == "href" and _OWN.fullmatch(value):
            continue
        if local.lower().startswith("on") or local.lower() == "href":
            yield f"the attribute “{local[:40]}” can't be in a picture of a theme."
        elif _ELSEWHERE.search(value):
            yield f"“{local[:40]}” leads out of the picture."
        elif key not in known:
            what = "can't be" if fault_of(key, value) == "unknown" else "has a value that can't be"
            yield f"the attribute “{local[:40]}” {what} in a picture of a theme."


def _has_size(told: Mapping[str, str]) -> bool:
    view = view_of(told)
    return view is not None and all(1 <= side <= FURTHEST for side in view)
