"""Light formatting as people type it: ``*bold*``, ``_italic_``, ``~~struck~~``, ```code```, quotes, lists and blocks of code.

What is sent and kept is the text as it was typed; here is found what its signs mean. The rules are strict, since most
stars and underscores of a conversation mean nothing:

* Signs stand around words: one that opens follows the line's beginning, a blank or an opening bracket or quotation mark,
  and touches what it is about; one that closes touches that, too, and no letter follows it. So ``2*3*4``, ``snake_case``,
  addresses and ``:*`` stay what they are. Scripts that put no blanks between words may do without.
* Nothing runs over the end of a line but a block between two lines of three backticks, and one that is not closed is none.
* A line is quoted by ``> `` at its beginning; list items are two lines at least that begin with ``- `` or ``1. ``.

Everything takes time in proportion to the text, whatever somebody wrote.
"""

import re
from collections import deque
from collections.abc import Iterator
from html import escape
from itertools import accumulate, islice
from typing import Literal, NamedTuple

Kind = Literal["bold", "italic", "strike", "code", "sign", "quote", "item", "block"]
MOST = 300
"""The most pairs of signs that count in one text, and the most blocks of code; what follows is shown as typed."""
MOST_BLOCKS = 50
MOST_SIGNS = 3000
"""The most runs of signs that are looked at in one text."""
DEEPEST = 3
"""How deep a quote may stand in quotes."""

_PAIRS: dict[str, Kind] = {"*": "bold", "**": "bold", "_": "italic", "~~": "strike"}
_ANY = re.compile(r"[*_~`]|^>|^ {0,8}(?:-|\d{1,3}[.)]) ", re.MULTILINE)
_RUN = re.compile(r"\*+|_+|~+|`+")
_QUOTED = re.compile(rf"(?:> ?){{0,{DEEPEST - 1}}}> ")
_ITEM = re.compile(r" {0,8}(?:-|\d{1,3}[.)]) (?=\S)")
_BEFORE_ITEMS = frozenset("- 0123456789")
_LANGUAGE = re.compile(r"[A-Za-z0-9+#._-]{1,20}")
_ADDRESS = re.compile(r"(?:https?://|mailto:|www\.)[^\s<>\"“”«»]+", re.IGNORECASE)
_BEHIND_ADDRESS = "*_~`.,;:!?)]}'’\"…"
_FENCE = "```"
_SHORTEST = 3
"""A letter between two signs."""
_BEFORE = frozenset("([{\"'“”‘’„‚«»‹›¿¡–—，。、；！？「『（【《")
"""What an opening sign may follow besides a blank."""
_NEVER_FIRST = frozenset(")]}>.,;:!?…\\")
_NEVER_LAST = frozenset("([{<\\")
_EYES = frozenset(":;=")
_LETTER = re.compile(r"[^\W_]")


class Span(NamedTuple):
    """A part of a text, in characters, and what it is.

    ``sign`` only says what something else is, and is not shown; ``quote`` and ``item`` are what stands before the words
    of such a line, ``block`` is code without its fences.

    Attributes:
        detail: how deep a quote is; which language a block names.
    """

    kind: Kind
    start: int
    end: int
    detail: str = ""


def spans(text: str) -> tuple[Span, ...]:
    """Find everything in a text that is more than words, in the order in which it begins."""
    if _ANY.search(text) is None:
        return ()
    return tuple(sorted(_Reader(text).read(), key=lambda span: (span.start, span.end)))


def plain(text: str) -> str:
    """Return the words alone, as a screen reader says and a notice shows them; quotes and lists keep what they begin with."""
    pieces, end = [], 0
    for span in spans(text):
        if span.kind == "sign":
            pieces.append(text[end : span.start])
            end = span.end
    return "".join([*pieces, text[end:]]) if pieces else text


_TAGS: dict[Kind, str] = {"bold": "strong", "italic": "em", "strike": "s", "code": "code"}
TAGS = frozenset({*_TAGS.values(), "pre", "blockquote"})
"""The elements that ``html`` makes; each without attributes, so that nothing of a text is more than text."""


def html(text: str) -> str:
    """Return a text for a page on which lines end where they end: escaped, and formatted by ``TAGS``.

    A block and a quote stand on lines of their own, so none begins before or behind them.
    """
    found = spans(text)
    if not found:
        return escape(text)
    pieces: list[str] = []
    before = "text"
    for kind, start, end in _lines(text, found):
        if pieces and kind == before == "quote":
            pieces[-1] = pieces[-1].removesuffix("</blockquote>") + "\n"
        elif pieces and kind == before == "text":
            pieces.append("\n")
        words = _inline_html(text, start, end, found)
        if kind == "quote":
            opened = "" if before == "quote" and pieces else "<blockquote>"
            words = f"{opened}{words}</blockquote>"
        elif kind == "block":
            first = (
                "\n" if words.startswith("\n") else ""
            )  # a page leaves out the first line break of code
            words = f"<pre>{first}{words}</pre>"
        pieces.append(words)
        before = kind
    return "".join(pieces)


