"""The node under measurement: a child process on a core of its own, and what Linux and the node tell of it."""

import http.client
import json
import os
import ssl
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from chatera.protocol.frames import MSGPACK, SOCKET_PATH
from chatera.protocol.ids import CommunityId, NodeId, from_text
from load.processor import with_children

ALLOCATOR = {"MALLOC_MMAP_THRESHOLD_": "4194304", "MALLOC_TRIM_THRESHOLD_": "16777216"}
"""What the desktop gives its own node, too."""
LIMITS = "[limits]\nconnections_per_address = 4096\nrate = 1e6\nburst = 1e6\n"
"""All clients of a measurement come from one address, and one author of a room sends for a hundred."""
STOPS_WITHIN = 10.0


@dataclass(frozen=True, slots=True)
class Address:
    """Where a node listens, and who it is; ``tls`` is None where it does without."""

    host: str
    port: int
    tls: ssl.SSLContext | None
    node: NodeId
    community: CommunityId

    @property
    def upgrade(self) -> bytes:
        """The request that opens a WebSocket; a fixed key will do, nothing caches here."""
        return (
            f"GET {SOCKET_PATH} HTTP/1.1\r\nHost: {self.host}:{self.port}\r\n"
            "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            f"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: {MSGPACK}"
            "\r\n\r\n"
        ).encode()


class NodeProcess:
    """A real node, from ``with`` to its end.

    Args:
        data: its directory.
        tls: whether it speaks TLS.
        core: the processor it is pinned to; None for any.
    """

    def __init__(self, data: Path, *, tls: bool, core: int | None) -> None:
        self._data = data
        self._tls = tls
        self._core = core

    def __enter__(self) -> Self:
        self._data.mkdir(parents=True)
        (self._data / "node.toml").write_text(LIMITS)
        self._log: IO[str] = (self._data / "node.log").open("w+")
        options = ["--data", str(self._data), "--bind", "127.0.0.1", "--no-discovery"]
        command = [sys.executable, "-m", "chatera_app", "node", "--hub", *options, "--watch-parent"]
        self._process = subprocess.Popen(
            command if self._tls else [*command, "--plain"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._log, text=True,
            env={**os.environ, **ALLOCATOR},
        )  # fmt: skip
        if self._core is not None:
            os.sched_setaffinity(self._process.pid, {self._core})
        assert self._process.stdout is not None  # a pipe, as asked for
        line = self._process.stdout.readline()
        if not line:
            self.__exit__(None, None, None)
            raise SystemExit(f"The node did not start. {self._last_words}")
        said = json.loads(line)
        community = CommunityId(bytes.fromhex(said["community"]))
        self.address = address_of(said["url"], said["fingerprint"], community, tls=self._tls)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:  # fmt: skip
        self._process.terminate()
        try:
            self._process.wait(STOPS_WITHIN)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        self._log.seek(0)
        self._last_words = self._log.read()[-2000:]
        self._log.close()

    @property
    def pid(self) -> int:
        """The node's process."""
        return self._process.pid

    def cpu_seconds(self) -> float:
        """Processor time so far, user and system, of the node and its children."""
        return with_children(self.pid)

    def memory_kib(self) -> int:
        """Proportional set size: what would be free if the node were not there."""
        for line in Path(f"/proc/{self.pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
        raise SystemExit("This Linux tells no Pss.")

    def metric(self, name: str) -> float:
        """Read one number of `/metrics`."""
        host, port, tls = self.address.host, self.address.port, self.address.tls
        connection = (
            http.client.HTTPConnection(host, port, timeout=10)
            if tls is None
            else http.client.HTTPSConnection(host, port, timeout=10, context=tls)
        )
        try:
            connection.request("GET", "/metrics")
            text = connection.getresponse().read().decode()
        finally:
            connection.close()
        for line in text.splitlines():
            if line.startswith(f"{name} "):
                return float(line.split()[1])
        raise SystemExit(f"The node's /metrics has no {name}.")


def address_of(url: str, fingerprint: str, community: CommunityId, *, tls: bool = True) -> Address:
    """Return where a node is, by what it says when it listens."""
    host, port = url.rpartition("//")[2].rsplit(":", 1)
    return Address(
        host=host, port=int(port), tls=_trusting() if tls else None,
        node=NodeId(from_text("n_", fingerprint)), community=community,
    )  # fmt: skip


def _trusting() -> ssl.SSLContext:
    """TLS without a look at the key: whose node it is, is known here."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
