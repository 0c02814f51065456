"""Linking another computer, on the one that is there: shows where it is, asks who comes, and gives everything."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from chatera.client.linking import Offer, Stage
from chatera.crypto.linking import DIGITS
from chatera_app.widgets.qr_code import QrCode
from chatera_app.widgets.steps import (
    StepPage,
    StepProgress,
    beside,
    paragraph,
    resize_by_text,
    step_button,
)
from chatera_app.widgets.theme import ui_font
from chatera_app.windows.doing import Doing

CODE_LENGTH = DIGITS + 1
"""Digits, and a blank between two groups of them."""


class LinkingWindow(QDialog):
    """One time of being open for another computer. Closing it ends that.

    Args:
        parent: the window it belongs to.
        make_offer: makes what is run; called again for another try.
    """

    def __init__(self, parent: QWidget, make_offer: Callable[[], Offer]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Link another computer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._make_offer = make_offer
        self._offer: Offer | None = None
        self._forget: Callable[[], None] = lambda: None
        self.doing = Doing(self._failed)
        self.pages = QStackedWidget()
        self._make_pages()
        whole = QVBoxLayout(self)
        whole.addWidget(self.pages)
        resize_by_text(self, 460, 560)
        self.finished.connect(lambda _: self._leave())
        self.begin()

    def begin(self) -> None:
        """Listen, anew or for the first time."""
        self._forget()
        offer = self._offer = self._make_offer()
        self._forget = offer.observe(self._look)
        self.pages.setCurrentWidget(self.waiting)
        self.doing(offer.run(), self._linked)

    # The pages -------------------------------------------------------------------------------

    def _make_pages(self) -> None:
        self.waiting = self._waiting_page()
        self.asking = self._asking_page()
        self.giving = self._giving_page()
        self.ended = self._ended_page()
        for page in (self.waiting, self.asking, self.giving, self.ended):
            self.pages.addWidget(page)

    def _waiting_page(self) -> StepPage:
        how = paragraph(
            self.tr(
                "Start ChatEra on the other computer, in the same network, and choose “I use "
                "ChatEra on another computer”. It finds this one by itself. If not, paste this "
                "link there:"
            )
        )
        self.code = QrCode(self.tr("QR code of the link"))
        self.link = QLineEdit()
        self.link.setReadOnly(True)
        self.link.setAccessibleName(self.tr("Link to this computer"))
        self.copy = step_button(self.tr("Copy"), self._copy)
        self.address = paragraph("", "hint")
        warning = paragraph(
            self.tr(
                "Show the link to nobody else: whoever has it can ask to become one of your "
                "computers. It is good for ten minutes."
            ),
            "hint",
        )
        return StepPage(
            self.tr("Waiting for the other computer"), "network",
            [how, self.code, beside(self.link, self.copy), self.address, warning],
            right=[step_button(self.tr("Cancel"), self.reject)],
        )  # fmt: skip

    def _asking_page(self) -> StepPage:
        self.who = paragraph("")
        self.typed = QLineEdit()
        self.typed.setMaxLength(CODE_LENGTH)
        self.typed.setFont(ui_font(1.5))
        self.typed.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.typed.setAccessibleName(self.tr("Code"))
        self.typed.setPlaceholderText(self.tr("1234 5678"))
        self.typed.textChanged.connect(self._check)
        self.what = paragraph(
            self.tr(
                "It will be able to do everything that you can do here: read what you have "
                "written, write in your name, and link and remove computers."
            ),
            "hint",
        )
        self.no = step_button(self.tr("No"), self._decline)
        self.yes = step_button(self.tr("Yes, link it"), self._accept)
        return StepPage(
            self.tr("Is this your computer?"), "info", [self.who, self.typed, self.what],
            [self.no], [self.yes],
        )  # fmt: skip

    def _giving_page(self) -> StepPage:
        self.given = paragraph("")
        self.bar = StepProgress(self.tr("What was brought over"))
        return StepPage(self.tr("Bringing everything over"), "forward", [self.given, self.bar])

    def _ended_page(self) -> StepPage:
        self.words = paragraph("")
        self.again = step_button(self.tr("Try again"), self.begin)
        self.close_button = step_button(self.tr("Close"), self.accept)
        return StepPage("", "info", [self.words], [self.again], [self.close_button])

    # What happens ----------------------------------------------------------------------------

    def _look(self) -> None:
        offer = self._offer
        if offer is None:
            return
        if offer.stage is Stage.WAITING:
            self._show_link(offer)
        elif offer.stage is Stage.ASKING and self.pages.currentWidget() is not self.asking:
            self._ask(offer)
        elif offer.stage is Stage.GIVING:
            self._show_progress(offer)

    def _show_link(self, offer: Offer) -> None:
        import segno

        if offer.link is None:
            return
        text = str(offer.link)
        self.link.setText(text)
        self.link.setCursorPosition(0)
        self.code.showModules(segno.make_qr(text, error="l").matrix)
        places = self.tr(" or ").join(f"{one}:{offer.link.port}" for one in offer.link.addresses)
        self.address.setText(self.tr("Or type there: {0}").format(places))
        self.pages.setCurrentWidget(self.waiting)
        self.copy.setFocus()

    def _ask(self, offer: Offer) -> None:
        peer = offer.peer
        if peer is None:
            return
        words = self.tr("“{0}” wants to become one of your computers.")
        if peer.needs_code:
            words = self.tr("“{0}” wants to become one of your computers. Type the code it shows:")
        self.who.setText(words.format(peer.name))
        self.typed.clear()
        self.typed.setVisible(peer.needs_code)
        self.no.setEnabled(True)
        self.pages.setCurrentWidget(self.asking)
        (self.typed if peer.needs_code else self.no).setFocus()
        self.yes.setDefault(peer.needs_code)
        self._check()

    def _check(self) -> None:
        digits = sum(char.isdigit() for char in self.typed.text())
        self.yes.setEnabled(self.typed.isHidden() or digits == DIGITS)

    def _accept(self) -> None:
        if self._offer is not None and self._offer.peer is not None:
            self.yes.setEnabled(False)  # a second click would find nobody
            self.no.setEnabled(False)
            self._offer.accept(self.typed.text())

    def _decline(self) -> None:
        if self._offer is not None and self._offer.peer is not None:
            self.yes.setEnabled(False)
            self.no.setEnabled(False)
            self._offer.decline()

    def _show_progress(self, offer: Offer) -> None:
        if self.pages.currentWidget() is not self.giving and offer.peer is not None:
            words = self.tr("“{0}” is getting your account and your messages.")
            if offer.peer.needs_code:
                words = self.tr(
                    "The code is right. Say so on “{0}”; then it gets your account and your "
                    "messages."
                )
            self.given.setText(words.format(offer.peer.name))
            self.pages.setCurrentWidget(self.giving)
        if offer.total:
            self.bar.setCount(offer.count, offer.total)

    def _linked(self, name: object) -> None:
        words = self.tr("“{0}” is one of your computers now, and has everything that is here.")
        self._end(self.tr("Done"), words.format(name), again=False)

    def _failed(self, words: str) -> None:
        self._end(self.tr("That did not work"), words, again=True)

    def _end(self, title: str, words: str, *, again: bool) -> None:
        self.ended.heading.setText(title)
        self.words.setText(words)
        self.again.setVisible(again)
        self.pages.setCurrentWidget(self.ended)
        self.close_button.setDefault(True)
        self.close_button.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.link.text())

    def _leave(self) -> None:
        self.doing.end()
        self._forget()
        if self._offer is not None:
            self._offer.end()
