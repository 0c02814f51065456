"""Where a node keeps pictures."""
