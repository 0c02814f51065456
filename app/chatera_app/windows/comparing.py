"""Comparing short numbers, step by step: ask, compare, both say yes."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.happenings import Happening, VerificationChanged
from chatera.client.verifying import Verification
from chatera_app.widgets.cards import Cards
from chatera_app.widgets.plain import PlainLabel, isolated
from chatera_app.widgets.steps import step_button
from chatera_app.widgets.theme import ui_font
from chatera_app.windows.doing import Doing


class ComparingPage(QWidget):
    """What runs with one person, or the button that begins it.

    Args:
        client: whose.
        chat: with whom.
        doing: does what is asked for.
    """

    def __init__(self, client: Client, chat: Chat, doing: Doing) -> None:
        super().__init__()
        self._client = client
        self._chat = chat
        self._doing = doing
        self._running: Verification | None = None
        self._pictures = False
        self.heading, self.words = PlainLabel(), paragraph()
        self.heading.setWordWrap(True)
        self.heading.setFont(ui_font(1.15, bold=True))
        self.cards = Cards()
        self.begin = step_button("", self._verify)
        self.same = step_button(self.tr("They are the same"), self._confirm)
        self.differ = step_button(self.tr("They differ"), self._deny)
        self.stop = step_button("", self._stop)
        self.other_way = step_button("", self._turn)
        self._lay_out()
        self._forget = client.observe(self._happened)
        self._follow(client.verifications.with_person(chat.account or ""))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in (self.begin, self.same, self.differ, self.stop):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addWidget(self.cards)
        column.addLayout(row)
        column.addWidget(self.other_way, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def end(self) -> None:
        """Follow no longer; what runs is over."""
        self._forget()
        running = self._running
        if running is not None and not running.is_over and running.state != "asked":
            self._doing(running.stop())

    def refresh(self) -> None:
        """Show the present step."""
        state = self._running.state if self._running else "new"
        suspicious = self._running is not None and self._running.is_suspicious
        self.heading.setObjectName("problemLine" if suspicious else "")
        self.heading.style().polish(self.heading)
        self.heading.setText(self._heading(state))
        self.heading.setVisible(bool(self.heading.text()))
        self.words.setText(self._words(state))
        comparing = state == "compare"
        self.begin.setVisible(state in {"new", "asked", "failed", "elsewhere"})
        self.begin.setText(self._begin_words(state))
        self.same.setVisible(comparing)
        self.differ.setVisible(comparing)
        self.stop.setVisible(state in {"asked", "waiting", "confirmed"})
        self.stop.setText(self.tr("Not now") if state == "asked" else self.tr("Cancel"))
        self._show_cards(state)
        self._focus(state)

    def _follow(self, running: Verification | None) -> None:
        self._running = running
        self.refresh()

    def _happened(self, happening: Happening) -> None:
        match happening:
            case VerificationChanged(verification) if verification.account == self._chat.account:
                running = self._running
                if verification is running or running is None or running.is_over:
                    self._follow(verification)
            case _:
                pass

    # Words -----------------------------------------------------------------------------------

    @property
    def _name(self) -> str:
        return isolated(self._chat.title)

    def _heading(self, state: str) -> str:
        running = self._running
        suspicious = running is not None and running.is_suspicious
        return {
            "asked": self.tr("{0} wants to compare numbers with you"),
            "waiting": self.tr("Waiting for {0}…"),
            "compare": self.tr("Does {0} see the same?"),
            "confirmed": self.tr("Waiting until {0} says the same…"),
            "verified": self.tr("It is really {0}"),
            "failed": self.tr("This does not fit") if suspicious else self.tr("It was not finished"),
            "elsewhere": self.tr("You answered on another device"),
        }.get(state, "").format(self._name)  # fmt: skip

    def _words(self, state: str) -> str:
        running = self._running
        if state == "failed" and running is not None:
            return self._failure(running)
        return {
            "new": self.tr(
                "Call {0}, or sit down together. Both of you then see three numbers, and tell each other which."
            ),
            "asked": self.tr(
                "Call {0}, or sit down together: it has to be really {0} who tells you what they see."
            ),
            "waiting": self.tr("{0} has ten minutes to answer. Call them meanwhile."),
            "compare": self.tr(
                "Let {0} read out what stands there. Look at every one of them; don't compare by writing here."
            ),
            "confirmed": self.tr("You said that they are the same."),
            "verified": self.tr("Both of you saw the same. Nobody stands between you."),
        }.get(state, "").format(self._name)  # fmt: skip

    def _failure(self, running: Verification) -> str:
        if not running.is_suspicious:
            return _reason(running.problem)
        words = self.tr(
            "{1} Write nothing here that others must not read. Try it once more; if it does not fit again, tell {0} by "
            "another way, and whoever looks after this network."
        )
        return words.format(self._name, _reason(running.problem))

    def _begin_words(self, state: str) -> str:
        if state == "asked":
            return self.tr("Compare")
        return self.tr("Compare numbers now") if state == "new" else self.tr("Try again")

    def _show_cards(self, state: str) -> None:
        running = self._running
        shown = running is not None and bool(running.numbers) and state in {"compare", "confirmed"}
        self.cards.setVisible(shown)
        self.other_way.setVisible(shown and running is not None and bool(running.pictures))
        if running is None or not shown:
            return
        numbers = [str(number) for number in running.numbers]
        cards = [(number, "") for number in numbers]
        spoken = ", ".join(" ".join(number) for number in numbers)
        if self._pictures and running.pictures:
            cards = [(one.sign, _picture(one.name)) for one in running.pictures]
            spoken = ", ".join(name for _, name in cards)
        self.cards.showCards(cards, spoken)
        self.other_way.setText(
            self.tr("Show numbers") if self._pictures else self.tr("Show pictures instead")
        )

    def _focus(self, state: str) -> None:
        """Let the keyboard stand on what comes next; never on a yes that was not read."""
        if not self.isVisible():
            return
        where = {"waiting": self.stop, "confirmed": self.stop, "compare": self.other_way}
        target = where.get(state, self.begin)
        if target.isVisible():
            target.setFocus()

    # What a person does ----------------------------------------------------------------------

    def _verify(self) -> None:
        self._pictures = False
        if self._chat.account is not None:
            self._doing(self._client.verify(self._chat.account), self._follow)

    def _confirm(self) -> None:
        if self._running is not None:
            self._doing(self._running.confirm())

    def _deny(self) -> None:
        if self._running is not None:
            self._doing(self._running.deny())

    def _stop(self) -> None:
        if self._running is not None:
            self._doing(self._running.stop())

    def _turn(self) -> None:
        self._pictures = not self._pictures
        self.refresh()


def paragraph() -> PlainLabel:
    """Return words that break lines and can be copied."""
    words = PlainLabel()
    words.setWordWrap(True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words


def _picture(name: str) -> str:
    return QCoreApplication.translate("Pictures", name)


def _reason(words: str) -> str:
    return QCoreApplication.translate("Comparing", words)
