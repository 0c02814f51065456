"""What connections cost: to keep them without a word, to log in, and to come back."""

import asyncio
from collections.abc import Sequence

from load.device import Device, connect_all
from load.process import NodeProcess

IDLE = 2_000
DEVICES_EACH = 10
SETTLES_IN = 1.0
ACCOUNTS = 100
"""Who logs in; each is told of all the others."""
ROUNDS_PER_SECOND = 2


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
    devices = [Device.new() for _ in range(ACCOUNTS)]
    rounds = max(1, round(seconds * ROUNDS_PER_SECOND))
    first = await _cpu_of(node, devices, 1, pull=False)
    return {
        "first_login_cpu_ms": first,
        "login_cpu_ms": await _cpu_of(node, devices, rounds, pull=False),
        "resume_cpu_ms": await _cpu_of(node, devices, rounds, pull=True),
    }


async def _cpu_of(
    node: NodeProcess, devices: Sequence[Device], rounds: int, *, pull: bool
) -> float:
    """Have the devices come and go one after the other; return the node's milliseconds for each."""
    cpu = node.cpu_seconds()
    for device in [*devices] * rounds:
        stood = device.position
        await device.connect(node.address)
        if pull:
            await device.pull(stood)
        await device.disconnect()
    return 1000 * (node.cpu_seconds() - cpu) / (len(devices) * rounds)
