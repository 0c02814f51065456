"""Linking, on the new computer: finds the other one or takes its link, shows a code, and takes everything in."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from chatera.client.client import wall_clock_ms
from chatera.client.devices import name_of_this_machine
from chatera.client.joining import Joining, Stage, places_of
from chatera.client.wire import Place
from chatera.crypto.linking import spaced
from chatera.discovery.linking import LinkBrowser
from chatera.protocol.errors import ChatEraError
from chatera_app.models.library_words import in_our_words
from chatera_app.widgets.steps import StepPage, StepProgress, paragraph, resize_by_text, step_button
from chatera_app.widgets.theme import ui_font
from chatera_app.windows.doing import Doing

NAME_LENGTH = 64
PLACES = int(Qt.ItemDataRole.UserRole)
LIST_HEIGHT = 84


class JoiningWindow(QDialog):
    """Makes a profile of what another computer gives.

    Args:
        parent: the window it belongs to.
        profile: the directory.
        joined: called when there is a profile, whole as far as it could be brought over.
        looks: looks for the other computer in this network; False only takes what is pasted.
    """

    def __init__(
        self, parent: QWidget | None, profile: Path, joined: Callable[[], None], *,
        looks: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(self.tr("Use ChatEra from another computer"))
        self._profile = profile
        self._joined = joined
        self._joining: Joining | None = None
        self.doing = Doing(self._failed)
        self._browser = LinkBrowser(self._found, self._lost) if looks else None
        self.pages = QStackedWidget()
        self._make_pages()
        whole = QVBoxLayout(self)
        whole.addWidget(self.pages)
        resize_by_text(self, 460, 440)
        self.finished.connect(lambda _: self._leave())
        self._check()
        if self._browser is not None:
            self.doing(self._browser.start())

    # The pages -------------------------------------------------------------------------------

    def _make_pages(self) -> None:
        self.choosing = self._choosing_page()
        self.working = self._working_page()
        self.confirming = self._confirming_page()
        self.ended = self._ended_page()
        for page in (self.choosing, self.working, self.confirming, self.ended):
            self.pages.addWidget(page)

    def _choosing_page(self) -> StepPage:
        how = paragraph(
            self.tr(
                "On your other computer, open Settings, Security, and press “Link another "
                "computer”. Both have to be in the same network."
            )
        )
        self.name = QLineEdit(name_of_this_machine())
        self.name.setMaxLength(NAME_LENGTH)
        self.name.setAccessibleName(self.tr("Name of this computer"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Computers that wait for this one"))
        self.list.setFixedHeight(LIST_HEIGHT)
        self.list.itemSelectionChanged.connect(self._check)
        self.list.itemActivated.connect(lambda _: self._begin())
        self.where = QLineEdit()
        self.where.setPlaceholderText(self.tr("chatera://link?… or 192.168.1.10:41234"))
        self.where.setAccessibleName(self.tr("Link or address of the other computer"))
        self.where.textChanged.connect(self._check)
        self.problem = paragraph("", "problemLine")
        self.problem.hide()
        self.go = step_button(self.tr("Connect"), self._begin)
        self.go.setDefault(True)
        named = paragraph(self.tr("What you call this computer:"))
        found = paragraph(self.tr("Found in this network:"))
        pasted = paragraph(self.tr("Or the link that the other computer shows:"))
        for label, field in ((named, self.name), (found, self.list), (pasted, self.where)):
            label.setBuddy(field)
        return StepPage(
            self.tr("Your other computer"), "network",
            [how, named, self.name, found, self.list, pasted, self.where, self.problem],
            [step_button(self.tr("Cancel"), self.reject)], [self.go],
        )  # fmt: skip

    def _working_page(self) -> StepPage:
        self.words = paragraph("")
        self.code = QLabel()
        self.code.setFont(ui_font(2.4, bold=True))
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.bar = StepProgress(self.tr("What was brought over"))
        return StepPage(
            self.tr("Linking"), "forward", [self.words, self.code, self.bar],
            right=[step_button(self.tr("Cancel"), self._stop)],
        )  # fmt: skip

    def _confirming_page(self) -> StepPage:
        self.question = paragraph("")
        why = paragraph(
            self.tr(
                "If it says nothing of the kind, somebody else in this network may have answered "
                "in its place: then say no."
            ),
            "hint",
        )
        self.no = step_button(self.tr("No"), lambda: self._confirm(right=False))
        self.yes = step_button(
            self.tr("Yes, it says that the code is right"), lambda: self._confirm(right=True)
        )
        return StepPage(
            self.tr("What does the other computer say?"), "info", [self.question, why],
            [self.no], [self.yes],
        )  # fmt: skip

    def _ended_page(self) -> StepPage:
        self.reason = paragraph("")
        self.back = step_button(self.tr("Back"), self._again)
        self.on = step_button(self.tr("Start chatting"), self.accept)
        return StepPage(self.tr("That did not work"), "info", [self.reason], [self.back], [self.on])

    # Finding it ------------------------------------------------------------------------------

    def _found(self, name: str, addresses: tuple[str, ...], port: int) -> None:
        self._lost(name)
        item = QListWidgetItem(
            self.tr("Computer at {0}").format(addresses[0] if addresses else "?")
        )
        item.setData(PLACES, (name, [(address, port) for address in addresses]))
        self.list.addItem(item)
        if self.list.count() == 1:
            self.list.setCurrentItem(item)
        self._check()

    def _lost(self, name: str) -> None:
        for row in reversed(range(self.list.count())):
            if self.list.item(row).data(PLACES)[0] == name:
                self.list.takeItem(row)
        self._check()

    def _check(self) -> None:
        somewhere = bool(self.where.text().strip()) or bool(self.list.selectedItems())
        self.go.setEnabled(somewhere and bool(self.name.text().strip()))

    def _chosen(self) -> tuple[Sequence[Place], bytes | None]:
        if self.where.text().strip():
            return places_of(self.where.text())
        return self.list.selectedItems()[0].data(PLACES)[1], None

    # What happens ----------------------------------------------------------------------------

    def _begin(self) -> None:
        try:
            places, secret = self._chosen()
            joining = Joining(self._profile, self.name.text(), wall_clock_ms)
        except ChatEraError as error:
            self.problem.setText(in_our_words(error))
            self.problem.show()
            return
        self.problem.hide()
        self._joining = joining
        joining.observe(self._look)
        self._look()
        self.doing(joining.run(places, secret), lambda _: self.accept())

    def _look(self) -> None:
        joining = self._joining
        if joining is None:
            return
        if joining.stage is Stage.CONFIRMING:
            self._ask(joining)
            return
        if joining.stage in {Stage.DONE, Stage.FAILED}:
            return
        self.words.setText(self._said(joining))
        self.code.setText(spaced(joining.code))
        self.code.setVisible(joining.stage is Stage.CODE)
        self.bar.setVisible(joining.stage in {Stage.CONNECTING, Stage.RECEIVING})
        if joining.total:
            self.bar.setCount(joining.count, joining.total)
        self.pages.setCurrentWidget(self.working)

    def _said(self, joining: Joining) -> str:
        return {
            Stage.CONNECTING: self.tr("Connecting to your other computer…"),
            Stage.CODE: self.tr("Type this code on your other computer:"),
            Stage.WAITING: self.tr(
                "Your other computer asks whether this one is yours. Say yes there."
            ),
            Stage.RECEIVING: self.tr("Your account and your messages are coming over, {0}.").format(
                joining.person
            ),
        }[joining.stage]

    def _ask(self, joining: Joining) -> None:
        self.question.setText(
            self.tr(
                "The computer that answered belongs to “{0}”. Does your other computer say that "
                "the code is right?"
            ).format(joining.person)
        )
        self.pages.setCurrentWidget(self.confirming)
        self.no.setFocus()

    def _confirm(self, *, right: bool) -> None:
        if self._joining is not None:
            self._joining.confirm(right=right)

    def _failed(self, words: str) -> None:
        made = self._joining is not None and self._joining.has_profile
        self.reason.setText(words)
        if made:
            self.reason.setText(
                self.tr(
                    "{0}\n\nThis computer is one of yours already. What is missing comes from your "
                    "network, or when you link it once more."
                ).format(words)
            )
        self.on.setVisible(made)
        self.pages.setCurrentWidget(self.ended)
        (self.on if made else self.back).setDefault(True)
        (self.on if made else self.back).setFocus()

    def _again(self) -> None:
        self.pages.setCurrentWidget(self.choosing)
        self.go.setDefault(True)
        self.where.setFocus()

    def _stop(self) -> None:
        if self._joining is not None:
            self._joining.end()

    def _leave(self) -> None:
        self.doing.end()
        if self._joining is not None:
            self._joining.end()
        if self._browser is not None:
            self.doing(self._browser.stop())
        if self._joining is not None and self._joining.has_profile:
            self._joined()
