"""Every option, declared once: type, default, words. The settings window is derived from here."""

import contextlib
import os
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import msgspec

from chatera.protocol.errors import StorageError

SETTINGS = "settings.toml"
"""The file of a profile's options."""


class About(msgspec.Struct, frozen=True):
    """What a person reads about an option."""

    section: str
    label: str
    help: str = ""
    choices: tuple[str, ...] = ()
    """Words for each value of a choice, in its order."""


THEMES = ("theme", "light_theme", "dark_theme")
"""Options that name a theme, by its id; the first may be "system"."""
Way = Literal["sound", "toast", "flash", "shake"]
"""How somebody is told of something: by a sound, a small window at the corner of the screen, a flash in the task bar, a
conversation's window that comes forward and shakes."""
DIARY = "Conversations kept as files"
"""The section of options that is a page of its own in the settings."""
NOTICES = "notice_"
"""What the names of options begin with that say how something is told; the rest is what."""


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """A profile's options, kept in its ``SETTINGS``."""

    theme: str = "system"
    light_theme: str = "aero"
    dark_theme: str = "night"
    system_contrast: bool = True
    language: str = "system"
    font_size: int = 10
    conversation_zoom: int = 100
    contacts_by: Literal["status", "category"] = "status"
    contacts_sort: Literal["status", "name", "recent"] = "status"
    contacts_size: Literal["compact", "normal", "large"] = "normal"
    contacts_offline: bool = True
    show_styles: bool = True
    show_formatting: bool = True
    show_emoticons: bool = True
    show_scenes: bool = True
    reduced_motion: bool = False
    system_motion: bool = True
    winks: bool = True
    wink_sounds: bool = True
    send_with: Literal["enter", "ctrl_enter"] = "enter"
    emoticon_codes: bool = True
    spelling: bool = True
    share_read: bool = True
    share_typing: bool = True
    sounds: bool = True
    notifications: bool = True
    notification_shows: Literal["text", "name", "nothing"] = "text"
    notification_locked: bool = False
    toasts: Literal["own", "system"] = "own"
    do_not_disturb: bool = False
    system_quiet: bool = True
    notice_message: tuple[Literal["sound", "toast", "flash"], ...] = ("sound", "toast", "flash")
    notice_mention: tuple[Literal["sound", "toast", "flash"], ...] = ("sound", "toast", "flash")
    notice_nudge: tuple[Way, ...] = ("sound", "flash", "shake")
    notice_signed_in: tuple[Literal["sound", "toast"], ...] = ("sound", "toast")
    notice_signed_out: tuple[Literal["sound", "toast"], ...] = ()
    notice_sent: tuple[Literal["sound"], ...] = ()
    conversations: Literal["windows", "tabs", "one"] = "windows"
    reopen: bool = True
    close_hides: bool = True
    start_hidden: bool = False
    away_minutes: int = 10
    listening: bool = False
    discover: bool = True
    open_hub: bool = True
    diary: bool = False
    diary_folder: str = ""
    diary_form: Literal["html", "text"] = "html"
    diary_encrypted: bool = False


