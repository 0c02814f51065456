"""``chatera init``: makes an identity in a new profile."""

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from chatera.protocol.errors import ChatEraError
from chatera_app.cli.exits import ERROR, OK, USAGE
from chatera_app.cli.parsing import Parser, UsageError, add_profile, path_of
from chatera_app.cli.streams import json_line, say, tell_problem

if TYPE_CHECKING:
    from chatera.store.profile import Profile

IN_A_FILE = (
    "This computer has no keychain that ChatEra could use: what opens your profile lies in a file beside it, which only you "
    "may read. Whoever copies the whole directory can read your messages; “chatera passphrase set” protects it."
)


def run_init(words: Sequence[str]) -> int:
    """Run the command; returns the exit code."""
    from chatera.store.profile import Profile
    from chatera_app.cli.asking import with_passphrase

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
        found = vars(parser.parse_args(parser.joined(words)))
        path, name = path_of(found["(profile)"]), found["name"]
        if found["rebuild"]:
            profile = with_passphrase(lambda passphrase: Profile.rebuild(path, name, passphrase))
        else:
            profile = Profile.create(path, name)
        _told(profile, as_json=as_json)
    except UsageError as error:
        tell_problem({"error": "usage", "message": str(error)}, as_json=as_json)
        return USAGE
    except ChatEraError as error:
        from chatera.commands.problems import problem_of

        tell_problem(problem_of(error), as_json=as_json)
        return ERROR
    return OK


def _told(profile: "Profile", *, as_json: bool) -> None:
    from chatera.protocol.ids import account_text, device_text

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
    if profile.kept == "file":
        print(IN_A_FILE, file=sys.stderr)  # noqa: T201 - a command line's output
