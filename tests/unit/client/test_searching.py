"""Finding messages: by words, by who, where and when, in pages; in real stores."""

import os
import sqlite3
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.query import Vocabulary
from chatera.client.searching import Reader
from chatera.crypto.records import salt
from chatera.protocol import hlc
from chatera.protocol.bodies import Edit, Ink, Nudge, Picture, Reaction, Redact, Sticker, Text
from chatera.protocol.errors import UserError
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import account_text
from chatera.protocol.ink import Stroke, pack_strokes
from chatera.store import searching
from chatera.store.profile import Profile
from tests.helpers.pictures import png
from tests.helpers.writer import COMMUNITY, Writer, batch, now_ms

DAY_MS = 86_400_000


class Desk:
    """Me with Anna and Boris, whose messages are as old as they are said to be."""

    def __init__(self, path: Path) -> None:
        self.profile = Profile.create(path, "Me")
        self.client = Client(self.profile, clock=now_ms)
        self.me = self.profile.identity.account
        self.anna, self.boris = Writer("Anna Berg"), Writer("Boris")

    async def take(self, *events: Event) -> None:
        await self.client._store.take(batch(*events, people=[self.anna, self.boris]))

    def says(self, who: Writer, text: str, days_ago: int = 0) -> Event:
        body = Text(salt=salt(), text=text)
        return who.event(who.direct(self.me), body, ahead_ms=-days_ago * DAY_MS)

    def chat(self, who: Writer) -> Chat:
        return self.client.chats.with_person(account_text(who.account))

    def reader(self) -> Reader:
        client = self.client
        return Reader(client._store.views, client.people, client.me, client.chats)

    async def found(self, text: str, chat: Chat | None = None) -> list[str]:
        return [one.text for one in await self.client.search(text, chat)]


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    desk = Desk(tmp_path / "me")
    yield desk
    await desk.client.stop()
    desk.profile.close()


async def test_words_phrases_exclusions_and_filters(desk: Desk) -> None:
    anna, boris = desk.anna, desk.boris
    old = desk.says(anna, "lunch at https://soup.example on monday", 40)
    smiling = desk.says(boris, "the soup 🍲 is hot", 2)
    mention = boris.event(
        boris.direct(desk.me),
        Text(salt=salt(), text="you there", mentions=(desk.me,), reply=old.id),
    )
    await desk.take(old, smiling, mention, desk.says(anna, "hot soup, or cold lunch?"))
    await desk.take(
        boris.event(
            boris.direct(desk.me), Reaction(salt=salt(), target=smiling.id, emoji="😋", on=True)
        ),
        boris.event(boris.direct(desk.me), Nudge(salt=salt())),
    )
    await desk.client._store.adopt(COMMUNITY, (), name="Home", node=None, url="", typed=False)
    desk.client.communities.load()
    await desk.client.keep(account_text(boris.account), nickname="Bo the Baker")
    day = datetime.fromtimestamp(now_ms() / 1000 - 2 * 86_400).astimezone().date()
    lunch, hot, there, cold = (
        "lunch at https://soup.example on monday", "the soup 🍲 is hot", "you there",
        "hot soup, or cold lunch?",
    )  # fmt: skip
    for text, expected in (
        ("soup", [cold, hot, lunch]),
        ("sou lun", [cold, lunch]),
        ('"hot soup"', [cold]),
        ('"sou"', []),
        ('"the sou', [hot]),  # it is still being typed
        ("soup -lunch", [hot]),
        ("soup -lun", [cold, hot, lunch]),  # without a word, not without its beginning
        ('-"hot soup" soup', [hot, lunch]),
        ("from:anna", [cold, lunch]),
        ("from:berg soup", [cold, lunch]),
        ('from:"anna berg"', [cold, lunch]),
        ("-from:anna", [there, hot]),
        ("from:anna from:boris soup", [cold, hot, lunch]),
        ('from:"bo the baker"', [there, hot]),
        ("in:boris", [there, hot]),
        ("in:baker -has:mention", [hot]),
        ("-in:boris cold", [cold]),
        ("from:me", []),
        ("has:link", [lunch]),
        ("has:links -has:link", []),
        ("has:emoji", [hot]),
        ("has:reaction", [hot]),
        ("has:mention", [there]),
        ("has:reply from:bo", [there]),
        ("has:nudge", ["Bo the Baker has just sent a nudge."]),
        (f"on:{day}", [hot]),
        (f"before:{day}", [lunch]),
        (f"after:{day} soup", [cold]),
        (f"-after:{day} soup", [hot, lunch]),
        (f"-on:{day} soup", [cold, lunch]),
        ("after:today", []),
        ("🍲", [hot]),
        ("?", [cold]),
        ("lunch ?", [cold]),
        ("-🍲 soup", [cold, lunch]),
        ("   ", []),
    ):
        assert (text, await desk.found(text)) == (text, expected)
    assert await desk.found("soup", desk.chat(boris)) == [hot]


