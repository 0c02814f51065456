"""What stands behind names and conversations: joins what people have chosen to the widgets that show it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from chatera.client.backgrounds import Backgrounds
from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.protocol.errors import ChatEraError
from chatera.protocol.manifests import Scene
from chatera.store.backgrounds import ALL, THEME, picture_of
from chatera.store.options import Options
from chatera_app.models.library_words import in_our_words
from chatera_app.widgets.backdrop import Background
from chatera_app.widgets.header import OwnHeader
from chatera_app.widgets.scenery import NOTHING, Behind
from chatera_app.windows.doing import Doing

if TYPE_CHECKING:
    # the contact list needs its own scene before there is any conversation
    from chatera_app.widgets.address_line import AddressLine
    from chatera_app.widgets.conversation_view import ConversationView


class OwnScene:
    """Shows one's own scene in a header, and lets another one be chosen.

    Args:
        window: the header's.
        client: whose scene.
        header: shows it.
        doing: keeps and tells what is chosen.
    """

    def __init__(self, window: QWidget, client: Client, header: OwnHeader, doing: Doing) -> None:
        self._window, self._client, self._header, self._doing = window, client, header, doing
        self._shown: Scene | None = None

    def refresh(self) -> None:
        """Show what is true now."""
        scene = self._client.me.scene
        if scene != self._shown:
            self._shown = scene
            self._header.setBehind(behind_of(scene, self._client.me.scene_picture))

    def choose(self) -> None:
        """Let another scene be chosen."""
        from chatera_app.widgets.art_chooser import SceneChooser

        me = self._client.me
        behind = behind_of(me.scene, me.scene_picture)
        chooser = SceneChooser(self._window, behind, me.name, me.message)
        chooser.chosen.connect(self._chosen)
        chooser.open()

    def _chosen(self, behind: Behind) -> None:
        scene = None
        if behind != NOTHING:
            scene = Scene(name=behind.name, colour=behind.colour)
        self._doing(self._client.set_scene(scene, behind.picture))


class Scenery:
    """What stands behind one conversation, and behind the name of who is talked to.

    Args:
        window: the conversation's.
        client: whose it is.
        chat: the conversation.
        title: shows the name.
        view: shows what is said.
        show_problem: says what went wrong.
    """

    def __init__(
        self, window: QWidget, client: Client, chat: Chat, title: "AddressLine",
        view: "ConversationView",
        show_problem: Callable[[str], None],
    ) -> None:  # fmt: skip
        self._window, self._client, self._chat = window, client, chat
        self._title, self._view, self._show_problem = title, view, show_problem
        self._others = True
        self._scene: tuple[Scene | None, bool] = (None, False)
        self._value = THEME
        self._forget = client.backgrounds.observe(self._show_background)
        self._show_background()

    def end(self) -> None:
        """Follow nothing any more."""
        self._forget()

    def obey(self, options: Options) -> None:
        """Follow the options from now on."""
        self._others = options.show_scenes
        self.refresh()

    def refresh(self) -> None:
        """Show the scene of whom one talks to, as it is now; groups have none."""
        chat = self._chat
        person = self._client.people.get(chat.account) if chat.account else None
        scene, here = (person.scene, person.scene_here) if person is not None else (None, False)
        if not self._others or (person is not None and person.blocked):
            scene = None
        if (scene, here) != self._scene:
            self._scene = (scene, here)
            picture = self._client.people.scene_picture(scene) if here else b""
            self._title.setBehind(behind_of(scene, picture))

    def choose_background(self) -> None:
        """Let another background be chosen."""
        choices = self._client.backgrounds
        key = self._key
        for_all = background_of(choices, choices.shown(""))
        choose_background(self._window, choices, self._show_problem, key, for_all)

    @property
    def _key(self) -> str:
        return self._chat.account or (self._chat.convs[0] if self._chat.convs else "")

    def _show_background(self) -> None:
        choices = self._client.backgrounds
        value = choices.shown(self._key)
        if value != self._value:
            self._value = value
            self._view.set_background(background_of(choices, value))


def choose_background(
    window: QWidget, choices: Backgrounds, show_problem: Callable[[str], None], key: str = ALL,
    for_all: Background | None = None,
) -> None:  # fmt: skip
    """Let the background of a conversation be chosen, or that of all.

    Args:
        window: to which the dialog belongs.
        choices: what was chosen so far.
        show_problem: says what went wrong.
        key: of the conversation; ``ALL`` for all.
        for_all: what stands behind all others; None where all are chosen for.
    """
    from chatera_app.widgets.art_chooser import BackgroundChooser

    now = choices.own(key)
    picture = choices.picture(now)
    usual = THEME if for_all is None else ""
    name = usual if picture_of(now) is not None else now or usual
    chooser = BackgroundChooser(window, name, picture, for_all)
    chooser.chosen.connect(partial(_keep, choices, show_problem, key))
    chooser.open()


def _keep(
    choices: Backgrounds, show_problem: Callable[[str], None], key: str, name: str, picture: bytes,
    for_all: bool,
) -> None:  # fmt: skip
    try:
        if for_all and key != ALL:
            choices.choose(key, "")  # or it would still have what it had alone
        choices.choose(ALL if for_all else key, name, picture)
    except (ChatEraError, OSError) as error:
        show_problem(in_our_words(error))


def behind_of(scene: Scene | None, picture: bytes) -> Behind:
    """What widgets show of a scene: nothing where its picture is not here yet."""
    if scene is None or (scene.picture is not None and not picture):
        return NOTHING
    if picture:
        return Behind(picture=picture, colour=scene.colour)
    return Behind(scene.name, colour=scene.colour) if scene.name else NOTHING


def background_of(choices: Backgrounds, value: str) -> Background:
    """What widgets show of a choice; a picture that is not here any more is what the theme says."""
    if picture_of(value) is None:
        return Background(value)
    picture = choices.picture(value)
    return Background(picture=picture) if picture else Background(THEME)
