"""What the library finds in a text, in the units in which Qt counts."""

from chatera.client.markdown import spans
from chatera_app.widgets.marks import Mark, Marks
from chatera_app.widgets.scripts import utf16_length


def marks_of(text: str) -> Marks:
    """Return what of a text is more than words; nothing for most."""
    found = spans(text)
    if not found:
        return ()
    places = sorted({place for span in found for place in (span.start, span.end)})
    units, before, length = {}, 0, 0
    for place in places:
        length += utf16_length(text[before:place])
        units[place], before = length, place
    return tuple(Mark(span.kind, units[span.start], units[span.end], span.detail) for span in found)
