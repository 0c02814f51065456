#!/usr/bin/env python3
"""Gathers every word the windows say, and brings the translations up to date: `translations.py update`.

The words stand in the program: in ``self.tr(…)``, in the small functions that end in ``QCoreApplication.translate(…)``,
and in what is declared: actions, options, the library's own sentences (`library_words`).
Qt's own lupdate merges them into the `.ts` files of `resources/chatera_resources/translations`, which people edit with Qt
Linguist (`pyside6-linguist FILE`), and lrelease makes of these what the program reads (`.qm`).

`translations.py missing LANGUAGE` prints what has no translation yet, as JSON lines; `translations.py fill LANGUAGE FILE`
takes such lines back in, with their ``translation``.
"""

import ast
import json
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import environment
import library_words

APP = environment.ROOT / "app" / "chatera_app"
TRANSLATIONS = environment.ROOT / "resources" / "chatera_resources" / "translations"
LANGUAGES = ("de", "fr", "es", "pt", "it", "pl", "tr", "ar", "he", "ja", "zh_CN")
"""Beside English, in which the words stand in the program; that one's file only says its plurals."""
ENGLISH = "en"
RIGHT_TO_LEFT = frozenset({"ar", "he"})
MARK = "\u200f"
"""Begins something that runs from right to left, whatever its first letter is."""


@dataclass(frozen=True, slots=True, order=True)
class Words:
    """Something that is said.

    Attributes:
        context: where, as Qt names it: the class, or a name for a family of functions.
        source: in English.
        comment: tells words apart that are alike in English.
        plural: whether it says a number, ``%n``.
    """

    context: str
    source: str
    comment: str = ""
    plural: bool = False


class Module(ast.NodeVisitor):
    """Finds what one module says.

    Attributes:
        found: its words.
        unknown: calls whose words are not written where they are translated, as ``file:line``.
    """

    def __init__(self, path: Path, contexts: dict[str, dict[str, str]]) -> None:
        self.found: set[Words] = set()
        self.unknown: list[str] = []
        self._path = path
        self._classes: list[str] = []
        tree = ast.parse(path.read_text("utf-8"))
        self._own = contexts.get(module_of(path), {})
        self._functions = dict(self._own)
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module in contexts:
                for one in node.names:
                    if one.name in contexts[node.module]:
                        self._functions[one.asname or one.name] = contexts[node.module][one.name]
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Note in whose words one is."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Look into a function, but for those that translate what they are given."""
        if self._classes or node.name not in self._own:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        """Find what is said in a call."""
        match node.func:
            case ast.Attribute(value=ast.Name(id="self"), attr="tr") if self._classes:
                self._say(self._classes[-1], node, node.args)
            case ast.Attribute(attr="tr"):  # whose words these are, only the running program knows
                self.unknown.append(self._place(node))
            case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
                for context in literals(node.args[0]):
                    self._say(context, node, node.args[1:])
            case ast.Name(id="QT_TRANSLATE_NOOP"):
                for context in literals(node.args[0]):
                    self._say(context, node, node.args[1:])
            case ast.Name(id=name) if name in self._functions:
                self._say(self._functions[name], node, node.args, wrapped=True)
        self.generic_visit(node)

    def _place(self, node: ast.Call) -> str:
        return f"{self._path.relative_to(environment.ROOT)}:{node.lineno}"

    def _say(
        self, context: str, node: ast.Call, arguments: list[ast.expr], *, wrapped: bool = False
    ) -> None:
        texts = list(literals(arguments[0]))
        if not texts:
            self.unknown.append(self._place(node))
        comment = "" if wrapped or len(arguments) < 2 else next(literals(arguments[1]), "")
        plural = len(arguments) > (1 if wrapped else 2)
        self.found |= {Words(context, text, comment, plural) for text in texts if text}


def literals(node: ast.expr) -> Iterator[str]:
    """Return the words that an argument may be."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=other):
            yield from literals(body)
            yield from literals(other)
        case ast.Tuple(elts=several):
            for one in several:
                yield from literals(one)


def module_of(path: Path) -> str:
    """Return a module's name."""
    return ".".join(path.relative_to(APP.parent).with_suffix("").parts)


def functions_of(path: Path) -> dict[str, str]:
    """Return the functions of a module that translate what they are given, and in which context."""
    found = {}
    for node in ast.parse(path.read_text("utf-8")).body:
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        for call in ast.walk(node):
            if (
                isinstance(call, ast.Call)
                and isinstance(call.func, ast.Attribute)
                and call.func.attr == "translate"
                and len(call.args) > 1
                and isinstance(call.args[1], ast.Name)
                and call.args[1].id == node.args.args[0].arg
            ):
                found[node.name] = next(literals(call.args[0]))
    return found


def gather() -> tuple[set[Words], list[str]]:
    """Return all words the windows say, and where words are translated that are written elsewhere."""
    files = sorted(APP.rglob("*.py"))
    contexts = {module_of(path): functions for path in files if (functions := functions_of(path))}
    found = declared()
    unknown: list[str] = []
    for path in files:
        module = Module(path, contexts)
        found |= module.found
        unknown += module.unknown
    return found, unknown


