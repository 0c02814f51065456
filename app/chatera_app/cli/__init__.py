"""The command line, dispatched lazily: a command imports only what it needs."""
