"""How a node tells its connections that there is news."""
