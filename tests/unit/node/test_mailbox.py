"""Who may leave how much for a device: nobody crowds out others."""

import random

from chatera.protocol import limits
from chatera.protocol.ids import DeviceId
from chatera_server.handlers.mail import Mailbox


def device(number: int) -> DeviceId:
    return DeviceId(number.to_bytes(32, "big"))


def fill(box: Mailbox, sender: DeviceId) -> int:
    """Put as much as there is room for; return how much it was."""
    count = 0
    while box.has_room(sender):
        box.add(sender)
        count += 1
    return count


def test_one_sender_leaves_half() -> None:
    box = Mailbox()
    assert fill(box, device(1)) == limits.MAIL_PER_DEVICE // 2
    assert box.has_room(device(2))
    assert fill(box, device(2)) == limits.MAIL_PER_DEVICE // 4


def test_many_in_turn_have_the_same() -> None:
    box, senders = Mailbox(), [device(n) for n in range(9)]
    counts = dict.fromkeys(senders, 0)
    while any(box.has_room(sender) for sender in senders):
        for sender in senders:
            if box.has_room(sender):
                box.add(sender)
                counts[sender] += 1
    assert max(counts.values()) - min(counts.values()) <= 1
    assert min(counts.values()) >= limits.MAIL_PER_DEVICE // 10 - 1
    assert box.has_room(device(100))


def test_a_crowd_leaves_room_for_the_next() -> None:
    box = Mailbox()
    for n in range(1, 5_000):
        box.add(device(n))
    assert box.has_room(device(5_000))


def test_what_goes_makes_room() -> None:
    box, chance = Mailbox(), random.Random(1)
    senders = [device(n) for n in range(5)]
    put = [chance.choice(senders) for _ in range(1_000)]
    for sender in put:
        box.add(sender)
    assert box
    for sender in put:
        box.remove(sender)
    assert not box
    assert fill(box, device(1)) == limits.MAIL_PER_DEVICE // 2
