"""``chatera init``: makes an identity in a new profile."""

from collections.abc import Sequence
from pathlib import Path

from chatera.protocol.errors import ChatEraError
from chatera_app.cli.exits import ERROR, OK, USAGE
from chatera_app.cli.parsing import Parser, UsageError, add_profile, default_profile
from chatera_app.cli.streams import json_line, speak_utf8, tell_problem


def run_init(words: Sequence[str]) -> int:
    """Run the command; returns the exit code."""
    speak_utf8()
    as_json = "--json" in words
    try:
        parser = Parser(
            prog="chatera init",
            description="Make an identity in a new profile.",
            allow_abbrev=False,
        )
        parser.add_argument("--name", required=True, help="your name, as others see it")
        add_profile(parser)
        found = vars(parser.parse_args(list(words)))
        chosen = found["(profile)"]
        path = default_profile() if chosen is None else Path(chosen).expanduser()
        _create(path, found["name"], as_json=as_json)
    except UsageError as error:
        tell_problem({"error": "usage", "message": str(error)}, as_json=as_json)
        return USAGE
    except ChatEraError as error:
        from chatera.commands.problems import problem_of

        tell_problem(problem_of(error), as_json=as_json)
        return ERROR
    return OK


def _create(path: Path, name: str, *, as_json: bool) -> None:
    from chatera.protocol.ids import account_text, device_text
    from chatera.store.profile import Profile

    profile = Profile.create(path, name)
    try:
        account, device = profile.identity.account, profile.identity.device
        record: dict[str, object] = {
            "id": account_text(account), "device": device_text(device),
            "name": profile.setting("name"), "profile": str(path),
        }  # fmt: skip
    finally:
        profile.close()
    words = f"Hello {record['name']}. Your profile is in {path}, your id is {record['id']}."
    print(json_line(record) if as_json else words, flush=True)  # noqa: T201 - a command line's output
