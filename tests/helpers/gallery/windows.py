"""Every window there is, put together as the program does it; each as people see it in a moment worth a picture.

A window is added by a function that shows it: ``@screen("name")`` above it is all it takes. Where it shows something random,
as keys are, it says what is to be covered; what it changes for good, it takes back.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TypeVar, cast

import msgspec
from PySide6.QtCore import (
    QAbstractAnimation,
    QCoreApplication,
    QEvent,
    QPoint,
    QPropertyAnimation,
    QRect,
    QSize,
    Qt,
    QTime,
)
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QMenu, QMessageBox, QWidget

from chatera.client.backup import Backups
from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.linking import Offer
from chatera.client.phrase import RecoveryPhrase
from chatera.discovery.doctor import Finding
from chatera.store.options import Options, save
from chatera.store.profile import Profile
from chatera_app.actions.place import Place
from chatera_app.desktop import Desktop, Launch, show_error
from chatera_app.models.blocks import unpacked
from chatera_app.models.library_words import in_our_words
from chatera_app.models.pictures import pixmap
from chatera_app.system.speller import Speller
from chatera_app.widgets.art_chooser import ArtChooser
from chatera_app.widgets.chooser import Chooser
from chatera_app.widgets.picture_chooser import PictureChooser
from chatera_app.widgets.rows import RowRole
from chatera_app.widgets.toast import ToastStack
from chatera_app.widgets.word_grid import WordGrid
from chatera_app.windows.about import AboutWindow
from chatera_app.windows.attention import Attention
from chatera_app.windows.backup import BackupSection
from chatera_app.windows.code_dialog import CodeDialog
from chatera_app.windows.communities import CommunitiesWindow
from chatera_app.windows.contacts import ContactsWindow
from chatera_app.windows.conversation import ConversationWindow
from chatera_app.windows.dates import DatePicker, said_on
from chatera_app.windows.devices import DevicesPage, RegainWindow, RemoveWindow
from chatera_app.windows.doctor import DoctorWindow
from chatera_app.windows.encrypting import EncryptingWindow
from chatera_app.windows.encryption import EncryptionWindow, Standing
from chatera_app.windows.every_action import EVERY_ACTION
from chatera_app.windows.first_run import FirstRunWindow
from chatera_app.windows.joining import JoiningWindow
from chatera_app.windows.keeping import portrait
from chatera_app.windows.keyboard import KeyboardPage
from chatera_app.windows.linking import LinkingWindow
from chatera_app.windows.members import PeoplePicker, confirm_leave
from chatera_app.windows.message_search import MessageSearch
from chatera_app.windows.moving import Movable, MovingWindow
from chatera_app.windows.muting import mute_menu
from chatera_app.windows.own_pictures import (
    EmoticonsWindow,
    NameDialog,
    StickersWindow,
    customs_of,
)
from chatera_app.windows.passphrase import PassphraseDialog
from chatera_app.windows.phrase import PhraseWindow
from chatera_app.windows.restoring import RestoringWindow
from chatera_app.windows.security import SecurityPage
from chatera_app.windows.settings import SettingsWindow
from chatera_app.windows.spelling import Spelling
from chatera_app.windows.spelling_page import SpellingPage
from chatera_app.windows.statuses import AskTime
from chatera_app.windows.system_switches import system_switches
from chatera_app.windows.unlock import UnlockWindow
from chatera_app.windows.verify import VerifyWindow
from chatera_app.windows.versions import VersionsWindow
from chatera_app.windows.visibility import VisibilityPage
from chatera_app.windows.wishes import WishesWindow
from tests.helpers.dictionaries import EmptyDictionaries
from tests.helpers.gallery.people import Cast, drawing, portrait_of
from tests.helpers.waiting import until

ROUNDS = 4
"""How often Qt's events are done before a picture is taken: what lays out anew asks for another round."""


def nothing(*_: object) -> None:
    """Do nothing: these windows are looked at only."""