def _lines(text: str, found: tuple[Span, ...]) -> Iterator[tuple[str, int, int]]:
    """Yield a text's lines, a block as one: what each is, and where its words begin and end."""
    blocks = [span for span in found if span.kind == "block"]
    quotes = {span.start: span for span in found if span.kind == "quote"}
    signs_behind = {span.start: span.end for span in found if span.kind == "sign"}
    signs_before = {span.end: span.start for span in found if span.kind == "sign"}
    start, number = 0, 0
    while start <= len(text):
        if number < len(blocks) and signs_before[blocks[number].start] == start:
            block = blocks[number]
            yield "block", block.start, block.end
            start, number = signs_behind[block.end] + 1, number + 1
            continue
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        quote = quotes.get(start)
        yield ("quote", quote.end, end) if quote else ("text", start, end)
        start = end + 1


def _inline_html(text: str, start: int, end: int, found: tuple[Span, ...]) -> str:
    edges: list[tuple[int, str]] = []
    hidden: list[tuple[int, int]] = []
    first = _first_from(found, start)
    for span in found[first:]:
        if span.start >= end:
            break
        tag = _TAGS.get(span.kind)
        if tag is not None and span.end <= end:
            edges += [(span.start, f"<{tag}>"), (span.end, f"</{tag}>")]
        elif span.kind == "sign" and span.end <= end:
            hidden.append((span.start, span.end))
    return _with_edges(text, start, end, sorted(edges), hidden)


def _with_edges(
    text: str, start: int, end: int, edges: list[tuple[int, str]], hidden: list[tuple[int, int]]
) -> str:
    """Return a part of a text, escaped, with tags put in and signs left out."""
    pieces, place = [], start
    signs = iter([*hidden, (end, end)])
    sign = next(signs)
    for at, tag in [*edges, (end, "")]:
        while sign[1] <= at and sign[0] < sign[1]:
            pieces.append(escape(text[place : sign[0]]))
            place, sign = sign[1], next(signs)
        pieces += [escape(text[place:at]), tag]
        place = at
    return "".join(pieces)


def _first_from(found: tuple[Span, ...], start: int) -> int:
    """Return the place of the first span that begins at ``start`` or later."""
    low, high = 0, len(found)
    while low < high:
        middle = (low + high) // 2
        if found[middle].start < start:
            low = middle + 1
        else:
            high = middle
    return low


