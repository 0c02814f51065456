"""``chatera node``: runs a hub, for others or for the window beside it. The only door to ``chatera_server`` here."""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from chatera.protocol.closed import is_invitation, pack_entry, parse_invitation
from chatera.protocol.communities import NOTHING_APART, Apart, parse_apart
from chatera.protocol.errors import ChatEraError, RemoteProtocolError, UserError
from chatera.protocol.ids import NodeId, from_text
from chatera_app.cli.exits import ERROR, USAGE
from chatera_app.cli.parsing import Parser, UsageError, path_of
from chatera_app.cli.streams import json_line, say, tell_problem

LAST_PORT = 65_535
LONGEST_LINE = 32_768


def run_node(words: Sequence[str]) -> int:
    """Run the node until it is ended; returns the exit code."""
    parser = make_parser()
    try:
        found = parser.parse_args(parser.joined(words))
        data = path_of(found.data)
        if not 0 <= found.port <= LAST_PORT:
            raise UsageError(f"A port is a number from 1 to {LAST_PORT}; 0 takes any free one.")
        community = _community(found.community)
        aliases = tuple(_id(one) for one in found.alias)
        host = _device(found.host)
        if found.closed and found.apart:
            raise UsageError("A closed community is apart from all others: --closed says enough.")
        entry = _entry() if found.closed else b""
        apart = _apart() if found.apart else NOTHING_APART
    except UserError as error:
        tell_problem({"error": "usage", "message": str(error)}, as_json=True)
        return USAGE
    if found.hand_on:
        return _bequeath(data)
    from chatera_server.config import NodeConfig, read_limits
    from chatera_server.node import main

    try:
        return main(
            NodeConfig(
                data=data, bind=found.bind, port=found.port, name=found.name, community=community,
                aliases=aliases, apart=apart, entry=entry, host=host,
                discovery=found.discovery, plain=found.plain, watch_parent=found.watch_parent,
                limits=read_limits(data / "node.toml"),
            ),
            say=lambda record: say(f"{json_line(dict(record))}\n"),
        )  # fmt: skip
    except ChatEraError as error:
        from chatera.commands.problems import problem_of

        tell_problem(problem_of(error), as_json=True)
        return ERROR


def _bequeath(data: Path) -> int:
    """Hand on what a node keeps, to the one that a line of standard input names: its token is for no other eyes."""
    from chatera.commands.problems import problem_of
    from chatera_server.hub.bequeathing import Heir
    from chatera_server.node import bequeath

    try:
        said = json.loads(sys.stdin.readline())
        heir = Heir(said["url"], NodeId(from_text("n_", said["fingerprint"])), said["token"])
    except (ValueError, KeyError, TypeError, RemoteProtocolError) as error:
        problem = UsageError("--hand-on reads one line: {url, fingerprint, token} as JSON.")
        tell_problem(problem_of(problem) | {"cause": str(error)}, as_json=True)
        return USAGE
    try:
        return bequeath(data, heir, say=lambda record: say(f"{json_line(dict(record))}\n"))
    except ChatEraError as error:
        tell_problem(problem_of(error), as_json=True)
        return ERROR


def make_parser() -> Parser:
    """Return the command's parser."""
    parser = Parser(
        prog="chatera node", allow_abbrev=False,
        description="Run a hub; prints one JSON line when it accepts connections.",
    )  # fmt: skip
    option = parser.add_argument
    option("--hub", action="store_true", required=True, help="be the hub of a community")
    option("--data", required=True, metavar="DIR", help="where it keeps its key and messages")
    option(
        "--port",
        type=int,
        default=0,
        help="where it listens; otherwise where it did last, or any free one",
    )
    option("--bind", default="0.0.0.0", metavar="ADDR", help="on which address; all otherwise")  # noqa: S104 - a hub is for others
    option("--name", default="", help="the community's name")
    option("--community", default="", metavar="ID", help="the community it serves (64 hex digits)")
    option("--alias", action="append", default=[], metavar="ID", help="another id it is known by")
    option("--host", default="", metavar="DEVICE", help="the device whose desktop runs it (d_…)")
    option(
        "--closed",
        action="store_true",
        help="its community is closed; the first line of standard input is an invitation to it",
    )
    option(
        "--apart",
        action="store_true",
        help="the first line of standard input names communities that are kept apart from its own",
    )
    option("--no-discovery", dest="discovery", action="store_false", help="don't announce it")
    option("--watch-parent", action="store_true", help="end when standard input closes")
    option(
        "--hand-on",
        action="store_true",
        help="be no hub, but hand on what is kept to the one that standard input names",
    )
    option("--plain", action="store_true", help="without TLS, on 127.0.0.1: for measuring only")
    option("--json", action="store_true", help="accepted as everywhere; the output is JSON anyway")
    return parser


def _community(text: str) -> bytes | None:
    return _id(text) if text else None


def _device(text: str) -> bytes:
    try:
        return from_text("d_", text) if text else b""
    except RemoteProtocolError as error:
        raise UsageError("A device's id begins with d_; “chatera devices” shows it.") from error


def _entry() -> bytes:
    """Read what lets into a closed community, or an invitation."""
    try:
        words = _first_line()
        return (
            pack_entry(parse_invitation(words).plain_entry)
            if is_invitation(words)
            else bytes.fromhex(words)
        )
    except (ValueError, RemoteProtocolError) as error:
        raise UsageError("The first line is to be an invitation to the community.") from error


def _apart() -> Apart:
    """Read what is kept apart: what ``pack_apart`` gives, as hex."""
    try:
        return parse_apart(bytes.fromhex(_first_line()))
    except (ValueError, RemoteProtocolError) as error:
        raise UsageError(
            "The first line is to name the communities that are kept apart."
        ) from error


def _first_line() -> str:
    """Read a line of standard input, which may still carry more."""
    line = b""
    while not line.endswith(b"\n") and (byte := os.read(sys.stdin.fileno(), 1)):
        line += byte
        if len(line) > LONGEST_LINE:
            break
    return line.decode("ascii").strip()


def _id(text: str) -> bytes:
    try:
        community = bytes.fromhex(text)
    except ValueError:
        community = b""
    if len(community) != 32:
        raise UsageError("A community's id has 64 hex digits; “chatera communities” shows it.")
    return community
