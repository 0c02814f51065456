"""A private screen with a session of its own; everything on it ends with it."""

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

HERE = Path(__file__).parent
X_ATTEMPTS = 5
STILL_TRIES = 5
"""Photographs of a window until two are alike."""
NEEDED = ("Xvfb", "openbox", "dbus-daemon", "import", "xdotool", "xprop")
AT_SPI = Path("/usr/libexec/at-spi-bus-launcher")


class ScreenError(RuntimeError):
    """The screen could not be set up or something was not found on it."""


def require(true: object, words: str) -> None:
    """Go on only where something is true.

    Raises:
        ScreenError: it is not; says what should be.
    """
    if not true:
        raise ScreenError(words)


class Screen:
    """One virtual screen; use it as a context manager.

    Args:
        width: in pixels.
        height: in pixels.
        bare: a screen and a session bus only, for measuring: no window manager, nobody who reads along.
    """

    def __init__(self, width: int = 1280, height: int = 900, *, bare: bool = False) -> None:
        missing = [name for name in NEEDED if shutil.which(name) is None]
        if missing or not AT_SPI.exists():
            raise ScreenError(
                "A virtual screen needs: apt-get install xvfb openbox xdotool x11-utils dbus "
                "imagemagick at-spi2-core python3-pyatspi "
                f"(missing: {', '.join(missing) or AT_SPI})"
            )
        self._size = f"{width}x{height}x24"
        self._bare = bare
        self._processes: list[subprocess.Popen[Any]] = []
        self._folder = Path(tempfile.mkdtemp(prefix="chatera-screen-"))
        self.environment = dict(os.environ)
        self._asking = threading.Lock()

    def __enter__(self) -> Self:
        try:
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _start(self) -> None:
        number = next(filter(None, (self._start_x() for _ in range(X_ATTEMPTS))), "")
        if not number:
            raise ScreenError("Xvfb did not start")
        runtime = self._folder / "runtime"
        runtime.mkdir(mode=0o700)
        bus = f"unix:path={self._folder / 'bus'}"
        self.environment |= {
            "DISPLAY": f":{number}",
            "XDG_RUNTIME_DIR": str(runtime),
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0" if self._bare else "1",
            "QT_QPA_PLATFORM": "xcb",
            "GTK_A11Y": "none",
            "LC_ALL": "C.UTF-8",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "XDG_STATE_HOME": str(self._folder / "state"),
        }
        self.environment.pop("WAYLAND_DISPLAY", None)
        self._spawn(["dbus-daemon", "--session", "--nofork", f"--address={bus}"])
        _until((self._folder / "bus").exists, "the session bus")
        if self._bare:
            return
        self._spawn([str(AT_SPI), "--launch-immediately"])
        self._manager = self._spawn(["openbox", "--sm-disable"])
        _until(self._is_managed, "the window manager")
        self._hang()
        self._reader = self._spawn(
            ["/usr/bin/python3", str(HERE / "accessibility.py")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def _start_x(self) -> str:
        """Start the X server; return its display, or nothing where another one took the same at that moment."""
        read, write = os.pipe()
        self._spawn(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", self._size, "-nolisten", "tcp"],
            pass_fds=(write,),
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            return pipe.readline().strip()

    def _is_managed(self) -> bool:
        if self._manager.poll() is not None:  # it came before the X server was ready for it
            self._manager = self._spawn(["openbox", "--sm-disable"])
        said = self._run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK", check=False)
        return "window id" in said.stdout

    def _spawn(self, command: list[str], **options: Any) -> subprocess.Popen[Any]:
        options.setdefault("stdout", subprocess.DEVNULL)
        options.setdefault("stdin", subprocess.DEVNULL)
        process = subprocess.Popen(
            command, env=self.environment, stderr=subprocess.DEVNULL, start_new_session=True,
            **options,
        )  # fmt: skip
        self._processes.append(process)
        return process

    def ask(self, **request: Any) -> dict[str, Any]:
        """Ask the accessibility bus; see ``accessibility.py``.

        Raises:
            ScreenError: nothing like that is on the screen.
        """
        with self._asking:
            print(json.dumps(request), file=self._reader.stdin, flush=True)
            line = self._reader.stdout.readline() if self._reader.stdout else ""
        if not line:
            raise ScreenError("the accessibility reader has ended")
        reply: dict[str, Any] = json.loads(line)
        if "error" in reply:
            raise ScreenError(reply["error"])
        return reply

    def keys(self, *keys: str) -> None:
        """Press keys in the focused window, named as xdotool names them."""
        self._run("xdotool", "key", "--clearmodifiers", *keys)

    def text(self, words: str) -> None:
        """Type words of plain letters into the focused window, key by key."""
        self._run("xdotool", "type", "--clearmodifiers", "--delay", "8", words)

    def click(self, x: int, y: int, button: int = 1, times: int = 1) -> None:
        """Click at a point of the screen; 4 and 5 turn the wheel."""
        often = ("--repeat", str(times)) if times > 1 else ()
        self._run("xdotool", "mousemove", str(x), str(y), "click", *often, str(button))

    def photograph(self, file: Path, window: str = "root") -> None:
        """Write a PNG of the whole screen, or of the window with this X id."""
        self._run("import", "-silent", "-window", window, str(file))

    def photograph_still(self, file: Path, window: str) -> None:
        """Photograph a window once it has painted what it has to show; what blinks is not waited for."""
        before = b""
        for _ in range(STILL_TRIES):
            self.photograph(file, window)
            if file.read_bytes() == before:
                return
            before = file.read_bytes()

    def window_of(self, title: str, pid: int | None = None) -> str:
        """Return the X id of a visible window whose title holds ``title``."""
        found: list[str] = []
        search = ["xdotool", "search", "--onlyvisible", "--all"]
        if pid is not None:
            search += ["--pid", str(pid)]

        def look() -> bool:
            done = self._run(*search, "--name", re.escape(title), check=False)
            found[:] = done.stdout.split()
            return bool(found)

        _until(look, f"a window called {title}")
        return found[-1]

    def place(
        self, title: str, x: int, y: int, width: int, height: int, pid: int | None = None
    ) -> None:
        """Move and size a window, and bring it to the front."""
        window = self.window_of(title, pid)
        self._run("xdotool", "windowsize", window, str(width), str(height))
        self._run("xdotool", "windowmove", window, str(x), str(y))
        self._run("xdotool", "windowactivate", "--sync", window)

    def bring_to_front(self, title: str, pid: int | None = None) -> None:
        """Give a window the keyboard."""
        self._run("xdotool", "windowactivate", "--sync", self.window_of(title, pid))

    def minimize(self, title: str, pid: int | None = None) -> None:
        """Take a window off the screen."""
        self._run("xdotool", "windowminimize", "--sync", self.window_of(title, pid))

    def hide(self, pid: int) -> None:
        """Take all windows of a program off the screen."""
        for window in self.windows(pid):
            self._run("xdotool", "windowminimize", window)

    def windows(self, pid: int) -> set[str]:
        """Return the X ids of a program's visible windows, menus and pop-ups included."""
        found = self._run("xdotool", "search", "--onlyvisible", "--pid", str(pid), check=False)
        return set(found.stdout.split())

    def new_window(self, pid: int, before: set[str]) -> str:
        """Return the X id of a program's window that was not there ``before``, once it is there."""
        found: set[str] = set()

        def look() -> bool:
            found.update(self.windows(pid) - before)
            return bool(found)

        _until(look, "a new window")
        return found.pop()

    def only(self, pid: int, windows: set[str]) -> None:
        """Wait until a program shows none but these windows."""
        _until(lambda: self.windows(pid) <= windows, "notices to go")

    def _hang(self) -> None:
        """Give the screen a background, without which it is black."""
        picture = self._spawn(
            [sys.executable, str(HERE / "background.py")], stdout=subprocess.PIPE, text=True
        )
        if not picture.stdout or not picture.stdout.readline():
            raise ScreenError("the background did not appear")

    def _run(self, *command: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        try:
            return subprocess.run(
                command,
                env=self.environment,
                capture_output=True,
                text=True,
                check=check,
                timeout=20,
            )
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
            raise ScreenError(f"{error} {error.stderr or ''!s}") from error

    def close(self) -> None:
        """End everything that was started here."""
        for process in reversed(self._processes):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
        for process in self._processes:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()
        shutil.rmtree(self._folder, ignore_errors=True)


def _until(condition: Any, what: str, seconds: float = 15) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise ScreenError(f"waited {seconds:.0f} s for {what}")
        time.sleep(0.03)
