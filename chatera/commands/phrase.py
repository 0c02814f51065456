"""The recovery phrase: showing it, and erasing it once its person has written it down."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Annotated, Final

from chatera.commands.command import Context, HandedOver, Record, command
from chatera.protocol.errors import UserError

if TYPE_CHECKING:
    from chatera.client.phrase import RecoveryPhrase

GONE = (
    "The recovery phrase is not on this device: it was written down and erased, or this account was made on another one. "
    "A backup brings everything back only with the words."
)


@command("recovery-phrase")
async def recovery_phrase(
    context: Context,
    *,
    confirm: Annotated[bool, "type two of the words again; then they are erased here"] = False,
) -> AsyncIterator[Record]:
    """Show the twelve words that bring your account back."""
    from chatera.client.client import wall_clock_ms  # noqa: PLC0415 - help does without it
    from chatera.client.phrase import RecoveryPhrase  # noqa: PLC0415 - as above

    phrase = RecoveryPhrase(context.client.profile, wall_clock_ms)
    words = phrase.words
    if words is None:
        raise UserError(GONE)
    if not confirm:
        phrase.offered()
        yield {"words": list(words)}
        return
    yield {"event": "asked", "numbers": list(phrase.asked)}
    await _confirmed(context, phrase)
    yield {"event": "confirmed"}


async def _confirmed(context: Context, phrase: "RecoveryPhrase") -> None:
    wrong = phrase.confirm({number: await _line(context) for number in phrase.asked})
    if wrong:
        which = " and ".join(str(number) for number in wrong)
        verb = "is another one" if len(wrong) == 1 else "are others"
        raise UserError(
            f"Word {which} {verb}. Nothing was erased; look at what you wrote down and try again."
        )


async def _line(context: Context) -> str:
    """Return the next line of the input; where the profile gets another owner meanwhile, that one asks anew."""
    import asyncio  # noqa: PLC0415 - help does without it

    if context.lines is None:
        return ""
    reading = asyncio.ensure_future(context.lines.next())
    leaving = asyncio.create_task(context.handing_over.wait())
    try:
        await asyncio.wait((reading, leaving), return_when=asyncio.FIRST_COMPLETED)
        if not reading.done():
            raise HandedOver({"confirm": True})
        return reading.result() or ""
    finally:
        for task in (reading, leaving):
            task.cancel()
        await asyncio.gather(reading, leaving, return_exceptions=True)


COMMANDS: Final = (recovery_phrase,)
