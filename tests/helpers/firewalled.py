"""A machine whose files of firewalls are a test's own, for programs in a mount namespace of theirs."""

import json
import os
import subprocess
import sys
from pathlib import Path

ENTER = """
for one in etc run usr/sbin; do mount --bind "$1/$one" "/$one" || exit 1; done
shift
exec setpriv --bounding-set=-dac_override,-dac_read_search "$@"
"""
"""Without those two capabilities root reads no more than the modes of files let it, as people do."""
LOOK = """
import json
from chatera.discovery.firewalls import firewall_names
print(json.dumps(firewall_names()))
"""


class FirewalledMachine:
    """What stands on it in ``/etc``, ``/run`` and ``/usr/sbin``; there is nothing else.

    Args:
        folder: for its files.
    """

    def __init__(self, folder: Path) -> None:
        self._root = folder
        self._tools = folder / "tools"
        for name in ("etc", "run", "usr/sbin", "tools"):
            (folder / name).mkdir(parents=True)

    @property
    def before(self) -> list[str]:
        """What starts a program there, with the PATH of this one."""
        return ["unshare", "--mount", "sh", "-c", ENTER, "sh", str(self._root)]

    def write(self, path: str, words: str, *, mode: int = 0o644) -> None:
        """Put a file there, by its absolute path."""
        file = self._root / path.lstrip("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(words, "utf-8")
        file.chmod(mode)

    def make_directory(self, path: str, *, mode: int = 0o755) -> None:
        """Put an empty directory there."""
        (self._root / path.lstrip("/")).mkdir(mode=mode)

    def install(self, tool: str, *, on_path: bool = True) -> None:
        """Put an executable there: on the PATH, or else where only root looks."""
        place = self._tools if on_path else self._root / "usr/sbin"
        (place / tool).write_text("#!/bin/sh\nexit 1\n", "utf-8")
        (place / tool).chmod(0o755)

    def firewalls(self) -> list[str]:
        """Return which firewalls a program on this machine finds.

        Raises:
            AssertionError: it ended in another way.
        """
        done = subprocess.run(
            [*self.before, "env", f"PATH={self._tools}", sys.executable, "-c", LOOK],
            cwd=Path(__file__).parents[2], env={**os.environ, "LC_ALL": "C.UTF-8"},
            capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        found: list[str] = json.loads(done.stdout)
        return found
