"""The composition root of the desktop: application, loop, client, windows.

The window is painted first; asyncio, the network and the client are loaded after that.
"""

from __future__ import annotations

import contextlib
import getpass
import signal
import sys
import time
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from chatera.commands.owner import Ownership, take_over, try_to_own
from chatera.protocol.errors import ChatEraError
from chatera.store import options as stored_options
from chatera.store.profile import Profile
from chatera.store.vaults import Locked
from chatera_app.actions.keymap import FILE as KEYS, Keymap
from chatera_app.system.collecting import keep_what_is_there, keep_what_was_loaded
from chatera_app.system.garbage import GarbageCollector
from chatera_app.system.places import WindowPlaces
from chatera_app.widgets import theme
from chatera_app.widgets.art import logo_icon
from chatera_app.windows.conversations import Conversations
from chatera_app.windows.front import bring_to_front
from chatera_app.windows.speaking import Voice
from chatera_app.windows.wardrobe import Wardrobe

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine, Iterable
    from typing import Any

    from chatera.client.client import Client
    from chatera.client.happenings import Happening
    from chatera.client.lan import Browsing
    from chatera.client.own_hub import HubOpener
    from chatera.client.phrase import RecoveryPhrase
    from chatera.commands.host import Host
    from chatera.discovery.hub import Hub
    from chatera_app.system.sounds import SoundName, Sounds
    from chatera_app.system.tray import Tray
    from chatera_app.windows.around import Around
    from chatera_app.windows.attention import Attention
    from chatera_app.windows.contacts import ContactsWindow
    from chatera_app.windows.conversation import ConversationWindow
    from chatera_app.windows.deep_links import DeepLinks
    from chatera_app.windows.program import Program
    from chatera_app.windows.security import SecurityPage
    from chatera_app.windows.settings import SettingsWindow
    from chatera_app.windows.spelling import Spelling
    from chatera_app.windows.verify import VerifyWindow

CONTACTS = "contacts"
"""The key of a notice that leads to the contact list."""


@dataclass(frozen=True, slots=True)
class Launch:
    """How the desktop is started.

    Attributes:
        profile: the profile's directory; made on the first run.
        discover: False keeps to typed addresses.
        title: put in front of window titles, so that two desktops can be told apart.
        hidden: without showing the window, as sessions start programs.
        link: what is opened once the program lives: one that begins with ``chatera:``.
    """

    profile: Path
    discover: bool = True
    title: str = ""
    hidden: bool = False
    link: str = ""


