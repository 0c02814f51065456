"""What a name looks like, so that somebody who calls themselves almost as somebody else does can be warned of.

Two names look alike where a person can't tell them apart, or only by small and capital letters. What is not painted does not
count, nor does which script a letter is from that is painted the same in both. Signs are compared one by one: "rn" is not
taken for "m", and "Анна" not for "Anna" ("н" is not "n"), for then many honest names would be one.
"""

import re
import unicodedata
from typing import Final

from chatera.client.lines import name_line

_INVISIBLE: Final = re.compile(
    "["
    # Default_Ignorable_Code_Point of Unicode 15.0, from DerivedCoreProperties.txt
    "\u00ad\u034f\u061c\u115f-\u1160\u17b4-\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
    # and what fonts have no ink for either: an empty pattern of Braille, a note without a head, marks of annotations,
    # control characters that are no blanks
    "\u2800\U0001d159\ufff9-\ufffb\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
    "]"
)
_SAME: Final = (
    # Letters, and the Latin ones they are painted like; from confusables.txt of Unicode 15.0 (UTS 39), without those that
    # only a hurried reader takes for them. Greek, Cyrillic, Armenian, Cherokee, Lisu, Coptic, Latin.
    ("ͿΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγινορυϜϳᴦ", "JABEZHIKMNOPTYXayivopuFjr"),
    ("ЅІЈАВЕКМНОРСТУХаеорсухѕіјѡѴѵҮүһӀӏԁԌԛԜԝ", "SIJABEKMHOPCTYXaeopcyxsijwVvYyhIldGqWw"),
    ("ՍՏՕագհոսցքօ", "USOwqhnugfo"),
    ("ᎠᎡᎢᎥᎩᎪᎫᎬᎳᎷᎻᎽᏀᏂᏃᏏᏒᏔᏕᏙᏚᏞᏟᏢᏦᏧᏳᏴꭵꮁꮃꮓꮩꮪꮯ", "DRTiYAJEWMHYGhZbRWSVSLCPKdGBirwzvsc"),
    ("ꓐꓑꓒꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ", "BPdDTGKJCZFMNLSRVHWXYAEIOU"),
    ("ⲅⲎⲒⲔⲘⲚⲞⲟⲢⲣⲤⲥⲦⲨⲬⳐ", "rHIKMNOoPpCcTYXL"),
    ("ıƖƦǀɑɡɪɯᴄᴏᴜᴠᴡᴢꜱꞳꞴ01|", "iIRlagiwcouvwzsXBOll"),
)
_LATIN: Final = str.maketrans(*("".join(parts) for parts in zip(*_SAME, strict=True)))
_STROKE: Final = str.maketrans("I", "l")
_PLACEHOLDER: Final = "[*]"
"""Stands in a window's title for whether something is changed, and is not shown there (``QWidget.windowModified``)."""


def looks(name: str) -> frozenset[str]:
    """Return how a name may be read; two names look alike where they have one of these in common.

    Small and capital letters are painted like different letters of other scripts, and "I" like "l", so that there are up to
    three. One that begins with a blank tells small and capital letters apart: "Ian" is "lan", but not "Lan".
    """
    seen = unicodedata.normalize("NFKD", _INVISIBLE.sub("", name)).replace(_PLACEHOLDER, "")
    seen = " ".join(seen.split())
    painted = seen.translate(_LATIN)
    found = {_folded(seen), _folded(painted)}
    stroked = painted.translate(_STROKE)
    if "l" in stroked:
        found.add(f" {stroked}")
    return frozenset(found)


def shown_name(name: str) -> str:
    """Return a name as it can be shown, whatever its owner's program let them have; empty where nothing is to be seen."""
    line = name_line(name)
    return line if _INVISIBLE.sub("", line).strip() else ""


def _folded(seen: str) -> str:
    """Return a name without its capital letters, in letters of the Latin script as far as they are painted so."""
    small = unicodedata.normalize("NFKD", seen.casefold()).translate(_LATIN).lower()
    return small.replace("i\u0307", "i").replace("j\u0307", "j")  # their dot is one dot
