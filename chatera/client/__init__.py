"""The headless client: everything a screen or a script needs, without Qt."""
