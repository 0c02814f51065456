"""From words on a command line to a command's arguments."""

import shlex
from pathlib import Path

import pytest

from chatera.commands.command import INTERNAL, Network
from chatera.commands.registry import every_command
from chatera_app.cli.dispatch import split
from chatera_app.cli.examples import EXAMPLES
from chatera_app.cli.parsing import Invocation, UsageError, parse

REGISTRY = every_command()


def parsed(name: str, *words: str) -> Invocation:
    return parse(REGISTRY.get(name), words)


@pytest.mark.parametrize(
    ("line", "words", "rest"),
    [
        (["send", "--to", "Bob", "hi"], ["send"], ["--to", "Bob", "hi"]),
        (["--profile", "p", "people"], ["people"], ["--profile", "p"]),
        (["--profile=p", "--json", "people"], ["people"], ["--profile=p", "--json"]),
        (["group", "new", "Team", "Bob"], ["group", "new"], ["Team", "Bob"]),
        (["group", "--profile", "p", "new", "Team"], ["group", "new"], ["--profile", "p", "Team"]),
        (["--community", "Office", "people"], ["people"], ["--community", "Office"]),
        (["group", "--help"], ["group"], ["--help"]),
        (["--profile", "p"], [], ["--profile", "p"]),
        ([], [], []),
    ],
)
def test_finding_the_command(line: list[str], words: list[str], rest: list[str]) -> None:
    assert split(line) == (words, rest)


def test_options_may_stand_anywhere() -> None:
    for words in (
        ["--to", "Zoë 🌸 O'Neil", "hello there", "--wait", "read", "--timeout", "2.5"],
        ["hello there", "--wait", "read", "--to", "Zoë 🌸 O'Neil", "--timeout", "2.5"],
        ["--wait", "read", "--to", "Zoë 🌸 O'Neil", "--timeout", "2.5", "hello there"],
    ):
        arguments = parsed("send", *words).arguments
        assert arguments == {
            "to": "Zoë 🌸 O'Neil", "text": "hello there", "wait": "read", "timeout": 2.5,
        }  # fmt: skip


def test_names_of_python_words_are_options_without_underscore() -> None:
    assert parsed("history", "--with", "Bob").arguments == {"with_": "Bob"}
    assert parsed("status", "--set", "away").arguments == {"set_": "away"}


def test_many_members() -> None:
    arguments = parsed("group new", "Our team", "Bob", "דנה לוי").arguments
    assert arguments == {"name": "Our team", "members": ["Bob", "דנה לוי"]}
    assert REGISTRY.get("group new").checked(arguments)["members"] == ("Bob", "דנה לוי")


def test_what_holds_for_every_command() -> None:
    invocation = parsed("people", "--profile", "/x", "--json", "--local", "--no-discovery")
    assert invocation.profile == Path("/x")
    assert invocation.json
    assert invocation.local
    assert not invocation.discovery


def test_a_text_that_begins_with_a_dash_follows_two_dashes() -> None:
    assert parsed("send", "--to", "Bob", "--", "-x-").arguments["text"] == "-x-"
    assert parsed("send", "--to", "Bob", "-").arguments["text"] == "-"


@pytest.mark.parametrize(
    "words", [["hi"], ["hi", "--to", "B", "--wait", "seen"], ["--to", "B", "hi", "more"], ["--tp"]]
)
def test_what_cannot_be_understood(words: list[str]) -> None:
    with pytest.raises(UsageError, match="usage: chatera send"):
        parsed("send", *words)


@pytest.mark.parametrize("command", list(REGISTRY), ids=lambda command: command.name)
def test_every_command_says_what_it_is_and_takes(command: object) -> None:
    named = REGISTRY.get(getattr(command, "name", ""))
    assert named.doc.endswith((".", "?")) or ":" in named.doc
    assert isinstance(named.network, Network)
    for parameter in named.parameters:
        assert parameter.doc, f"{named.name} does not describe {parameter.name}"
        assert parameter.doc == INTERNAL or parameter.flag.startswith("--")


def test_a_value_may_begin_with_a_dash() -> None:
    assert parsed("send", "--to", "-x", "hi").arguments == {"to": "-x", "text": "hi"}
    assert parsed("send", "--to=-x", "--reply", "--y", "hi").arguments["reply"] == "--y"
    with pytest.raises(UsageError, match="expected one argument"):
        parsed("send", "--to", "--wait", "stored", "hi")
    with pytest.raises(UsageError, match="stand behind --"):
        parsed("send", "--to", "Bob", "-x")


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_of_help_are_right(name: str) -> None:
    for line in EXAMPLES[name]:
        words = shlex.split(line.split("| jq")[0].split("| chatera ")[-1].removeprefix("chatera "))
        found, rest = split(words)
        assert " ".join(found) == name
        assert parsed(name, *rest).command == name


def test_every_command_with_arguments_has_an_example() -> None:
    needed = {
        one.name
        for one in REGISTRY
        if any(not p.internal and p.name != "community" for p in one.parameters)
    }
    assert needed <= EXAMPLES.keys()
