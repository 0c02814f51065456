"""What an SVG of a theme may hold: shapes and gradients. No script, no text, no other file, no entities."""

import io
import re
from xml.etree import ElementTree as ET

LARGEST = 256 * 1024
MOST_ELEMENTS = 2000
DEEPEST = 32
_SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = frozenset({
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "defs", "linearGradient",
    "radialGradient", "stop", "title", "desc",
})  # fmt: skip
_ELSEWHERE = re.compile(r"url\(\s*+['\"]?+(?!#)|@|javascript:|data:|\\", re.IGNORECASE)
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
    found = []
    depth = count = 0
    for event, element in ET.iterparse(io.BytesIO(data), ("start", "end")):  # noqa: S314 - without entities
        if event == "end":
            depth -= 1
            continue
        depth, count = depth + 1, count + 1
        if count > MOST_ELEMENTS or depth > DEEPEST:
            return [
                f"it has more than {MOST_ELEMENTS} elements, or more than {DEEPEST} inside each other."
            ]
        name = element.tag.removeprefix(_SVG)
        if name not in ELEMENTS or (count == 1) != (name == "svg"):
            found.append(f"the element “{name[:40]}” can't be in a picture of a theme.")
        for key, value in element.attrib.items():
            local = key.rpartition("}")[2].lower()
            if local.startswith("on") or (local == "href" and not value.startswith("#")):
                found.append(f"the attribute “{local[:40]}” can't be in a picture of a theme.")
            elif _ELSEWHERE.search(value):
                found.append(f"“{local[:40]}” leads out of the picture.")
    return found
