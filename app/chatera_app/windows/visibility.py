"""The settings' page that lists to whom one appears otherwise than to all others, and takes that back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from chatera.client.client import Client
from chatera.client.visibility import Treated
from chatera_app.widgets.art import icon
from chatera_app.widgets.contact_rows import visibility_words
from chatera_app.widgets.plain import plain_tip
from chatera_app.widgets.steps import paragraph, step_button
from chatera_app.widgets.theme import current, text_scale
from chatera_app.widgets.undo_bar import TakeBackBar
from chatera_app.widgets.whole_words import WholeWords
from chatera_app.windows.appearing import Appearing, name_of, trouble_words
from chatera_app.windows.doing import Doing

TREATED = int(Qt.ItemDataRole.UserRole)
LEAST_HIGH = 120
"""Of the list, at the usual text size: three people."""


class VisibilityPage(QScrollArea):
    """A list of people and categories, and a button that lets the chosen one see what all others see.

    Args:
        client: whose choice it is.
    """

    def __init__(self, client: Client) -> None:
        super().__init__()
        self._client = client
        self.doing = Doing(self._say)
        doing = self.doing
        self.destroyed.connect(lambda: doing.end())  # noqa: PLW0108 - the page is gone by then
        self.take_back = TakeBackBar()
        self.appearing = Appearing(client, self.doing, self.take_back)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.empty = paragraph(self.tr("Everybody sees you as your status says."))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("People who see you differently"))
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WholeWords(self.list))
        self.list.setMinimumHeight(round(LEAST_HIGH * text_scale()))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda *_: self._check())
        self.list.itemActivated.connect(lambda _: self._end())
        self.end_button = step_button(self.tr("Let them see me like everybody else"), self._end)
        self.problem = paragraph("", "problemLine")
        inner = QWidget()
        column = QVBoxLayout(inner)
        for part in (*self._explanation(), self.problem, self.empty):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self.end_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.take_back)
        column.addStretch(0)
        self.setWidget(inner)
        forgets = (
            client.visibility.observe(self.refresh), client.communities.observe(self._tell_trouble),
            client.me.observe(self._tell_trouble),
        )  # fmt: skip
        for forget in forgets:
            self.destroyed.connect(lambda _=None, end=forget: end())
        self.refresh()

    def _explanation(self) -> tuple[QWidget, ...]:
        return (
            paragraph(
                self.tr(
                    "You can appear offline to single people, and online to some while you appear "
                    "offline: in the menu of a contact, of a category, or of a conversation. "
                    "Nobody is told that you chose so."
                )
            ),
            paragraph(
                self.tr(
                    "What you send is seen all the same, and so is that a message reached you and, "
                    "unless you turned that off, that you have read it. What you listen to is shown "
                    "to nobody while you appear offline to somebody. Whoever runs the hub or server "
                    "that connects you can see that you are there."
                ),
                "hint",
            ),
        )

    def refresh(self) -> None:
        """Show what is chosen now."""
        before = self._chosen()
        self.list.clear()
        for treated in self._client.visibility:
            item = self._item(treated)
            self.list.addItem(item)
            if before is not None and _about(before) == _about(treated):
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        nobody = not self.list.count()
        self.empty.setVisible(nobody)
        self.list.setVisible(not nobody)
        self.end_button.setVisible(not nobody)
        self._check()
        self._tell_trouble()

    def _item(self, treated: Treated) -> QListWidgetItem:
        name = name_of(self._client, treated)
        if treated.category:
            name = self.tr("Everybody in {0}").format(name)
        about = visibility_words(treated.shown)
        item = QListWidgetItem(f"{name}\n{about}")
        item.setIcon(icon("seen" if treated.shown == "online" else "unseen", current()))
        item.setData(TREATED, treated)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {about}")
        item.setToolTip(plain_tip(f"{name}: {about}"))
        return item

    def _chosen(self) -> Treated | None:
        item = self.list.currentItem()
        treated: Treated | None = None if item is None else item.data(TREATED)
        return treated

    def _check(self) -> None:
        self.end_button.setEnabled(self._chosen() is not None)

    def _end(self) -> None:
        treated = self._chosen()
        if treated is not None:
            self.appearing.end(treated)

    def _tell_trouble(self, *_: object) -> None:
        """Say why one appears to somebody otherwise than one chose, if that is so anywhere."""
        links = self._client.communities.links()
        self._say(next((trouble_words(one.trouble) for one in links if one.trouble), ""))

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))


def _about(treated: Treated) -> tuple[str, str]:
    return treated.account, treated.category
