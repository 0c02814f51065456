"""The scripts start with the standard library alone and do nothing where everything is in place.

They run here in a checkout of the test's own, with stand-ins for the environment's programs that
print what they are called with.
"""

import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PARTS = ("pyproject.toml", "uv.lock", "NOTICE", "packaging", "scripts")
PROGRAMS = ("chatera", "ruff", "mypy", "lint-imports", "codespell", "deptry")

Run = Callable[..., subprocess.CompletedProcess[str]]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="shell scripts stand in")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose environment is in place."""
    for part in PARTS:
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        copy(ROOT / part, tmp_path / part)
    programs = tmp_path / ".venv" / "bin"
    programs.mkdir(parents=True)
    for name in PROGRAMS:
        stand_in(programs / name, f'echo "{name} got: $*"')
    stand_in(programs / "python", f'exec "{sys.executable}" "$@"')
    remember = (
        "import environment, json;"
        "stamp = {'fingerprint': environment.fingerprint(), 'dev': True};"
        "environment.STAMP.write_text(json.dumps(stamp))"
    )
    subprocess.run([sys.executable, "-c", remember], cwd=tmp_path / "scripts", check=True)
    return tmp_path


@pytest.fixture
def run(checkout: Path) -> Run:
    """Runs one of the checkout's scripts with the standard library alone."""

    def run_script(
        name: str, *arguments: str, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "PYTHONPATH")
        environment = {key: value for key, value in os.environ.items() if key not in hidden}
        return subprocess.run(
            [sys.executable, "-S", checkout / "scripts" / name, *arguments],
            env={**environment, **variables},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    return run_script


def stand_in(path: Path, line: str) -> None:
    """Writes a program of one shell line."""
    path.write_text(f"#!/bin/sh\n{line}\n")
    path.chmod(0o755)


@linux_only
def test_a_set_up_that_is_in_place_takes_at_most_a_second(run: Run) -> None:
    began = time.monotonic()
    done = run("run.py", "--setup-only")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Everything is in place")
    assert time.monotonic() - began <= 1


@linux_only
@pytest.mark.parametrize("changed", ["uv.lock", "pyproject.toml"])
def test_a_change_of_what_it_is_made_from_calls_for_a_new_set_up(
    checkout: Path, changed: str
) -> None:
    def up_to_date() -> str:
        ask = "import environment; print(environment.up_to_date(dev=True))"
        command = [sys.executable, "-c", ask]
        return subprocess.check_output(command, cwd=checkout / "scripts", text=True).strip()

    assert up_to_date() == "True"
    with (checkout / changed).open("a") as file:
        file.write("\n")
    assert up_to_date() == "False"


PLAIN = (
    "sys.base_prefix = '/opt'; sysconfig.get_config_vars()['CONFIG_ARGS'] = \"'--prefix=/opt'\"; "
)
PROFILED = "sys.base_prefix = '/opt'; sysconfig.get_config_vars()['CONFIG_ARGS'] = '--enable-optimizations'; "


@linux_only
@pytest.mark.parametrize(
    ("built", "systems", "taken"),
    [
        (PLAIN, "echo '99.1.0 (main) [GCC]'", "systems"),
        (PLAIN, "echo '3.10.2 (main) [GCC]'", "own"),
        (PLAIN, "exit 1", "own"),
        (PLAIN, "", "own"),
        (PROFILED, "echo '99.1.0 (main) [GCC]'", "own"),
        ("", "echo '99.1.0 (main) [GCC]'", "own"),
    ],
)
def test_where_python_was_built_for_less_the_systems_is_taken_unless_it_is_older(
    tmp_path: Path, built: str, systems: str, taken: str
) -> None:
    if systems:
        stand_in(tmp_path / "systems", systems)
    usual = "" if built else "sys.base_prefix = '/usr'; "
    code = (
        f"import sys, sysconfig, interpreter; {built}{usual}"
        f"interpreter.SYSTEMS = {str(tmp_path / 'systems')!r};"
        "print(*interpreter.best(brings_pip=True), sep='|')"
    )
    command = [sys.executable, "-c", code]
    said = subprocess.check_output(command, cwd=ROOT / "scripts", text=True).strip()
    expected = {
        "own": f"{sys.executable}|{sys.version}",
        "systems": f"{tmp_path / 'systems'}|99.1.0 (main) [GCC]",
    }
    assert said == expected[taken]


@linux_only
def test_an_environment_of_another_python_is_made_anew(checkout: Path) -> None:
    def is_made_with(python: str) -> str:
        ask = f"import environment; print(environment._is_made_with({python!r}))"
        command = [sys.executable, "-c", ask]
        return subprocess.check_output(command, cwd=checkout / "scripts", text=True).strip()

    assert is_made_with(sys.executable) == "False"  # nothing says what it stands on
    real = os.path.realpath(sys.executable)
    (checkout / ".venv" / "pyvenv.cfg").write_text(f"home = /x\nexecutable = {real}\n")
    assert is_made_with(sys.executable) == "True"
    assert is_made_with("/bin/sh") == "False"


@linux_only
def test_with_a_display_the_messenger_starts(run: Run) -> None:
    done = run("run.py", "--", "--profile", "a b", DISPLAY=":99")
    assert done.stdout == "chatera got: --profile a b\n"


@linux_only
def test_without_a_display_a_hub_starts(run: Run, tmp_path: Path) -> None:
    done = run("run.py", "--", "--port", "0", XDG_DATA_HOME=str(tmp_path))
    assert done.stdout.endswith(f"chatera got: node --hub --data {tmp_path}/chatera/hub --port 0\n")
    assert "no display" in done.stdout
    assert "in place of 127.0.0.1" in done.stdout


@linux_only
def test_an_older_python_is_told_what_is_needed(checkout: Path) -> None:
    pretend = "import sys; sys.version_info = (3, 6, 15); import runpy; runpy.run_path('run.py', run_name='__main__')"
    command = [sys.executable, "-S", "-c", pretend]
    done = subprocess.run(
        command, cwd=checkout / "scripts", env={**os.environ, "PYTHONPATH": "."},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("ChatEra needs Python 3.11 or newer; ")


@linux_only
def test_commands_go_to_the_command_line_without_a_display(run: Run) -> None:
    assert run("run.py", "--", "people", "--json").stdout == "chatera got: people --json\n"
    assert run("run.py", "--", "--help").stdout == "chatera got: --help\n"


@linux_only
@pytest.mark.parametrize(("asked", "script"), [((), "demo"), (("handover",), "handover")])
def test_a_demo_is_a_script_with_a_place_for_its_pictures(
    run: Run, checkout: Path, asked: tuple[str, ...], script: str
) -> None:
    stand_in(checkout / ".venv" / "bin" / "python", 'echo "python got: $*"')
    done = run("run.py", "--demo", *asked, "--theme", "night")
    where = f"{checkout}/scripts/{script}.py --screenshots {checkout}/{script}-screenshots"
    assert done.stdout.endswith(f"python got: {where} --theme night\n"), done.stderr


@linux_only
def test_there_is_no_other_demo(run: Run) -> None:
    done = run("run.py", "--demo", "fireworks")
    assert done.returncode == 2
    assert "handover" in done.stderr


@linux_only
def test_what_is_for_chatera_is_not_guessed(run: Run) -> None:
    done = run("run.py", "--port", "0")
    assert done.returncode == 2
    assert "stands after --" in done.stderr


@linux_only
def test_all_checks_run_even_when_one_fails(run: Run, checkout: Path) -> None:
    assert run("check.py").returncode == 0
    stand_in(checkout / ".venv" / "bin" / "mypy", "echo this is wrong; exit 1")
    done = run("check.py")
    assert done.returncode == 1
    assert "this is wrong" in done.stdout
    results = re.findall(r"^(\S.*?) +(passed|FAILED) ", done.stdout, re.MULTILINE)
    assert dict(results) == {
        "ruff check": "passed",
        "ruff format": "passed",
        "mypy": "FAILED",
        "import-linter": "passed",
        "codespell": "passed",
        "deptry": "passed",
    }


@linux_only
def test_the_exit_code_of_the_tests_is_that_of_pytest(run: Run) -> None:
    assert run("test.py", "--no-such-option").returncode == 4


@linux_only
@pytest.mark.parametrize("failing", ["-n auto", "--ignore", "nothing"])
def test_all_tests_are_run_whichever_of_them_fail(run: Run, checkout: Path, failing: str) -> None:
    python = checkout / ".venv" / "bin" / "python"
    stand_in(python, f"""echo "got: $*"; case "$*" in *"{failing}"*) exit 1;; esac""")
    done = run("test.py")
    every, one_by_one = [line for line in done.stdout.splitlines() if line.startswith("got: ")]
    assert "-n auto tests/unit" in every
    assert "--ignore=tests/unit" in one_by_one
    assert done.returncode == (failing != "nothing")


@linux_only
def test_a_measurement_gets_its_arguments(run: Run, checkout: Path) -> None:
    (checkout / "scripts" / "bench").mkdir(exist_ok=True)
    (checkout / "scripts" / "bench" / "tea.py").write_text("import sys; print(sys.argv[1:])")
    assert run("bench.py", "tea", "--json").stdout == "['--json']\n"
    unknown = run("bench.py", "coffee")
    assert unknown.returncode == 1
    assert "tea" in unknown.stderr


@pytest.mark.parametrize("kind", ["desktop", "dev"])
def test_pip_installs_the_versions_of_the_lock(kind: str) -> None:
    lock = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))
    locked = {package["name"]: package["version"] for package in lock["package"]}
    exported = (ROOT / "packaging" / f"requirements-{kind}.txt").read_text("utf-8")
    versions = dict(re.findall(r"^([a-z0-9.-]+)==([^\s;]+)", exported, re.MULTILINE))
    assert versions.items() <= locked.items()
    (project,) = (package for package in lock["package"] if package["name"] == "chatera")
    wanted = project["dependencies"] + project["optional-dependencies"]["desktop"]
    wanted += project["dev-dependencies"]["dev"] if kind == "dev" else []
    assert {dependency["name"] for dependency in wanted} <= versions.keys()


def test_the_lock_is_that_of_the_project() -> None:
    lock = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))
    (locked,) = (package for package in lock["package"] if package["name"] == "chatera")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = project["dependencies"] + project["optional-dependencies"]["desktop"]
    names = {re.split(r"[\[<>=;]", line)[0].lower() for line in wanted}
    assert {dependency["name"] for dependency in locked["metadata"]["requires-dist"]} == names
