"""A real node in a process of its own, to be killed, starved and watched."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

_PROGRAM = """
import sys
from pathlib import Path
from chatera_server.config import NodeConfig
from chatera_server.node import main
sys.exit(main(NodeConfig(data=Path(sys.argv[1]), bind="127.0.0.1", port=int(sys.argv[2]),
    discovery=False, plain=True, watch_parent=True)))
"""
ENDS_WITHIN_S = 20


class NodeProcess:
    """A started node.

    Attributes:
        url: where it listens.
        log: what it has written to standard error.
    """

    def __init__(self, data: Path, *, port: int = 0, program: str = _PROGRAM) -> None:
        self.log = data.with_name(f"{data.name}.log")
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", program, str(data), str(port)],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log,
            )  # fmt: skip
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, self.log.read_text()
        self.said: dict[str, str] = json.loads(line)
        self.url = self.said["url"]

    @property
    def port(self) -> int:
        return int(self.url.rsplit(":", 1)[1])

    def kill(self) -> None:
        """As the power cord would, as far as the process is concerned."""
        self.process.kill()
        self._reap()

    def terminate(self) -> int:
        os.kill(self.process.pid, signal.SIGTERM)
        return self._reap()

    def close_stdin(self) -> int:
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self._reap()

    def _reap(self) -> int:
        code = self.process.wait(ENDS_WITHIN_S)
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()
        return code

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        if self.process.poll() is None:
            self.kill()
