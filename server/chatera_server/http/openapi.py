"""The OpenAPI document of the REST door, generated from the same structs that travel."""

from typing import Any

import msgspec
from aiohttp import web

from chatera.protocol import limits
from chatera.protocol.frames import BLOBS_PATH, SOCKET_PATH, VERSION, AnyCommand, AnyFact

PATH = "/api/v1/openapi.json"


class Health(msgspec.Struct):
    """Answer of `/health`."""

    ok: bool
    fault: str


def document() -> dict[str, Any]:
    """Return the document."""
    roots, components = msgspec.json.schema_components(
        [list[AnyCommand], list[AnyFact], Health], ref_template="#/components/schemas/{name}"
    )
    commands, facts, health = roots
    components |= {"Commands": commands, "Facts": facts}
    return {
        "openapi": "3.1.0",
        "info": {"title": "ChatEra node", "version": f"1.{VERSION}"},
        "paths": {
            SOCKET_PATH: {"get": _socket()},
            f"{BLOBS_PATH}/{{blob}}": _blob(),
            "/health": {"get": _operation("How the node is", {
                "200": _json("It works", health), "503": _json("It does not, and why", health),
            })},
            "/metrics": {"get": _operation("Numbers for Prometheus", {"200": _text("Exposition")})},
            PATH: {"get": _operation("This document", {
                "200": _json("OpenAPI 3.1", {"type": "object"}),
            })},
        },
        "components": {
            "schemas": components,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }  # fmt: skip


async def openapi(_request: web.Request) -> web.Response:
    """Send the document."""
    return web.json_response(document())


def _socket() -> dict[str, Any]:
    return _operation(
        "WebSocket (subprotocols chatera.v1.msgpack and chatera.v1.json): a client sends "
        "arrays of #/components/schemas/Commands, the node arrays of #/components/schemas/Facts",
        {"101": {"description": "Switching protocols"}, "503": _text("Too many connections")},
    )


def _blob() -> dict[str, Any]:
    content = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    name = {
        "name": "blob", "in": "path", "required": True,
        "description": 'BLAKE2b-256 of "ChatEra/blob/v1\\0" and the bytes, as lower-case hex',
        "schema": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    }  # fmt: skip
    kept = {"description": "The blob", "content": content}
    faults = {"400": _text("Not a hash, or not of these bytes"), "401": _text("No valid token")}
    missing = {"404": _text("Not kept here")}
    secured: dict[str, Any] = {"security": [{"token": []}]}
    return {
        "parameters": [name],
        "get": _operation("Fetch a blob", {"200": kept, **faults, **missing}) | secured,
        "head": _operation("Ask for a blob", {"200": _text("Kept"), **faults, **missing}) | secured,
        "put": _operation(
            f"Keep a blob of at most {limits.BLOB_SIZE} bytes",
            {"201": _text("Kept"), **faults, "413": _text("Too large"), "507": _text("Disk full")},
        )
        | secured
        | {"requestBody": {"required": True, "content": content}},
    }


def _operation(summary: str, responses: dict[str, Any]) -> dict[str, Any]:
    return {"summary": summary, "responses": responses}


def _json(description: str, schema: Any) -> dict[str, Any]:
    return {"description": description, "content": {"application/json": {"schema": schema}}}


def _text(description: str) -> dict[str, Any]:
    return {"description": description}
