"""Machines that come to another network together: what they write there comes at once, not when they are home again."""

from pathlib import Path

from chatera.client.client import Client
from chatera.client.community import GRACE_S
from tests.helpers.offices import Office, leaves
from tests.helpers.waiting import until


async def test_two_people_go_on_writing_where_they_meet_again(tmp_path: Path) -> None:
    office = Office(tmp_path, "office")
    hub = await office.hub()
    anna = await office.comes(tmp_path / "Anna", "Anna")
    boris = await office.comes(tmp_path / "Boris", "Boris")
    await until(lambda: sees(anna, boris) and sees(boris, anna))
    chat = anna.chats.with_person(boris.me.account)
    assert await arrives(anna, "at the old router")
    office.here = b"another router"
    await office.silence(hub)
    await until(lambda: not connected(anna) and not connected(boris))
    # For a moment Boris seems to be there still, where the connection was.
    waiting = await chat.send("between two routers")
    assert (await anna.wait_until(waiting.id, "stored", 0.2), sees(anna, boris)) == (
        "waiting", True,
    )  # fmt: skip
    await office.hub()
    await until(lambda: connected(anna) and connected(boris))
    assert await arrives(anna, "at the new router")
    assert await arrives(boris, "I am here too")
    assert await anna.wait_until(waiting.id, "delivered", GRACE_S + 2) in {"delivered", "read"}
    assert [one.text for one in chat.timeline if one.kind == "text"] == [
        "at the old router", "between two routers", "at the new router", "I am here too",
    ]  # fmt: skip
    for client in (anna, boris):
        await leaves(client)
    for node in list(office.hubs):
        await office.silence(node)


def sees(client: Client, other: Client) -> bool:
    person = client.people.get(other.me.account)
    return person is not None and person.status != "offline"


def connected(client: Client) -> bool:
    return any(link.live for link in client.communities.links())


async def arrives(author: Client, text: str) -> bool:
    """Write to the only other person, and tell whether it has come within two seconds."""
    (other,) = author.people
    message = await author.chats.with_person(other.account).send(text)
    return await author.wait_until(message.id, "delivered", 2.0) in {"delivered", "read"}
