"""Addresses inside a message: where they stand and where they lead."""

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import quote

from PySide6.QtCore import QUrl, QUrlQuery

_ADDRESS = re.compile(r"(?:https?://|mailto:|www\.)[^\s<>\"“”«»]+", re.IGNORECASE)
_TRAILING = ".,;:!?'’…"
_PAIRS = {")": "(", "]": "[", "}": "{"}
_UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})
"""Letters that turn others around, begin lines or leave room: an address has none but encoded."""
_OPENED = frozenset({"http", "https", "mailto"})
"""Kinds of addresses that can do no harm here."""
_WRITTEN = ("subject", "body")


@dataclass(frozen=True, slots=True)
class Link:
    """An address at `start` of a text, `length` characters long."""

    start: int
    length: int
    url: QUrl

    @property
    def end(self) -> int:
        """The place after the last character."""
        return self.start + self.length


def find_links(text: str) -> tuple[Link, ...]:
    """All addresses of a text, without the punctuation of the sentence around them."""
    if not ("://" in text or "www." in text.lower() or "mailto:" in text.lower()):
        return ()
    found = []
    for match in _ADDRESS.finditer(text):
        address = _without_sentence(match.group())
        target = f"https://{address}" if address.lower().startswith("www.") else address
        url = QUrl(target)
        if url.isValid() and (url.host() or url.scheme() == "mailto"):
            found.append(Link(match.start(), len(address), url))
    return tuple(found)


def describe(url: QUrl) -> str:
    """The target in words; a host in foreign letters is shown in both of its spellings.

    What stands before an @ often looks like a host. Then the host that it leads to comes first, on a line of its own.
    """
    lines = ["".join(map(_seen, url.toString()))]
    ascii_host = bytes(QUrl.toAce(url.host()).data()).decode("ascii")
    if (ascii_host and ascii_host != url.host()) or "xn--" in url.host():
        lines.append(f"({ascii_host or url.host()})")
    if url.userInfo():
        lines.insert(0, url.host())
    return "\n".join(lines)


def to_open(url: QUrl) -> QUrl | None:
    """What of an address is given to the system; None where nothing is.

    Of a letter it is to whom, its subject and its words (RFC 6068): some programs attach files that an address names,
    or send a copy to whom one does not see.
    """
    if url.scheme() not in _OPENED:
        return None
    if url.scheme() != "mailto":
        return url
    decoded = QUrl.ComponentFormattingOption.FullyDecoded
    given = {name.lower(): value for name, value in reversed(QUrlQuery(url).queryItems(decoded))}
    query = QUrlQuery()
    for name in _WRITTEN:
        if name in given:
            words = given[name] if name == "body" else _on_one_line(given[name])
            query.addQueryItem(name, quote(words, safe=""))
    letter = QUrl()
    letter.setScheme("mailto")
    letter.setPath(_on_one_line(url.path(decoded)), QUrl.ParsingMode.DecodedMode)
    letter.setQuery(query)
    return letter


def _seen(letter: str) -> str:
    return quote(letter) if unicodedata.category(letter) in _UNSEEN else letter


def _on_one_line(words: str) -> str:
    """Words without what would begin another line of a letter's head."""
    return "".join(one for one in words if unicodedata.category(one) != "Cc")


def _without_sentence(address: str) -> str:
    surplus = {
        closer: address.count(closer) - address.count(opener) for closer, opener in _PAIRS.items()
    }
    end = len(address)
    while end:
        last = address[end - 1]
        if last not in _TRAILING:
            if surplus.get(last, 0) <= 0:
                break
            surplus[last] -= 1
        end -= 1
    return address[:end]
