"""What a node tells of itself for Prometheus; read when asked for, so that the hot path counts nothing twice."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector


@dataclass(slots=True)
class Reading:
    """One number and what it means."""

    meaning: str
    read: Callable[[], float]


class NodeMetrics(Collector):
    """Collects the node's numbers.

    Args:
        counters: only ever grow; named without ``chatera_`` and ``_total``.
        gauges: go up and down.
    """

    def __init__(self, counters: Mapping[str, Reading], gauges: Mapping[str, Reading]) -> None:
        self._counters = counters
        self._gauges = gauges
        self._registry = CollectorRegistry()
        self._registry.register(self)

    def collect(self) -> Iterator[Metric]:
        """Read every number."""
        for name, reading in self._counters.items():
            yield CounterMetricFamily(f"chatera_{name}", reading.meaning, value=reading.read())
        for name, reading in self._gauges.items():
            yield GaugeMetricFamily(f"chatera_{name}", reading.meaning, value=reading.read())

    def text(self) -> bytes:
        """Return the exposition."""
        return generate_latest(self._registry)
