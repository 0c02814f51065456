"""What a person can do in the windows: each thing declared once, for menus, shortcuts, palette and slash commands."""