ABOUT: dict[str, About] = {
    "theme": About(
        "Look",
        "Theme",
        "The system's choice follows light and dark of your desktop.",
    ),
    "light_theme": About("Look", "Where the system is light"),
    "dark_theme": About("Look", "Where the system is dark"),
    "system_contrast": About(
        "Look",
        "High contrast where the system asks for it",
        "Only while the theme is the system's choice.",
    ),
    "language": About("Look", "Language", "Counts when ChatEra is started the next time."),
    "font_size": About("Look", "Text size", "In points, 8 to 24."),
    "conversation_zoom": About(
        "Look",
        "Text size in conversations",
        "In percent of the usual, 70 to 250; Ctrl with + and - changes it, too.",
    ),
    "show_styles": About("Look", "Show other people's fonts and colours"),
    "show_formatting": About(
        "Look",
        "Show *bold* and `code` as such",
        "Also _italic_, ~~struck~~, quotes, lists and blocks of code; otherwise as it was typed.",
    ),
    "show_emoticons": About(
        "Look",
        "Show other people's own emoticons and stickers",
        "Otherwise what was typed for them, or what they are called.",
    ),
    "show_scenes": About(
        "Look",
        "Show other people's scenes",
        "The wide pictures behind their names, at the head of conversations.",
    ),
    "reduced_motion": About(
        "Look", "Less motion", "Nothing shakes or slides; what would have moved lights up gently."
    ),
    "system_motion": About(
        "Look",
        "Less motion where the system asks for it",
        "With both of these off, everything moves whatever the system says.",
    ),
    "winks": About(
        "Look",
        "Play winks",
        "Otherwise only a still picture stands in the conversation. Less motion does the same.",
    ),
    "wink_sounds": About("Look", "Let winks be heard", "Only where sounds are played at all."),
    "contacts_by": About(
        "Contact list",
        "Arrange contacts by",
        "A contact's menu puts them under categories of your own.",
        ("Whether they are here", "Category"),
    ),
    "contacts_sort": About(
        "Contact list", "Sort by", "", ("Who is here", "Name", "Last conversation")
    ),
    "contacts_size": About(
        "Contact list", "Rows", "", ("Compact", "Normal", "Large, with pictures")
    ),
    "contacts_offline": About(
        "Contact list",
        "Show who is offline",
        "Whoever wrote to you is shown as long as you have not read it.",
    ),
    "send_with": About(
        "Writing",
        "Send with",
        "The other one of Enter and Ctrl+Enter begins a new line; Shift+Enter always does.",
        ("Enter", "Ctrl+Enter"),
    ),
    "emoticon_codes": About(
        "Writing",
        "Turn :) into emoticons",
        "Backspace right after it brings back what you typed.",
    ),
    "spelling": About(
        "Writing",
        "Check spelling while I write",
        "In all the languages that the page “Spelling” names. Nothing of it leaves this computer.",
    ),
    "share_read": About(
        "Privacy",
        "Let others see when I have read their messages",
        "When this is off, you don't see either when others have read yours, and your other devices "
        "are not told what you have read here. What you read while it was on stays known.",
    ),
    "share_typing": About(
        "Privacy",
        "Let others see when I am writing",
        "When this is off, you don't see either when others are writing.",
    ),
    "sounds": About("Notifications", "Play sounds", "Never while you are busy or on the phone."),
    "notifications": About(
        "Notifications", "Show notifications", "Never while you are busy or on the phone."
    ),
    "notification_shows": About(
        "Notifications",
        "Notifications show",
        "",
        ("Who wrote, and what", "Who wrote", "Only that there is something new"),
    ),
    "notification_locked": About(
        "Notifications",
        "Show encrypted messages while the screen is locked",
        "Otherwise only who wrote, until it is unlocked.",
    ),
    "toasts": About(
        "Notifications",
        "Show notices as",
        "The system's stay in its list of notices, where it has one.",
        ("ChatEra's own", "The system's"),
    ),
    "do_not_disturb": About(
        "Notifications",
        "Do not disturb",
        "No sounds, no notifications and nothing that shakes, whatever your status says.",
    ),
    "system_quiet": About(
        "Notifications",
        "Do not disturb while the system is set so",
        "As far as it tells programs of that.",
    ),
    "notice_message": About("Notifications", "A message"),
    "notice_mention": About(
        "Notifications", "A message that mentions me", "Also in conversations that are muted."
    ),
    "notice_nudge": About("Notifications", "A nudge"),
    "notice_signed_in": About("Notifications", "Somebody signs in"),
    "notice_signed_out": About("Notifications", "Somebody signs out"),
    "notice_sent": About("Notifications", "My own message is sent"),
    "conversations": About(
        "Window",
        "Conversations open",
        "You can change it at any time; what you are writing stays. "
        "Any conversation gets a window of its own by its menu.",
        (
            "Each in its own window",
            "As tabs in one window",
            "Beside the contact list in one window",
        ),
    ),
    "reopen": About(
        "Window",
        "Open again what was open",
        "After a restart the tabs are there again, or the conversations beside the contact list.",
    ),
    "close_hides": About(
        "Window", "Closing the window keeps ChatEra running", "Quit from the menu or the tray."
    ),
    "start_hidden": About("Window", "Start without showing the window"),
    "away_minutes": About(
        "Presence", "Show me as idle after", "Minutes without a key or the mouse; 0 is never."
    ),
    "listening": About(
        "Presence",
        "Show what I am listening to",
        "In place of your personal message while music plays on this computer; never while you appear offline.",
    ),
    "discover": About(
        "Network", "Find people on this network", "Otherwise only typed addresses are used."
    ),
    "open_hub": About(
        "Network",
        "Let this computer be the hub when there is none",
        "People on your network meet on one of your computers; any of them can be it.",
    ),
    "diary": About(
        DIARY,
        "Keep what is said from now on as files",
        "Each conversation gets a folder, and in it a file for each month, which any browser or editor shows. "
        "What is changed or deleted later stays in there; a line says that it was.",
    ),
    "diary_folder": About(DIARY, "Folder"),
    "diary_form": About(DIARY, "Written as", "", ("Pages for a browser", "Plain text")),
    "diary_encrypted": About(
        DIARY,
        "Also encrypted conversations",
        "Whoever can read this folder can read them. As almost all conversations are encrypted, little is kept without this.",
    ),
}


FORMER = "notification_text"
"""An option of before: False is what ``notification_shows`` calls ``name``."""


def understood(kept: Mapping[str, object]) -> Options:
    """Return the options that were written, also by an earlier version.

    Raises:
        ValueError: they say something impossible.
    """
    if kept.get(FORMER) is False:
        kept = {"notification_shows": "name", **kept}
    return msgspec.convert(kept, Options)


def load(path: Path) -> Options:
    """Read the options; a file that is not there means the defaults.

    Raises:
        StorageError: the file can't be read or says something impossible.
    """
    try:
        return understood(tomllib.loads(path.read_text("utf-8-sig")))
    except FileNotFoundError:
        return Options()
    except (OSError, ValueError, RecursionError) as error:
        raise StorageError(
            f"The settings in {path} can't be used ({error}). Mend the file or delete it."
        ) from error


def save(path: Path, options: Options) -> None:
    """Write the options in one step, so that a crash leaves the old or the new file.

    Raises:
        StorageError: the disk refuses.
    """
    lines = [f"{name} = {_toml(value)}\n" for name, value in msgspec.to_builtins(options).items()]
    temporary = None
    try:
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".settings-")
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.writelines(lines)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except OSError as error:
        if temporary is not None:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
        raise StorageError(f"The settings can't be saved: {error.strerror}.") from error


def _toml(value: str | bool | int | tuple[str, ...]) -> str:  # noqa: FBT001 - a value, not a switch
    if isinstance(value, tuple):
        return f"[{', '.join(_toml(one) for one in value)}]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    return (
        msgspec.json.encode(value).decode().replace("\x7f", "\\u007f")
    )  # JSON's strings are TOML's, but for this
