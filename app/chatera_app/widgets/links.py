"""Addresses inside a message: where they stand and where they lead."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QUrl

_ADDRESS = re.compile(r"(?:https?://|mailto:|www\.)[^\s<>\"“”«»]+", re.IGNORECASE)
_TRAILING = ".,;:!?'’…"
_PAIRS = {")": "(", "]": "[", "}": "{"}


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
    """The target in words; a host in foreign letters is shown in both of its spellings."""
    shown = url.toString()
    ascii_host = bytes(QUrl.toAce(url.host()).data()).decode("ascii")
    if (ascii_host and ascii_host != url.host()) or "xn--" in url.host():
        return f"{shown}\n({ascii_host or url.host()})"
    return shown


def _without_sentence(address: str) -> str:
    while address:
        last = address[-1]
        opener = _PAIRS.get(last)
        if last in _TRAILING or (opener and address.count(last) > address.count(opener)):
            address = address[:-1]
        else:
            break
    return address
