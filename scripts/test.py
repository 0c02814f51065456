#!/usr/bin/env python3
"""Sets ChatEra up in this checkout and runs its tests.

Arguments go to pytest, and its exit code comes back. Without any, all tests are run: first those that share nothing, on
every core, then those that have a network or the screen to themselves, or measure.
"""

import sys
from pathlib import Path

import environment

ALONE = ("test_cli_lan.py",)
"""Of the command line's tests: it looks at who follows whom, and on a busy machine that is somebody else."""
ON_EVERY_CORE = (
    "tests/unit", "tests/contract", "tests/independent", "tests/integration/app", "tests/integration/cli",
    "tests/integration/client", "tests/integration/node",
    *(
        f"tests/end2end/{one.name}"
        for one in sorted((environment.ROOT / "tests/end2end").glob("test_cli_*.py"))
        if one.name not in ALONE
    ),
)  # fmt: skip


def main() -> None:
    environment.prepare(dev=True, screens=True)
    python = environment.program("python")
    pytest: list[str | Path] = [python, "-m", "pytest", "--rootdir", environment.ROOT]
    if arguments := sys.argv[1:]:
        environment.say(" ".join(["Running pytest", *arguments]))
        environment.start([*pytest, *arguments])
    environment.say("Running the tests that share nothing, on every core")
    first = environment.finish([*pytest, "-n", "auto", *ON_EVERY_CORE])
    environment.say("Running the others, one after the other")
    second = environment.finish([*pytest, *(f"--ignore={one}" for one in ON_EVERY_CORE)])
    sys.exit(first or second)


if __name__ == "__main__":
    main()
