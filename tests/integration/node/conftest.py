"""A real node on 127.0.0.1 for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chatera_server.node import Node
from tests.helpers.node_client import start_node


@pytest.fixture
async def node(tmp_path: Path) -> AsyncIterator[Node]:
    node = await start_node(tmp_path)
    yield node
    await node.stop()
