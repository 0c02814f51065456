"""Which keys do what: each action's usual ones, and those somebody chose, which a profile keeps in ``keys.toml``.

The file names only what is not as usual, one line for each action::

    "conversation.find" = ["Ctrl+Shift+O"]
    "conversation.date" = []

Keys are written as Qt writes them in files, so they mean the same on every system. What a newer version wrote, and this
one does not know, stays in the file.
"""

import json
import sys
import tomllib
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from chatera.protocol.errors import StorageError
from chatera.store.files import write_private
from chatera_app.actions.action import AnyAction
from chatera_app.actions.place import Place

FILE: Final = "keys.toml"
"""The file's name in a profile."""
DAMAGED: Final = ".damaged"
"""What is put behind the name of a file that could not be used, before another one takes its place."""
MOST_KEYS: Final = 4
"""Keys that one action may have."""
LARGEST: Final = 256 * 1024
"""Bytes of a file that is looked at."""
MAC: Final = sys.platform == "darwin"
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier
_ALONE = frozenset({
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backspace,
    Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Insert,
})  # fmt: skip
"""Keys by which one writes and gets from part to part, with Shift or without."""
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End})
"""Keys that move within what is written, and so are free where nothing is."""
_CLIPBOARD = frozenset({"Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A"})
_HELD = frozenset({
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_unknown,
})  # fmt: skip


class Keymap(QObject):
    """The keys of every action.

    Args:
        file: where somebody's choice is kept; None keeps it while the program runs.

    Attributes:
        problem: in words, why the file could not be used; empty where it could.

    Signals:
        changed: Keys are others than before.
    """

    changed = Signal()

    def __init__(self, file: Path | None = None) -> None:
        super().__init__()
        self._file = file
        self._chosen: dict[str, tuple[str, ...]] = {}
        self.problem = ""
        if file is not None:
            self._load(file)

    def keys(self, action: AnyAction) -> tuple[str, ...]:
        """Return an action's keys as Qt writes them in files."""
        chosen = self._chosen.get(action.name)
        return self.usual(action) if chosen is None else chosen

    def usual(self, action: AnyAction) -> tuple[str, ...]:
        """Return the keys an action has where nobody chose others."""
        return tuple(normal(keys) for keys in action.usual_keys(mac=MAC))

    def is_usual(self, action: AnyAction) -> bool:
        """Tell whether an action has its usual keys."""
        return action.name not in self._chosen

    def owners(self, action: AnyAction, keys: str, actions: Iterable[AnyAction]) -> list[AnyAction]:
        """Return the other actions that these keys mean where ``action`` can be done."""
        return [
            other
            for other in actions
            if other.name != action.name
            and other.place.meets(action.place)
            and keys in self.keys(other)
        ]

    def give(
        self, action: AnyAction, keys: Sequence[str], taken_from: Iterable[AnyAction] = ()
    ) -> None:
        """Let these keys mean an action, and no longer those they are taken from.

        Raises:
            StorageError: it can't be kept; nothing has changed.
        """
        before = dict(self._chosen)
        for other in taken_from:
            self._choose(other, [one for one in self.keys(other) if one not in keys])
        self._choose(action, keys)
        self._keep(before)

    def reset(self, *actions: AnyAction) -> None:
        """Let actions have their usual keys; without any, all of them.

        Raises:
            StorageError: it can't be kept; nothing has changed.
        """
        before = dict(self._chosen)
        for name in [action.name for action in actions] or list(self._chosen):
            self._chosen.pop(name, None)
        self._keep(before)

    def _choose(self, action: AnyAction, keys: Sequence[str]) -> None:
        chosen = tuple(dict.fromkeys(keys))[:MOST_KEYS]
        if chosen == self.usual(action):
            self._chosen.pop(action.name, None)
        else:
            self._chosen[action.name] = chosen

    def _load(self, file: Path) -> None:
        try:
            with file.open("rb") as opened:
                self._chosen = _read(opened.read(LARGEST + 1))
        except FileNotFoundError:
            return
        except (OSError, ValueError, RecursionError) as error:
            words = QCoreApplication.translate(
                "Keymap",
                "Your keyboard shortcuts in {0} can't be used ({1}). The usual ones count until you "
                "mend the file or choose others.",
            )
            self.problem = words.format(file, error)

    def _keep(self, before: dict[str, tuple[str, ...]]) -> None:
        if self._file is not None:
            lines = [
                f"{json.dumps(name)} = {json.dumps(keys)}\n"
                for name, keys in sorted(self._chosen.items())
            ]
            try:
                if self.problem and self._file.exists():
                    self._file.replace(self._file.with_name(self._file.name + DAMAGED))
                write_private(self._file, "".join(lines).encode())
            except OSError as error:
                self._chosen = before
                words = QCoreApplication.translate("Keymap", "The shortcuts can't be saved: {0}.")
                raise StorageError(words.format(error.strerror)) from error
        self.problem = ""
        self.changed.emit()