@dataclass
class Shown:
    """A window on the screen.

    Attributes:
        widget: what is photographed.
        covered: parts that show something else each time.
        after: takes back what was changed.
    """

    widget: QWidget
    covered: Sequence[QWidget] = ()
    after: Callable[[], object] = nothing


W = TypeVar("W", bound=QWidget)
Show = Callable[["Stage"], Awaitable[Shown]]
SCREENS: dict[str, Show] = {}
"""Every window by its name, in the order in which they are photographed."""


def screen(name: str) -> Callable[[Show], Show]:
    """Let a function show the window of this name."""

    def keep(show: Show) -> Show:
        assert name not in SCREENS, name
        SCREENS[name] = show
        return show

    return keep


class Stage:
    """Anna's desktop in one theme.

    Args:
        app: the application.
        people: who there is.
        folder: for what desktops keep.
        theme: the id of what they wear.
        language: what they speak.
    """

    def __init__(
        self, app: QApplication, people: Cast, folder: Path, theme: str, language: str
    ) -> None:
        self.app, self.cast = app, people
        self._folder = folder
        self._options = Options(
            theme=theme,
            language=language,
            reduced_motion=True,
            sounds=False,
            notifications=False,
            spelling=False,
        )
        self._desktops: list[Desktop] = []  # a client goes on telling their contact lists
        self.desktop = self.make_desktop()
        self.phrase = RecoveryPhrase(people.anna.profile, people.house.now_ms)
        self._kept: dict[str, QWidget] = {}

    def make_desktop(self, **choices: object) -> Desktop:
        """Return a desktop as the program puts it together, with Anna's client; what the first wears, all wear."""
        folder = self._folder / f"desktop{len(self._desktops)}"
        folder.mkdir(parents=True)
        save(folder / "settings.toml", msgspec.structs.replace(self._options, **choices))
        desktop = Desktop(self.app, Launch(folder, discover=False))
        if not self._desktops:
            desktop.wardrobe.wear()
        self._desktops.append(desktop)
        desktop.client = self.cast.anna
        desktop.attention = Attention(self.cast.anna, lambda: desktop.options)
        desktop._show_contacts()
        desktop.program.client = self.cast.anna
        assert desktop.contacts is not None
        desktop.contacts.follow(self.cast.anna)
        return desktop

    @property
    def anna(self) -> Client:
        """Whose windows these are."""
        return self.cast.anna

    @property
    def contacts(self) -> ContactsWindow:
        """Her contact list."""
        assert self.desktop.contacts is not None
        return self.desktop.contacts

    @cached_property
    def one_desktop(self) -> Desktop:
        """A desktop with everything in one window."""
        return self.make_desktop(conversations="one")

    @property
    def one_window(self) -> QWidget:
        """Its window."""
        assert self.one_desktop.contacts is not None
        return self.one_desktop.contacts.window()

    def settle(self) -> None:
        """Let Qt do what it has put off."""
        for _ in range(ROUNDS):
            self.app.processEvents()

    async def until(self, reached: Callable[[], bool]) -> None:
        """Wait for a condition while Qt's events go on as well."""

        def look() -> bool:
            self.app.processEvents()
            return reached()

        await until(look, seconds=20)

    def talk(
        self, chat: Chat, *, looked_at: bool = True, size: QSize | None = None
    ) -> ConversationWindow:
        """Show a conversation; one that is not looked at stays unread."""
        pane = self.desktop.conversations.window_of(chat)
        # On the screen it would have the attention for a moment, and be read.
        pane.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, not looked_at)
        pane.resize(size or QSize(620, 560))
        pane.show()
        if looked_at:
            pane.activateWindow()
            pane.composer.field.setFocus()
            pane.view.scroll_to_bottom()
        self.settle()
        return pane

    def kept(self, name: str, make: Callable[[], W]) -> W:
        """Return a window that several pictures are of, made for the first of them."""
        if name not in self._kept:
            self._kept[name] = make()
        return cast("W", self._kept[name])

    def with_boris(self) -> ConversationWindow:
        """Show Anna's conversation with Boris."""
        return self.talk(self.cast.with_(self.cast.boris))

    async def rest(self, window: QWidget) -> None:
        """Wait until nothing in a window fades in or out any more."""
        running = QAbstractAnimation.State.Running

        def rests() -> bool:
            parts = window.findChildren(QPropertyAnimation)
            return all(one.state() is not running for one in parts)

        await self.until(rests)

    def show(self, window: QWidget, size: QSize | None = None) -> Shown:
        """Show a window, in front of the others."""
        if size is not None:
            window.resize(size)
        window.show()
        window.activateWindow()
        self.settle()
        return Shown(window)

    def show_list(self, size: QSize | None = None) -> Shown:
        """Show the contact list; Boris is chosen in it."""
        shown = self.show(self.contacts, size or QSize(320, 640))
        self.contacts.list.setFocus()
        self.contacts.list.selectKey(f"person:{self.cast.boris.me.account}")
        self.settle()
        return shown

    def popped_up(self) -> Shown:
        """Return the menu or the small window that has just opened."""
        self.settle()
        popup = self.app.activePopupWidget()
        assert popup is not None, "nothing has opened"
        return Shown(popup)

    def asked(self) -> Shown:
        """Return the dialog that has just opened."""
        self.settle()
        open_ = [
            one
            for one in self.app.topLevelWidgets()
            if isinstance(one, QMessageBox | QInputDialog | Chooser | ArtChooser)
            and one.isVisible()
        ]
        assert len(open_) == 1, open_
        return Shown(open_[0])

    async def clear(self) -> None:
        """Let nothing be seen any more; what several pictures are of is made only once."""
        while (popup := self.app.activePopupWidget()) is not None:
            popup.close()
        contacts = [one.contacts for one in self._desktops if one.contacts is not None]
        lasting: set[QWidget] = {*contacts, *(one.window() for one in contacts)}
        lasting |= {*self._kept.values(), *self.desktop.conversations}
        for pane in self.desktop.conversations:
            await pane.doing.settle()
        for window in self.app.topLevelWidgets():
            if window in lasting:
                window.hide()
            elif window.isVisible():
                window.close()
                if not isinstance(window, QMenu):
                    window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    async def close(self) -> None:
        """Close everything."""
        for desktop in self._desktops:
            for pane in desktop.conversations:
                pane.close()
                await pane.doing.settle()
        for window in self._kept.values():
            if isinstance(window, QDialog):
                window.reject()  # as by its button: it follows nothing any more
            window.deleteLater()
        self._kept.clear()
        await self.clear()
        self.contacts.hide()
        self.desktop.places.save()


