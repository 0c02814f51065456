"""The emoji that the picker offers and `:name` completes, in the order people look for them."""

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QLocale

from chatera_app.widgets.emoji_words import ENGLISH, bare, folded_words, language, name_in, words_in
from chatera_app.widgets.emoticons import emoticon_of, pack
from chatera_app.widgets.plain import isolated
from chatera_app.widgets.scripts import is_picture

_OFFERED = """
😀 😃 😄 😁 😆 😅 🤣 😂 🙂 🙃 😉 😊 😇 🥰 😍 🤩 😘 😋 😛 😜 🤪 🤗 🤭 🤫 🤔 🤐 🤨 😐 😶 😏 😒 🙄
😬 😌 😔 😪 😴 😷 🤒 🤕 🤢 🤧 🥵 🥶 🤯 🤠 🥳 😎 🤓 🧐 😕 😟 🙁 😮 😳 🥺 😨 😢 😭 😱 😞 😓 😩 🥱
😤 😡 😈 💀 💩 🤡 👻 👽 🤖 😺 🙈 🙉 🙊 👍 👎 👌 🤞 🤟 🤙 👈 👉 👆 👇 👋 👏 🙌 🙏 💪 🤝 👀 🧠 👶
❤️ 🧡 💛 💚 💙 💜 🖤 💔 💕 💯 💥 💤 🔥 ✨ ⭐ 🌈 ☀️ 🌙 ☁️ ⚡ ❄️ 🌹 🌻 🌲 🍀 🐱 🐶 🦊 🐻 🐼 🐸 🦄
🐝 🦋 🐢 🐙 🍎 🍓 🍕 🍔 🍰 🎂 🍪 🍫 ☕ 🍺 🍷 🥂 ⚽ 🏀 🎮 🎲 🎸 🎵 🎉 🎁 🎈 🏆 🚀 ✈️ 🚗 🚲 🏠 🌍
⏰ 📷 💻 📱 💡 📚 ✏️ 📎 📌 🔒 🔑 🔔 ✅ ❌ ❓ ❗ 💬 👑
"""
_ALL = """
1f600-1f64f 1f910-1f93a 1f93c-1f945 1f947-1f9af 1f9b4-1f9ff 1fa70-1fa74 1fa78-1fa7c 1fa80-1fa86 1fa90-1faac
1fab0-1faba 1fac0-1fac5 1fad0-1fad9 1fae0-1fae7 1faf0-1faf6 1f440-1f4fd 1f4ff-1f53d 1f54b-1f54e 1f550-1f567
1f573-1f57a 1f300-1f321 1f324-1f393 1f396-1f397 1f399-1f39b 1f39e-1f3f0 1f3f3-1f3f5 1f3f7-1f3fa 1f400-1f43f
1f549-1f54a 1f56f-1f570 1f587 1f58a-1f58d 1f590 1f595-1f596 1f5a4-1f5a5 1f5a8 1f5b1-1f5b2 1f5bc 1f5c2-1f5c4
1f5d1-1f5d3 1f5dc-1f5de 1f5e1 1f5e3 1f5e8 1f5ef 1f5f3 1f5fa-1f5ff 1f680-1f6c5 1f6cb-1f6d2 1f6d5-1f6d7 1f6dd-1f6e5
1f6e9 1f6eb-1f6ec 1f6f0 1f6f3-1f6fc 1f90c-1f90f 231a-231b 2328 23cf 23e9-23f3 23f8-23fa 2600-2604 260e 2611 2614-2615
2618 261d 2620 2622-2623 2626 262a 262e-262f 2638-263a 2648-2653 265f-2660 2663 2665-2666 2668 267b 267e-267f
2692-2697 2699 269b-269c 26a0-26a1 26a7 26aa-26ab 26b0-26b1 26bd-26be 26c4-26c5 26c8 26ce-26cf 26d1 26d3-26d4
26e9-26ea 26f0-26f5 26f7-26fa 26fd 2702 2705 2708-270d 270f 2712 2714 2716 271d 2721 2728 2733-2734 2744 2747 274c
274e 2753-2755 2757 2763-2764 2795-2797 27a1 27b0 27bf 2b05-2b07 2b1b-2b1c 2b50 2b55 1f7e0-1f7eb 1f7f0 25aa-25ab 25b6
25c0 25fb-25fe 2640 2642 2194-2199 21a9-21aa 2934-2935 203c 2049 2122 2139 a9 ae 24c2 3030 303d 3297 3299 1f004 1f0cf
1f170-1f171 1f17e-1f17f 1f18e 1f191-1f19a 1f201-1f202 1f21a 1f22f 1f232-1f23a 1f250-1f251
"""
"""Unicode's emoji of one character as far as version 14, those of faces and people first."""
_AS_TEXT = """
1f170-1f171 1f17e-1f17f 1f202 1f237 1f321 1f324-1f32c 1f336 1f37d 1f396-1f397 1f399-1f39b 1f39e-1f39f 1f3cb-1f3ce
1f3d4-1f3df 1f3f3 1f3f5 1f3f7 1f43f 1f441 1f4fd 1f549-1f54a 1f56f-1f570 1f573-1f579 1f587 1f58a-1f58d 1f590 1f5a5
1f5a8 1f5b1-1f5b2 1f5bc 1f5c2-1f5c4 1f5d1-1f5d3 1f5dc-1f5de 1f5e1 1f5e3 1f5e8 1f5ef 1f5f3 1f5fa 1f6cb 1f6cd-1f6cf
1f6e0-1f6e5 1f6e9 1f6f0 1f6f3
"""
"""Those beyond U+1F000 that are letters unless a picture is asked for."""
_SKIN = range(0x1F3FB, 0x1F400)
_NO_COUNTRY = "QO"
"""Qt's "outlying Oceania", which has no flag."""


