"""The node: accepts, orders, keeps and forwards events."""