# The contact list --------------------------------------------------------------------------------


@screen("contacts")
async def _contacts(stage: Stage) -> Shown:
    return stage.show_list()


@screen("contacts-empty")
async def _contacts_empty(stage: Stage) -> Shown:
    window = stage.kept("lonely", lambda: ContactsWindow("", nothing, lambda: True, nothing))
    window.follow(stage.cast.lonely)
    return stage.show(window)


@screen("contacts-searched")
async def _contacts_searched(stage: Stage) -> Shown:
    shown = stage.show_list()
    stage.contacts.search.setText("nobody of that name")
    stage.contacts.search.setFocus()
    stage.settle()
    return Shown(shown.widget, after=stage.contacts.search.clear)


@screen("contacts-news")
async def _contacts_news(stage: Stage) -> Shown:
    contacts = stage.contacts
    contacts.offer.offer(
        "lock",
        QCoreApplication.translate(
            "PhraseOffer", "If this computer is lost, 12 words bring your ChatEra identity back."
        ),
        QCoreApplication.translate("PhraseOffer", "Write them down…"),
    )  # fmt: skip
    contacts.take_back.tell("Friday at the lake", nothing)
    contacts.show_problem(in_our_words("It can't be kept: No space left on device."))

    def away() -> None:
        contacts.offer.hide()
        contacts.take_back.expire()
        contacts.foot._forget_problem()

    return Shown(stage.show_list(QSize(300, 560)).widget, after=away)