@lru_cache(maxsize=1)
def offered() -> tuple[str, ...]:
    """All emoji of the picker: those with an emoticon of ours, those people look for, all others, and flags."""
    ours = [one.emoji for one in pack().emoticons]
    others = (*_OFFERED.split(), *_all(), *_flags())
    return (*ours, *dict.fromkeys(emoji for emoji in others if emoticon_of(emoji) is None))


def _all() -> Iterator[str]:
    as_text = set(_points(_AS_TEXT))
    for point in _points(_ALL):
        letter = chr(point)
        if point not in _SKIN:
            yield letter if is_picture(letter) and point not in as_text else f"{letter}\ufe0f"


def _points(ranges: str) -> Iterator[int]:
    for word in ranges.split():
        first, _, last = word.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


@lru_cache(maxsize=1)
def _flags() -> tuple[str, ...]:
    """The flags of countries."""
    codes = dict.fromkeys(map(QLocale.territoryToCode, QLocale.Country))
    return tuple(
        "".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in code)
        for code in codes
        if len(code) == 2 and code.isalpha() and code != _NO_COUNTRY
    )


def name_of(emoji: str) -> str:
    """What an emoji is called in the reader's language; in English one of ours as we call it."""
    here, emoticon = language(), emoticon_of(emoji)
    return emoticon.name if emoticon and here == ENGLISH else name_in(here, emoji)


def described(emoji: str) -> str:
    """What an emoji is called, and what is typed for it, which is no mirror image beside Arabic either."""
    emoticon = emoticon_of(emoji)
    return "   ".join([name_of(emoji), *map(isolated, emoticon.codes if emoticon else ())])


def find(words: str) -> list[str]:
    """The emoji that is typed so; or those of whose words each one typed begins one, those that are called so first.

    Emoji are found by the words of the reader's language, and by English ones.
    """
    typed = pack().codes.get(words.strip().lower())
    if typed is not None:
        return [typed]
    wanted = folded_words(words)
    begun = " ".join(wanted)
    found = [
        emoji
        for emoji in offered()
        if all(any(one.startswith(word) for one in words_of(emoji)) for word in wanted)
    ]

    def rank(emoji: str) -> tuple[bool, ...]:
        name = " ".join(folded_words(name_of(emoji)))
        whole = words_of(emoji).issuperset(wanted)
        called = all(f" {word}" in f" {name}" for word in wanted)
        ours = emoticon_of(emoji) is not None
        return name != begun, not whole, not called, not ours, not name.startswith(begun)

    return sorted(found, key=rank)


def words_of(emoji: str) -> frozenset[str]:
    """The words by which an emoji is found, without case and accents: the reader's language's, and English ones."""
    return _words(language(), emoji)


@lru_cache(maxsize=4096)
def _words(language: str, emoji: str) -> frozenset[str]:
    names: set[str] = set()
    for one in {language, ENGLISH}:
        if (known := words_in(one).get(bare(emoji))) is not None:
            names.update(known.words)
    if (emoticon := emoticon_of(emoji)) is not None:
        names.update(folded_words(f"{emoticon.name} {emoticon.words}"))
    return frozenset(names)
