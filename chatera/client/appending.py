"""Putting something at the end of a file so that it can be gone on with, wherever it was stopped.

Everything here waits for the disk: it is for threads of their own.
"""

import asyncio
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
WITHIN_S = 20.0
"""Whatever a disk does takes no longer, or it does nothing at all."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What is put at the end of a file.

    Attributes:
        path: the file; its folder is made, the one above is not: that may be a drive which is not there.
        size: how long the file was when the piece was made.
        head: what an empty file begins with.
        data: what follows.
    """

    path: Path
    size: int
    head: bytes
    data: bytes


def end_of(path: Path) -> tuple[int, bool]:
    """Return how long a file is, 0 where there is none, and whether something can follow on a line of its own.

    Raises:
        OSError: nobody can tell.
    """
    if not path.parent.parent.is_dir():
        raise FileNotFoundError(2, os.strerror(2), str(path.parent.parent))
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            if not size:
                return 0, True
            file.seek(size - 1)
            return size, file.read(1) == b"\n"
    except FileNotFoundError:
        return 0, True


def append(piece: Piece) -> None:
    """Put a piece where it belongs, durable at return; what of it is there already stays, and only the rest is written.

    Whatever else stands there by now, as somebody's own notes, is left as it is. Where the disk refuses, no half line stays.

    Raises:
        OSError: it could not be written.
    """
    if not piece.path.parent.parent.is_dir():
        raise FileNotFoundError(2, os.strerror(2), str(piece.path.parent.parent))
    piece.path.parent.mkdir(
        exist_ok=True, mode=0o700
    )  # nobody else's to read, unless somebody lets them
    fresh = not piece.path.exists()
    with open(piece.path, "a+b", buffering=0, opener=_private) as file:
        size = file.seek(0, os.SEEK_END)
        start = min(size, piece.size)  # somebody may have made it shorter
        whole = piece.data if start else piece.head + piece.data
        file.seek(start)
        there = file.read(len(whole)) or b""
        begun = whole.startswith(there)
        rest = memoryview(whole[len(there) :] if begun else whole)
        try:
            while rest:
                rest = rest[file.write(rest) :]
        except OSError:
            with suppress(OSError):
                file.truncate(start if begun else size)
            raise
        os.fsync(file.fileno())
    if fresh:
        _keep_name(piece.path)


def _keep_name(path: Path) -> None:
    """Let the names of a new file, and of its folder, outlast a power cut where that has to be asked for."""
    if os.name != "posix":
        return
    for folder in (path.parent, path.parent.parent):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


class Clerk:
    """Does such things one after another, each in a thread that keeps nobody from leaving."""

    def __init__(self) -> None:
        self._one_at_a_time = threading.Lock()

    async def do(self, work: Callable[[], T]) -> T:
        """Do something that waits for a disk.

        Raises:
            OSError: the disk refuses, or (``TimeoutError``) says nothing: a drive that is far away may be so for ever.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()

        def run() -> None:
            if not self._one_at_a_time.acquire(timeout=WITHIN_S):
                return
            try:
                outcome = work()
            except OSError as error:
                _tell(loop, future, error=error)
            else:
                _tell(loop, future, outcome)
            finally:
                self._one_at_a_time.release()

        threading.Thread(target=run, name="diary", daemon=True).start()
        async with asyncio.timeout(WITHIN_S):
            return await future


def _tell(
    loop: asyncio.AbstractEventLoop, future: "asyncio.Future[T]", outcome: T | None = None,
    error: OSError | None = None,
) -> None:  # fmt: skip
    def settle() -> None:
        if future.done():
            return  # nobody waits any more
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(outcome)  # type: ignore[arg-type] # what the work came to

    with suppress(RuntimeError):  # the loop is closed: what is on the disk is there all the same
        loop.call_soon_threadsafe(settle)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
