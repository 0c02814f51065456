"""What can be done in the contact list's window."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from chatera_app.actions import sections
from chatera_app.actions.action import Action, Answer, Question, Wish
from chatera_app.actions.place import Place
from chatera_app.windows.appearing import label

if TYPE_CHECKING:
    from chatera_app.windows.contacts import ContactsWindow


def _tr(words: str) -> str:
    return QCoreApplication.translate("Actions", words)


def _starting(window: "ContactsWindow") -> str:
    return "" if window.client is not None else _tr("ChatEra is still starting.")


def _without_row(window: "ContactsWindow") -> str:
    return _starting(window) or ("" if window.row_key() else _tr("Choose somebody in the list."))


def _without_person(window: "ContactsWindow") -> str:
    chosen = "" if window.person() is not None else _tr("Choose a person in the list.")
    return _without_row(window) or chosen


def _of_person(window: "ContactsWindow") -> bool:
    """Tell whether it makes sense for the row that was chosen, if there is one."""
    return not window.row_key() or window.person() is not None


def _favourite(window: "ContactsWindow") -> str:
    return _tr("No favourite any more") if window.is_favourite() else _tr("Favourite")


def _without_chat(window: "ContactsWindow") -> str:
    nothing = "" if window.chat() is not None else _tr("There is no conversation yet.")
    return _without_row(window) or nothing


def _not_favourite(window: "ContactsWindow") -> str:
    other = "" if window.is_favourite() else _tr("That is no favourite.")
    return _without_row(window) or other


def _archive(window: "ContactsWindow") -> str:
    chat = window.chat()
    archived = chat is not None and chat.archived
    return _tr("Take out of the archive") if archived else _tr("Archive")


def _unread(window: "ContactsWindow") -> str:
    chat = window.chat()
    waits = chat is not None and chat.waits
    return _tr("Mark as read") if waits else _tr("Mark as unread")


def _block(window: "ContactsWindow") -> str:
    person = window.person()
    return _tr("Unblock") if person is not None and person.blocked else _tr("Block")


def _appear(shown: str, words: str, search: str) -> Action["ContactsWindow"]:
    """Return what lets one appear so to the person who was chosen, or like to all others again."""

    def called(window: "ContactsWindow") -> str:
        person = window.person()
        return label(person.name if person is not None else "", shown)

    return Action(
        name=f"contact.appear-{shown}", words=words, section=sections.CONTACT,
        place=Place.CONTACT, do=lambda window: window.toggle_appearing(shown), label=called,
        checked=lambda window: window.appears(shown), shown=_of_person, why_not=_without_person,
        search=f"visibility presence status hide invisible {search}",
    )  # fmt: skip


def _appear_to_all(shown: str, words: str) -> Action["ContactsWindow"]:
    """Return what lets one appear so to all who stand under a category, or like to all others again."""

    def choices(window: "ContactsWindow") -> list[Answer]:
        return [Answer(name, name) for name in window.categories()]

    def nothing(window: "ContactsWindow") -> str:
        none = "" if window.categories() else _tr("There are no categories yet.")
        return _starting(window) or none

    return Action(
        name=f"contacts.appear-{shown}", words=words, section=sections.CONTACTS,
        place=Place.CONTACTS, why_not=nothing,
        answer=lambda window, said: window.toggle_appearing_to_all(said["category"], shown),
        asks=(Question(name="category", prompt="To everybody in which category?", choices=choices),),
        search="visibility presence status hide invisible group",
    )  # fmt: skip


ACTIONS: Final[tuple[Action["ContactsWindow"], ...]] = (
    Action(
        name="contacts.new-group", words="New group…", section=sections.CONTACTS,
        place=Place.CONTACTS, do=lambda window: window.new_group(), keys=("Ctrl+N",),
        glyph="group", why_not=_starting, search="create room channel chat several people",
    ),
    Action(
        name="contacts.find", words="Find a contact…", section=sections.CONTACTS,
        place=Place.CONTACTS, do=lambda window: window.look_for(), keys=("Ctrl+F",), glyph="search",
        search="search people filter",
    ),
    Action(
        name="contacts.arrange", words="How contacts are arranged…", section=sections.CONTACTS,
        place=Place.CONTACTS, do=lambda window: window.arrange(), glyph="arrange",
        search="sort order size category status offline view",
    ),
    _appear_to_all("offline", "Appear offline to a category…"),
    _appear_to_all("online", "Appear online to a category…"),
    Action(
        name="contacts.communities", words="Communities…", section=sections.CONTACTS,
        place=Place.CONTACTS, do=lambda window: window.open_communities(), glyph="network",
        why_not=_starting, search="closed open join invite create server network",
    ),
    Action(
        name="contacts.connect", words="Connect to an address…", section=sections.CONTACTS,
        place=Place.CONTACTS, wish=Wish(command="connect"), glyph="network",
        asks=(Question(
            name="url", prompt="Address of a hub or node, for example 192.168.1.20:47100"
        ),),
        why_not=_starting, search="server host hub node ip", slash="connect",
    ),
    Action(
        name="contacts.move-community", words="Move this community…", section=sections.CONTACTS,
        place=Place.CONTACTS, do=lambda window: window.move_community(), glyph="forward",
        why_not=_starting, search="server node",
    ),
    Action(
        name="contacts.examine", words="Why can't I see somebody?…", section=sections.CONTACTS,
        place=Place.CONTACTS, do=lambda window: window.examine(), keys=("F1",), glyph="info",
        why_not=_starting, search="doctor help problem network diagnosis",
    ),
    Action(
        name="contacts.edit-message", words="Edit your personal message here",
        section=sections.ME, place=Place.CONTACTS, keys=("F2",),
        do=lambda window: window.header.editMessage(), listed=False,
    ),
    Action(
        name="contacts.picture", words="Change your picture…", section=sections.ME,
        place=Place.CONTACTS, do=lambda window: window.choose_picture(), glyph="picture",
        why_not=_starting, search="avatar photo image",
    ),
    Action(
        name="contacts.scene", words="Change my scene…", section=sections.ME, place=Place.CONTACTS,
        do=lambda window: window.choose_scene(), glyph="brush", why_not=_starting,
        search="background header wallpaper colour theme picture behind name",
    ),
    Action(
        name="contacts.background", words="Background of conversations…", section=sections.ME,
        place=Place.CONTACTS, do=lambda window: window.choose_background(), glyph="brush",
        why_not=_starting, search="wallpaper pattern gradient picture behind messages",
    ),
    Action(
        name="contacts.menu", words="Open the menu", section=sections.PROGRAM,
        place=Place.CONTACTS, do=lambda window: window.open_menu(), keys=("F10",), listed=False,
    ),
    Action(
        name="contact.open", words="Open conversation", section=sections.CONTACT,
        place=Place.CONTACT, do=lambda window: window.found(window.row_key()), glyph="chat",
        why_not=_without_row, search="chat write message",
    ),
    Action(
        name="contact.favourite", words="Favourite", section=sections.CONTACT,
        place=Place.CONTACT, do=lambda window: window.toggle_favourite(), glyph="good",
        label=_favourite, why_not=_without_row, search="pin star top",
    ),
    Action(
        name="contact.up", words="Move the favourite up", section=sections.CONTACT,
        place=Place.CONTACT, do=lambda window: window.move_favourite(-1), keys=("Ctrl+Shift+Up",),
        glyph="arrange", shown=lambda window: window.is_favourite(), why_not=_not_favourite,
        search="order pinned sort",
    ),
    Action(
        name="contact.down", words="Move the favourite down", section=sections.CONTACT,
        place=Place.CONTACT, do=lambda window: window.move_favourite(1),
        keys=("Ctrl+Shift+Down",), glyph="arrange", shown=lambda window: window.is_favourite(),
        why_not=_not_favourite, search="order pinned sort",
    ),
    Action(
        name="contact.unread", words="Mark as unread", section=sections.CONTACT,
        place=Place.CONTACT, do=lambda window: window.toggle_unread(), glyph="unread",
        label=_unread, why_not=_without_chat, search="read later flag seen",
    ),
    Action(
        name="contact.archive", words="Archive", section=sections.CONTACT, place=Place.CONTACT,
        do=lambda window: window.toggle_archived(), glyph="archive", label=_archive,
        why_not=_without_chat, search="hide put away unarchive",
    ),
    Action(
        name="contact.nickname", words="Nickname…", section=sections.CONTACT,
        place=Place.CONTACT, do=lambda window: window.ask_nickname(), glyph="edit",
        shown=_of_person, why_not=_without_person, search="rename call alias",
    ),
    Action(
        name="contact.category", words="Put under a new category…", section=sections.CONTACT,
        place=Place.CONTACT, do=lambda window: window.ask_category(), glyph="group",
        shown=_of_person, why_not=_without_person, search="group label family work",
    ),
    _appear("offline", "Appear offline to them", "secret stealth"),
    _appear("online", "Appear online to them", "show seen"),
    Action(
        name="contact.block", words="Block", section=sections.CONTACT, place=Place.CONTACT,
        do=lambda window: window.toggle_block(), glyph="block", label=_block, shown=_of_person,
        why_not=_without_person, search="ignore unblock",
    ),
    Action(
        name="contact.wishes", words="Sounds and notices…", section=sections.CONTACT,
        place=Place.CONTACT, do=lambda window: window.wishesWanted.emit(window.row_key()),
        glyph="unmute", why_not=_without_row, search="notifications alerts quiet toast mute",
    ),
    Action(
        name="contact.verify", words="Make sure it is really them…", section=sections.CONTACT,
        place=Place.CONTACT, do=lambda window: window.verify(), glyph="lock_verified",
        shown=_of_person, why_not=_without_person, search="verify safety number identity",
    ),
)  # fmt: skip
