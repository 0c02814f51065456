"""A whole node in its own process, found on the loopback interface alone.

Usage: node_program.py DATA DISCOVERY_PORT [COMMUNITY]; it ends on SIGTERM.
"""

import sys
from pathlib import Path

from chatera.discovery.hub import Ways
from chatera.testing.network import NamedNetwork
from chatera_server.config import NodeConfig
from chatera_server.node import main

data, port, *community = sys.argv[1:]
config = NodeConfig(
    data=Path(data), bind="127.0.0.1",
    community=bytes.fromhex(community[0]) if community else None,
)  # fmt: skip
sys.exit(main(config, ways=Ways(mdns=False, port=int(port)), probe=NamedNetwork()))
