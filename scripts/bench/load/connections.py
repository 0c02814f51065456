"""What connections cost: to keep them without a word, to log in, and to come back."""

import asyncio

from load.device import Device, connect_all
from load.process import NodeProcess

IDLE = 2_000
DEVICES_EACH = 10
SETTLES_IN = 1.0
PER_SECOND = 150
"""Logins to measure for each second asked for."""


async def measure_idle(node: NodeProcess, count: int = IDLE) -> dict[str, float]:
    """Memory of a connection that is live and silent; what the first hundred cost is not counted."""
    devices = [
        device for _ in range(count // DEVICES_EACH) for device in Device.several(DEVICES_EACH)
    ]
    first = [device for _ in range(10) for device in Device.several(DEVICES_EACH)]
    await connect_all(first, node.address)
    await asyncio.sleep(SETTLES_IN)
    before = node.memory_kib()
    await connect_all(devices, node.address)
    await asyncio.sleep(SETTLES_IN)
    after = node.memory_kib()
    for device in (*first, *devices):
        await device.disconnect()
    return {
        "idle_connections": len(devices),
        "idle_connection_kib": (after - before) / len(devices),
    }


async def measure_logins(node: NodeProcess, seconds: float) -> dict[str, float]:
    """Processor time of logging in and going again, and of a resume: the same with a pull from where one stood."""
    count = max(20, int(seconds * PER_SECOND))
    devices = [Device.new() for _ in range(count)]
    cpu = node.cpu_seconds()
    for device in devices:
        await device.connect(node.address)
        await device.disconnect()
    first, cpu = node.cpu_seconds() - cpu, node.cpu_seconds()
    for device in devices:
        await device.connect(node.address)
        await device.disconnect()
    login, cpu = node.cpu_seconds() - cpu, node.cpu_seconds()
    for device in devices:
        stood = device.position
        await device.connect(node.address)
        await device.pull(stood)
        await device.disconnect()
    resume = node.cpu_seconds() - cpu
    return {
        "first_login_cpu_ms": 1000 * first / count,
        "login_cpu_ms": 1000 * login / count,
        "resume_cpu_ms": 1000 * resume / count,
    }
