#!/usr/bin/python3
"""Answers questions about the programs on a screen, as a screen reader would ask them.

Run by the system's Python (Debian: python3-pyatspi, gir1.2-atspi-2.0, at-spi2-core); one JSON
request a line on standard input, one JSON answer a line on standard output. Requests:
``{"do": "find" | "press" | "type" | "focus" | "dump" | "heard", "pid": of the program,
"window": part of a window's title, "role": …, "name": part of a name, "text": …}``.
"""

import contextlib
import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found] # the system's Python has it

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402 - the version first

CHILDREN = 400
VANISHED = "No such object"
"""In what the bus says of something that is there no more."""


def walk(node: Any, depth: int = 0) -> Iterator[tuple[Any, int]]:
    """Yield (node, depth) of everything below ``node``; what vanishes meanwhile is skipped."""
    yield node, depth
    try:
        count = min(node.get_child_count(), CHILDREN)
    except Exception:  # noqa: BLE001 - D-Bus raises its own kinds when a program is gone
        return
    for index in range(count):
        try:
            child = node.get_child_at_index(index)
        except Exception:  # noqa: BLE001
            continue
        if child is not None:
            yield from walk(child, depth + 1)


def windows(pid: int, title: str) -> Iterator[Any]:
    """Yield the windows of a process whose title holds ``title``."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        try:
            program = desktop.get_child_at_index(index)
            if program is None or program.get_process_id() != pid:
                continue
            for place in range(program.get_child_count()):
                window = program.get_child_at_index(place)
                if window is not None and title in (window.get_name() or ""):
                    yield window
        except Exception:  # noqa: BLE001 - a program that is just leaving
            continue


def matches(node: Any, request: dict[str, Any]) -> bool:
    """Tell whether a node is what was asked for."""
    try:
        if request.get("role") and node.get_role_name() != request["role"]:
            return False
        name = node.get_name() or ""
        if request.get("exact"):
            return bool(name == request.get("name", ""))
        return bool(request.get("name", "") in name)
    except Exception:  # noqa: BLE001
        return False


def nodes(request: dict[str, Any]) -> Iterator[tuple[Any, int]]:
    """Yield everything in the windows asked about."""
    for window in windows(request["pid"], request.get("window", "")):
        yield from walk(window)


def describe(node: Any) -> dict[str, Any]:
    """Return a node as JSON; raises where it has vanished."""
    box = node.get_extents(Atspi.CoordType.SCREEN)
    interfaces = node.get_interfaces()
    text = Atspi.Text.get_text(node, 0, -1) if "Text" in interfaces else None
    states = node.get_state_set()
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "text": text,
        "box": [box.x, box.y, box.width, box.height],
        "showing": states.contains(Atspi.StateType.SHOWING),
        "focused": states.contains(Atspi.StateType.FOCUSED),
    }


def dump(request: dict[str, Any]) -> list[dict[str, Any]]:
    """Return all that is there; what vanishes while it is described is not."""
    found = []
    for node, depth in nodes(request):
        with contextlib.suppress(GLib.Error):
            found.append(dict(describe(node), depth=depth))
    return found


def do(request: dict[str, Any]) -> dict[str, Any] | None:
    """Do what is asked with the first match that shows; return it, None where there is none."""
    for node, _ in nodes(request):
        if not matches(node, request):
            continue
        try:
            found = describe(node)
        except GLib.Error:
            continue  # it has just gone; another one may be called the same
        if not found["showing"]:
            continue
        if request["do"] == "press":
            node.do_action(request.get("action", 0))
        elif request["do"] in {"type", "focus"}:
            node.grab_focus()
        if request["do"] == "type":
            node.set_text_contents(request["text"])
        return found
    return None


class Ears:
    """Hears what programs announce, as a screen reader that reads it aloud.

    Attributes:
        heard: process ids and words, in order.
    """

    def __init__(self) -> None:
        self.heard: list[tuple[int, str]] = []
        self._listener = Atspi.EventListener.new(self._announced)
        self._listener.register("object:announcement")

    def listen(self) -> None:
        """Take in what has come."""
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)  # noqa: FBT003 - it takes no names

    def _announced(self, event: Any) -> None:
        self.heard.append((event.source.get_process_id(), str(event.any_data)))


def answer(request: dict[str, Any], ears: Ears) -> dict[str, Any]:
    """Do what a request asks, and wait for what it needs until the time is over."""
    ears.listen()
    if request["do"] == "heard":
        return {"words": [words for pid, words in ears.heard if pid == request["pid"]]}
    if request["do"] == "dump":
        return {"nodes": dump(request)}
    end = time.monotonic() + request.get("timeout", 10)
    while True:
        try:
            found = do(request)
        except GLib.Error as error:
            if VANISHED not in str(error):
                raise
            found = None  # windows change while they are read: it is looked for anew
        if found is not None:
            return {"node": found}
        if time.monotonic() > end:
            return {"error": f"not found: {request}"}
        time.sleep(0.05)


def main() -> None:
    """Answer until nobody asks any more."""
    ears = Ears()
    for line in sys.stdin:
        try:
            reply = answer(json.loads(line), ears)
        except Exception as error:  # noqa: BLE001 - told to who asked
            reply = {"error": repr(error)}
        print(json.dumps(reply), flush=True)


if __name__ == "__main__":
    main()