async def test_pictures_are_found_by_what_they_are(desk: Desk) -> None:
    conv, cat = desk.anna.direct(desk.me), png(8, 8)
    drawn = pack_strokes([Stroke(0, 8, ((4, 4),))])
    wordy = desk.says(desk.anna, "plain")
    shown = [
        desk.anna.event(conv, one)
        for one in (
            Sticker(salt=salt(), emoji="🐱", name="Cat", data=cat),
            Ink(salt=salt(), strokes=drawn, width=9, height=9),
            Text(salt=salt(), text="a :cat: here", pictures=(Picture(code=":cat:", data=cat),)),
        )
    ]
    edit = Edit(
        salt=salt(), target=wordy.id, text="now :cat:", pictures=(Picture(code=":cat:", data=cat),)
    )
    await desk.take(wordy, *shown, desk.anna.event(conv, edit))
    for text, expected in (
        ("has:sticker", ["🐱 Cat"]),
        ("has:drawing", ["Handwritten message"]),
        ("has:wink", []),
        ("has:picture", ["a :cat: here", "Handwritten message", "🐱 Cat", "now :cat:"]),
        ("-has:sticker -has:drawing has:picture", ["a :cat: here", "now :cat:"]),
    ):
        assert (text, await desk.found(text)) == (text, expected)
    await desk.take(desk.anna.event(conv, Redact(targets=(shown[2].id,)), kind=Kind.REDACT))
    assert len(await desk.found("has:picture")) == 3


async def test_what_is_deleted_or_changed_is_not_found_by_its_old_words(desk: Desk) -> None:
    conv = desk.anna.direct(desk.me)
    first, second = desk.says(desk.anna, "secret one"), desk.says(desk.anna, "secret two")
    await desk.take(first, second)
    assert await desk.found("secret") == ["secret two", "secret one"]
    await desk.take(
        desk.anna.event(conv, Redact(targets=(second.id,)), kind=Kind.REDACT),
        desk.anna.event(conv, Edit(salt=salt(), target=first.id, text="nothing")),
    )
    assert await desk.found("secret") == await desk.found("two") == []
    assert await desk.found("from:anna") == await desk.found("nothing") == ["nothing"]
    await desk.client.block(account_text(desk.anna.account))
    assert await desk.found("nothing") == await desk.found("from:anna") == []


async def test_words_within_words_where_a_script_has_no_blanks(desk: Desk) -> None:
    await desk.take(
        desk.says(desk.anna, "今日は桜が咲く"), desk.says(desk.boris, "مرحبا بالكتاب"),
        desk.says(desk.boris, "100% über_all"),
    )  # fmt: skip
    assert await desk.found("桜") == ["今日は桜が咲く"]
    assert await desk.found("桜 -咲") == []
    assert await desk.found("كتاب") == ["مرحبا بالكتاب"]
    assert await desk.found("%") == ["100% über_all"]
    assert await desk.found("uber") == ["100% über_all"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("from:zoe", "Nobody is called “zoe” here"),
        ("in:zoe", "no conversation “zoe”"),
        ("before:soon", "2026-05-31"),
        ("has:file", "link, mention, reaction, reply, emoji, nudge"),
        ("lunch from:", "“from:”"),
    ],
)
async def test_what_is_not_understood_is_said(desk: Desk, text: str, words: str) -> None:
    await desk.take(desk.says(desk.anna, "lunch"))
    with pytest.raises(UserError) as said:
        await desk.client.search(text)
    assert words in str(said.value)
    search = desk.client.find(text)
    assert search.over
    assert len(search.problems) == 1
    assert await search.more() == []


