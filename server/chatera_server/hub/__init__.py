"""A node's life on a LAN: announcing, rivals, giving way."""
