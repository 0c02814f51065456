"""The doors beside the socket: blobs, health, metrics, and the document that describes them."""

import os
from collections.abc import AsyncIterator

import aiohttp
import pytest

from chatera.protocol import limits
from chatera.protocol.frames import BLOBS_PATH
from chatera.protocol.ids import blob_id
from chatera_server.node import Node
from tests.helpers.node_client import Person, RawClient


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


def address(node: Node, path: str) -> str:
    return node.url.replace("ws", "http", 1) + path


async def test_blob_there_and_back(node: Node, http: aiohttp.ClientSession) -> None:
    async with RawClient(node.url, Person()) as client:
        assert client.welcome is not None
        http.headers["Authorization"] = f"Bearer {client.welcome.token}"
    data = os.urandom(limits.BLOB_SIZE)
    url = address(node, f"{BLOBS_PATH}/{blob_id(data).hex()}")
    assert (await http.get(url)).status == 404
    assert (await http.head(url)).status == 404
    assert (await http.put(url, data=data)).status == 201
    assert (await http.put(url, data=data)).status == 201
    head = await http.head(url)
    assert (head.status, head.headers["Content-Length"]) == (200, str(len(data)))
    answer = await http.get(url)
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert await answer.read() == data


async def test_blobs_of_others_and_wrong_ones(node: Node, http: aiohttp.ClientSession) -> None:
    data = b"picture"
    url = address(node, f"{BLOBS_PATH}/{blob_id(data).hex()}")
    assert (await http.put(url, data=data)).status == 401
    assert (await http.get(url)).status == 401
    assert (await http.get(url, headers={"Authorization": "Bearer nonsense"})).status == 401
    async with RawClient(node.url, Person()) as client:
        assert client.welcome is not None
        http.headers["Authorization"] = f"Bearer {client.welcome.token}"
    assert (await http.put(url, data=b"another")).status == 400
    assert (await http.get(address(node, f"{BLOBS_PATH}/..%2Fnode.key"))).status in {400, 404}
    assert (await http.get(address(node, f"{BLOBS_PATH}/{'A' * 64}"))).status == 400
    large = bytes(limits.BLOB_SIZE + 1)
    url = address(node, f"{BLOBS_PATH}/{blob_id(large).hex()}")
    assert (await http.put(url, data=large)).status == 413
    assert not [path for path in node.directory.blobs.rglob("*") if path.is_file()]


async def test_health_and_metrics(node: Node, http: aiohttp.ClientSession) -> None:
    anna = Person()
    async with RawClient(node.url, anna) as client:
        conv = await client.open_direct(Person().account)
        await client.put(anna.text(conv, "counted"))
        health = await http.get(address(node, "/health"))
        assert (health.status, await health.json()) == (200, {"ok": True, "fault": ""})
        text = await (await http.get(address(node, "/metrics"))).text()
    assert "chatera_events_total 1.0" in text
    assert "chatera_connections 1.0" in text


async def test_openapi_describes_every_path(node: Node, http: aiohttp.ClientSession) -> None:
    document = await (await http.get(address(node, "/api/v1/openapi.json"))).json()
    assert document["openapi"].startswith("3.1")
    for path in ("/api/v1/socket", "/health", "/metrics", "/api/v1/blobs/{blob}"):
        assert path in document["paths"]
    schemas = document["components"]["schemas"]
    assert {"Send", "Hello", "Stored", "Welcome"} <= set(schemas)
    assert "event" in schemas["Send"]["properties"]
    references = [ref for ref in _references(document) if ref.startswith("#/")]
    assert references
    for reference in references:
        found = document
        for part in reference[2:].split("/"):
            found = found[part]


def _references(part: object) -> list[str]:
    if isinstance(part, dict):
        own = [value for key, value in part.items() if key == "$ref"]
        return own + [ref for value in part.values() for ref in _references(value)]
    return [ref for value in part for ref in _references(value)] if isinstance(part, list) else []
