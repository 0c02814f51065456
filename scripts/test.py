#!/usr/bin/env python3
"""Sets ChatEra up in this checkout and runs its tests.

Arguments go to pytest, and its exit code comes back. Without any, all tests are run: first those that share nothing, on
every core, then those that have a network or the screen to themselves, or measure.
"""

import sys
from pathlib import Path

import environment

ON_EVERY_CORE = (
    "tests/unit", "tests/contract", "tests/independent", "tests/integration/app", "tests/integration/cli",
    "tests/integration/client", "tests/integration/node", "tests/end2end/test_cli_backup.py",
    "tests/end2end/test_cli_conversation.py", "tests/end2end/test_cli_mishaps.py",
    "tests/end2end/test_cli_passphrase.py", "tests/end2end/test_cli_process.py",
    "tests/end2end/test_cli_verifying.py",
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
