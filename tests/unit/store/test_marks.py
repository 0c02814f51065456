"""What the receipts of others say of what this person wrote, and no more than that."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from chatera.protocol.receipts import Receipt
from chatera.store.changes import DELIVERED, STORED, Batch
from tests.helpers.town import COMMUNITY, Town, say


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    town = Town(tmp_path)
    yield town
    town.close()


async def test_what_stands_before_a_hole_is_not_taken_for_delivered(town: Town) -> None:
    """Who lacks the second of three messages can't know that there was a first one."""
    ada, bob = await town.person("Ada"), await town.person("Bob")
    await town.settle(1)
    conv = ada.store.direct_conversation(bob.store.me, COMMUNITY)
    words = [await say(ada, conv, str(number)) for number in range(3)]
    await ada.push()

    def states() -> list[int]:
        return [state for (state,) in ada.store.rows("SELECT state FROM messages ORDER BY hlc")]

    events = town.node.events
    late = {one.id: events.pop(one.id) for one in words[:2]}
    await bob.pull()
    receipts = await bob.store.receipts({(conv, ada.store.device)})
    assert [Receipt.parse(one).holes for one in receipts] == [(words[1].id,)]
    told = Batch(community=COMMUNITY, scopes=(COMMUNITY,), receipts=tuple(receipts))
    await ada.store.take(told)
    assert states() == [STORED, STORED, DELIVERED]
    events.update(late)
    await town.settle(2)
    assert states() == [DELIVERED] * 3


async def test_what_a_node_has_is_noted_with_the_next_receipt(town: Town) -> None:
    ada, bob = await town.person("Ada"), await town.person("Bob")
    await town.settle(1)
    conv = ada.store.direct_conversation(bob.store.me, COMMUNITY)
    chain = {(conv, ada.store.device)}

    def unsent() -> list[bytes]:
        return [data for (data,) in bob.store.rows("SELECT data FROM receipts WHERE unsent = 1")]

    await say(ada, conv, "one")
    await ada.push()
    await bob.pull()
    (first,) = await bob.store.receipts(chain)
    bob.store.receipts_put([first])
    assert unsent() == [first]  # put once more where the program ends now
    assert await bob.store.receipts(chain) == []
    assert unsent() == []

    await say(ada, conv, "two")
    await ada.push()
    await bob.pull()
    await bob.store.read_up_to(bob.store.open_direct(ada.store.me, COMMUNITY), None)
    (second,) = await bob.store.receipts(chain)
    bob.store.receipts_put([second])
    await bob.store.share_read(on=False)  # nothing that was told is taken back
    assert [data for (data,) in bob.store.rows("SELECT data FROM receipts WHERE unsent = 0")] == [
        second
    ]
