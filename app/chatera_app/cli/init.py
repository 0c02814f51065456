"""``chatera init``: makes an identity in a new profile."""

import argparse
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chatera.protocol.errors import ChatEraError
from chatera_app.cli.exits import ERROR, OK, USAGE
from chatera_app.cli.parsing import Parser, UsageError, add_profile, path_of
from chatera_app.cli.streams import json_line, say, tell_problem, tell_where_kept

if TYPE_CHECKING:
    from chatera.store.profile import Profile


def run_init(words: Sequence[str]) -> int:
    """Run the command; returns the exit code."""
    as_json = "--json" in words
    try:
        parser = Parser(
            prog="chatera init",
            description="Make an identity in a new profile.",
            allow_abbrev=False,
            epilog='example:\n  chatera init --name "Anna"',
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        parser.add_argument("--name", required=True, help="your name, as others see it")
        add_profile(parser)
        parser.add_argument(
            "--rebuild", action="store_true",
            help="put a damaged message store aside; messages come back from the network",
        )  # fmt: skip
        parser.add_argument(
            "--recover", action="store_true",
            help="of your account, by the twelve words of its recovery phrase; without a backup nothing else comes back",
        )  # fmt: skip
        parser.add_argument(
            "--formerly", metavar="ID", default="",
            help="your id before, where you have lost its recovery phrase too; others are told that you say so",
        )  # fmt: skip
        found = vars(parser.parse_args(parser.joined(words)))
        _told(_maker(found), path_of(found["(profile)"]), found["name"], as_json=as_json)
    except UsageError as error:
        tell_problem({"error": "usage", "message": str(error)}, as_json=as_json)
        return USAGE
    except ChatEraError as error:
        from chatera.commands.problems import problem_of

        tell_problem(problem_of(error), as_json=as_json)
        return ERROR
    return OK


def _maker(found: dict[str, Any]) -> "Callable[[Path, str], Profile]":
    """Return what makes the profile that was asked for."""
    from chatera.store.profile import Profile

    if sum(bool(found[one]) for one in ("rebuild", "recover", "formerly")) > 1:
        raise UsageError(
            "--rebuild, --recover and --formerly each mean another profile; give one of them."
        )
    if found["rebuild"]:
        return _rebuilt
    if found["recover"]:
        return _regained
    if found["formerly"]:
        return partial(_after, found["formerly"])
    return Profile.create


def _rebuilt(path: Path, name: str) -> "Profile":
    from chatera.store.profile import Profile
    from chatera_app.cli.asking import with_passphrase

    return with_passphrase(lambda passphrase: Profile.rebuild(path, name, passphrase))


def _regained(path: Path, name: str) -> "Profile":
    from chatera.client.backup import regain
    from chatera.store.profile import Profile
    from chatera_app.cli.words import typed_phrase

    regain(typed_phrase(), path, name)
    return Profile.open(path)


def _after(account: str, path: Path, name: str) -> "Profile":
    """Make the profile of somebody who had another account before."""
    from chatera.protocol.errors import RemoteProtocolError
    from chatera.protocol.ids import from_text
    from chatera.store.profile import Profile

    try:
        before = from_text("a_", account)
    except RemoteProtocolError as error:
        raise UsageError(f"“{account}” is no id of a person; such an id begins with a_.") from error
    profile = Profile.create(path, name)
    profile.set_setting("formerly", before.hex())
    return profile


def _told(make: "Callable[[Path, str], Profile]", path: Path, name: str, *, as_json: bool) -> None:
    from chatera.protocol.ids import account_text, device_text

    profile = make(path, name)
    try:
        account, device = profile.identity.account, profile.identity.device
        record: dict[str, object] = {
            "id": account_text(account), "device": device_text(device),
            "name": profile.setting("name"), "profile": str(profile.path),
        }  # fmt: skip
    finally:
        profile.close()
    words = (
        f"Hello {record['name']}. Your profile is in {profile.path}, your id is {record['id']}.\n"
        "Next: “chatera connect ADDRESS” joins a node by its address, “chatera people” shows who is there."
    )
    say((json_line(record) if as_json else words) + "\n")
    tell_where_kept(profile.path)
