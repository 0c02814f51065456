"""Widgets that know Qt and pixels, and nothing about conversations."""
