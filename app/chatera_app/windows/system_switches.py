"""What the settings switch in the operating system itself, and read back from it whenever they are shown."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from chatera_app.system.autostart import system_autostart
from chatera_app.system.link_scheme import system_link_scheme
from chatera_app.system.own_command import own_command


@dataclass(frozen=True, slots=True)
class Switch:
    """One check box.

    Attributes:
        name: by which code finds it.
        label: its words.
        help: more words below it.
        enabled: whether it is on in the system now.
        set: switches it; may raise OSError.
    """

    name: str
    label: str
    help: str
    enabled: Callable[[], bool]
    set: Callable[[bool], None]


def system_switches(profile: Path) -> tuple[Switch, ...]:
    """Return what can be switched on this operating system.

    Args:
        profile: whose desktop is started.
    """
    command = own_command(profile)
    start = system_autostart((*command, "--hidden"))
    found = [
        Switch(
            "autostart",
            _tr("Start ChatEra when I log in"),
            _tr("Without its window; messages reach you, and a press on the tray shows it."),
            start.enabled,
            start.setEnabled,
        )
    ]
    links = system_link_scheme(command)
    if links is not None:
        found.append(
            Switch(
                "links",
                _tr("Open links that begin with chatera: here"),
                _tr(
                    "Invitations and people, from mails and pages. A link never does anything before you say so."
                ),
                links.enabled,
                links.setEnabled,
            )
        )
    return tuple(found)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Options", words)