@screen("contact-card")
async def _contact_card(stage: Stage) -> Shown:
    stage.show_list()
    person = stage.cast.house.seen(stage.anna, stage.cast.farida)
    stage.contacts.card.show_beside(portrait(person), QRect(20, 200, 280, 24))
    stage.settle()
    return Shown(stage.contacts.card)


@screen("menu-contacts")
async def _contacts_menu(stage: Stage) -> Shown:
    stage.show_list()
    stage.contacts.open_menu()
    return stage.popped_up()


@screen("menu-contact")
async def _contact_menu(stage: Stage) -> Shown:
    stage.show_list()
    stage.contacts._context_menu(f"person:{stage.cast.boris.me.account}", QPoint(90, 90))
    return stage.popped_up()


@screen("menu-status")
async def _status_menu(stage: Stage) -> Shown:
    stage.show_list()
    stage.contacts.header.status_menu.popup(QPoint(40, 40))
    return stage.popped_up()


@screen("menu-arrange")
async def _arrange_menu(stage: Stage) -> Shown:
    stage.show_list()
    stage.contacts.arrange()
    return stage.popped_up()


@screen("nickname")
async def _nickname(stage: Stage) -> Shown:
    stage.show_list()
    stage.contacts.list.selectKey(f"person:{stage.cast.boris.me.account}")
    stage.contacts.ask_nickname()
    return stage.asked()


# Conversations -----------------------------------------------------------------------------------


@screen("conversation")
async def _conversation(stage: Stage) -> Shown:
    return Shown(stage.with_boris())


@screen("conversation-history")
async def _conversation_history(stage: Stage) -> Shown:
    pane = stage.with_boris()
    pane.view.scroll_to_row(0, flash=False)
    stage.settle()
    return Shown(pane)


@screen("conversation-group")
async def _conversation_group(stage: Stage) -> Shown:
    return Shown(stage.talk(stage.cast.group))


@screen("conversation-empty")
async def _conversation_empty(stage: Stage) -> Shown:
    return Shown(stage.talk(stage.cast.with_(stage.cast.farida)))


@screen("conversation-unread")
async def _conversation_unread(stage: Stage) -> Shown:
    return Shown(stage.talk(stage.cast.with_(stage.cast.dana), looked_at=False))


@screen("conversation-stranger")
async def _conversation_stranger(stage: Stage) -> Shown:
    return Shown(stage.talk(stage.cast.with_(stage.cast.emil), looked_at=False))


@screen("conversation-small")
async def _conversation_small(stage: Stage) -> Shown:
    return Shown(stage.talk(stage.cast.with_(stage.cast.boris), size=QSize(320, 350)))


@screen("conversation-answering")
async def _conversation_answering(stage: Stage) -> Shown:
    pane = stage.with_boris()
    pane.find_bar.open()
    pane.find_bar.field.setText("xylophone")
    pane.find_bar._begin()
    pane.writing.answer(pane.chat.timeline[0])
    pane.composer.field.set_text("*yes*, and (tent) too :)")
    pane.show_problem(in_our_words("It is not on this computer."))
    pane.take_back.tell("Friday at the lake", nothing)
    await pane.doing.settle()
    stage.settle()

    def away() -> None:
        pane.find_bar.field.clear()
        pane.find_bar.hide()
        pane.writing.end()
        pane.composer.field.set_text("")
        pane.show_problem("")
        pane.take_back.expire()

    return Shown(pane, after=away)


@screen("conversation-ink")
async def _conversation_ink(stage: Stage) -> Shown:
    pane = stage.with_boris()
    pane.composer.set_handwriting(True)
    panel = pane.composer.ink
    assert panel is not None
    panel.pad.put_back([unpacked(one) for one in drawing()])
    stage.settle()

    def away() -> None:
        panel.pad.empty()
        pane.composer.set_handwriting(False)

    return Shown(pane, after=away)


@screen("tabs")
async def _tabs(stage: Stage) -> Shown:
    desktop = stage.make_desktop(conversations="tabs")
    who = stage.cast
    for chat in (who.with_(who.boris), who.with_(who.emil), who.group):
        desktop.open_chat(f"chat:{chat.id}")
    stage.settle()
    return _of_desktop(
        stage, desktop, desktop.conversations[who.group.id].window(), QSize(620, 540)
    )


