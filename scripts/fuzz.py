#!/usr/bin/env python3
"""Sets ChatEra up in this checkout and throws damaged bytes at everything that reads what others send.

`fuzz.py [--seconds 30] [--only NAME] [--seed N]` damages samples at random; with `--guided`, coverage leads the way (that
needs `atheris`, which is installed by hand). A short run of it is a test, `tests/unit/test_fuzz.py`.
"""

import sys

import environment


def main() -> None:
    environment.prepare(dev=True)
    program = environment.ROOT / "scripts" / "fuzzing" / "readers.py"
    environment.start(
        [environment.program("python"), program, *sys.argv[1:]], PYTHONPATH=str(environment.ROOT)
    )


if __name__ == "__main__":
    main()
