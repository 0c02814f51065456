"""A whole node in its own process, found on the loopback interface alone.

Usage: node_program.py DATA DISCOVERY_PORT [COMMUNITY]; a file ``entry`` in DATA makes it one of a closed community,
and ``apart`` names what it keeps apart.
It ends on SIGTERM, and with whoever holds its standard input.
"""

import os
import signal
import sys
import threading
from pathlib import Path

from chatera.discovery.hub import Ways
from chatera.protocol.communities import NOTHING_APART, parse_apart
from chatera.testing.network import NamedNetwork
from chatera_server.config import NodeConfig
from chatera_server.node import main


def end_with_the_test() -> None:
    """Not ``watch_parent``: that makes a desktop's hub, which waits for its own client."""
    while os.read(0, 4096):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


threading.Thread(target=end_with_the_test, daemon=True).start()
data, port, *community = sys.argv[1:]
entry, apart = Path(data) / "entry", Path(data) / "apart"
config = NodeConfig(
    data=Path(data), bind="127.0.0.1",
    community=bytes.fromhex(community[0]) if community else None,
    entry=entry.read_bytes() if entry.exists() else b"",
    apart=parse_apart(apart.read_bytes()) if apart.exists() else NOTHING_APART,
)  # fmt: skip
sys.exit(main(config, ways=Ways(mdns=False, port=int(port)), probe=NamedNetwork()))
