#!/usr/bin/env python3
"""Sets ChatEra up in this checkout and runs its tests.

The arguments go to pytest, the exit code is pytest's.
"""

import sys

import environment


def main() -> None:
    environment.prepare(dev=True, screens=True)
    arguments = sys.argv[1:]
    environment.say(" ".join(["Running pytest", *arguments]))
    environment.start(
        [environment.program("python"), "-m", "pytest", "--rootdir", environment.ROOT, *arguments]
    )


if __name__ == "__main__":
    main()
