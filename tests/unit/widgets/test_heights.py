"""Heights against a plain list of numbers, which is slow and right."""

import random

from chatera_app.widgets.heights import BLOCK, Heights


def agree(heights: Heights, plain: list[int]) -> None:
    assert heights.count == len(plain)
    assert heights.total == sum(plain)
    for row in {0, len(plain) // 2, len(plain) - 1} if plain else ():
        assert heights.height(row) == plain[row]
        assert heights.top(row) == sum(plain[:row])
        assert heights.at(sum(plain[:row])) == (row, 0)


def test_a_fresh_conversation_is_all_estimates() -> None:
    heights = Heights(100_000, 30)
    assert heights.total == 3_000_000
    assert heights.at(1_500_010) == (50_000, 10)
    assert heights.top(100_000) == heights.total


def test_nothing_has_no_height() -> None:
    heights = Heights()
    assert heights.total == 0
    assert heights.at(17) == (0, 0)
    heights.insert(0, 3)
    assert heights.count == 3


def test_any_order_of_changes_agrees_with_a_plain_list() -> None:
    dice = random.Random(5)
    heights, plain = Heights(BLOCK * 3 + 7, 20), [20] * (BLOCK * 3 + 7)
    for _ in range(400):
        row = dice.randrange(len(plain))
        match dice.randrange(5):
            case 0 | 1:
                height = dice.randrange(5, 90)
                heights.set_height(row, height)
                plain[row] = height
            case 2:
                row = dice.choice([0, row, len(plain)])
                count = dice.choice([1, 3, 300])
                heights.insert(row, count)
                plain[row:row] = [20] * count
            case 3:
                count = min(dice.choice([1, 2, 280]), len(plain) - row - 1)
                heights.remove(row, count)
                del plain[row : row + count]
            case _:
                place = dice.randrange(sum(plain))
                found, inside = heights.at(place)
                assert sum(plain[:found]) + inside == place
        agree(heights, plain)
