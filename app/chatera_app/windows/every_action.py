"""Every action of every window, for what shows all of them: the shortcut editor, and the tests of what holds for each."""

from typing import Final

from chatera_app.actions.action import AnyAction
from chatera_app.windows import (
    arranging,
    contact_actions,
    conversation_actions,
    members,
    message_actions,
    program,
)

EVERY_ACTION: Final[tuple[AnyAction, ...]] = (
    *contact_actions.ACTIONS,
    *conversation_actions.ACTIONS,
    *message_actions.ACTIONS,
    *members.ACTIONS,
    *program.ACTIONS,
    *arranging.ACTIONS,
)