def declared() -> set[Words]:
    """Return what is declared as data: actions, options, pictures and their names, what the library says to people."""
    # Qt is loaded by this: help does without.
    from chatera.client.searching import PROBLEMS  # noqa: PLC0415
    from chatera.crypto.emoji import EMOJI  # noqa: PLC0415
    from chatera.crypto.sas_messages import Reason  # noqa: PLC0415
    from chatera.store.options import ABOUT  # noqa: PLC0415
    from chatera_app.actions.sections import SECTIONS  # noqa: PLC0415
    from chatera_app.windows.every_action import EVERY_ACTION  # noqa: PLC0415

    found = {Words("Actions", section) for section in SECTIONS}
    for action in EVERY_ACTION:
        prompts = [question.prompt for question in action.asks]
        found |= {Words("Actions", words) for words in (action.words, action.search, *prompts)}
    for about in ABOUT.values():
        texts = (about.section, about.label, about.help, *about.choices)
        found |= {Words("Options", words) for words in texts}
    found |= {Words("Pictures", one.name) for one in EMOJI}
    found |= {Words("Comparing", one.words) for one in Reason}
    found |= {Words("PictureNames", name) for name in picture_names()}
    found |= {Words("Search", words) for words in PROBLEMS.values()}
    found |= {Words("Library", words) for words in library_words.read()}
    return {one for one in found if one.source}


def picture_names() -> Iterator[str]:
    """Return what our own stickers and winks are called."""
    from chatera.client import own_pictures, winks  # noqa: PLC0415

    yield from (one.name for one in own_pictures.built_in())
    yield from (one.name for one in winks.built_in())


# The files ------------------------------------------------------------------------------------


def file_of(language: str) -> Path:
    """Return a language's file."""
    return TRANSLATIONS / f"chatera_{language}.ts"


def update() -> None:
    """Bring all files up to date with the program."""
    library_words.write()
    found, _ = gather()
    TRANSLATIONS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "words.cpp"
        source.write_text("\n".join(as_source(one) for one in sorted(found)) + "\n", "utf-8")
        for language in (ENGLISH, *LANGUAGES):
            only = ["-pluralonly"] if language == ENGLISH else []
            tool(
                "lupdate", str(source), "-ts", str(file_of(language)), "-locations", "none", "-no-obsolete",
                "-no-ui-lines", "-source-language", "en", "-target-language", language, *only,
            )  # fmt: skip
    release()


def as_source(words: Words) -> str:
    """Return a line of C++ that says it, which lupdate understands."""
    context, source, comment = (
        json.dumps(one, ensure_ascii=False) for one in (words.context, words.source, words.comment)
    )
    number = ", 1" if words.plural else ""
    return f"QCoreApplication::translate({context}, {source}, {comment}{number});"


def release() -> None:
    """Make of all files what the program reads."""
    for path in sorted(TRANSLATIONS.glob("*.ts")):
        tool(
            "lrelease",
            str(path),
            "-qm",
            str(path.with_suffix(".qm")),
            "-removeidentical",
            "-silent",
        )


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools.

    Raises:
        SystemExit: it failed.
    """
    import PySide6  # noqa: PLC0415 - help does without

    program = Path(PySide6.__file__).parent / name
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{name} failed: {done.stdout}{done.stderr}")


def messages(language: str) -> Iterator[tuple[str, ET.Element]]:
    """Return each message of a file, with its context."""
    for context in ET.parse(file_of(language)).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def missing(language: str) -> None:
    """Print what has no translation yet."""
    for context, message in messages(language):
        translation = message.find("translation")
        if translation is not None and translation.get("type") == "unfinished":
            said = {"context": context, "source": message.findtext("source", "")}
            if comment := message.findtext("comment"):
                said["comment"] = comment
            forms = len(list(translation.iter("numerusform")))
            print(json.dumps(said | ({"forms": forms} if forms else {}), ensure_ascii=False))


def fill(language: str, path: Path) -> None:
    """Take in what ``missing`` has printed, with a ``translation`` in each line: a list of forms where it says a number."""
    given = {}
    for line in path.read_text("utf-8").splitlines():
        one = json.loads(line)
        given[one["context"], one["source"], one.get("comment", "")] = one["translation"]
    tree = ET.parse(file_of(language))
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            translation = message.find("translation")
            if key not in given or translation is None:
                continue
            words = given[key]
            if isinstance(words, str):
                put(translation, begun(words, language))
            else:
                put(translation, [begun(form, language) for form in words])
    text = ET.tostring(tree.getroot(), encoding="unicode")
    file_of(language).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8"
    )


def begun(words: str, language: str) -> str:
    """Return a translation with a mark before it, where it begins with letters that run the other way than its language.

    What shows it takes its direction from its first letter: "ChatEra" would turn an Arabic sentence around.
    """
    if language not in RIGHT_TO_LEFT:
        return words
    bare = re.sub(r"<[^>]*>|\{\w*\}|%L?n", "", words)
    ways = [way for way in map(unicodedata.bidirectional, bare) if way in {"L", "R", "AL"}]
    if ways[:1] != ["L"] or not {"R", "AL"} & set(ways) or "://" in words.split(" ", maxsplit=1)[0]:
        return words
    tags = re.match(r"(<[^>]*>)*", words)
    end = tags.end() if tags else 0
    return f"{words[:end]}{MARK}{words[end:]}"


def put(translation: ET.Element, words: str | list[str]) -> None:
    """Write a translation, finished."""
    translation.attrib.pop("type", None)
    forms = list(translation.iter("numerusform"))
    if not forms:
        assert isinstance(words, str)
        translation.text = words
        return
    assert len(words) == len(forms), words
    for form, one in zip(forms, words, strict=True):
        form.text = one


def main() -> None:
    environment.prepare(dev=True)
    match sys.argv[1:]:
        case ["update"]:
            update()
        case ["missing", language]:
            missing(language)
        case ["fill", language, file]:
            fill(language, Path(file))
            update()
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
