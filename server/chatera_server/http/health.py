"""`/health` for whoever watches the node, `/metrics` for Prometheus."""

from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST

from chatera_server.metrics import NodeMetrics


@dataclass(slots=True)
class HealthDoor:
    """Says how the node is.

    Args:
        fault: in words what keeps the node from working; empty when nothing does.
    """

    fault: Callable[[], str]
    node_metrics: NodeMetrics

    async def health(self, _request: web.Request) -> web.Response:
        """Answer 200 when everything works, 503 and why when not."""
        fault = self.fault()
        return web.json_response({"ok": not fault, "fault": fault}, status=503 if fault else 200)

    async def metrics(self, _request: web.Request) -> web.Response:
        """Send the numbers."""
        return web.Response(
            body=self.node_metrics.text(), headers={"Content-Type": CONTENT_TYPE_LATEST}
        )