def _read(data: bytes) -> dict[str, tuple[str, ...]]:
    """Return what a file says.

    Raises:
        ValueError: it is not such a file.
    """
    if len(data) > LARGEST:
        raise ValueError("it is too large")
    chosen: dict[str, tuple[str, ...]] = {}
    for name, value in tomllib.loads(data.decode("utf-8-sig")).items():
        if not isinstance(value, list) or len(value) > MOST_KEYS:
            raise ValueError(f"“{name}” has no list of at most {MOST_KEYS} keys")
        keys = [normal(one) if isinstance(one, str) else "" for one in value]
        if not all(keys):
            raise ValueError(f"“{name}” names keys that there are not")
        chosen[name] = tuple(keys)
    return chosen


@cache
def normal(keys: str) -> str:
    """Return one combination of keys as it is written in files; empty words where it is none."""
    sequence = QKeySequence(keys, _PORTABLE)
    if sequence.count() != 1 or _parts(sequence)[1] in _HELD:
        return ""
    return sequence.toString(_PORTABLE)


def _parts(sequence: QKeySequence) -> tuple[Qt.KeyboardModifier, Qt.Key]:
    """Return what is held, and the key, of the only combination of a sequence."""
    combination: QKeyCombination = sequence[0]  # type: ignore[index] # PySide's stub lacks it
    return combination.keyboardModifiers(), combination.key()


def shown(keys: str) -> str:
    """Return keys as this system calls them."""
    return QKeySequence(keys, _PORTABLE).toString(_NATIVE)


def refusal(keys: str, place: Place) -> str:
    """Say why keys can't mean an action of a place; empty words where they can."""
    held, key = _parts(QKeySequence(keys, _PORTABLE))
    if keys in _CLIPBOARD:
        return _tr("These keys copy, cut, paste and mark; they can't mean anything else.")
    if held & (_CONTROL | _ALT | _META):
        return ""
    moves = key in _MOVES and place is not Place.EMPTY_FIELD
    if key in _ALONE or moves:
        return _tr("This key is needed for writing and for getting from one part to the next.")
    letter = 0x20 < int(key) < 0x1000000  # below Qt's own numbers stand the letters of Unicode
    if letter and place.is_written_in:
        return _tr("A letter alone would be missing in what you write. Hold Ctrl or Alt with it.")
    return ""


def warning(keys: str, *, mac: bool = MAC) -> str:
    """Say what is better known about keys, though they can be had; empty words where there is nothing."""
    held, key = _parts(QKeySequence(keys, _PORTABLE))
    letter = 0x20 < int(key) < 0x1000000
    if not letter:
        return ""
    if mac and held & _ALT and not held & (_CONTROL | _META):
        return _tr("On a Mac, Option with a letter writes a sign on many keyboards.")
    if not mac and held & _CONTROL and held & _ALT:
        return _tr(
            "On many keyboards these keys are AltGr and write a sign, for example @ or €. "
            "Better choose Ctrl+Shift with a letter."
        )
    return ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("Keymap", words)