class Desktop:
    """Owns the windows and what they share."""

    def __init__(self, app: QApplication, launch: Launch) -> None:
        self.app = app
        self.launch = launch
        self.options = stored_options.load(launch.profile / "settings.toml")
        self.client: Client | None = None
        self.contacts: ContactsWindow | None = None
        self.sure: dict[str, VerifyWindow] = {}
        self.keymap = Keymap(launch.profile / KEYS)
        self.places = WindowPlaces(launch.profile / "windows.ini")
        self.voice = Voice(app)
        self.conversations = Conversations(
            lambda: self.client, lambda: self.options, self.keymap, self.places
        )
        self._join_conversations()
        self.wardrobe = Wardrobe(app, launch.profile, lambda: self.options)
        self.wardrobe.missed.connect(self._theme_missed)
        self.wardrobe.chosen.connect(self._choose_theme)
        self.wardrobe.changed.connect(self._offer_themes)
        self._lost_theme = ""
        self._ownership: Ownership | None = None
        self._first: QDialog | None = None
        self._link = launch.link
        self._settings: SettingsWindow | None = None
        self._first_picture: bytes | None = None
        self.phrase: RecoveryPhrase | None = None
        self.host: Host | None = None
        self.tray: Tray | None = None
        self.attention: Attention | None = None
        self.around: Around | None = None
        self.sounds: Sounds | None = None
        self._leaving: asyncio.Event | None = None
        self._living: asyncio.Task[None] | None = None

    def _join_conversations(self) -> None:
        conversations = self.conversations
        conversations.opened.connect(self._chat_opened)
        conversations.closed.connect(self._chat_closed)
        conversations.wanted.connect(self.open_chat)
        conversations.verifyWanted.connect(self.verify)
        conversations.wishesWanted.connect(self.open_wishes)
        conversations.failed.connect(self._say)
        conversations.optionsPicked.connect(self._options_changed)

    def _chat_opened(self, window: ConversationWindow) -> None:
        """Let a conversation have what all windows share, before anybody sees it."""
        self.program.adopt(window)
        window.spelling.heed(self.spelling)
        if self.attention is not None and self.sounds is not None:
            window.winking.heed(self.attention, self.sounds.begin)

    # Before the first paint ------------------------------------------------------------------

    def begin(self) -> None:
        """Paint the first window: the contact list, or the question who this is."""
        self.voice.speak(self.options.language)
        self.wardrobe.wear()
        self.wardrobe.follow_the_system()
        self.app.setWindowIcon(logo_icon())
        if Profile.lies_open(self.launch.profile):
            self._show_encrypting()
            return
        if Profile.exists(self.launch.profile):
            try:
                # A keychain is asked after the window is painted: loading what asks it takes longer.
                if not Profile.asks_keychain(self.launch.profile):
                    self._ownership = try_to_own(self.launch.profile, "desktop")
            except Locked:
                self._ask_passphrase()
            else:
                self._show_contacts()
            return
        from chatera_app.windows.first_run import FirstRunWindow

        window = FirstRunWindow(getpass.getuser(), self._first_run_done)
        window.rejected.connect(self.leave)
        window.elsewhere.clicked.connect(self._join_another)
        window.again.clicked.connect(self._restore)
        self._first = window
        window.show()
        if self._link:
            self._join_by_link()

    def _join_by_link(self) -> None:
        """Put a link that another computer shows, and that was pressed on this new one, where it belongs."""
        from chatera_app.windows.deep_links import read

        if read(self._link).kind == "device":
            self._join_another()
            self._joining.where.setText(self._link)
            self._link = ""

    def _join_another(self) -> None:
        """Let this computer become another device of somebody."""
        from chatera_app.windows.joining import JoiningWindow

        assert self._first is not None  # noqa: S101 - it was asked there
        self._joining = JoiningWindow(
            self._first, self.launch.profile, self._joined, looks=self.launch.discover
        )
        self._joining.open()

    def _restore(self) -> None:
        """Let somebody who lost a computer be themselves again."""
        from chatera_app.windows.first_run import FirstRunWindow
        from chatera_app.windows.restoring import RestoringWindow

        first = self._first
        assert isinstance(first, FirstRunWindow)  # noqa: S101 - it was asked there
        self._restoring = RestoringWindow(first, self.launch.profile, self._joined)
        self._restoring.elsewhere.connect(self._join_another)
        self._restoring.anew.connect(first.begin)
        self._restoring.open()

    def _joined(self) -> None:
        assert self._first is not None  # noqa: S101 - it was asked there
        self._first.accept()
        try:
            self._ownership = try_to_own(self.launch.profile, "desktop")
        except ChatEraError as error:
            show_error(str(error))
            return
        self.options = stored_options.load(self.launch.profile / "settings.toml")
        self.wardrobe.wear()
        self._show_contacts()
        self._live_soon()

    def _first_run_done(self, name: str, picture: bytes | None) -> None:
        try:
            Profile.create(self.launch.profile, name).close()
            self._ownership = try_to_own(self.launch.profile, "desktop")
        except ChatEraError as error:
            show_error(str(error))
            return
        self._first_picture = picture
        self._show_contacts()
        self._live_soon()

    def _show_encrypting(self) -> None:
        from chatera_app.windows.encrypting import EncryptingWindow

        self._first = EncryptingWindow()
        self._first.show()

    async def _encrypt(self) -> None:
        """Open a profile that is encrypted meanwhile, and live."""
        import asyncio

        path = self.launch.profile
        try:
            self._ownership = await asyncio.to_thread(try_to_own, path, "desktop")
        finally:
            assert self._first is not None  # noqa: S101 - it says what happens here
            self._first.hide()
        self._show_contacts()
        await self._live()

    def _ask_passphrase(self) -> None:
        from chatera_app.windows.unlock import UnlockWindow

        window = UnlockWindow(self._unlock, self._unlocked)
        window.rejected.connect(self.leave)
        self._first = window
        window.show()

    async def _unlock(self, passphrase: str) -> Ownership:
        import asyncio

        # Guessing is made slow, so opening is as well: never in the thread that paints.
        ownership = await asyncio.to_thread(try_to_own, self.launch.profile, "desktop", passphrase)
        return ownership or await take_over(self.launch.profile, passphrase=passphrase)

    def _unlocked(self, ownership: Ownership) -> None:
        self._ownership = ownership
        if self.contacts is None:
            self._show_contacts()
        self._live_soon()

    def _show_contacts(self) -> None:
        from chatera_app.windows.contacts import ContactsWindow

        # While a command still has the profile, the name comes a moment later.
        name = self._ownership.profile.setting("name") if self._ownership else ""
        self.contacts = ContactsWindow(
            name, self.open_chat, self._closing, self.leave, self.places.folded(), self.keymap
        )
        self.program.options = self.options
        self.program.adopt(self.contacts)
        self.program.contacts = self.contacts.deeds
        self.contacts.complete()
        self.contacts.foldedChanged.connect(self.places.fold)
        self.contacts.verifyWanted.connect(self.verify)
        self.contacts.optionsPicked.connect(self._options_changed)
        self.contacts.obey(self.options)
        if self._lost_theme:
            self.contacts.show_problem(self._lost_theme)
        self.contacts.wishesWanted.connect(self.open_wishes)
        self.conversations.live_beside(self.contacts)
        if not self._starts_hidden:
            self.contacts.window().show()

    # With a loop -----------------------------------------------------------------------------

    async def run(self) -> None:
        """Live until the person leaves."""
        import asyncio

        self._leaving = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            with contextlib.suppress(NotImplementedError):
                loop.add_signal_handler(number, self.leave)
        if self.contacts is not None:
            self._live_soon()
        elif Profile.lies_open(self.launch.profile):
            self._live_soon(self._encrypt())
        await self._leaving.wait()
        await self._stop_beginning()
        await self._close_chats()
        if self.around is not None:
            await self.around.close()
        if self.host is not None:
            await self.host.close()
        if self.client is not None:
            await self.client.stop()
        if self._ownership is not None:
            self._ownership.release()

    async def _close_chats(self) -> None:
        """Close what is open; what a window was still about to do is done before the end."""
        if self.contacts is not None:
            self.contacts.window().hide()
        await self.conversations.close()
        if "spelling" in self.__dict__:
            self.spelling.close()
        self.wardrobe.close()
        for sure in list(self.sure.values()):
            sure.close()
            await sure.doing.settle()
        self.places.save()

    def _live_soon(self, work: Coroutine[Any, Any, None] | None = None) -> None:
        import asyncio

        self._living = asyncio.ensure_future(work or self._live())
        self._living.add_done_callback(self._lived)

    async def _stop_beginning(self) -> None:
        """End what still starts: whoever leaves at once waits for nothing."""
        import asyncio

        if self._living is not None and not self._living.done():
            self._living.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._living

    def _lived(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and isinstance(task.exception(), Locked):
            self._ask_passphrase()  # it was in use when the window was painted
        elif not task.cancelled() and isinstance(task.exception(), ChatEraError):
            show_error(str(task.exception()))
            self.leave()
        elif not task.cancelled() and task.exception() is not None:
            words = QCoreApplication.translate("Desktop", "ChatEra could not start ({0}).")
            show_error(words.format(repr(task.exception())))
            self.leave()

    async def _live(self) -> None:
        from chatera.client.client import Client
        from chatera.commands.host import Host
        from chatera.commands.registry import every_command
        from chatera_app.windows.attention import Attention

        assert self.contacts is not None  # noqa: S101 - made before
        if self._ownership is None:
            self._ownership = await take_over(self.launch.profile)
        discover = self.launch.discover and self.options.discover
        hub = _hub_opener() if discover and self.options.open_hub else None
        client = self.client = Client(
            self._ownership.profile, discovery=_look if discover else None, hub_opener=hub
        )
        keep_what_was_loaded()  # else the first look for garbage falls into the first conversation's opening
        self.program.client = client
        self.attention = Attention(client, lambda: self.options)
        self.contacts.follow(client)  # whom one knows is seen before anybody is reached
        client.observe(self._happened)
        await client.start()
        self.host = Host(
            self._ownership, client, every_command(), show=self.show, open_link=self.open_link
        )
        await self.host.start()
        if self._first_picture is not None:
            await client.set_profile(picture=self._first_picture)
        self._offer_phrase(client)
        await self._show_around(client)
        await self.conversations.reopen(hidden=self._starts_hidden)
        if self.keymap.problem:
            self.contacts.show_problem(self.keymap.problem)
        if self._link:
            self.open_link(self._link)

    def _offer_phrase(self, client: Client) -> None:
        """Offer the recovery phrase in the contact list, once there is something to lose."""
        from chatera.client.phrase import RecoveryPhrase
        from chatera_app.windows.phrase import PhraseOffer

        assert self.contacts is not None  # noqa: S101 - made before
        self.phrase = RecoveryPhrase(client.profile, _now_ms)
        self._offer = PhraseOffer(self.phrase, self.contacts.offer)
        self.contacts.offer.accepted.connect(self.open_phrase)
        client.chats.observe(self._offer.look)
        self._offer.look()

    async def _show_around(self, client: Client) -> None:
        """Show what stands beside the windows: the tray, notices, the idle status."""
        from chatera_app.system.sounds import Sounds, system_player
        from chatera_app.windows.around import Around

        assert self.attention is not None  # noqa: S101 - made with the client
        assert self.contacts is not None  # noqa: S101 - made before
        self.sounds = Sounds(system_player(), self._sound)
        self.around = Around(
            self.app, client, self.attention, lambda: self.options,
            self.sounds, window_of=self.conversations.get,
            open_chat=self.open_chat, nudged=self.conversations.feel, show=self.show,
            front=self._front, edit_message=self._edit_message,
            open_settings=lambda: self.open_settings("general"), leave=self.leave, say=self._say,
        )  # fmt: skip
        self.tray = self.around.tray
        self.program.around = self.around
        self.program.set_option = self._set_option
        for menu in (self.contacts.header.status_menu, self.around.status_menu):
            menu.quietPicked.connect(self.set_quiet)
            menu.visibilityPicked.connect(lambda: self.open_settings("visibility"))
        self.around.pause.changed.connect(self._show_pause)
        self.contacts.header.pauseEnded.connect(self.around.pause.finish)
        self._show_pause()
        self._obey_quiet()
        for window in self.conversations:  # some were opened before there was anything to heed
            window.winking.heed(self.attention, self.sounds.begin)
        if self._starts_hidden and not self.tray.exists:
            self.contacts.window().showMinimized()  # hidden, nothing would bring it back
        if sys.platform == "darwin":  # elsewhere a link comes by the command line
            self.app.installEventFilter(self.links)
        await self.around.start()
        if not self.conversations:  # those are closed again
            keep_what_is_there()

    def _show_pause(self) -> None:
        """Show in the contact list until when everything is muted."""
        from chatera_app.windows.statuses import moment_words

        if self.contacts is not None and self.around is not None:
            self.contacts.header.setPaused(moment_words(self.around.pause.until))

    @property
    def _starts_hidden(self) -> bool:
        return self.options.start_hidden or self.launch.hidden

    def _edit_message(self) -> None:
        """Let the personal message be written, in the contact list."""
        self.show()
        if self.contacts is not None:
            self.contacts.header.editMessage()

    @cached_property
    def links(self) -> DeepLinks:
        """What links that begin with ``chatera:`` may do here."""
        from chatera_app.windows.deep_links import DeepLinks

        contacts = self.contacts
        assert contacts is not None  # noqa: S101 - made before
        return DeepLinks(
            self._front, contacts.open_invitation, self.open_chat,
            lambda address: contacts.command("connect", {"url": address}), self._say,
        )  # fmt: skip

    def open_link(self, link: str) -> None:
        """Open a link that somebody pressed elsewhere."""
        self.show()
        self.links.follow(link)

    @staticmethod
    def _sound(name: SoundName) -> Path:
        """Find a sound: the theme's, or the usual one."""
        from chatera_app.system.sounds import sound_path

        return theme.current().sounds.get(name) or sound_path(name)

    # What windows ask for --------------------------------------------------------------------

    @cached_property
    def program(self) -> Program:
        """What can be done in every window."""
        from chatera_app.windows.program import Program

        program = Program(
            self.open_chat,
            self.show,
            self.open_settings,
            self.open_themes,
            self.leave,
            self.conversations.by_key,
        )
        program.conversations = self.conversations
        return program

    def open_chat(self, key: str) -> None:
        """Show a conversation: ``person:<account>``, ``chat:<id>`` or ``chat:<id>#<message>``."""
        if key.partition(":")[0] == CONTACTS:
            self.show()
        else:
            self.conversations.show(key)

    def open_wishes(self, key: str) -> None:
        """Show in which ways one is told of somebody, or of a group."""
        from chatera_app.windows.attention import who_is
        from chatera_app.windows.wishes import WishesWindow

        chat = self.conversations.chat_of(key)
        if chat is not None and self.client is not None and self.attention is not None:
            WishesWindow(
                self._front(), self.client, self.attention, who_is(chat), chat.title,
                group=chat.kind == "group",
            ).open()  # fmt: skip

    def verify(self, account: str) -> None:
        """Show the window that makes sure who somebody is."""
        window = self._window_to_verify(account)
        if window is not None:
            bring_to_front(window)

    def _window_to_verify(self, account: str) -> VerifyWindow | None:
        from chatera_app.windows.verify import VerifyWindow

        if self.client is None:
            return None
        window = self.sure.get(account)
        if window is None:
            chat = self.client.chats.with_person(account)
            window = self.sure[account] = VerifyWindow(self.client, chat)
            window.finished.connect(lambda _: self._sure_closed(account))
        return window

    def _sure_closed(self, account: str) -> None:
        window = self.sure.pop(account, None)
        if window is not None:
            window.deleteLater()

    def _happened(self, happening: Happening) -> None:
        """Show that somebody wants to compare numbers, without taking the keyboard from what is being written."""
        from chatera.client.happenings import VerificationChanged

        if not isinstance(happening, VerificationChanged):
            return
        asked = happening.verification
        quiet = self.attention is not None and self.attention.quiet
        if asked.state != "asked" or self.client is None or quiet:
            return  # whoever is not to be disturbed finds the wish in that window
        window = self._window_to_verify(asked.account)
        if window is not None and not window.isVisible():
            window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            window.show()
            self.app.alert(window)

    def _say(self, problem: str) -> None:
        assert self.contacts is not None  # noqa: S101 - conversations are asked for later
        self.contacts.show_problem(problem)

    def _chat_closed(self) -> None:
        hidden = self.contacts is not None and not self.contacts.window().isVisible()
        if (
            hidden
            and not self.conversations.has_windows
            and self.tray is not None
            and not self.tray.exists
        ):
            self.leave()

    def open_phrase(self) -> None:
        """Show the recovery phrase, as long as it is on this computer."""
        from chatera_app.windows.phrase import PhraseWindow

        if self.phrase is not None and self.phrase.words is not None:
            PhraseWindow(self._front(), self.phrase, self._phrase_written).open()

    def _phrase_written(self) -> None:
        from chatera_app.windows.security import WRITTEN

        assert self.client is not None  # noqa: S101 - the phrase is its profile's
        self.client.profile.set_setting(WRITTEN, str(_now_ms()))
        assert self.contacts is not None  # noqa: S101 - made before
        self.contacts.offer.hide()

    def open_settings(self, page: str = "") -> None:
        """Show the settings, at the page of this name; ``SettingsWindow.turn_to`` knows them."""
        from chatera_app.windows.every_action import EVERY_ACTION
        from chatera_app.windows.keyboard import KeyboardPage
        from chatera_app.windows.settings import SettingsWindow
        from chatera_app.windows.system_switches import system_switches
        from chatera_app.windows.visibility import VisibilityPage

        if self._settings is None:
            self._settings = SettingsWindow(
                self._lasting(),
                self.options,
                self._options_changed,
                self._security(),
                self.wardrobe.names(),
                KeyboardPage(self.keymap, EVERY_ACTION),
                system_switches(self.launch.profile),
                VisibilityPage(self.client) if self.client is not None else None,
                self._spelling_page(),
            )
            self._settings.themesWanted.connect(self.open_themes)
            if self.contacts is not None:
                self._settings.sceneWanted.connect(self.contacts.choose_scene)
                self._settings.backgroundWanted.connect(self.contacts.choose_background)
            self._settings.finished.connect(lambda _: self._settings_closed())
            self.places.keep(self._settings, "settings")
        self._settings.turn_to(page)
        bring_to_front(self._settings)

    def _spelling_page(self) -> QWidget | None:
        from chatera_app.windows.spelling_page import SpellingPage

        return SpellingPage(self.spelling) if self.client is not None else None

    @cached_property
    def spelling(self) -> Spelling:
        """What is right in what is written; nothing is looked up before somebody writes."""
        from chatera_app.system.speller import Speller
        from chatera_app.windows.spelling import Spelling

        assert self.client is not None  # noqa: S101 - conversations are its
        return Spelling(
            self.client.profile, Speller(), lambda: self.options, self._set_option,
            lambda: self.open_settings("spelling"),
        )  # fmt: skip

    def _settings_closed(self) -> None:
        assert self._settings is not None  # noqa: S101 - it was just closed
        self._settings.deleteLater()
        self._settings = None

    def _security(self) -> SecurityPage | None:
        """Return the settings' page about security, once there is a profile to speak of."""
        from chatera.client.backup import Backups
        from chatera_app.windows.backup import BackupSection
        from chatera_app.windows.devices import DevicesPage
        from chatera_app.windows.security import SecurityPage

        if self.client is None or self.phrase is None:
            return None
        profile = self.client.profile
        devices = DevicesPage(self.client)
        backup = BackupSection(Backups(profile, _now_ms), self.phrase)
        return SecurityPage(
            self.phrase, profile, self.open_phrase,
            [
                (QCoreApplication.translate("Desktop", "Your devices"), devices),
                (QCoreApplication.translate("Desktop", "Backup"), backup),
            ],
        )  # fmt: skip

    def _options_changed(self, options: stored_options.Options) -> None:
        self.options = options
        self.wardrobe.wear()
        options = self.options  # a theme that is gone is in it no longer
        self.wardrobe.show_chosen(options)
        self._obey_quiet()
        self.conversations.obey(options)
        if self.contacts is not None:
            self.contacts.obey(options)
        self.program.options = options
        if self._settings is not None:
            self._settings.follow(options)
        if self.client is not None and self.contacts is not None:
            self.contacts.doing(self.client.obey(options))
        self._save_options()

    def _save_options(self) -> None:
        try:
            stored_options.save(self.launch.profile / "settings.toml", self.options)
        except ChatEraError as error:
            show_error(str(error))

    def open_themes(self) -> None:
        """Show the themes."""
        bring_to_front(self.wardrobe.window(self._lasting()))

    def _choose_theme(self, name: str) -> None:
        self._options_changed(msgspec.structs.replace(self.options, theme=name))

    def _offer_themes(self) -> None:
        """Let the settings offer the themes there are."""
        if self._settings is not None:
            self._settings.show_themes(self.options, self.wardrobe.names())

    def _theme_missed(self, options: stored_options.Options, words: str) -> None:
        """Forget a theme that can't be worn, and tell of it."""
        self.options = options
        self._save_options()
        if self.contacts is None:
            self._lost_theme = words
        else:
            self.contacts.show_problem(words)

    def _obey_quiet(self) -> None:
        """Show in the menus whether one may be disturbed, and let toasts slide or not."""
        if self.around is None:
            return  # there is nothing yet that could disturb
        if self.contacts is not None:
            self.contacts.header.setQuiet(self.options.do_not_disturb)
        self.around.obey()

    def _set_option(self, name: str, value: object) -> None:
        self._options_changed(msgspec.structs.replace(self.options, **{name: value}))

    def set_quiet(self, on: bool) -> None:
        """Let nothing disturb, or end that."""
        self._options_changed(msgspec.structs.replace(self.options, do_not_disturb=on))

    def leave(self) -> None:
        """Quit: say goodbye to the node, close everything."""
        if self._leaving is None:
            self.app.quit()  # before the loop runs there is nothing to say goodbye to
        else:
            self._leaving.set()

    def show(self) -> None:
        """Bring the contact list to the front."""
        self.conversations.show_contacts()

    def _closing(self) -> bool:
        """Decide whether closing the contact list ends the program."""
        if not self.options.close_hides:
            return True
        if self.tray is not None and self.tray.exists:
            self._say_that_it_stays()
            return False
        return (
            not self.conversations.has_windows
        )  # without a tray the last window is the way back, and the way out

    def _say_that_it_stays(self) -> None:
        if self.places.told():
            return
        box = self.contacts
        assert box is not None  # noqa: S101 - it is being closed
        assert self.around is not None  # noqa: S101 - there is a tray
        self.around.tell(
            CONTACTS, QCoreApplication.translate("Desktop", "ChatEra keeps running"),
            QCoreApplication.translate("Desktop", "Messages still reach you. Quit from its menu or from the tray."),
        )  # fmt: skip

    def _lasting(self) -> QWidget:
        """Return the window that lives as long as the program: what belongs to another one goes with it."""
        assert self.contacts is not None  # noqa: S101 - made before anything is asked for
        return self.contacts

    def _front(self) -> QWidget:
        window = self.app.activeWindow() or self.contacts
        assert window is not None  # noqa: S101 - the settings are asked for in a window
        return window


def _look(
    on_seen: Callable[[Hub], None], on_gone: Callable[[bytes], None], *, known: Iterable[str] = (),
    opens_in: Callable[[], float | None], on_plan: Callable[[float], None],
) -> Browsing:  # fmt: skip
    """Return what looks for hubs (the client's ``Discovery``); loaded when it is asked for."""
    from chatera.discovery.browser import Browser

    return Browser(on_seen, on_gone, known=known, opens_in=opens_in, on_plan=on_plan)


def _hub_opener() -> HubOpener:
    from chatera_app.embedded import EmbeddedHub

    return EmbeddedHub()


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def show_error(words: str) -> QMessageBox:
    """Show what went wrong where there is no window to say it in; returns what shows it."""
    from chatera_app.models.library_words import in_our_words

    box = QMessageBox(QMessageBox.Icon.Warning, "ChatEra", in_our_words(words))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.finished.connect(lambda: box.deleteLater())  # noqa: PLW0108 - holds the box, which has no parent
    box.open()
    return box


def main(launch: Launch) -> int:
    """Start the desktop and live until the person leaves."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("ChatEra")
    app.setDesktopFileName("chatera")
    app.setQuitOnLastWindowClosed(False)
    GarbageCollector(app)
    desktop = Desktop(app, launch)
    try:
        desktop.begin()
    except ChatEraError as error:
        show_error(str(error)).exec()
        return 1
    app.processEvents()
    from chatera_app.system.loop import EventLoop

    with EventLoop(app) as loop:
        loop.run_until_complete(desktop.run())
    return 0
