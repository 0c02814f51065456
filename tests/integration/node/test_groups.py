"""Groups from outside: who may do what, who is told, who may read what."""

from chatera.protocol import limits
from chatera.protocol.bodies import Add, Leave, Remove, Role
from chatera.protocol.frames import (
    Conversations,
    Done,
    ListConversations,
    Page,
    Pushed,
    ReceiptPut,
    Refused,
    Stored,
    Want,
)
from chatera.protocol.ids import EventId
from chatera_server.node import Node
from tests.helpers.node_client import Group, Person, RawClient, start_node


async def founded(client: RawClient, *members: Person, history: str = "join") -> Group:
    assert client.welcome is not None
    group = Group(client.person, client.welcome.community, history)
    assert isinstance(await client.put(group.create), Stored)
    for one in members:
        entry = group.change(client.person, Add(account=one.account))
        assert isinstance(await client.put(entry), Stored)
    return group


async def test_members_hear_and_others_do_not(node: Node) -> None:
    anna, ben, eve = Person(), Person(), Person()
    async with (
        RawClient(node.url, anna) as a,
        RawClient(node.url, ben) as b,
        RawClient(node.url, eve) as e,
    ):
        for one in (a, b, e):
            await one.pull()
        group = await founded(a, ben)
        added = await b.expect(Pushed)
        listed = await b.ask(ListConversations(txn=b.txn()))
        assert isinstance(listed, Conversations)
        assert [entry.conv for entry in listed.entries] == [group.conv]
        assert (await b.event_ids(group.conv))[0] == group.create.id
        assert added.event[2:34] == group.conv
        text = group.text(ben, "hello all")
        assert isinstance(await b.put(text), Stored)
        assert (await a.expect(Pushed)).event == text.data
        forged = group.text(eve, "me too")
        refused = await e.put(forged)
        assert isinstance(refused, Refused)
        assert refused.code == "not_member"
        nothing = await e.ask(Want(txn=e.txn(), conv=group.conv, ids=(text.id,)))
        assert isinstance(nothing, Refused)
        assert not [fact for fact in e.facts if isinstance(fact, Pushed)]


async def test_newcomer_sees_only_what_comes_after(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        group = await founded(a)
        before = group.text(anna, "before")
        await a.put(before)
        await a.put(group.change(anna, Add(account=ben.account)))
        after = group.text(anna, "after")
        await a.put(after)
        page = await b.pull()
        assert isinstance(page, Page)
        assert before.data not in page.events
        assert after.data in page.events
        assert group.create.data in page.events
        assert before.id not in await b.event_ids(group.conv)


async def test_history_all_shows_a_newcomer_everything(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        group = await founded(a, history="all")
        before = group.text(anna, "before")
        await a.put(before)
        await a.put(group.change(anna, Add(account=ben.account)))
        page = await b.pull()
        assert isinstance(page, Page)
        assert before.data in page.events


async def test_removed_member_hears_of_it_and_no_more(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        await b.pull()
        group = await founded(a, ben)
        await b.expect(Pushed)
        removal = group.change(anna, Remove(account=ben.account))
        await a.put(removal)
        assert (await b.expect(Pushed)).event == removal.data
        secret = group.text(anna, "without ben")
        await a.put(secret)
        page = await b.pull()
        assert isinstance(page, Page)
        assert secret.data not in page.events
        refused = await b.put(group.text(ben, "still here"))
        assert isinstance(refused, Refused)
        assert refused.code == "not_member"


async def test_rights_of_the_log(node: Node) -> None:
    anna, ben, cem = Person(), Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        group = await founded(a, ben)
        heads = group.membership.heads
        grab = ben.entry(group.conv, Add(account=cem.account), heads)
        refused = await b.put(grab)
        assert isinstance(refused, Refused)
        assert refused.code == "no_right"
        ben.tails.pop(group.conv)
        await a.put(group.change(anna, Role(account=ben.account, role="admin")))
        assert isinstance(await b.put(group.change(ben, Add(account=cem.account))), Stored)
        assert isinstance(await b.put(group.change(ben, Leave())), Stored)
        unknown = group.text(anna, "?", heads=(EventId(bytes(32)),))
        refused = await a.put(unknown)
        assert isinstance(refused, Refused)
        assert refused.code == "unknown_heads"


async def test_group_survives_a_restart(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a:
        group = await founded(a, ben)
        await a.put(group.text(anna, "one"))
    path = node.directory.path
    await node.stop()
    again = await start_node(path)
    async with RawClient(again.url, anna) as a, RawClient(again.url, ben) as b:
        page = await b.pull()
        assert isinstance(page, Page)
        assert len(page.events) == 3
        text = group.text(anna, "two")
        assert isinstance(await a.put(text), Stored)
        assert (await b.expect(Pushed)).event == text.data
    await again.stop()


async def test_a_receipt_is_told_to_who_wrote_and_to_no_third_person(node: Node) -> None:
    anna, ben, carla = Person(), Person(), Person()
    async with (
        RawClient(node.url, anna) as a, RawClient(node.url, ben) as b,
        RawClient(node.url, carla) as c,
    ):  # fmt: skip
        for client in (a, b, c):
            await client.pull()
        group = await founded(a, ben, carla)
        text = group.text(anna, "hello")
        await a.put(text)
        receipt = ben.receipt(group.conv, anna.device, text.id, 1)
        assert isinstance(await b.put_receipt(receipt), Done)
        assert (await a.expect(ReceiptPut)).receipt == receipt
        pages = [await client.pull() for client in (a, b, c)]
        assert [one.receipts for one in pages if isinstance(one, Page)] == [
            (receipt,), (receipt,), (),
        ]  # fmt: skip
        assert not [fact for fact in c.facts if isinstance(fact, ReceiptPut)]


async def test_receipts_of_a_large_group_stay_with_their_account_but_for_the_first(
    node: Node,
) -> None:
    anna, ben = Person(), Person()
    crowd = [Person() for _ in range(limits.RECEIPTS_TO_ALL)]
    async with (
        RawClient(node.url, anna) as a, RawClient(node.url, ben) as b,
        RawClient(node.url, crowd[0]) as c,
    ):  # fmt: skip
        await a.pull()
        group = await founded(a, ben, *crowd)
        texts = [group.text(anna, "hello"), group.text(anna, "again")]
        for text in texts:
            await a.put(text)
        old = ben.receipt(group.conv, anna.device, texts[0].id, 1)
        first = ben.receipt(group.conv, anna.device, texts[1].id, 2)
        second = crowd[0].receipt(group.conv, anna.device, texts[1].id, 1)
        for client, receipt in ((b, old), (b, first), (c, second)):
            assert isinstance(await client.put_receipt(receipt), Done)
        told = await a.expect(ReceiptPut)
        theirs, own = await a.pull(), await b.pull()
        assert isinstance(theirs, Page)
        assert isinstance(own, Page)
        assert (theirs.receipts, own.receipts) == ((), (first,))
        assert told.receipt == first  # it says that a second machine has the newest
        assert not [fact for fact in a.facts if isinstance(fact, ReceiptPut)]
