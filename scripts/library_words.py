"""What the library says to people, found in its source: `library_words.txt` of the resources, one sentence a line.

The library speaks English and knows no Qt. The windows know its sentences by this list, and say them in the reader's
language; what stands in a sentence (a name, a number, a path) has a place in it: ``{0}``, ``{1}``. Found are

* what errors for people are made with, wherever they are made;
* every other sentence of the library: constants, and what functions return that put something in words;
* the sentences of those parts of the desktop that know no Qt either.

The words that only a command line says are not: its commands' errors are, since the windows use some of them.
"""

import ast
import re
from collections.abc import Iterable

import environment

LIST = environment.ROOT / "resources" / "chatera_resources" / "library_words.txt"
LIBRARY = environment.ROOT / "chatera"
NODE = environment.ROOT / "server" / "chatera_server" / "handlers"
APP = environment.ROOT / "app" / "chatera_app"
WITHOUT_QT = (*sorted((APP / "themes").glob("*.py")), APP / "embedded.py")
"""What of the desktop speaks without Qt as the library does: what judges themes, for the command line as well, and what
starts a hub."""
ROOTS = frozenset({"UserError", "StorageError", "Unreachable", "Refused", "NotListed", "Claimed"})
"""The errors whose text is for people; those of the protocol are for whoever mends a program."""
DECLARED = ("options.py", "searching.py")
"""What these say, the windows declare themselves: options, and what is wrong with a search."""
_BEGINS = re.compile(r"[“A-Z{-]\S* [^\n]+")
_ENDS = re.compile(r"[.!]$|[.:] \{\d+\}$")
_WORD = re.compile(r"[^\W\d_]{2,}")
_PLACE = re.compile(r"\{\d+\}")


def gather() -> list[str]:
    """Return all sentences, sorted."""
    files = [one for one in sorted(LIBRARY.rglob("*.py")) if "testing" not in one.parts]
    trees = {one: ast.parse(one.read_text("utf-8")) for one in files}
    errors = error_names(trees.values())
    found: set[str] = set()
    for path, tree in trees.items():
        loose = "commands" not in path.parts and path.name not in DECLARED
        found |= Sentences(errors, loose=loose).of(tree)
    for path in WITHOUT_QT:
        found |= Sentences(errors, loose=True).of(ast.parse(path.read_text("utf-8")))
    for path in sorted(NODE.rglob("*.py")):
        found |= Sentences(errors, loose=False).of(ast.parse(path.read_text("utf-8")))
    return sorted(found)


def error_names(trees: Iterable[ast.Module]) -> frozenset[str]:
    """Return the names of all errors whose text is for people."""
    parents: dict[str, list[set[str]]] = {}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                bases = {one.id for one in node.bases if isinstance(one, ast.Name)}
                parents.setdefault(node.name, []).append(bases)
    found = set(ROOTS)
    # Of two classes with one name, both have to be.
    while more := {name for name, of in parents.items() if all(one & found for one in of)} - found:
        found |= more
    return frozenset(found)


class Sentences(ast.NodeVisitor):
    """Finds the sentences of one module.

    Args:
        errors: the names of errors whose text is for people.
        loose: whether sentences count also where no error is made of them.
    """

    def __init__(self, errors: frozenset[str], *, loose: bool) -> None:
        self._errors = errors
        self._loose = loose
        self._told = False
        self._class = ""
        self._found: set[str] = set()

    def of(self, tree: ast.Module) -> set[str]:
        """Return them."""
        self.visit(tree)
        return self._found

    def visit_Expr(self, node: ast.Expr) -> None:
        """Pass over what is documentation."""
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Note in which class one is: an error may make its words itself."""
        before, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = before

    def visit_Call(self, node: ast.Call) -> None:
        """Whatever an error is made with is said."""
        match node.func:
            case ast.Attribute(value=ast.Name(id="log")):
                return  # for whoever mends a program
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        above = isinstance(node.func, ast.Attribute) and node.func.attr == "__init__"
        above = above and self._class in self._errors
        before, self._told = self._told, self._told or above or name in self._errors
        self.generic_visit(node)
        self._told = before

    def visit_Constant(self, node: ast.Constant) -> None:
        """A sentence without places."""
        if isinstance(node.value, str):
            self._take(escaped(node.value.strip()))

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """A sentence with places, in which others may stand."""
        self._take(template(node).strip())
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self.visit(part.value)

    def _take(self, words: str) -> None:
        own = len(_WORD.findall(_PLACE.sub("", words)))
        ends = bool(_ENDS.search(words))
        told = self._told and own and (ends or own > 1)
        if _BEGINS.fullmatch(words) and (told or (self._loose and ends and own > 1)):
            self._found.add(words)


def template(node: ast.JoinedStr) -> str:
    """Return an f-string with numbered places for what is put into it."""
    words, places = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            words += escaped(str(part.value))
        else:
            words += f"{{{places}}}"
            places += 1
    return words


def escaped(words: str) -> str:
    """Return words with their braces doubled, as ``str.format`` wants them."""
    return words.replace("{", "{{").replace("}", "}}")


def write() -> None:
    """Bring the list up to date."""
    LIST.write_text("\n".join(gather()) + "\n", "utf-8")


def read() -> list[str]:
    """Return the list."""
    return LIST.read_text("utf-8").splitlines()
