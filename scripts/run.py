#!/usr/bin/env python3
"""Sets ChatEra up in this checkout and starts it.

With a display: the messenger. Without one: a hub that the people on the network can use. What
stands after `--` goes to ChatEra as it is, so `run.py -- people --profile ~/chat` lists people.
"""

import argparse
import json
import os
import subprocess
import sys

import environment


def has_display() -> bool:
    """Whether a window can be shown to somebody."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


PLACES = """
import json, os, platformdirs
from chatera.discovery.interfaces import system_probe
links = [one for one in system_probe().interfaces() if one.up and not one.loopback]
hub = os.path.join(platformdirs.user_data_dir("chatera", False), "hub")
print(json.dumps([hub, [one.address for one in links]]))
"""


def hub_places() -> tuple[str, list[str]]:
    """The platform's place for the data of this user's hub, and this machine's addresses."""
    command = [str(environment.program("python")), "-c", PLACES]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    directory, addresses = json.loads(answer.stdout)
    return directory, addresses


def start_chatera(arguments: list[str]) -> None:
    """Starts the messenger, the hub, or whatever `arguments` ask of the command line."""
    chatera = environment.program("chatera")
    asks_the_command_line = arguments and (
        not arguments[0].startswith("-") or arguments[0] in {"--help", "-h", "--version"}
    )
    if has_display() or asks_the_command_line:
        environment.start([chatera, *arguments])
    directory, addresses = hub_places()
    print("There is no display here, so this starts a hub; people on this network find it.")
    print(f"Its data: {directory}. From elsewhere, give ChatEra the `url` that follows,")
    print(f"with {' or '.join(addresses) or 'an address of this machine'} in place of 127.0.0.1:")
    print(f"  {chatera} connect --profile DIR URL --fingerprint F")
    print("Ctrl+C stops it.")
    environment.start([chatera, "node", "--hub", "--data", directory, *arguments])


def start_show(name: str, arguments: list[str]) -> None:
    """Shows a demo: desktops that are used and photographed; a display is not needed."""
    if not any(argument.startswith("--screenshots") for argument in arguments):
        arguments = ["--screenshots", str(environment.ROOT / f"{name}-screenshots"), *arguments]
    script = environment.ROOT / "scripts" / f"{name}.py"
    environment.start([environment.program("python"), script, *arguments])


def main() -> None:
    before, after = _split(sys.argv[1:])
    parser = argparse.ArgumentParser(
        prog="run.py",
        usage="%(prog)s [--setup-only | --demo [handover] | --walk] [-- ARGUMENTS]",
        description=__doc__,
    )
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument(
        "--setup-only", action="store_true", help="stop when everything is in place"
    )
    choice.add_argument(
        "--demo",
        nargs="?",
        const="demo",
        choices=("demo", "handover"),
        metavar="handover",
        help="three desktops talk on this machine, or lose their hub meanwhile; screenshots tell",
    )
    choice.add_argument(
        "--walk",
        action="store_true",
        help="a phrase is lost, a device stolen, a backup restored; screenshots tell",
    )
    options, unknown = parser.parse_known_args(before)
    shows = bool(options.demo or options.walk)
    if unknown and not shows:
        parser.error(f"what is for ChatEra stands after --: {' '.join(unknown)}")
    environment.prepare(dev=False, screens=shows)
    if options.setup_only:
        print(f"Everything is in place: {environment.program('chatera')}")
    elif shows:
        start_show(options.demo or "walk", [*unknown, *after])
    else:
        start_chatera(after)


def _split(arguments: list[str]) -> tuple[list[str], list[str]]:
    """What stands before the first `--`, and what stands after it."""
    if "--" not in arguments:
        return arguments, []
    place = arguments.index("--")
    return arguments[:place], arguments[place + 1 :]


if __name__ == "__main__":
    main()
