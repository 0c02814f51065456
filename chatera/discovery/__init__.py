"""How the machines of a LAN find each other: mDNS and signed beacons."""
