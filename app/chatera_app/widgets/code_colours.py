"""The colours of code in messages: which words it has is asked of a program that is ended if it thinks too long.

It runs only while there is code to colour, and is started by the first; until it answers, code has one colour. See
`code_words` for why it is a program of its own.
"""

import json
import sys
from collections import OrderedDict, deque
from functools import lru_cache
from logging import getLogger

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal
from PySide6.QtGui import QTextCharFormat

from chatera_app.widgets.looks import HIGHLY_READABLE, READABLE, readable_on
from chatera_app.widgets.row_layout import Token
from chatera_app.widgets.theme import Theme

PROGRAM = ("-m", "chatera_app.widgets.code_words")
LONGEST = 8 * 1024
"""The longest code that gets colours, in characters."""
ANSWER_MS = 2_500
START_MS = 15_000
"""How long an answer may take; the first also starts the program. Long, since other programs may keep the computer busy."""
IDLE_MS = 30_000
"""After that the program may go."""
WAITING = 64
"""The most blocks that wait; of more, those that were seen last are coloured."""
KEPT = 400
PATIENCE = 12
"""After that many failures one after the other nothing more is asked: somebody is at it, or something is broken."""
KINDS = {
    "comment": 0x6B7780,
    "keyword": 0x8A2BB0,
    "string": 0x1A7F37,
    "number": 0xA6521A,
    "name": 0x0B62B8,
    "removed": 0xB3140A,
}
"""The kinds of words and their colours, which become lighter or darker as the ground wants it."""
_log = getLogger(__name__)
_Code = tuple[str, str]


class CodeColours(QObject):
    """Knows the words of code that was seen lately.

    Args:
        program: what is run, with arguments; answers as `code_words` does.

    Signals:
        found: Words are known that were not.
    """

    found: Signal = Signal()

    def __init__(
        self, parent: QObject | None = None, program: tuple[str, ...] = (sys.executable, *PROGRAM)
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._known: OrderedDict[_Code, tuple[Token, ...]] = OrderedDict()
        self._waiting: deque[_Code] = deque(maxlen=WAITING)
        self._asked: _Code | None = None
        self._process: QProcess | None = None
        self._works = True
        self._failures = 0
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._give_up)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.end)

    def of(self, language: str, code: str) -> tuple[Token, ...]:
        """The words of code; none as long as they are not known, and then `found` tells when they are."""
        wanted = (language, code)
        known = self._known.get(wanted)
        if known is not None:
            self._known.move_to_end(wanted)
            return known
        if self._works and language and len(code) <= LONGEST:
            if wanted not in self._waiting and wanted != self._asked:
                self._waiting.append(wanted)
            self._ask()
        return ()

    @property
    def running(self) -> bool:
        """Whether the program runs."""
        return self._process is not None

    def end(self) -> None:
        """End the program; what waits is asked when it is wanted again."""
        self._late.stop()
        self._idle.stop()
        self._waiting.clear()
        self._asked = None
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._read)
            process.finished.disconnect(self._ended)
            process.errorOccurred.disconnect(self._failed)
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()

    def _ask(self) -> None:
        if self._asked is not None or not self._waiting:
            return
        self._idle.stop()
        patience = ANSWER_MS
        if self._process is None:
            self._start()
            patience = START_MS
        if self._process is None:
            return
        self._asked = self._waiting.pop()
        self._process.write(json.dumps(self._asked).encode() + b"\n")
        self._late.start(patience)

    def _start(self) -> None:
        process = QProcess(self)
        process.setStandardErrorFile(
            QProcess.nullDevice()
        )  # nothing that was written by others goes to logs
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        self._process = process
        process.start(self._program[0], list(self._program[1:]))

    def _read(self) -> None:
        process, asked = self._process, self._asked
        if process is None or asked is None or not process.canReadLine():
            return
        self._late.stop()
        told = json.loads(bytes(process.readLine().data()))
        self._failures = 0
        self._keep(asked, tuple((start, length, kind) for start, length, kind in told))

    def _keep(self, code: _Code, words: tuple[Token, ...]) -> None:
        self._known[code] = words
        if len(self._known) > KEPT:
            self._known.popitem(last=False)
        self._asked = None
        if words:
            self.found.emit()
        self._idle.start()
        self._ask()

    def _give_up(self) -> None:
        """It took too long, or the program fell over it: that code has one colour."""
        asked, waiting = self._asked, list(self._waiting)
        self.end()
        self._failures += 1
        if self._failures >= PATIENCE:
            self._works = False
            _log.warning(
                "code in messages has no colours any more: what finds its words failed too often"
            )
            return
        self._waiting.extend(waiting)
        if asked is not None:
            self._keep(asked, ())

    def _ended(self) -> None:
        self._give_up()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            _log.warning(
                "code in messages will have no colours: what finds its words can't be started"
            )
            self._works = False
            self.end()


def shared_colours() -> CodeColours:
    """Those of the running application, which every window shares; made when the first code is seen."""
    app = QCoreApplication.instance()
    found = app.findChild(CodeColours) if app is not None else None
    if found is None:
        found = CodeColours(app)
        if app is not None:
            app.aboutToQuit.connect(found.end)
    return found


@lru_cache(maxsize=8)
def token_looks(theme: Theme) -> dict[str, QTextCharFormat]:
    """How words of each kind look on the ground of code, so that all of them can be read."""
    wanted = HIGHLY_READABLE if theme.high_contrast else READABLE
    looks = {}
    for kind, rgb in KINDS.items():
        looks[kind] = QTextCharFormat()
        looks[kind].setForeground(readable_on(rgb, theme.bubble_own, wanted))
    return looks
