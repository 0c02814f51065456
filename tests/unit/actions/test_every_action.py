"""What holds for every action there is."""

import itertools

import pytest

from chatera.commands.command import REQUIRED
from chatera.commands.registry import every_command
from chatera_app.actions.action import AnyAction
from chatera_app.actions.keymap import MOST_KEYS, Keymap, normal, refusal, warning
from chatera_app.actions.sections import SECTIONS
from chatera_app.widgets.glyphs import GLYPHS
from chatera_app.windows.every_action import EVERY_ACTION

LETTERS = set("abcdefghijklmnopqrstuvwxyz0123456789-")
each = pytest.mark.parametrize("action", EVERY_ACTION, ids=lambda one: one.name)


def test_names_are_unique_and_stable_in_their_form() -> None:
    names = [one.name for one in EVERY_ACTION]
    assert len(set(names)) == len(names) > 60
    for name in names:
        room, dot, rest = name.partition(".")
        assert dot
        assert room
        assert rest
        assert set(room + rest) <= LETTERS


@each
def test_it_has_words_a_heading_and_one_way_to_be_done(action: AnyAction) -> None:
    assert action.words
    assert action.words[0].isupper()
    assert action.section in SECTIONS
    assert action.glyph == "" or action.glyph in GLYPHS
    ways = [one for one in (action.do, action.answer, action.wish) if one is not None]
    assert len(ways) == 1
    assert not action.asks or action.do is None
    assert action.listed or action.usual_keys(mac=False)  # by keys at least


def test_words_and_what_is_searched_tell_listed_ones_apart() -> None:
    shown = [(one.words, one.section, one.place) for one in EVERY_ACTION if one.listed]
    assert len(set(shown)) == len(shown)


@each
@pytest.mark.parametrize("mac", [False, True])
def test_its_usual_keys_can_be_pressed(action: AnyAction, mac: bool) -> None:
    keys = action.usual_keys(mac=mac)
    assert len(keys) <= MOST_KEYS
    for one in keys:
        assert normal(one)
        assert not warning(normal(one), mac=mac)
        assert not refusal(normal(one), action.place)


@pytest.mark.parametrize("mac", [False, True])
def test_no_keys_mean_two_things_at_one_place(mac: bool) -> None:
    clashes = [
        (one.name, other.name)
        for one, other in itertools.combinations(EVERY_ACTION, 2)
        if one.place.meets(other.place)
        and {normal(key) for key in one.usual_keys(mac=mac)}
        & {normal(key) for key in other.usual_keys(mac=mac)}
    ]
    assert clashes == []


def test_slashes_are_unique_and_ask_for_one_thing_at_most() -> None:
    names = [name for one in EVERY_ACTION if one.slash for name in (one.slash, *one.slashes)]
    assert len(set(names)) == len(names)
    for action in EVERY_ACTION:
        if action.slash:
            assert len(action.asks) <= 1
            assert set(action.slash) <= LETTERS
        else:
            assert not action.slashes
            assert not any(question.optional for question in action.asks)


class Anywhere:
    """A window as far as commands look at it."""

    def command(self, name: str, arguments: object) -> None:
        raise AssertionError(name, arguments)

    def here(self, name: str) -> str:
        return f"<{name}>"


@pytest.mark.parametrize(
    "action", [one for one in EVERY_ACTION if one.wish is not None], ids=lambda one: one.name
)
def test_its_command_is_in_the_registry_and_takes_what_it_is_given(action: AnyAction) -> None:
    wish = action.wish
    assert wish is not None
    command = every_command().get(wish.command)
    answers = {one.name: "member" if one.name == "role" else "1" for one in action.asks}
    arguments = wish.arguments(Anywhere(), action.asks, answers)
    assert arguments.keys() >= {one.name for one in action.asks}
    checked = command.checked(arguments)
    needed = {one.name for one in command.parameters if one.default is REQUIRED}
    assert needed <= checked.keys()
    left_out = wish.arguments(Anywhere(), action.asks, {})
    assert {one.name for one in action.asks if one.optional}.isdisjoint(left_out)


LOOK_MD = {
    "go.switch": "Ctrl+K", "program.palette": "Ctrl+Shift+P Ctrl+/", "conversation.find": "Ctrl+F",
    "go.search": "Ctrl+Shift+F", "conversation.date": "Ctrl+G", "go.next": "Alt+Down",
    "go.previous": "Alt+Up", "go.next-unread": "Alt+Shift+Down",
    "go.previous-unread": "Alt+Shift+Up", "go.next-window": "Ctrl+Tab Ctrl+PgDown",
    "go.previous-window": "Ctrl+Shift+Tab Ctrl+PgUp", "writing.edit-last": "Up", "writing.earlier": "Ctrl+Up",
    "writing.later": "Ctrl+Down", "conversation.back": "Esc", "go.read-all": "Shift+Esc",
    "writing.bold": "Ctrl+B", "writing.italic": "Ctrl+I", "writing.underline": "Ctrl+U",
    "writing.strike": "Ctrl+Shift+X", "writing.code": "Ctrl+Shift+C",
    "writing.emoji": "Ctrl+E", "message.reply": "R", "message.edit": "E", "message.delete": "Del",
    "conversation.start": "Home", "conversation.end": "End", "conversation.page-up": "PgUp",
    "conversation.page-down": "PgDown",
    **{f"go.favourite-{place}": f"Ctrl+{place}" for place in range(1, 10)},
}  # fmt: skip


def test_people_find_the_keys_they_know_from_elsewhere() -> None:
    keymap = Keymap()
    usual = {one.name: " ".join(keymap.keys(one)) for one in EVERY_ACTION if one.name in LOOK_MD}
    assert usual == LOOK_MD
