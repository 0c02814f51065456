"""What can be done in a conversation's window, apart from what is done to one message."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt

from chatera_app.actions import sections
from chatera_app.actions.action import Action, Answer, Question, Wish
from chatera_app.actions.place import Place
from chatera_app.widgets.composer import STYLES
from chatera_app.windows.appearing import Appearing, label
from chatera_app.windows.program import people

if TYPE_CHECKING:
    from chatera_app.windows.conversation import ConversationWindow

HOURS: Final = (("hour", 1, "Mute for an hour"), ("night", 8, "Mute for eight hours"))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Actions", words)


def _is_group(window: "ConversationWindow") -> bool:
    return window.chat.kind == "group"


def _is_direct(window: "ConversationWindow") -> bool:
    return not _is_group(window) and window.chat.account != window.client.me.account


def _left(window: "ConversationWindow") -> str:
    gone = _is_group(window) and not window.chat.my_role
    return _tr("You are not in this group any more.") if gone else ""


def _no_group(window: "ConversationWindow") -> str:
    return _left(window) if _is_group(window) else _tr("This is no group.")


def _not_admin(window: "ConversationWindow") -> str:
    allowed = window.chat.my_role in {"owner", "admin"}
    return _no_group(window) or ("" if allowed else _tr("Only the group's owner and admins can."))


def _not_owner(window: "ConversationWindow") -> str:
    allowed = window.chat.my_role == "owner"
    return _no_group(window) or ("" if allowed else _tr("Only the group's owner can."))


def _is_loud(window: "ConversationWindow") -> bool:
    return not window.chat.muted


def _is_blocked(window: "ConversationWindow") -> bool:
    person = window.client.people.get(window.chat.account or "")
    return person is not None and person.blocked


def _nothing_written(window: "ConversationWindow") -> str:
    return "" if not window.composer.obstacle else window.composer.obstacle


def _not_empty(window: "ConversationWindow") -> str:
    return _tr("Something is written in the field.") if window.composer.text() else ""


def _empty_history(window: "ConversationWindow") -> str:
    return "" if len(window.chat.timeline) else _tr("Nothing was said here yet.")


def _all_read(window: "ConversationWindow") -> str:
    return "" if window.view.jumps.has_unread else _tr("There was nothing unread here.")


def _no_way_back(window: "ConversationWindow") -> str:
    return "" if window.view.jumps.can_go_back else _tr("You have not jumped anywhere.")


def _archive(window: "ConversationWindow") -> str:
    return _tr("Take out of the archive") if window.chat.archived else _tr("Archive")


def _outsiders(window: "ConversationWindow") -> list[Answer]:
    return people(window.client, [one.account for one in window.chat.members])


def _others(window: "ConversationWindow") -> list[Answer]:
    me = window.client.me.account
    return [
        Answer(one.account, one.name, one.role) for one in window.chat.members if one.account != me
    ]


def _roles(_: "ConversationWindow") -> list[Answer]:
    return [Answer("admin", _tr("Admin")), Answer("member", _tr("Ordinary member"))]


def _mute_for(name: str, hours: int, words: str) -> Action["ConversationWindow"]:
    return Action(
        name=f"conversation.mute-{name}", words=words, section=sections.CONVERSATION,
        place=Place.CONVERSATION, do=lambda window: window.mute_for(hours), glyph="mute",
        search="silence quiet notifications do not disturb", shown=_is_loud,
    )  # fmt: skip


def _scroll(
    name: str, words: str, key: Qt.Key, keys: str, place: Place, why_not: Callable[..., str]
) -> Action["ConversationWindow"]:
    return Action(
        name=f"conversation.{name}", words=words, section=sections.VIEW, place=place,
        do=lambda window: window.composer.scroll_by(key), keys=(keys,), why_not=why_not,
        rests=place is Place.EMPTY_FIELD, listed=False,
    )  # fmt: skip


def _format(part: str, words: str, keys: str, search: str) -> Action["ConversationWindow"]:
    """Return what formats the marked words; the whole message, where there are none and it can look so."""
    styled = part in STYLES
    return Action(
        name=f"writing.{part}", words=words, section=sections.WRITING, place=Place.COMPOSER,
        do=lambda window: window.composer.format(part), keys=(keys,), search=f"format {search}",
        why_not=_nothing_written,
        checked=(lambda window: bool(getattr(window.composer.look, part))) if styled else None,
    )  # fmt: skip


def _save(window: "ConversationWindow") -> None:
    from chatera_app.windows.saving import save_chat

    save_chat(window, window.chat, window.doing)


def _is_keeping(window: "ConversationWindow") -> bool:
    return window.client.diary.folder is not None


def _open_kept(window: "ConversationWindow") -> None:
    from chatera_app.windows.diary import open_kept

    window.doing(open_kept(window.client, window.chat))


def _print(window: "ConversationWindow") -> None:
    from chatera_app.windows.saving import print_chat

    print_chat(window, window.chat)


def _close_words(window: "ConversationWindow") -> str:
    return _tr("Close the window") if window.isWindow() else _tr("Close the conversation")


def _always(_: object) -> str:
    return ""


def _appears(window: "ConversationWindow", shown: str) -> bool:
    return window.client.visibility.of(window.chat.account or "") == shown


def _appear(shown: str, words: str, search: str) -> Action["ConversationWindow"]:
    """Return what lets one appear so to the other person, or like to all others again."""

    def toggle(window: "ConversationWindow") -> None:
        appearing = Appearing(window.client, window.doing, window.take_back)
        appearing.toggle(window.chat.account or "", shown)

    return Action(
        name=f"conversation.appear-{shown}", words=words, section=sections.CONVERSATION,
        place=Place.CONVERSATION, do=toggle, label=lambda window: label(window.chat.title, shown),
        checked=lambda window: _appears(window, shown), shown=_is_direct, slash=f"appear-{shown}",
        search=f"visibility presence status hide invisible {search}",
    )  # fmt: skip


ACTIONS: Final[tuple[Action["ConversationWindow"], ...]] = (
    Action(
        name="conversation.find", words="Find in this conversation…",
        section=sections.CONVERSATION, place=Place.CONVERSATION,
        do=lambda window: window.find_bar.open(), keys=("Ctrl+F",), glyph="search",
        search="search words history",
    ),
    Action(
        name="conversation.date", words="Go to a date…", section=sections.CONVERSATION,
        place=Place.CONVERSATION, do=lambda window: window.ask_date(), keys=("Ctrl+G",),
        glyph="jump", search="jump day calendar history", why_not=_empty_history,
    ),
    Action(
        name="conversation.invite", words="Invite…", section=sections.CONVERSATION,
        place=Place.CONVERSATION, do=lambda window: window.invite(), glyph="invite",
        search="add people members group", why_not=_left,
    ),
    Action(
        name="conversation.explain", words="Who can read this…", section=sections.CONVERSATION,
        place=Place.CONVERSATION, do=lambda window: window.explain(), glyph="lock",
        search="encryption security private",
    ),
    Action(
        name="conversation.verify", words="Make sure it is really them…",
        section=sections.CONVERSATION, place=Place.CONVERSATION,
        do=lambda window: window.verify(), glyph="lock_verified",
        search="verify safety number identity",
        shown=lambda window: _is_direct(window) and window.can_verify,
    ),
    *(_mute_for(*one) for one in HOURS),
    Action(
        name="conversation.mute", words="Mute until I turn it on again",
        section=sections.CONVERSATION, place=Place.CONVERSATION, glyph="mute",
        wish=Wish(command="mute", here="conversation"),
        asks=(Question(name="for_", prompt="how long, for example 1h", optional=True),),
        slash="mute", search="silence quiet notifications do not disturb", shown=_is_loud,
    ),
    Action(
        name="conversation.unmute", words="Unmute", section=sections.CONVERSATION,
        place=Place.CONVERSATION, glyph="unmute", slash="unmute",
        wish=Wish(command="mute", here="conversation", fixed={"off": True}),
        search="sound notifications", shown=lambda window: not _is_loud(window),
    ),
    Action(
        name="conversation.wishes", words="Sounds and notices…", section=sections.CONVERSATION,
        place=Place.CONVERSATION, do=lambda window: window.wishesWanted.emit(), glyph="unmute",
        search="notifications alerts quiet toast",
    ),
    Action(
        name="conversation.background", words="Background of this conversation…",
        section=sections.CONVERSATION, place=Place.CONVERSATION, glyph="brush", slash="background",
        do=lambda window: window.scenery.choose_background(),
        search="wallpaper pattern gradient picture behind messages scene theme",
    ),
    Action(
        name="conversation.pins", words="All pinned messages…", section=sections.CONVERSATION,
        place=Place.CONVERSATION, do=lambda window: window.pins.show_all(), glyph="pin",
        slash="pins", search="pinned important kept top",
        why_not=lambda window: "" if window.chat.pinned else _tr("Nothing is pinned here."),
    ),
    Action(
        name="conversation.unread", words="Mark as unread", section=sections.CONVERSATION,
        place=Place.CONVERSATION, do=lambda window: window.mark_unread(), glyph="unread",
        slash="unread", search="read later flag", why_not=_empty_history,
    ),
    Action(
        name="conversation.archive", words="Archive", section=sections.CONVERSATION,
        place=Place.CONVERSATION, do=lambda window: window.toggle_archived(), glyph="archive",
        label=_archive, slash="archive", search="hide put away unarchive",
    ),
    Action(
        name="conversation.nudge", words="Nudge", section=sections.CONVERSATION,
        place=Place.CONVERSATION, do=lambda window: window.nudging.nudge(), glyph="nudge",
        slash="nudge", search="buzz shake poke", why_not=lambda window: window.nudging.obstacle,
    ),
    _appear("offline", "Appear offline to them", "secret stealth"),
    _appear("online", "Appear online to them", "show seen"),
    Action(
        name="conversation.block", words="Block", section=sections.CONVERSATION,
        place=Place.CONVERSATION, glyph="block", slash="block",
        wish=Wish(command="block", here="person"), search="ignore",
        shown=lambda window: _is_direct(window) and not _is_blocked(window),
    ),
    Action(
        name="conversation.unblock", words="Unblock", section=sections.CONVERSATION,
        place=Place.CONVERSATION, glyph="block", slash="unblock",
        wish=Wish(command="block", here="person", fixed={"off": True}), search="ignore",
        shown=lambda window: _is_direct(window) and _is_blocked(window),
    ),
    Action(
        name="conversation.save", words="Save the conversation…", section=sections.CONVERSATION,
        place=Place.CONVERSATION, do=_save, keys=("Ctrl+S",), glyph="copy",
        search="export file page text html records archive", why_not=_empty_history,
    ),
    Action(
        name="conversation.kept", words="Open what is kept of it", section=sections.CONVERSATION,
        place=Place.CONVERSATION, do=_open_kept, glyph="file",
        search="folder files archive log history", shown=_is_keeping,
    ),
    Action(
        name="conversation.print", words="Print the conversation…",
        section=sections.CONVERSATION, place=Place.CONVERSATION, do=_print, keys=("Ctrl+P",),
        glyph="file", search="paper pdf export", why_not=_empty_history,
    ),
    Action(
        name="conversation.close", words="Close the window", section=sections.CONVERSATION,
        place=Place.TAB, do=lambda window: window.close(), keys=("Ctrl+W",),
        glyph="close", label=_close_words, search="tab conversation",
    ),
    Action(
        name="conversation.rename", words="Rename the group…", section=sections.GROUP,
        place=Place.CONVERSATION, wish=Wish(command="group rename", here="group"),
        asks=(Question(
            name="name", prompt="Name of the group", initial=lambda window: window.chat.title
        ),),
        keys=("F2",), glyph="edit", slash="topic", slashes=("rename",), search="title topic name",
        shown=_is_group, why_not=_not_admin,
    ),
    Action(
        name="conversation.add", words="Invite by name…", section=sections.GROUP,
        place=Place.CONVERSATION, wish=Wish(command="group add", here="group"),
        asks=(Question(name="members", prompt="Whom?", choices=_outsiders, several=True),),
        glyph="invite", slash="invite", slashes=("add",), search="add member", shown=_is_group,
        why_not=_no_group,
    ),
    Action(
        name="conversation.remove", words="Remove from the group…", section=sections.GROUP,
        place=Place.CONVERSATION, wish=Wish(command="group remove", here="group"),
        asks=(Question(name="members", prompt="Whom?", choices=_others, several=True),),
        glyph="leave", slash="remove", slashes=("kick",), search="kick member ban",
        shown=_is_group, why_not=_not_admin,
    ),
    Action(
        name="conversation.role", words="Change what a member may do…", section=sections.GROUP,
        place=Place.CONVERSATION, wish=Wish(command="group role", here="group"),
        asks=(
            Question(name="member", prompt="Whose?", choices=_others),
            Question(name="role", prompt="What are they from now on?", choices=_roles),
        ),
        glyph="add", search="admin promote demote role rights", shown=_is_group,
        why_not=_not_owner,
    ),
    Action(
        name="conversation.leave", words="Leave the group…", section=sections.GROUP,
        place=Place.CONVERSATION, do=lambda window: window.leave(), glyph="leave", slash="leave",
        slashes=("part",), search="quit exit", shown=_is_group, why_not=_no_group,
    ),
    Action(
        name="writing.emoji", words="Emoji…", section=sections.WRITING, place=Place.CONVERSATION,
        do=lambda window: window.composer.open_emoji(), keys=("Ctrl+E",), glyph="emoji",
        search="emoticon smiley picker", why_not=_nothing_written,
    ),
    Action(
        name="writing.sticker", words="Stickers…", section=sections.WRITING,
        place=Place.CONVERSATION, do=lambda window: window.composer.open_stickers(),
        keys=("Ctrl+Shift+E",), glyph="sticker", search="sticker picker picture send",
        why_not=_nothing_written,
    ),
    Action(
        name="writing.hand", words="Write by hand", section=sections.WRITING,
        place=Place.CONVERSATION,
        do=lambda window: window.composer.set_handwriting(not window.composer.by_hand),
        keys=("Ctrl+Shift+H",), glyph="pen", search="handwriting ink draw pen sketch tablet",
        why_not=_nothing_written, checked=lambda window: window.composer.by_hand,
    ),
    Action(
        name="writing.wink", words="Winks…", section=sections.WRITING, place=Place.CONVERSATION,
        do=lambda window: window.winking.open_picker(), keys=("Ctrl+Shift+W",), glyph="wink",
        search="animation picker", why_not=lambda window: window.winking.obstacle,
    ),
    Action(
        name="writing.wink-called", words="Send a wink…", section=sections.WRITING,
        place=Place.CONVERSATION, glyph="wink", slash="wink", search="animation",
        answer=lambda window, given: window.winking.send(given["name"]),
        asks=(Question(
            name="name", prompt="Which wink?", choices=lambda window: window.winking.choices()
        ),),
        why_not=lambda window: window.winking.obstacle,
    ),
    Action(
        name="writing.font", words="Font and colour…", section=sections.WRITING,
        place=Place.CONVERSATION, do=lambda window: window.composer.open_fonts(), glyph="font",
        search="letters bold italic underline style", why_not=_nothing_written,
    ),
    Action(
        name="writing.misspelled", words="Next misspelled word", section=sections.WRITING,
        place=Place.CONVERSATION, do=lambda window: window.spelling.go_on(), keys=("F7",),
        glyph="edit", search="spelling spell check typo correct dictionary",
        why_not=lambda window: window.spelling.obstacle,
    ),
    _format("bold", "Bold", "Ctrl+B", "strong fat letters marked words"),
    _format("italic", "Italic", "Ctrl+I", "slanted emphasis letters marked words"),
    _format("underline", "Underlined", "Ctrl+U", "underline letters"),
    _format("strike", "Struck through", "Ctrl+Shift+X", "strike cross out marked words"),
    _format("code", "Code", "Ctrl+Shift+C", "monospace typewriter block marked words"),
    Action(
        name="writing.me", words="Say what you are doing…", section=sections.WRITING,
        place=Place.CONVERSATION, answer=lambda window, given: window.say_doing(given["text"]),
        asks=(Question(name="text", prompt="what you are doing"),), glyph="chat", slash="me",
        search="emote action", why_not=_nothing_written,
    ),
    Action(
        name="writing.edit-last", words="Change your last message", section=sections.WRITING,
        place=Place.EMPTY_FIELD, do=lambda window: window.writing.edit_last(), keys=("Up",),
        glyph="edit", search="edit correct", why_not=_not_empty, rests=True,
    ),
    Action(
        name="writing.earlier", words="What you wrote before", section=sections.WRITING,
        place=Place.COMPOSER, do=lambda window: window.composer.recall(-1), keys=("Ctrl+Up",),
        search="history recall", why_not=_nothing_written,
    ),
    Action(
        name="writing.later", words="What you wrote after that", section=sections.WRITING,
        place=Place.COMPOSER, do=lambda window: window.composer.recall(1), keys=("Ctrl+Down",),
        search="history recall", why_not=_nothing_written,
    ),
    Action(
        name="writing.undo", words="Keep what is being deleted", section=sections.MESSAGE,
        place=Place.CONVERSATION, do=lambda window: window.undo.undo(), keys=("Ctrl+Z",),
        search="undo delete",
        why_not=lambda window: "" if window.undo.key else _tr("Nothing is being deleted."),
    ),
    Action(
        name="view.larger", words="Larger text", section=sections.VIEW, place=Place.CONVERSATION,
        do=lambda window: window.zoom(1), keys=("Ctrl++", "Ctrl+="), search="zoom in bigger",
    ),
    Action(
        name="view.smaller", words="Smaller text", section=sections.VIEW,
        place=Place.CONVERSATION, do=lambda window: window.zoom(-1), keys=("Ctrl+-",),
        search="zoom out",
    ),
    Action(
        name="view.usual-size", words="Usual text size", section=sections.VIEW,
        place=Place.CONVERSATION, do=lambda window: window.zoom(0),
        keys=("Ctrl+0",), search="zoom reset",
    ),
    Action(
        name="view.newest", words="Go to the newest message", section=sections.VIEW,
        place=Place.CONVERSATION, do=lambda window: window.view.scroll_to_bottom(),
        keys=("Alt+End",), glyph="jump", search="end bottom latest", why_not=_empty_history,
    ),
    Action(
        name="view.oldest", words="Go to the first message", section=sections.VIEW,
        place=Place.CONVERSATION,
        do=lambda window: window.view.jumps.to(0), keys=("Alt+Home",),
        search="start beginning top oldest", why_not=_empty_history,
    ),
    Action(
        name="view.first-unread", words="Go to the first unread message", section=sections.VIEW,
        place=Place.CONVERSATION, do=lambda window: window.view.jumps.to_first_unread(),
        keys=("Ctrl+J",), glyph="jump", search="new line divider up", why_not=_all_read,
    ),
    Action(
        name="view.back", words="Back to where you were", section=sections.VIEW,
        place=Place.CONVERSATION, do=lambda window: window.view.jumps.back(), keys=("Alt+Left",),
        mac_keys=("Ctrl+[",), search="return jump quote history", why_not=_no_way_back,
    ),
    Action(
        name="view.quoted", words="Go to the message it answers", section=sections.MESSAGE,
        place=Place.MESSAGE, do=lambda window: window.view.follow_quote(window.quoting()),
        keys=("J",), glyph="jump", search="quote reply jump original",
        shown=lambda window: window.quoting() is not None,
    ),
    _scroll("page-up", "A page up", Qt.Key.Key_PageUp, "PgUp", Place.COMPOSER, _always),
    _scroll("page-down", "A page down", Qt.Key.Key_PageDown, "PgDown", Place.COMPOSER, _always),
    _scroll("start", "Start of the history", Qt.Key.Key_Home, "Home", Place.EMPTY_FIELD, _not_empty),
    _scroll("end", "End of the history", Qt.Key.Key_End, "End", Place.EMPTY_FIELD, _not_empty),
    Action(
        name="conversation.back", words="Close what is open, step by step",
        section=sections.CONVERSATION, place=Place.CONVERSATION,
        do=lambda window: window.escape(), keys=("Esc",), listed=False,
    ),
    Action(
        name="conversation.menu", words="Open the menu", section=sections.PROGRAM,
        place=Place.CONVERSATION, do=lambda window: window.open_menu(), keys=("F10",),
        listed=False,
    ),
)  # fmt: skip
