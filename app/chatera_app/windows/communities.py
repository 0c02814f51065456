"""The communities one is in, the open one and the closed ones: coming into others, founding, inviting, leaving."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from chatera.client.client import Client
from chatera.client.community import Community
from chatera.discovery.hub import Hub
from chatera.discovery.linking import own_addresses
from chatera.protocol import limits
from chatera.protocol.errors import UserError
from chatera_app.models.library_words import in_our_words
from chatera_app.widgets.art import icon
from chatera_app.widgets.passphrase_field import PassphraseField
from chatera_app.widgets.plain import PlainLabel, isolated
from chatera_app.widgets.qr_code import QrCode
from chatera_app.widgets.steps import StepPage, beside, paragraph, resize_by_text, step_button
from chatera_app.widgets.theme import current
from chatera_app.widgets.whole_words import WholeWords
from chatera_app.windows.doing import Doing

GATHER_MS = 100
"""Changes within this time are shown together."""
ROW = Qt.ItemDataRole.UserRole


class CommunitiesWindow(QDialog):
    """A list, and a page for each thing that can be done about it.

    Args:
        parent: the window it belongs to.
        client: whose communities they are.
    """

    def __init__(self, parent: QWidget, client: Client) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Communities"))
        self._client = client
        self._rows: list[Community | Hub] = []
        self._wanted: Hub | None = None
        self._leaving: Community | None = None
        self._works = False
        self.doing = Doing(self._failed)
        self.pages = QStackedWidget()
        self.overview = self._overview_page()
        self.joining = self._joining_page()
        self.founding = self._founding_page()
        self.inviting = self._inviting_page()
        self.parting = self._parting_page()
        for page in (self.overview, self.joining, self.founding, self.inviting, self.parting):
            self.pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.addWidget(self.pages)
        resize_by_text(self, 460, 620)
        self._soon = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._soon.timeout.connect(self.refresh)
        self._forget = client.closed.observe(self._soon.start)
        self.finished.connect(lambda _: self._leave())
        self.refresh()
        self.list.setFocus()

    # The pages -------------------------------------------------------------------------------

    def _overview_page(self) -> QWidget:
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Communities"))
        self.list.setIconSize(QSize(24, 24))
        self.list.setSpacing(3)
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WholeWords(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _: self._look())
        self.list.itemActivated.connect(lambda _: self._open())
        self.said = paragraph("", "hint")
        self.new = step_button(self.tr("New…"), self._found)
        self.join = step_button(self.tr("Join…"), self._join)
        self.invite = step_button(self.tr("Invite…"), self._invite)
        self.part = step_button(self.tr("Leave…"), self._part)
        what = paragraph(
            self.tr(
                "Everybody on your network is in the open community. A closed one takes a "
                "passphrase or an invitation; others see that it is there, but not who is in it."
            )
        )
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (
            what,
            self.list,
            beside(self.join, self.new, self.invite, self.part),
            self.said,
        ):
            column.addWidget(part, int(part is self.list))
        last = step_button(self.tr("Close"), self.accept)
        column.addWidget(last, alignment=Qt.AlignmentFlag.AlignRight)
        return made

    def _joining_page(self) -> StepPage:
        self.how = paragraph("")
        self.typed = QLineEdit()
        self.typed.textChanged.connect(lambda _: self._check())
        self.wrong = paragraph("", "hint")
        self.enter = step_button(self.tr("Join"), self._come_in)
        self.by_link = step_button(self.tr("I have an invitation"), lambda: self._ask(None))
        return StepPage(
            self.tr("Join a community"), "lock", [self.how, self.typed, self.wrong],
            [step_button(self.tr("Back"), self._back), self.by_link], [self.enter],
        )  # fmt: skip

    def _founding_page(self) -> StepPage:
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the community"))
        self.name.setPlaceholderText(self.tr("Name, for example Family"))
        self.name.setMaxLength(limits.NAME_LENGTH)
        self.with_passphrase = QCheckBox(self.tr("Others may come in by a passphrase, too"))
        self.with_passphrase.setChecked(True)
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.again = PassphraseField(self.tr("The same again"))
        self.unfit = paragraph("", "hint")
        self.make = step_button(self.tr("Create"), self._create)
        for field in (self.name, self.passphrase, self.again):
            field.textChanged.connect(lambda _: self._check())
        self.with_passphrase.toggled.connect(lambda _: self._check())
        return StepPage(
            self.tr("A new community"), "lock",
            [
                self.name,
                paragraph(self.tr("Whoever you give an invitation to can come in.")),
                self.with_passphrase, self.passphrase, self.again, self.unfit,
            ],
            [step_button(self.tr("Back"), self._back)], [self.make],
        )  # fmt: skip

    def _inviting_page(self) -> StepPage:
        self.whom = paragraph("")
        self.code = QrCode(self.tr("QR code of the invitation"))
        self.link = QLineEdit()
        self.link.setReadOnly(True)
        self.link.setAccessibleName(self.tr("Invitation"))
        self.copy = step_button(self.tr("Copy"), self._copy)
        self.warning = paragraph("", "hint")
        return StepPage(
            self.tr("Invite"), "invite",
            [self.whom, beside(self.link, self.copy), self.warning, self.code],
            right=[step_button(self.tr("Done"), self._back)],
        )  # fmt: skip

    def _parting_page(self) -> StepPage:
        self.farewell = paragraph("")
        self.go = step_button(self.tr("Leave it"), self._go)
        return StepPage(
            self.tr("Leave the community?"), "leave", [self.farewell],
            [step_button(self.tr("Back"), self._back)], [self.go],
        )  # fmt: skip

    # The list --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what there is now; what is chosen stays so."""
        chosen = self._chosen
        known = sorted(self._client.communities, key=lambda one: (one.closed, one.name.casefold()))
        self._rows = [*known, *self._client.closed.heard()]
        self.list.clear()
        for row in self._rows:
            name, words, glyph = self._of(row)
            item = QListWidgetItem(icon(glyph, current()), f"{name}\n{words}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}: {words}")
            item.setData(ROW, _key(row))
            self.list.addItem(item)
        wanted = None if chosen is None else _key(chosen)
        at = next((at for at, row in enumerate(self._rows) if _key(row) == wanted), 0)
        self.list.setCurrentRow(at)
        self._look()

    def _of(self, row: Community | Hub) -> tuple[str, str, str]:
        """Return name, words and glyph of a row."""
        if isinstance(row, Hub):
            words = self.tr("On this network. It takes a passphrase or an invitation.")
            return _called(row, self.tr("A closed community")), words, "lock"
        name = _called(row, self.tr("Everyone here"))
        glyph = "lock_verified" if row.closed else "network"
        moved = self._client.redirects.problem(row)
        if moved:
            return name, in_our_words(moved), glyph
        if row.state == "online" and row.own_node:
            return name, self.tr("Connected; your computer is the hub"), glyph
        if row.state == "online":
            return name, self.tr("Connected"), glyph
        if row.state == "connecting":
            return name, self.tr("Connecting…"), glyph
        return name, in_our_words(row.problem) or self.tr("Nobody of it is here just now"), glyph

    @property
    def _chosen(self) -> Community | Hub | None:
        at = self.list.currentRow()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _look(self) -> None:
        """Allow what can be done with what is chosen."""
        chosen = self._chosen
        own = chosen if isinstance(chosen, Community) else None
        closed = own is not None and own.closed
        self.invite.setEnabled(closed or (own is not None and own.link is not None))
        self.part.setEnabled(closed)

    def _open(self) -> None:
        chosen = self._chosen
        if isinstance(chosen, Hub):
            self._ask(chosen)
        elif chosen is not None and chosen.closed:
            self._invite()

    # Coming in -------------------------------------------------------------------------------

    def _join(self) -> None:
        chosen = self._chosen
        self._ask(chosen if isinstance(chosen, Hub) else None)

    def _ask(self, hub: Hub | None) -> None:
        """Ask for the passphrase of a community that is heard, or for an invitation."""
        self._wanted = hub
        if hub is None:
            words, name = self.tr("Paste the invitation you were given:"), self.tr("Invitation")
        else:
            words = self.tr("Type the passphrase of “{0}”:").format(isolated(hub.name))
            name = self.tr("Passphrase")
        self.how.setText(words)
        self.typed.clear()
        self.typed.setAccessibleName(name)
        self.typed.setPlaceholderText(name)
        secret = QLineEdit.EchoMode.Password
        self.typed.setEchoMode(QLineEdit.EchoMode.Normal if hub is None else secret)
        self.wrong.setText("")
        self.by_link.setVisible(hub is not None)
        self._show(self.joining, self.typed)
        self.enter.setDefault(True)
        self._check()

    def show_invitation(self, link: str) -> None:
        """Show an invitation that came by itself; only a press on the button accepts it."""
        if self._works:
            return  # what somebody has asked for goes first
        self._ask(None)
        self.typed.setText(link)
        self.typed.setCursorPosition(0)
        self.enter.setDefault(False)
        self.enter.setAutoDefault(False)
        self.how.setText(
            self.tr("Somebody's link invites you to a closed community. Join it if you know them:")
        )
        self.how.setFocus()

    def _come_in(self) -> None:
        hub, typed = self._wanted, self.typed.text()
        self._busy(self.enter, self.wrong)
        if hub is None:
            self.doing(self._client.accept(typed), self._came_in, self._try_again)
        else:
            self.doing(self._client.closed.knock(hub, typed), self._came_in, self._try_again)

    def _came_in(self, community: Community) -> None:
        self._works = False
        self.typed.clear()
        self.refresh()
        self._choose(community)
        self._back()
        called = _called(community, self.tr("Everyone here"))
        words = self.tr("You are in “{0}” now.").format(called)
        self.said.setText(words)

    # Founding --------------------------------------------------------------------------------

    def _found(self) -> None:
        for field in (self.name, self.passphrase, self.again):
            field.clear()
        self.unfit.setText("")
        self._show(self.founding, self.name)
        self.make.setDefault(True)
        self._check()

    def _create(self) -> None:
        passphrase = self.passphrase.text() if self.with_passphrase.isChecked() else None
        self._busy(self.make, self.unfit)
        self.doing(
            self._client.closed.found(self.name.text(), passphrase), self._founded, self._try_again
        )

    def _founded(self, community: Community) -> None:
        self._works = False
        self.passphrase.clear()
        self.again.clear()
        self.refresh()
        self._choose(community)
        self._invite()

    def _check(self) -> None:
        """Allow what is complete, and say what is not."""
        if self._works:
            return
        self.enter.setEnabled(bool(self.typed.text().strip()))
        guarded = self.with_passphrase.isChecked()
        self.passphrase.setVisible(guarded)
        self.again.setVisible(guarded)
        first, second = self.passphrase.text(), self.again.text()
        words = ""
        if guarded and first and len(first.strip()) < limits.PASSPHRASE_LENGTH:
            words = self.tr("At least %Ln characters.", "", limits.PASSPHRASE_LENGTH)
        elif guarded and second and first != second:
            words = self.tr("These are two different passphrases.")
        self.unfit.setText(words)
        complete = not guarded or (bool(first) and first == second)
        self.make.setEnabled(bool(self.name.text().strip()) and complete and not words)

    # Inviting and leaving --------------------------------------------------------------------

    def _invite(self) -> None:
        import segno

        chosen = self._chosen
        if not isinstance(chosen, Community):
            return
        try:
            link = self._client.invitation(chosen, own_addresses())
        except UserError as error:
            self._failed(in_our_words(error))
            return
        if chosen.closed:
            words = self.tr("This lets others into “{0}”:").format(isolated(chosen.name))
            warning = self.tr(
                "Whoever has this link can come in, now and later. Give it only to those who "
                "belong there, and in a way that others can't read."
            )
        else:
            words = self.tr("This leads to the computer that connects everybody just now:")
            warning = self.tr(
                "For somebody whose ChatEra does not find yours by itself, but whose computer "
                "can reach it. It leads nowhere once another computer has taken over."
            )
        self.whom.setText(words)
        self.warning.setText(warning)
        self.link.setText(link)
        self.link.setCursorPosition(0)
        self.code.showModules(segno.make_qr(link, error="l").matrix)
        self._show(self.inviting, self.copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.link.text())
        self.whom.setText(self.tr("Copied."))

    def _part(self) -> None:
        chosen = self._chosen
        if not isinstance(chosen, Community):
            return
        self._leaving = chosen
        words = self.tr(
            "What was written in “{0}” stays here. To come back you need an invitation, or its "
            "passphrase."
        ).format(isolated(chosen.name))
        self.farewell.setText(words)
        self._show(self.parting, self.go)

    def _go(self) -> None:
        community, self._leaving = self._leaving, None
        if community is not None:
            self.doing(self._client.closed.leave(community), lambda _: self.refresh())
        self._back()

    # Small things ----------------------------------------------------------------------------

    def _choose(self, community: Community) -> None:
        wanted = _key(community)
        at = next((at for at, row in enumerate(self._rows) if _key(row) == wanted), -1)
        self.list.setCurrentRow(at)

    def _show(self, page: QWidget, focus: QWidget) -> None:
        self.said.setText("")
        self.pages.setCurrentWidget(page)
        focus.setFocus()

    def _back(self) -> None:
        self.link.clear()
        self._show(self.overview, self.list)

    def _try_again(self) -> None:
        self._works = False
        self._check()

    def _busy(self, button: QWidget, where: PlainLabel) -> None:
        """Let nobody press twice, whatever is typed meanwhile; stretching a passphrase takes a second."""
        self._works = True
        button.setEnabled(False)
        where.setText(self.tr("One moment…"))

    def _failed(self, words: str) -> None:
        page = self.pages.currentWidget()
        if page is self.joining:
            self.wrong.setText(words)
            self.typed.selectAll()
            self.typed.setFocus()
        elif page is self.founding:
            self.unfit.setText(words)
        else:
            self.said.setText(words)

    def _leave(self) -> None:
        self._soon.stop()
        self._forget()
        self.doing.end()


def _called(row: Community | Hub, otherwise: str) -> str:
    return isolated(row.name) if row.name else otherwise


def _key(row: Community | Hub) -> bytes:
    """Return what a row is known by when the list is made anew."""
    return row.community if isinstance(row, Hub) else row.key
