"""What is being written in a conversation: a message, an answer, or other words for an own one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from chatera.client.chat import Chat
from chatera.client.own_pictures import fitting
from chatera.client.timeline import Message
from chatera.protocol.bodies import Picture
from chatera_app.models.lines import in_a_line
from chatera_app.widgets.composer import Composer
from chatera_app.widgets.custom_emoticons import CustomEmoticon
from chatera_app.widgets.plain import isolated
from chatera_app.windows.doing import Doing
from chatera_app.windows.looks import style_of

LOOKED_BACK = 200
"""Messages among which one's last is looked for."""


class Writing:
    """Joins a composer to a chat.

    Args:
        chat: where it is written.
        composer: in what.
        doing: carries out.
        submitted: told before something leaves the composer, whether it is a new message.
        obey: does what a slash command says; returns the words to send where a text is none.
    """

    def __init__(
        self, chat: Chat, composer: Composer, doing: Doing, submitted: Callable[[bool], None],
        obey: Callable[[str], str | None],
    ) -> None:  # fmt: skip
        self._chat = chat
        self._composer = composer
        self._doing = doing
        self._submitted = submitted
        self._obey = obey
        self._editing: Message | None = None
        self._answered: Message | None = None
        composer.submitted.connect(self._submit)
        composer.typing.connect(lambda: chat.set_typing(True))
        composer.draftChanged.connect(lambda text: doing(chat.set_draft(text)))
        composer.bannerClosed.connect(self.end)

    @property
    def about(self) -> Message | None:
        """The message that is answered or gets other words; None for a new one."""
        return self._editing or self._answered

    def answer(self, message: Message, place: str = "") -> None:
        """Begin an answer, where there is something to answer.

        Args:
            message: also one of another conversation.
            place: what that other conversation is called.
        """
        if message.kind not in {"text", "sticker", "ink"}:
            return
        self.end()
        self._answered = message
        name = message.name
        if place:
            words = QCoreApplication.translate("Writing", "{0}, in {1}")
            name = words.format(isolated(name), isolated(place))
        self._composer.show_reply(name, in_a_line(message))

    def edit(self, message: Message) -> None:
        """Begin to give an own message other words."""
        if _is_editable(message):
            self.end()
            self._editing = message
            has = tuple(CustomEmoticon(one.code, one.data) for one in message.pictures)
            self._composer.show_edit(message.text, has)

    def edit_last(self) -> None:
        """Begin to give one's last message other words."""
        timeline = self._chat.timeline
        for row in range(len(timeline) - 1, max(-1, len(timeline) - LOOKED_BACK), -1):
            if _is_editable(timeline[row]):
                self.edit(timeline[row])
                return

    def end(self) -> None:
        """Write about nothing from now on."""
        self._answered = self._editing = None
        self._composer.clear_banner()

    def _submit(self, text: str, mentions: list[str]) -> None:
        editing, answered = self._editing, self._answered
        if editing is None:
            said = self._obey(text)
            if said is None:
                self._chat.set_typing(False)
                return
            text = said
        pictures = fitting(
            Picture(code=one.code, data=one.data) for one in self._composer.used if one.code in text
        )
        again: Callable[[], None] = self.end
        self.end()
        self._submitted(editing is None)
        if editing is not None:
            wish = self._chat.edit(editing.id, text, pictures)
            again = partial(self.edit, editing)
        else:
            reply = answered.id if answered else None
            look = style_of(self._composer.look)
            wish = self._chat.send(
                text, reply=reply, mentions=tuple(mentions), style=look, pictures=pictures
            )
            if answered is not None:
                again = partial(self.answer, answered)
        self._doing(wish, otherwise=lambda: self._give_back(text, again))
        self._chat.set_typing(False)

    def _give_back(self, text: str, again: Callable[[], None]) -> None:
        """Put what could not be kept into the field again: nobody writes it twice."""
        again()
        self._composer.give_back(text)


def _is_editable(message: Message) -> bool:
    """Tell whether these are one's own words, which can still be others; what was forwarded is somebody else's."""
    own = message.own and message.kind == "text" and not message.deleted
    return own and message.forwarded is None
