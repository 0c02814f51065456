"""The desktop messenger and the command line."""