@screen("one-window-empty")
async def _one_window_empty(stage: Stage) -> Shown:
    return _of_desktop(stage, stage.one_desktop, stage.one_window, QSize(900, 500))


@screen("one-window")
async def _one_window(stage: Stage) -> Shown:
    stage.one_desktop.open_chat(f"chat:{stage.cast.with_(stage.cast.boris).id}")
    return _of_desktop(stage, stage.one_desktop, stage.one_window, QSize(900, 600))


@screen("one-window-narrow")
async def _one_window_narrow(stage: Stage) -> Shown:
    stage.one_desktop.open_chat(f"chat:{stage.cast.group.id}")
    return _of_desktop(stage, stage.one_desktop, stage.one_window, QSize(400, 560))


def _of_desktop(stage: Stage, desktop: Desktop, window: QWidget, size: QSize) -> Shown:
    """Show a window of another desktop, which is hidden afterwards."""
    shown = stage.show(window, size)
    assert desktop.contacts is not None
    return Shown(shown.widget, after=desktop.contacts.window().hide)


@screen("menu-conversation")
async def _conversation_menu(stage: Stage) -> Shown:
    stage.with_boris().open_menu()
    return stage.popped_up()


@screen("menu-message")
async def _message_menu(stage: Stage) -> Shown:
    pane = stage.with_boris()
    pane.view.setCurrentIndex(pane.model.index(1, 0))
    assert pane.view.currentIndex().data(RowRole) is not None
    pane.deeds.pop_up(Place.MESSAGE, QPoint(60, 60))
    return stage.popped_up()


@screen("menu-mute")
async def _mute_menu(stage: Stage) -> Shown:
    pane = stage.with_boris()
    mute_menu(pane, pane.chat, pane.doing, nothing).popup(QPoint(60, 60))
    return stage.popped_up()


# Expression --------------------------------------------------------------------------------------


@screen("emoji")
async def _emoji(stage: Stage) -> Shown:
    stage.with_boris().composer.open_emoji()
    return stage.popped_up()


@screen("stickers")
async def _stickers(stage: Stage) -> Shown:
    stage.with_boris().composer.open_stickers()
    return stage.popped_up()


@screen("winks")
async def _winks(stage: Stage) -> Shown:
    stage.with_boris().winking.open_picker()
    return stage.popped_up()


@screen("font")
async def _font(stage: Stage) -> Shown:
    stage.with_boris().composer.open_fonts()
    return stage.popped_up()


@screen("pen-colours")
async def _pen_colours(stage: Stage) -> Shown:
    pane = stage.with_boris()
    pane.composer.set_handwriting(True)
    assert pane.composer.ink is not None
    pane.composer.ink.open_colours()
    shown = stage.popped_up()
    return Shown(shown.widget, after=lambda: pane.composer.set_handwriting(False))


@screen("own-emoticons")
async def _own_emoticons(stage: Stage) -> Shown:
    return stage.show(EmoticonsWindow(stage.contacts, stage.anna))


@screen("own-stickers")
async def _own_stickers(stage: Stage) -> Shown:
    return stage.show(StickersWindow(stage.contacts, stage.anna))


@screen("emoticon-code")
async def _emoticon_code(stage: Stage) -> Shown:
    return stage.show(
        CodeDialog(
            stage.contacts, customs_of(stage.anna), lambda code: code == ":cat:", nothing,
            title=QCoreApplication.translate("EmoticonsWindow", "Make an emoticon"), replaces=True,
        )
    )  # fmt: skip


@screen("sticker-name")
async def _sticker_name(stage: Stage) -> Shown:
    sticker = next(iter(stage.anna.stickers.all()))
    return stage.show(NameDialog(stage.contacts, sticker, nothing))


@screen("picture")
async def _picture(stage: Stage) -> Shown:
    return stage.show(PictureChooser(stage.contacts))


