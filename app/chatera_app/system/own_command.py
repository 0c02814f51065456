"""How this program is started again: by the session, and by links."""

import sys
from pathlib import Path


def own_command(profile: Path) -> tuple[str, ...]:
    """Return the command that opens a profile's desktop, program first."""
    program = Path(sys.executable)
    if getattr(sys, "frozen", False):  # a bundle is its own program
        return str(program), "--profile", str(profile.resolve())
    quiet = program.with_name("pythonw.exe")  # on Windows, the one that opens no console
    if sys.platform == "win32" and quiet.exists():
        program = quiet
    return str(program), "-m", "chatera_app", "--profile", str(profile.resolve())
