"""Each import contract can be broken: one violation of each, planted in a copy of the sources."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# The contract, the package in which a module breaks it, and that module's one line.
VIOLATIONS = {
    "app stands on server, server stands on chatera": (
        "server/chatera_server/handlers",
        "import chatera_app",
    ),
    "inside the library": ("chatera/protocol", "import chatera.client"),
    "inside the node": ("server/chatera_server/storage", "import chatera_server.hub"),
    "inside the app": ("app/chatera_app/widgets", "import chatera_app.windows"),
    "only the node command knows the server": ("app/chatera_app/windows", "import chatera_server"),
    "the node shares only protocol, crypto and discovery with the client": (
        "server/chatera_server/hub",
        "import chatera.store",
    ),
    "the library and the node know no Qt": ("chatera/client", "import PySide6"),
    "the protocol and crypto do no I/O": ("chatera/crypto", "import socket"),
    "widgets know no conversations": ("app/chatera_app/widgets", "import chatera.client"),
    "only the node's storage speaks SQLAlchemy": (
        "server/chatera_server/http",
        "import sqlalchemy",
    ),
}


def planted_module(contract: str) -> str:
    """The name of the module that breaks `contract`."""
    return f"planted_{sorted(VIOLATIONS).index(contract)}"


def lint(sources: Path) -> subprocess.CompletedProcess[str]:
    """Runs import-linter on the packages in `sources`, which come before the installed ones."""
    packages = [sources, sources / "app", sources / "server", sources / "resources"]
    path = os.pathsep.join(map(str, packages))
    command = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return subprocess.run(
        [sys.executable, "-c", command, "--no-cache"],
        cwd=sources,
        env={**os.environ, "PYTHONPATH": path, "COLUMNS": "200", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the contracts are about."""
    copy = tmp_path_factory.mktemp("sources")
    leave_out = shutil.ignore_patterns("__pycache__")
    for package in ("chatera", "app", "server", "resources"):
        shutil.copytree(ROOT / package, copy / package, ignore=leave_out)
    shutil.copy(ROOT / "pyproject.toml", copy)
    return copy


@pytest.fixture(scope="module")
def report(sources: Path) -> dict[str, str]:
    """What import-linter says about each contract once all violations are planted."""
    for contract, (package, line) in VIOLATIONS.items():
        (sources / package / f"{planted_module(contract)}.py").write_text(f"{line}\n", "utf-8")
    output = lint(sources).stdout
    _, _, details = output.partition("Broken contracts")
    assert details, output
    parts: dict[str, str] = {}
    lines = details.splitlines()
    contract = ""
    for line, underline in zip(lines, [*lines[1:], ""], strict=True):
        if line in VIOLATIONS and underline and not underline.strip("-"):
            contract = line
        parts[contract] = parts.get(contract, "") + line + "\n"
    return parts


def test_every_contract_has_a_violation_here() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    assert {contract["name"] for contract in contracts} == set(VIOLATIONS)


@pytest.mark.parametrize("contract", VIOLATIONS)
def test_its_violation_breaks_the_contract(contract: str, report: dict[str, str]) -> None:
    assert planted_module(contract) in report.get(contract, "")
