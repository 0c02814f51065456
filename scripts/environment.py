"""Makes what ChatEra needs in this checkout: system libraries, `.venv`, locked packages, `chatera`.

The scripts beside this module call `prepare()` first. It needs only Python's standard library, says
in words what it does, and returns at once when everything is in place: a stamp in `.venv` remembers
what it was made from. When the lock, the project file, Python or the checkout's place changes, the
environment is brought up to date.
"""

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import NoReturn

OLDEST_PYTHON = (3, 11)

if sys.version_info < OLDEST_PYTHON:  # before anything that an older one can't read
    sys.exit(
        f"ChatEra needs Python 3.11 or newer; {sys.executable} is {sys.version.split()[0]}."
        " Install one, and start this with it."
    )

import interpreter  # noqa: E402 - as above
import system_packages  # noqa: E402 - as above

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "chatera-environment.json"
MADE_FROM = (
    "pyproject.toml",
    "uv.lock",
    "packaging/requirements-desktop.txt",
    "packaging/requirements-dev.txt",
    "NOTICE",  # the program shows it as it was installed
)


class SetupError(Exception):
    """The environment cannot be made; the text says why and what to do."""


def program(name: str) -> Path:
    """Where the environment keeps the program `name`."""
    return VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name


def say(text: str) -> None:
    """Shows one line of progress."""
    print(f"- {text}", flush=True)


def prepare(*, dev: bool, screens: bool = False) -> None:
    """Brings the checkout's environment up to date.

    Args:
        dev: also the tools that test and check ChatEra.
        screens: also the system's programs that show and drive windows without a display.

    Exits the process with a message when that is impossible.
    """
    try:
        system_packages.install(screens=screens, say=say)
        if up_to_date(dev=dev):
            return
        _make(dev=dev)
    except (SetupError, system_packages.InstallationError) as error:
        sys.exit(f"The set-up did not succeed. {error}")


def start(command: list[str | Path], **variables: str) -> NoReturn:
    """Becomes `command`, so that signals and the exit code are its own.

    Windows cannot do that: there it runs and this process exits likewise.

    Args:
        command: the program's path and its arguments.
        variables: environment variables that `command` gets in addition.
    """
    if os.name == "nt":
        raise SystemExit(finish(command, **variables))
    sys.stdout.flush()
    arguments = [str(part) for part in command]
    os.execve(arguments[0], arguments, _variables(variables))


def finish(command: list[str | Path], **variables: str) -> int:
    """Runs `command` to its end, in the environment `start` gives it; returns its exit code."""
    sys.stdout.flush()
    with subprocess.Popen([str(part) for part in command], env=_variables(variables)) as child:
        # Whoever ends this process means what it runs.
        before = signal.signal(signal.SIGTERM, lambda *_: child.terminate())
        try:
            return child.wait()
        finally:
            signal.signal(signal.SIGTERM, before)


def _variables(more: dict[str, str]) -> dict[str, str]:
    variables = {**os.environ, **more}
    # Where compiled modules are not kept, every process compiles all of ChatEra anew, and the tests start hundreds.
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    return variables


def fingerprint() -> str:
    """A digest of everything the environment is made from."""
    digest = hashlib.sha256(f"{_python()[1]}\n{ROOT}\n".encode())
    for name in MADE_FROM:
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


@cache
def _python() -> tuple[str, str]:
    """The Python that the environment is made with, and its version."""
    return interpreter.best(brings_pip=shutil.which("uv") is None)


def _stamp() -> dict[str, object]:
    try:
        stamp = json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):  # no environment yet, or one whose making was interrupted
        return {}
    return stamp if isinstance(stamp, dict) else {}


def up_to_date(*, dev: bool) -> bool:
    """Whether the environment was made from what stands here now."""
    stamp = _stamp()
    return (
        stamp.get("fingerprint") == fingerprint()
        and (stamp.get("dev") is True or not dev)
        and program("python").exists()
        and program("chatera").exists()
    )


def _make(*, dev: bool) -> None:
    dev = dev or _stamp().get("dev") is True  # what was there for the tests stays there
    STAMP.unlink(missing_ok=True)
    if _python()[0] != sys.executable:
        say(f"Taking {_python()[0]}: it was built to be quicker than {sys.executable}")
    uv = shutil.which("uv")
    if uv is None or not _install_with_uv(uv, dev=dev):
        _install_with_pip(dev=dev)
    STAMP.write_text(json.dumps({"fingerprint": fingerprint(), "dev": dev}), "utf-8")
    say(f"ChatEra is ready: {program('chatera')}")


def _install_with_uv(uv: str, *, dev: bool) -> bool:
    say("Installing the locked packages with uv into .venv")
    command = [uv, "sync", "--locked", "--inexact", "--extra", "desktop"]
    command += ["--python", _python()[0], *(["--group", "dev"] if dev else ["--no-dev"])]
    environment = {**os.environ, "UV_PROJECT_ENVIRONMENT": str(VENV)}
    if subprocess.call(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL) == 0:
        return True
    say("uv did not manage (its message is above); going on with pip")
    return False


def _install_with_pip(*, dev: bool) -> None:
    python, _ = _python()
    if not _is_made_with(python) or not _runs(program("python"), "-m", "pip", "--version"):
        say("Making .venv")
        if not _runs(python, "-m", "venv", "--clear", str(VENV)):
            raise SetupError(
                "Python could not make .venv (its message is above)."
                " On Debian and Ubuntu: sudo apt-get install -y python3-venv"
            )
    requirements = ROOT / "packaging" / f"requirements-{'dev' if dev else 'desktop'}.txt"
    say(
        f"Installing what {requirements.name} names with pip into .venv; this takes a minute or two"
    )
    _pip("--require-hashes", "-r", str(requirements))
    say("Installing ChatEra itself, editable")
    _pip("--no-deps", "-e", str(ROOT))


def _is_made_with(python: str) -> bool:
    """Whether `.venv` is there and stands on `python`."""
    if Path(sys.prefix) == VENV:
        return True  # it runs this
    try:
        lines = (VENV / "pyvenv.cfg").read_text("utf-8").splitlines()
    except OSError:
        return False
    kept = dict(line.split(" = ", 1) for line in lines if " = " in line)
    return kept.get("executable") == os.path.realpath(python)


def _pip(*arguments: str) -> None:
    quiet = ("-qq", "--disable-pip-version-check", "--no-input", "--progress-bar", "off")
    if not _runs(program("python"), "-m", "pip", "install", *quiet, *arguments):
        raise SetupError(
            "pip could not install (its message is above). Is the package index reachable?"
        )


def _runs(*command: str | Path) -> bool:
    """Runs `command` with its errors shown; false also when there is no such program."""
    try:
        return (
            subprocess.call(
                [str(part) for part in command],
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
            )
            == 0
        )
    except OSError:
        return False
