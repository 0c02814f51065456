"""Finds the words of code, as a program of its own: `python -m chatera_app.widgets.code_words`.

Code comes from strangers, and what finds words in it works by regular expressions, of which some take practically for
ever on code that was made for that. Python can't interrupt one; whoever runs this program can, by ending it.

It reads one JSON array a line, language and code, and answers each with a line: an array of places, lengths (both in
UTF-16 units) and kinds. A language that nobody knows has no words.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

from pygments.lexers import get_lexer_by_name
from pygments.token import (
    Comment,
    Generic as Change,
    Keyword,
    Name,
    Number,
    Operator,
    String,
)
from pygments.util import ClassNotFound

from chatera_app.widgets.scripts import utf16_length

MOST = 4000
"""The most words that are told; what follows has one colour."""
MEMORY = 512 * 1024 * 1024
"""Bytes that finding words may take, where the system can hold a program to that."""
_KINDS: dict[Any, str] = {
    Comment: "comment",
    Keyword: "keyword",
    Operator.Word: "keyword",
    Name.Tag: "keyword",
    String: "string",
    Number: "number",
    Keyword.Constant: "number",
    Name.Builtin: "name",
    Name.Function: "name",
    Name.Class: "name",
    Name.Decorator: "name",
    Name.Attribute: "name",
    Name.Namespace: "name",
    Name.Variable: "name",
    Change.Inserted: "string",
    Change.Deleted: "removed",
    Change.Heading: "name",
    Change.Subheading: "name",
}


def words(language: str, code: str) -> list[tuple[int, int, str]]:
    """The words of code that are more than plain: place, length and kind of each, in their order."""
    try:
        lexer = get_lexer_by_name(language)
    except ClassNotFound:
        return []
    found: list[tuple[int, int, str]] = []
    for start, length, kind in _tokens(lexer, code):
        if found and found[-1][2] == kind and sum(found[-1][:2]) == start:
            found[-1] = (found[-1][0], found[-1][1] + length, kind)
        elif len(found) == MOST:
            break
        else:
            found.append((start, length, kind))
    return found


def _tokens(lexer: Any, code: str) -> Iterator[tuple[int, int, str]]:
    start = place = 0
    whole = code.replace("\r", "\n") + "\n"  # many languages want a last line that ends
    for begin, kind, text in lexer.get_tokens_unprocessed(whole):
        if begin < place or begin + len(text) > len(whole):
            continue
        start += utf16_length(whole[place:begin])
        words = text.rstrip()
        length, place = utf16_length(words), begin + len(words)
        name = _name(kind)
        if name and length:
            yield start, length, name
        start += length


def _name(kind: Any) -> str:
    """What a kind of token, or the nearest that it is one of, is called here."""
    while kind is not None:
        if kind in _KINDS:
            return _KINDS[kind]
        kind = kind.parent
    return ""


def _hold_back() -> None:
    """Take no more memory than finding words needs."""
    try:
        import resource
    except ImportError:  # Windows has no such limits
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def main() -> None:
    """Answer until nothing more is asked."""
    _hold_back()
    for line in sys.stdin.buffer:
        language, code = json.loads(line)
        sys.stdout.buffer.write(json.dumps(words(language, code)).encode() + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
