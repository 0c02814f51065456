"""What every local socket keeps."""

import asyncio
import os
import stat
import sys
from pathlib import Path

import pytest

from chatera.commands.local_socket import LocalSocket, TokenSocket, UnixSocket
from chatera.protocol.errors import Unreachable

KINDS: list[LocalSocket] = [TokenSocket()]
if sys.platform != "win32":
    KINDS.append(UnixSocket())


@pytest.fixture(params=KINDS, ids=lambda kind: type(kind).__name__)
def doors(request: pytest.FixtureRequest) -> LocalSocket:
    kind: LocalSocket = request.param
    return kind


async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(await reader.readline())
    await writer.drain()
    writer.close()


async def test_the_same_user_gets_through(doors: LocalSocket, tmp_path: Path) -> None:
    server, address = await doors.listen(tmp_path / "Zoë 🌸", echo)
    try:
        reader, writer = await doors.dial(address)
        writer.write("hello 🌸\n".encode())
        assert (await reader.readline()).decode() == "hello 🌸\n"
        writer.close()
    finally:
        server.close()
        doors.remove(address)
    with pytest.raises(Unreachable):
        await doors.dial(address)


async def test_an_address_that_is_none(doors: LocalSocket) -> None:
    with pytest.raises(Unreachable):
        await doors.dial({})


async def test_a_wrong_secret_gets_nowhere(tmp_path: Path) -> None:
    doors = TokenSocket()
    server, address = await doors.listen(tmp_path, echo)
    try:
        reader, writer = await doors.dial({**address, "token": "guess"})
        writer.write(b"hello\n")
        assert await reader.read() == b""
        writer.close()
    finally:
        server.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no Unix sockets there")
async def test_the_directory_is_ours_alone(tmp_path: Path) -> None:
    doors = UnixSocket()
    server, address = await doors.listen(tmp_path / ("long" * 60), echo)
    try:
        path = Path(str(address["path"]))
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        assert path.parent.stat().st_uid == os.getuid()
        assert len(os.fsencode(path)) <= 100
    finally:
        server.close()
        doors.remove(address)
    assert not path.exists()
