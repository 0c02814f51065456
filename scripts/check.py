#!/usr/bin/env python3
"""Sets ChatEra up in this checkout and runs every check but the tests.

All of them run, even when one fails.
"""

import subprocess
import sys
import time

import environment

CHECKS = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy"],
    "import-linter": ["lint-imports"],
    "codespell": ["codespell"],
    "deptry": ["deptry", "."],
}


def passes(name: str, command: list[str]) -> bool:
    """Runs one check and prints its result, its time and, when it failed, what it said."""
    began = time.monotonic()
    done = subprocess.run(
        [str(environment.program(command[0])), *command[1:]],
        cwd=environment.ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    result = "passed" if done.returncode == 0 else "FAILED"
    print(f"{name:14} {result} {time.monotonic() - began:6.1f} s", flush=True)
    if done.returncode != 0:
        print(done.stdout, flush=True)
    return done.returncode == 0


def main() -> None:
    if len(sys.argv) > 1:
        sys.exit(f"usage: check.py\n\n{__doc__}")
    environment.prepare(dev=True)
    failed = [name for name, command in CHECKS.items() if not passes(name, command)]
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")
    print("All checks passed.")


if __name__ == "__main__":
    main()
