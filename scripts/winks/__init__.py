"""Draws ChatEra's own winks: each module one of them, ``stage`` what they are written with."""
