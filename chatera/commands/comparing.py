"""A comparison of numbers as a command follows it, from step to step."""

import asyncio
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Final

from chatera.commands.command import Context
from chatera.protocol.errors import UserError

if TYPE_CHECKING:
    from chatera.client.verifying import Verification

YES: Final = frozenset({"yes", "y"})
NO: Final = frozenset({"no", "n"})


class Comparing:
    """Waits for what comes next, and takes what this person says of the numbers from the input.

    Args:
        context: of the command.
        verification: what runs.
    """

    def __init__(self, context: Context, verification: "Verification") -> None:
        self._context = context
        self._verification = verification
        self._news = asyncio.Event()
        self._forget = verification.observe(self._news.set)

    def close(self) -> None:
        """Follow it no longer."""
        self._forget()

    async def step(self) -> None:
        """Return when the comparison is in another state.

        Raises:
            UserError: nobody says whether the numbers are equal, or the profile gets another owner: the keys stay here.
        """
        before = self._verification.state
        while self._verification.state == before:
            self._news.clear()
            if before != "compare":
                await self._first(self._news.wait())
            else:
                await self._decide()

    async def _decide(self) -> None:
        lines = self._context.lines
        if lines is None:
            raise UserError("There is no input to read the answer from.")
        said = await self._first(self._news.wait(), lines.next())
        if said is True:
            return  # the other side has done something
        if said is None:
            raise UserError("Nobody said whether the numbers are equal.")
        word = str(said).strip().casefold()
        if word in YES:
            await self._verification.confirm()
        elif word in NO:
            await self._verification.deny()

    async def _first(self, *coming: Coroutine[Any, Any, Any]) -> object:
        """Return what comes first."""
        tasks = [asyncio.ensure_future(one) for one in coming]
        handed = asyncio.ensure_future(self._context.handing_over.wait())
        try:
            await asyncio.wait((*tasks, handed), return_when=asyncio.FIRST_COMPLETED)
            done = next((task for task in tasks if task.done()), None)
            if done is None:
                raise UserError("ChatEra was opened elsewhere meanwhile: compare there once more.")
            return done.result()
        finally:
            for task in (*tasks, handed):
                task.cancel()
            await asyncio.gather(*tasks, handed, return_exceptions=True)