class _Reader:
    """Reads one text, from its beginning to its end."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = text.split("\n")
        self._found: list[Span] = []
        self._pairs = 0
        self._left = MOST_SIGNS

    def read(self) -> list[Span]:
        starts = list(accumulate((len(line) + 1 for line in self._lines), initial=0))
        fences, items = self._fences(), self._items()
        number, quoted = 0, False
        while number < len(self._lines):
            start, line = starts[number], self._lines[number]
            last = fences.get(number)
            if last is not None and self._block(start, line, starts[last], self._lines[last]):
                number, quoted = last + 1, False
                continue
            begin = self._quote(start, line, quoted)
            quoted = begin > 0
            if not begin and number in items:
                begin = items[number]
                self._found.append(Span("item", start, start + begin))
            self._inline(start, line, begin)
            number += 1
        return self._found

    def _fences(self) -> dict[int, int]:
        """Return the lines on which blocks begin, and those on which they end."""
        found: dict[int, int] = {}
        opened: int | None = None
        for number, line in enumerate(self._lines):
            if opened is not None and line.rstrip().endswith(_FENCE):
                found[opened], opened = number, None
                if len(found) == MOST_BLOCKS:
                    break
            elif opened is None and line.startswith(_FENCE) and "`" not in line[len(_FENCE) :]:
                opened = number
        return found

    def _block(self, start: int, line: str, last_start: int, last: str) -> bool:
        """Note a block; whether there is anything in it."""
        rest = line[len(_FENCE) :].strip()
        language = rest if _LANGUAGE.fullmatch(rest) else ""
        begin = start + len(_FENCE)
        if language or not rest:
            begin = start + len(line) + 1
        before_fence = last.rstrip()[: -len(_FENCE)]
        end = last_start + len(before_fence) if before_fence.strip() else last_start - 1
        if not self._text[begin:end].strip():
            return False
        self._found += [
            Span("sign", start, begin), Span("block", begin, end, language.lower()),
            Span("sign", end, last_start + len(last)),
        ]  # fmt: skip
        return True

    def _items(self) -> dict[int, int]:
        """Return the lines that are items of a list, and where the words of each begin."""
        found: dict[int, int] = {}
        run: list[tuple[int, int]] = []
        for number, line in enumerate([*self._lines, ""]):
            item = _ITEM.match(line) if line[:1] in _BEFORE_ITEMS else None
            if item is not None:
                run.append((number, item.end()))
                continue
            if len(run) > 1:
                found.update(run)
            run = []
        return found

    def _quote(self, start: int, line: str, goes_on: bool) -> int:  # noqa: FBT001 - whether the line before was one
        """Note a quoted line; returns where its words begin, 0 for another line."""
        if not line.startswith(">"):
            return 0
        quoted = _QUOTED.match(line)
        if quoted is not None and (goes_on or line[quoted.end() :].strip()):
            depth = quoted.group().count(">")
            self._found.append(Span("quote", start, start + quoted.end(), str(depth)))
            return quoted.end()
        if goes_on and line == ">":
            self._found.append(Span("quote", start, start + 1, "1"))
            return 1
        return 0

    def _inline(self, start: int, line: str, begin: int) -> None:
        """Note what is formatted within a line."""
        if len(line) - begin < _SHORTEST:
            return
        found = islice(_RUN.finditer(line, begin), self._left)
        runs = [run.span() for run in found]
        self._left -= len(runs)
        if len(runs) < 2:
            return
        addresses = _addresses(line)
        opened: list[tuple[str, int, int]] = []
        without: set[int] = set()
        number = 0
        while number < len(runs) and self._pairs < MOST:
            first, last = runs[number]
            number += 1
            while addresses and addresses[0][1] <= first:
                addresses.popleft()
            if addresses and addresses[0][0] <= first:
                continue
            if line[first] == "`":
                number = self._code(start, line, begin, runs, number, without)
            elif line[first:last] in _PAIRS:
                self._emphasis(start, line, begin, (first, last), opened)

    def _code(
        self, start: int, line: str, begin: int, runs: list[tuple[int, int]], number: int,
        without: set[int],
    ) -> int:  # fmt: skip
        """Note code that the run before ``number`` opens; returns the run that is looked at next.

        In ``without`` are lengths of runs that nothing closes from here on, so that none is looked for twice.
        """
        first, last = runs[number - 1]
        length = last - first
        if length > len(_FENCE) or length in without:
            return number
        if first > begin and (_is_letter(line[first - 1]) or line[first - 1] == "\\"):
            return number
        for other in range(number, len(runs)):
            close, end = runs[other]
            behind = line[end : end + 1]
            if line[close] == "`" and end - close == length and not _is_letter(behind):
                if not line[last:close].strip():
                    return number
                self._pair("code", start, (first, last), (close, end))
                return other + 1
        without.add(length)
        return number

    def _emphasis(
        self, start: int, line: str, begin: int, run: tuple[int, int],
        opened: list[tuple[str, int, int]],
    ) -> None:  # fmt: skip
        """Let a run close what it may, or else open something."""
        sign = line[run[0] : run[1]]
        place = next((at for at, one in enumerate(opened) if one[0] == sign), None)
        if place is not None and _may_close(line, begin, run):
            _, first, last = opened[place]
            if _LETTER.search(line, last, run[0]):
                self._pair(_PAIRS[sign], start, (first, last), run)
                del opened[place:]
                return
            del opened[place]
            place = None
        within = bool(opened) and opened[-1][2] == run[0]
        if _may_open(line, begin, run, within=within):
            if place is not None:
                del opened[place]
            opened.append((sign, *run))

    def _pair(self, kind: Kind, start: int, first: tuple[int, int], last: tuple[int, int]) -> None:
        self._pairs += 1
        self._found += [
            Span("sign", start + first[0], start + first[1]),
            Span(kind, start + first[1], start + last[0]),
            Span("sign", start + last[0], start + last[1]),
        ]


def _addresses(line: str) -> deque[tuple[int, int]]:
    """Return where addresses stand, without the signs and the sentence around them."""
    if "://" not in line and "www." not in line.lower() and "mailto:" not in line.lower():
        return deque()
    return deque(
        (one.start(), one.start() + len(one.group().rstrip(_BEHIND_ADDRESS)))
        for one in _ADDRESS.finditer(line)
    )


def _may_open(line: str, begin: int, run: tuple[int, int], *, within: bool) -> bool:
    """Tell whether a run may open something; ``within``: it follows at once what opened something else."""
    first, last = run
    if last >= len(line) or line[last].isspace() or line[last] in _NEVER_FIRST:
        return False
    if first == begin or within:
        return True
    before = line[first - 1]
    return before.isspace() or before in _BEFORE or (before.isalnum() and not _is_letter(before))


def _may_close(line: str, begin: int, run: tuple[int, int]) -> bool:
    first, last = run
    before = line[first - 1]
    if before.isspace() or before in _NEVER_LAST or _is_letter(line[last : last + 1]):
        return False
    eyes = first - (2 if before == "-" else 1)  # of :* and :-*
    return not (
        eyes >= begin and line[eyes] in _EYES and (eyes == begin or line[eyes - 1].isspace())
    )


def _is_letter(character: str) -> bool:
    """Tell whether a word goes on with it, in scripts that put blanks between words."""
    if not character.isalnum():
        return False
    return not ("\u0e00" <= character <= "\u0eff" or "\u2e80" <= character <= "\ua4cf")
