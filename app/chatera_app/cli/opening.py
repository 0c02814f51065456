"""``chatera`` without a command: opens the desktop."""

from collections.abc import Sequence
from pathlib import Path

from chatera.protocol.errors import ChatEraError
from chatera_app.cli.exits import ERROR, OK, USAGE
from chatera_app.cli.parsing import Parser, UsageError, path_of
from chatera_app.cli.streams import tell_problem


def _handed_over(profile: Path, link: str) -> bool:
    """Let the desktop that is open take the link, where there is one: this process need not begin then."""
    import asyncio

    from chatera.commands.owner import hand_over_link

    return asyncio.run(hand_over_link(profile, link))


def open_desktop(words: Sequence[str]) -> int:
    """Run the desktop until it is quit; returns the exit code."""
    parser = Parser(prog="chatera", description="Open ChatEra.", allow_abbrev=False)
    parser.add_argument("--profile", default=None)
    parser.add_argument("--no-discovery", dest="discovery", action="store_false")
    parser.add_argument("--title", default="", help="put before the titles of the windows")
    parser.add_argument("--hidden", action="store_true", help="without showing the window")
    parser.add_argument("link", nargs="?", default="", help="a link that begins with chatera:")
    try:
        found = parser.parse_args(parser.joined(words))
        path = path_of(found.profile)
    except UsageError as error:
        tell_problem({"error": "usage", "message": str(error)}, as_json=False)
        return USAGE
    if found.link and _handed_over(path, found.link):
        return OK
    try:
        from chatera_app.desktop import Launch, main
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in {
            "PySide6",
            "qasync",
            "shiboken6",
        }:
            raise
        words_for = (
            "The windows need PySide6, which is not installed here. Install it with\n"
            "  pip install 'chatera[desktop]'\n"
            "or use the command line: chatera --help"
        )
        tell_problem({"error": "no_desktop", "message": words_for}, as_json=False)
        return ERROR
    try:
        return main(
            Launch(
                path, discover=found.discovery, title=found.title, hidden=found.hidden,
                link=found.link,
            )
        )  # fmt: skip
    except ChatEraError as error:
        tell_problem({"error": "error", "message": str(error)}, as_json=False)
        return ERROR