async def test_one_conversation_is_not_searched_for_another(desk: Desk) -> None:
    await desk.take(desk.says(desk.anna, "lunch"))
    (problem,) = desk.client.find("in:anna lunch", desk.chat(desk.anna)).problems
    assert problem.kind == "elsewhere"


async def test_the_reader_s_own_words(desk: Desk) -> None:
    german = Vocabulary(
        keys={"von": "from", "hat": "has"}, days={"heute": "today"}, has={"verweis": "link"},
        me=frozenset({"mir"}),
    )  # fmt: skip
    await desk.take(desk.says(desk.anna, "see www.example.org"))
    for text, count in (("von:anna hat:verweis", 1), ("von:mir", 0), ("on:heute", 1)):
        assert len(await desk.client.find(text, vocabulary=german).more()) == count


async def test_who_wants_something_else_lets_a_search_end(desk: Desk) -> None:
    await desk.take(*(desk.says(desk.anna, f"word {number}") for number in range(3)))
    search = desk.client.find("word")
    assert len(await search.more(1)) == 1
    assert not search.over
    search.end()
    await search.more()
    assert search.over


async def test_pages_of_many_whatever_the_order_they_came_in(desk: Desk) -> None:
    await desk.take(desk.says(desk.anna, "the first"), desk.says(desk.boris, "the first"))
    chats = [(one, desk.chat(one).id) for one in (desk.anna, desk.boris)]
    count = 3 * searching.STRIDE
    assert 2 * count > searching.FEW

    def fill(db: sqlite3.Connection) -> None:
        for number in [*range(count // 2, count), *range(count // 2)]:
            for who, chat in chats:
                text = f"word {who.name} {number} {'old' if number < count - 900 else 'young'}"
                stamp = hlc.pack(now_ms() - (count - number) * 60_000)
                db.execute(
                    "INSERT INTO messages (id, chat, conv, account, device, chain, hlc, kind, text)"
                    " VALUES (?, ?, x'', ?, x'', 0, ?, 1, ?)",
                    (os.urandom(32), chat, who.account, stamp, text),
                )

    await desk.profile.database.run(fill)
    rows = desk.client._store.rows("SELECT text FROM messages ORDER BY hlc DESC, id DESC")
    said = [row[0] for row in rows]
    old = [one for one in said if "old" in one]
    assert len(old) > searching.FEW
    for text, expected in (
        ("wor", [one for one in said if "word" in one]),
        ("from:anna -first", [one for one in said if "Anna" in one]),
        ("-anna word", [one for one in said if "Boris" in one]),
        ("-old -young", ["the first", "the first"]),
        ("old", old),  # its hits are among the oldest, so that the walk from the newest gives up
        ("1 from:boris", [one for one in said if "Boris 1" in one]),
        ("berg in:boris", []),
        ('" 7', [one for one in said if " 7" in one]),
        (":", []),
        ("-old -young -has:link", ["the first", "the first"]),
    ):
        search, found = desk.client.find(text), []
        while not search.over:
            page = [one.text for one in await search.more(700)]
            assert len(page) == 700 or search.over
            found += page
        assert found == expected


nasty = st.lists(
    st.sampled_from(
        ['"', "*", "AND", "OR", "NOT", "NEAR(", "^", "+", "(", "text:", "a\0b", "\ud800", "from:me", "-", " ", "has:link",
         "%", "_", "\\", "桜", "on:today", "ab", "²", "é", "'", ";"]
    ),
    max_size=8,
).map("".join)  # fmt: skip


async def test_nothing_that_is_typed_is_an_error_of_the_store(desk: Desk) -> None:
    await desk.take(desk.says(desk.anna, "lunch"))

    @given(st.one_of(nasty, st.text()))
    @settings(max_examples=40, deadline=None)
    def typed(text: str) -> None:
        _, wanted, problems = desk.reader().read(text, None)
        if wanted is not None:
            assert not problems
            assert len(list(desk.client._store.views.find(wanted))) < 3

    typed()
