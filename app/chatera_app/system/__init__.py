"""What differs between operating systems: one Protocol per concern, one file per system."""
