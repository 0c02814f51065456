"""Themes as data: what a pack may say, reading one from a file, whether its text can be read, where packs lie.

Nothing here knows Qt: `chatera theme check` judges a pack on a machine without a screen.
"""