@screen("scene")
async def _scene(stage: Stage) -> Shown:
    stage.show_list()
    stage.contacts.choose_scene()
    return stage.asked()


@screen("background")
async def _background(stage: Stage) -> Shown:
    stage.show_list()
    stage.contacts.choose_background()
    return stage.asked()


@screen("toast")
async def _toast(stage: Stage) -> Shown:
    toasts = ToastStack(animate=False)
    toast = toasts.show(
        "1", "Boris", "perfect. Six o'clock at the old mill?", pixmap(portrait_of("sea")), "busy",
        answers=True,
    )  # fmt: skip
    toast.takeKeyboard()
    stage.settle()
    return Shown(toast, after=toasts.close)


@screen("toast-plain")
async def _toast_plain(stage: Stage) -> Shown:
    toasts = ToastStack(animate=False)
    toast = toasts.show("1", "Farida", QCoreApplication.translate("Notices", "has just signed in."))
    stage.settle()
    return Shown(toast, after=toasts.close)


# Finding -----------------------------------------------------------------------------------------


@screen("switcher")
async def _switcher(stage: Stage) -> Shown:
    stage.show_list()
    stage.contacts.deeds.perform("go.switch")
    return stage.asked()


@screen("palette")
async def _palette(stage: Stage) -> Shown:
    stage.with_boris().deeds.perform("program.palette")
    return stage.asked()


@screen("palette-asking")
async def _palette_asking(stage: Stage) -> Shown:
    stage.show_list()
    stage.contacts.deeds.perform("me.message")
    return stage.asked()


@screen("forward")
async def _forward(stage: Stage) -> Shown:
    pane = stage.with_boris()
    pane.forward([pane.chat.timeline[0]])
    return stage.asked()


@screen("search")
async def _search(stage: Stage) -> Shown:
    window = MessageSearch(stage.contacts, stage.anna, "lake", nothing)
    await window._doing.settle()
    return stage.show(window)


@screen("search-help")
async def _search_help(stage: Stage) -> Shown:
    return stage.show(MessageSearch(stage.contacts, stage.anna, "", nothing))


@screen("calendar")
async def _calendar(stage: Stage) -> Shown:
    timeline = stage.cast.with_(stage.cast.boris).timeline
    day = date(2024, 10, 18)
    return stage.show(DatePicker(stage.contacts, day, nothing, said_on(timeline), day))


@screen("pins")
async def _pins(stage: Stage) -> Shown:
    pane = stage.with_boris()
    pane.pins.show_all()
    stage.settle()
    assert pane.pins._all is not None
    return Shown(pane.pins._all)


@screen("versions")
async def _versions(stage: Stage) -> Shown:
    chat = stage.cast.with_(stage.cast.boris)
    return stage.show(VersionsWindow(stage.contacts, chat.versions(chat.timeline[1].id)))


# People and groups -------------------------------------------------------------------------------


@screen("new-group")
async def _new_group(stage: Stage) -> Shown:
    chosen = {stage.cast.boris.me.account}
    me = {stage.anna.me.account}
    return stage.show(
        PeoplePicker(stage.contacts, stage.anna, without=me, chosen=chosen, named=True)
    )


@screen("leave-group")
async def _leave_group(stage: Stage) -> Shown:
    confirm_leave(stage.contacts, stage.cast.group, stage.contacts.doing)
    return stage.asked()


@screen("wishes")
async def _wishes(stage: Stage) -> Shown:
    assert stage.desktop.attention is not None
    return stage.show(
        WishesWindow(
            stage.contacts, stage.anna, stage.desktop.attention, stage.cast.boris.me.account, "Boris",
            group=False,
        )
    )  # fmt: skip


@screen("until")
async def _until(stage: Stage) -> Shown:
    window = AskTime(stage.contacts, nothing)
    window.time.setTime(QTime(18, 0))
    return stage.show(window)


# Security ----------------------------------------------------------------------------------------


@screen("encryption")
async def _encryption(stage: Stage) -> Shown:
    standing = Standing.of(stage.cast.with_(stage.cast.boris))
    return stage.show(EncryptionWindow(stage.contacts, standing, nothing, nothing))


