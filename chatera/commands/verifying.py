"""Making sure that somebody is who they seem to be: the safety number, its code, and comparing numbers with them."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Annotated, Final

from chatera.commands.command import Context, Network, Record, command
from chatera.commands.names import person_called
from chatera.commands.records import rfc3339, verification_record
from chatera.protocol.errors import UserError

if TYPE_CHECKING:
    from chatera.client.people import Person

QUIET: Final = 2
"""Light modules around a code in a terminal; the standard asks for four, readers for fewer."""
_HALVES: Final = {(1, 1): " ", (0, 1): "▀", (1, 0): "▄", (0, 0): "█"}
"""What is dark of the upper and the lower half of a character; terminals are dark mostly."""


@command("safety-number", Network.CATCH_UP)
async def safety_number(
    context: Context,
    *,
    with_: Annotated[str, "name or id of the person"],
    qr: Annotated[bool, "draw the code, too"] = False,
    community: Annotated[str, "name or id of the community, where one is in several"] = "",
) -> AsyncIterator[Record]:
    """Show the digits that are the same at the other person's, and the code they can scan."""
    client = context.client
    person = person_called(client, with_, community)
    code = client.qr_text(person.account)
    record: Record = {
        "id": person.account, "name": person.name, "numbers": list(client.safety_number(person.account)),
        "code": code, "verified": rfc3339(person.verified),
    }  # fmt: skip
    if qr:
        record["qr"] = qr_lines(code)
    yield record


@command("verify", Network.SEND)
async def verify(
    context: Context,
    person: Annotated[str, "name or id of the person"],
    *,
    code: Annotated[str, "what their code says, instead of comparing numbers"] = "",
    mark: Annotated[bool, "the safety numbers were compared and are equal"] = False,
    undo: Annotated[bool, "they count as verified no longer"] = False,
    community: Annotated[str, "name or id of the community, where one is in several"] = "",
) -> AsyncIterator[Record]:
    """Make sure that a person is who they seem to be, by comparing numbers with them now."""
    if sum((bool(code), mark, undo)) > 1:
        raise UserError("--code, --mark and --undo are three things; choose one.")
    found = person_called(context.client, person, community)
    if code:
        yield await _checked(context, found, code)
    elif mark or undo:
        await context.client.set_verified(found.account, mark)
        yield _told(found, "verified" if mark else "not verified")
    else:
        async with aclosing(_compared(context, found)) as records:
            async for record in records:
                yield record


def qr_lines(text: str) -> list[str]:
    """Draw a code with characters that are two modules high."""
    import segno  # noqa: PLC0415 - help does without

    drawn = segno.make_qr(text, error="l")
    rows = [list(row) for row in drawn.matrix_iter(border=QUIET)]
    rows += [[0] * len(rows[0])] * (len(rows) % 2)
    return [
        "".join(_HALVES[pair] for pair in zip(upper, lower, strict=True))
        for upper, lower in zip(rows[::2], rows[1::2], strict=True)
    ]


async def _checked(context: Context, person: "Person", code: str) -> Record:
    from chatera.crypto.safety import Comparison  # noqa: PLC0415 - help does without

    found = await context.client.check_qr(code, person.account)
    if found is not Comparison.MATCH:
        raise UserError(f"{person.name} is not verified: {found.value}.")
    return _told(person, "verified")


async def _compared(context: Context, person: "Person") -> AsyncGenerator[Record, None]:
    """Compare numbers: ask or agree, show them, hear what this person says, and wait for the other side."""
    if context.local:
        raise UserError("Comparing numbers needs the network; --mark does without.")
    from chatera.commands.catching_up import catch_up, leave  # noqa: PLC0415 - help does without asyncio
    from chatera.commands.comparing import Comparing  # noqa: PLC0415 - as above

    await catch_up(context.client)  # they may have asked already
    verification = await context.client.verify(person.account)
    comparing = Comparing(context, verification)
    try:
        yield verification_record(verification, person.name)
        while not verification.is_over:
            await comparing.step()
            yield verification_record(verification, person.name)
    finally:
        comparing.close()
        await verification.stop()
        await leave(context.client, context.handing_over)  # however it ended, they should know
    if verification.state != "verified":
        raise UserError(verification.problem or "This was answered on another device of yours.")


def _told(person: "Person", state: str) -> Record:
    return {"id": person.account, "name": person.name, "state": state}


COMMANDS: Final = (safety_number, verify)
