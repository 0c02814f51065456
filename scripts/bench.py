#!/usr/bin/env python3
"""Sets ChatEra up in this checkout and measures one part of it: `bench.py node [--json]`.

Each measurement is a program in `scripts/bench/`; what stands after its name goes to it.
"""

import sys

import environment

MEASUREMENTS = environment.ROOT / "scripts" / "bench"
ON_A_SCREEN = ("start", "desktop")
"""What needs the system's programs for a screen without a display."""


def main() -> None:
    names = sorted(path.stem for path in MEASUREMENTS.glob("*.py") if not path.stem.startswith("_"))
    if len(sys.argv) < 2 or sys.argv[1] not in names:
        sys.exit(f"usage: bench.py {{{','.join(names)}}} [arguments]\n\n{__doc__}")
    environment.prepare(dev=False, screens=sys.argv[1] in ON_A_SCREEN)
    environment.start(
        [environment.program("python"), MEASUREMENTS / f"{sys.argv[1]}.py", *sys.argv[2:]],
        PYTHONPATH=str(environment.ROOT),
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
    )


if __name__ == "__main__":
    main()