@screen("encryption-none")
async def _encryption_none(stage: Stage) -> Shown:
    standing = Standing("Boris", group=False, encrypted=False)
    return stage.show(EncryptionWindow(stage.contacts, standing, None, nothing))


def _verify(stage: Stage, tab: int) -> VerifyWindow:
    chat = stage.cast.with_(stage.cast.boris)
    window = stage.kept("verify", lambda: VerifyWindow(stage.anna, chat))
    window.tabs.setCurrentIndex(tab)
    stage.show(window)
    return window


@screen("verify")
async def _verify_numbers(stage: Stage) -> Shown:
    return Shown(_verify(stage, 0))


@screen("verify-code")
async def _verify_code(stage: Stage) -> Shown:
    window = _verify(stage, 1)
    return Shown(window, [window.code.picture])


@screen("verify-digits")
async def _verify_digits(stage: Stage) -> Shown:
    window = _verify(stage, 2)
    return Shown(window, [window.digits])


@screen("phrase")
async def _phrase(stage: Stage) -> Shown:
    window = PhraseWindow(stage.contacts, stage.phrase, nothing)
    shown = stage.show(window)
    return Shown(shown.widget, window.findChildren(WordGrid))


@screen("passphrase")
async def _passphrase(stage: Stage) -> Shown:
    window = PassphraseDialog(
        stage.contacts, QCoreApplication.translate("SecurityPage", "Set a passphrase")
    )
    return stage.show(window)


@screen("unlock")
async def _unlock(stage: Stage) -> Shown:
    async def never(_: str) -> None:
        """Open nothing."""

    return stage.show(UnlockWindow(never, nothing))


@screen("encrypting")
async def _encrypting(stage: Stage) -> Shown:
    return stage.show(EncryptingWindow())


@screen("linking")
async def _linking(stage: Stage) -> Shown:
    window = LinkingWindow(
        stage.contacts, lambda: Offer(stage.anna.devices, stage.anna.profile, ["127.0.0.1"])
    )
    await stage.until(lambda: bool(window.link.text()))
    shown = stage.show(window)
    return Shown(shown.widget, [window.code, window.link, window.address])


@screen("joining")
async def _joining(stage: Stage) -> Shown:
    window = JoiningWindow(stage.contacts, stage._folder / "nowhere", nothing, looks=False)
    window.name.setText("Laptop")
    return stage.show(window)


@screen("restoring")
async def _restoring(stage: Stage) -> Shown:
    return stage.show(RestoringWindow(stage.contacts, stage._folder / "nowhere", nothing))


@screen("remove-device")
async def _remove_device(stage: Stage) -> Shown:
    return stage.show(RemoveWindow(stage.contacts, "Laptop"))


@screen("regain-device")
async def _regain_device(stage: Stage) -> Shown:
    return stage.show(RegainWindow(stage.contacts))


# The program -------------------------------------------------------------------------------------


@screen("first-run")
async def _first_run(stage: Stage) -> Shown:
    return stage.show(FirstRunWindow("Anna", nothing))


def _settings(stage: Stage, page: str) -> SettingsWindow:
    window = stage.kept("settings", lambda: _made_settings(stage))
    window.turn_to(page)
    stage.show(window)
    return window


def _made_settings(stage: Stage) -> SettingsWindow:
    phrase, profile = stage.phrase, stage.anna.profile
    backup = BackupSection(Backups(profile, stage.cast.house.now_ms), phrase)
    devices = DevicesPage(stage.anna)
    titles = [QCoreApplication.translate("Desktop", words) for words in ("Your devices", "Backup")]
    security = SecurityPage(
        phrase, profile, nothing, list(zip(titles, (devices, backup), strict=True))
    )
    return SettingsWindow(
        stage.contacts, stage.desktop.options, nothing, security, stage.desktop.wardrobe.names(),
        KeyboardPage(stage.desktop.keymap, EVERY_ACTION), system_switches(Path("/profile")),
        VisibilityPage(stage.anna), _spelling_page(profile),
    )  # fmt: skip


