"""Tries every reader for a while, and says how often, and how long the slowest took. What offends is printed, as hex."""

import argparse
import importlib
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, nullcontext
from pathlib import Path
from random import Random
from types import ModuleType

ONE = "--guided-one"
"""Says that this is the process of one reader: the library that guides it ends it."""
atheris: ModuleType | None = importlib.import_module("atheris") if ONE in sys.argv else None
with atheris.instrument_imports(include=["chatera"]) if atheris else nullcontext():
    from tests.helpers.fuzzing import Target, damaged, offend, some_damage, targets
    from tests.helpers.siege import store_targets


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=30.0, help="for each reader")
    parser.add_argument("--only", default="", help="readers with these letters in their name")
    parser.add_argument("--seed", type=int, default=time.time_ns() % 2**32)
    parser.add_argument("--guided", action="store_true", help="by coverage, with atheris")
    parser.add_argument(ONE, action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    with ExitStack() as stack:
        every = [*targets(), *stack.enter_context(store_targets())]
        if atheris is not None:
            (one,) = (one for one in every if one.name == options.only)
            _guided(atheris, one, options.seconds)
        chosen = [one for one in every if options.only in one.name]
        if options.guided:
            failed = [one.name for one in chosen if not _try_guided(one, options.seconds)]
        else:
            print(f"seed {options.seed}")
            failed = [one.name for one in chosen if not _try(one, options.seconds, options.seed)]
    sys.exit(f"offended: {', '.join(failed)}" if failed else 0)


def _try(target: Target, seconds: float, seed: int) -> bool:
    random, slowest, tries = Random(f"{seed} {target.name}"), 0.0, 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        data = damaged(random.choice(target.samples), some_damage(random))
        began = time.monotonic()
        try:
            offend(target, data)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            print(f"{target.name}: {type(error).__name__}: {error}\n  {data.hex()}", flush=True)
            return False
        slowest, tries = max(slowest, time.monotonic() - began), tries + 1
    print(f"{target.name:24} {tries:>9,} tries, slowest {slowest * 1000:7.1f} ms", flush=True)
    return True


def _try_guided(target: Target, seconds: float) -> bool:
    arguments = [ONE, "--seconds", str(seconds), "--only", target.name]
    ran = subprocess.run(
        [sys.executable, __file__, *arguments], check=False, capture_output=True, text=True
    )
    told = [line for line in ran.stderr.splitlines() if "DONE" in line]
    if ran.returncode or not told:
        print(target.name, ran.stdout[-4000:], ran.stderr[-4000:], flush=True)
        return False
    print(f"{target.name:24} {told[-1]}", flush=True)
    return True


def _guided(guide: ModuleType, target: Target, seconds: float) -> None:
    with tempfile.TemporaryDirectory() as corpus:
        for number, sample in enumerate(target.samples):
            (Path(corpus) / str(number)).write_bytes(sample)
        arguments = [f"-max_total_time={int(seconds)}", "-max_len=4096", "-timeout=5", corpus]
        guide.Setup([sys.argv[0], *arguments], lambda data: offend(target, data))
        guide.Fuzz()


if __name__ == "__main__":
    main()
