"""Icons, sounds, themes: data, found with importlib.resources."""
