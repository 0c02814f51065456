"""The exit codes of ``chatera``; docs/CLI.md lists them for people."""

OK = 0
ERROR = 1
USAGE = 2
NOT_REACHED = 3
"""A ``send --wait`` whose message did not get that far in time."""
INTERRUPTED = 130
BROKEN_PIPE = 141
TERMINATED = 143
