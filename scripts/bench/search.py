#!/usr/bin/env python3
"""Measure searching: what the first page of 50 messages costs, among many.

Usage: search.py [messages]. Prints one JSON line of milliseconds of processor time, [median, worst] of seven searches each.
The profile is a real one, encrypted, in a temporary directory; its messages are put into the store's tables unsigned.
"""

import asyncio
import json
import os
import random
import sqlite3
import sys
import tempfile
import time
from pathlib import Path

from chatera.client.client import Client, wall_clock_ms
from chatera.protocol import hlc
from chatera.store import messages
from chatera.store.profile import Profile

CHATS, TIMES = 40, 7
WORDS = """
hey so the build is green again did you see that photo from the lake we should meet on friday maybe around six or later
bring the charger please it was great fun okay sure why not
""".split()  # noqa: SIM905 - read more easily so
QUERIES = {
    "a rare word": "zanzibar",
    "the first letter of most": "s",
    "a word of most": "the",
    "a phrase": '"see that"',
    "two words without a third": "lake friday -charger",
    "who": "from:person-7",
    "who and a word": "from:person-7 lake",
    "links": "has:link",
    "a month long ago": "before:2025-02 the",
    "a word of long ago": "antique",
    "nothing there is": "xylophone",
    "a piece no index knows": ":-)",
}


def fill(db: sqlite3.Connection, count: int) -> None:
    """Put messages into the tables, over two years until now, from the oldest on but for some that came late."""
    dice = random.Random(1)
    accounts = [dice.randbytes(32) for _ in range(CHATS)]
    for number, account in enumerate(accounts, 1):
        db.execute("INSERT INTO people (account) VALUES (?)", (account,))
        db.execute(
            "INSERT INTO profiles (account, community, hlc, name, message, data) VALUES (?, x'', 1, ?, '', x'')",
            (account, f"person-{number}"),
        )
        db.execute(
            "INSERT INTO chats (id, kind, account) VALUES (?, 'direct', ?)", (number, account)
        )
    now = wall_clock_ms()
    step = 2 * 365 * 86_400_000 // count
    for n in range(1, count + 1):
        words = [dice.choice(WORDS) for _ in range(2 + int(dice.expovariate(1 / 9)))]
        words += ["zanzibar"] * (dice.random() < 0.0005)
        words += ["antique"] * (n < count // 10)
        words += ["https://lake.example"] * (dice.random() < 0.02)
        text, chat = " ".join(words), min(CHATS, 1 + int(dice.expovariate(0.15)))
        late = dice.randrange(86_400_000) if dice.random() < 0.05 else 0
        at = hlc.pack(now - (count - n) * step - late)
        db.execute(
            "INSERT INTO messages (n, id, chat, conv, account, device, chain, hlc, kind, text)"
            " VALUES (?, ?, ?, ?, ?, x'', ?, ?, 1, ?)",
            (n, dice.randbytes(32), chat, bytes(32), accounts[chat - 1], n, at, text),
        )
        if n % messages.INDEXED_AT_ONCE == 0:
            messages.index_new(db)


async def measure(client: Client) -> dict[str, list[float]]:
    """Return what the first page of each search cost."""
    found = {}
    for name, query in QUERIES.items():
        took, hits = [], 0
        for _ in range(TIMES):
            start = time.process_time()
            search = client.find(query)
            hits = len(await search.more())
            took.append((time.process_time() - start) * 1000)
        took.sort()
        found[f"{name} ({hits})"] = [round(took[len(took) // 2], 1), round(took[-1], 1)]
    return found


async def run(count: int) -> None:
    """Fill a profile and search in it."""
    with tempfile.TemporaryDirectory() as place:
        profile = Profile.create(Path(place) / "me", "Me")
        await profile.database.run(lambda db: fill(db, count))
        client = Client(profile)
        print(json.dumps({"messages": count, "cpu_ms": await measure(client)}))
        await client.stop()
        profile.close()


if __name__ == "__main__":
    os.environ.setdefault("PYTHONHASHSEED", "0")
    asyncio.run(run(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
