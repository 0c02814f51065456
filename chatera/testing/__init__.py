"""Fakes with names, for our tests and for authors of bots."""