def _spelling_page(profile: Profile) -> SpellingPage:
    """Return the page, whatever dictionaries this computer has."""
    spelling = Spelling(profile, Speller(EmptyDictionaries), Options, nothing, nothing, list)
    spelling.choose(("de_DE", "en_GB"))
    for word in ("ChatEra", "Bub", "Züri"):
        spelling.add(word)
    page = SpellingPage(spelling)
    page.destroyed.connect(spelling.close)
    return page


@screen("settings")
async def _settings_general(stage: Stage) -> Shown:
    return Shown(_settings(stage, "general"))


@screen("settings-all")
async def _settings_all(stage: Stage) -> Shown:
    return Shown(_settings(stage, "general")._inner)


@screen("settings-keyboard")
async def _settings_keyboard(stage: Stage) -> Shown:
    return Shown(_settings(stage, "keyboard"))


@screen("settings-security")
async def _settings_security(stage: Stage) -> Shown:
    window = _settings(stage, "security")
    return Shown(window, [one.list for one in window.findChildren(DevicesPage)])


@screen("settings-diary")
async def _settings_diary(stage: Stage) -> Shown:
    return Shown(_settings(stage, "diary"))


@screen("settings-spelling")
async def _settings_spelling(stage: Stage) -> Shown:
    window = _settings(stage, "spelling")
    (page,) = window.findChildren(SpellingPage)
    await stage.until(lambda: page.languages.count() > 0)
    return Shown(window)


@screen("settings-visibility")
async def _settings_visibility(stage: Stage) -> Shown:
    return Shown(_settings(stage, "visibility"))


@screen("themes")
async def _themes(stage: Stage) -> Shown:
    return stage.show(stage.desktop.wardrobe.window(stage.contacts))


def _communities_window(stage: Stage) -> CommunitiesWindow:
    window = stage.kept("communities", lambda: CommunitiesWindow(stage.contacts, stage.anna))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    return window


@screen("communities")
async def _communities(stage: Stage) -> Shown:
    return stage.show(_communities_window(stage))


@screen("communities-joining")
async def _communities_joining(stage: Stage) -> Shown:
    window = _communities_window(stage)
    window._ask(None)
    return stage.show(window)


@screen("communities-founding")
async def _communities_founding(stage: Stage) -> Shown:
    window = _communities_window(stage)
    window._found()
    return stage.show(window)


@screen("connect")
async def _connect(stage: Stage) -> Shown:
    stage.show_list()
    stage.contacts.deeds.perform("contacts.connect")
    return stage.asked()


@screen("moving")
async def _moving(stage: Stage) -> Shown:
    async def move(*_: object) -> None:
        """Move nothing."""

    return stage.show(MovingWindow(stage.contacts, [Movable("Home", closed=False, move=move)]))


@screen("moving_closed")
async def _moving_closed(stage: Stage) -> Shown:
    async def move(*_: object) -> None:
        """Move nothing."""

    movable = [Movable(name, closed, move) for name, closed in (("Home", False), ("Choir", True))]
    window = MovingWindow(stage.contacts, movable)
    window.which.setCurrentIndex(1)
    return stage.show(window)


@screen("about")
async def _about(stage: Stage) -> Shown:
    return stage.show(AboutWindow(stage.contacts))


@screen("doctor")
async def _doctor(stage: Stage) -> Shown:
    async def look() -> AsyncIterator[Finding]:
        yield Finding("port", ok=True, detail="UDP port 47100 can be used.")
        yield Finding(
            "broadcast", ok=False, detail="Broadcast does not work on eth0: Permission denied.",
            advice="A firewall on this computer probably drops it; see the firewall's advice.",
        )  # fmt: skip
        yield Finding("inbound", ok=True, detail="Others can reach this computer at 192.168.1.20.")

    window = DoctorWindow(stage.contacts, look)
    await stage.until(window.again.isEnabled)
    return stage.show(window)


@screen("error")
async def _error(stage: Stage) -> Shown:
    show_error("The settings can't be saved: No space left on device.")
    return stage.asked()
