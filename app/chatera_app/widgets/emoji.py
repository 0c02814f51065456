"""The emoji that the picker offers and `:name` completes, in the order people look for them."""

import unicodedata
from functools import lru_cache

from chatera_app.widgets.emoticons import emoticon_of, pack

_OFFERED = """
😀 😃 😄 😁 😆 😅 🤣 😂 🙂 🙃 😉 😊 😇 🥰 😍 🤩 😘 😋 😛 😜 🤪 🤗 🤭 🤫 🤔 🤐 🤨 😐 😶 😏 😒 🙄
😬 😌 😔 😪 😴 😷 🤒 🤕 🤢 🤧 🥵 🥶 🤯 🤠 🥳 😎 🤓 🧐 😕 😟 🙁 😮 😳 🥺 😨 😢 😭 😱 😞 😓 😩 🥱
😤 😡 😈 💀 💩 🤡 👻 👽 🤖 😺 🙈 🙉 🙊 👍 👎 👌 🤞 🤟 🤙 👈 👉 👆 👇 👋 👏 🙌 🙏 💪 🤝 👀 🧠 👶
❤️ 🧡 💛 💚 💙 💜 🖤 💔 💕 💯 💥 💤 🔥 ✨ ⭐ 🌈 ☀️ 🌙 ☁️ ⚡ ❄️ 🌹 🌻 🌲 🍀 🐱 🐶 🦊 🐻 🐼 🐸 🦄
🐝 🦋 🐢 🐙 🍎 🍓 🍕 🍔 🍰 🎂 🍪 🍫 ☕ 🍺 🍷 🥂 ⚽ 🏀 🎮 🎲 🎸 🎵 🎉 🎁 🎈 🏆 🚀 ✈️ 🚗 🚲 🏠 🌍
⏰ 📷 💻 📱 💡 📚 ✏️ 📎 📌 🔒 🔑 🔔 ✅ ❌ ❓ ❗ 💬 👑
"""
_ALSO = {
    "👍": "yes like plus one +1",
    "👎": "no dislike -1",
    "😂": "lol laugh",
    "🤣": "rofl lol",
    "😊": "smile happy",
    "😀": "smile happy",
    "😢": "sad",
    "😭": "sad cry",
    "😡": "angry",
    "❤️": "love red",
    "🎉": "tada celebrate",
    "🙏": "please thanks",
    "🔥": "hot",
    "👀": "look",
    "✅": "done ok",
    "😎": "cool",
    "😉": "wink",
    "🤔": "think",
}


@lru_cache(maxsize=1)
def offered() -> tuple[str, ...]:
    """All emoji of the picker: those with an emoticon of ours first."""
    ours = [one.emoji for one in pack().emoticons]
    return (*ours, *(emoji for emoji in _OFFERED.split() if emoticon_of(emoji) is None))


@lru_cache(maxsize=512)
def name_of(emoji: str) -> str:
    """What an emoji is called: our emoticon's name, or Unicode's in small letters, "fox face"."""
    emoticon = emoticon_of(emoji)
    return emoticon.name if emoticon else _unicode_name(emoji)


def described(emoji: str) -> str:
    """What an emoji is called, and what is typed for it."""
    emoticon = emoticon_of(emoji)
    return "   ".join([name_of(emoji), *(emoticon.codes if emoticon else ())])


def find(words: str) -> list[str]:
    """The emoji that is typed so; or those in whose names every one of the words begins one, the best match first."""
    typed = pack().codes.get(words.strip().lower())
    if typed is not None:
        return [typed]
    wanted = words.lower().replace("_", " ").split()
    found = [
        emoji
        for emoji in offered()
        if all(any(name.startswith(word) for name in _names(emoji)) for word in wanted)
    ]
    return sorted(found, key=lambda emoji: not name_of(emoji).startswith(" ".join(wanted)))


@lru_cache(maxsize=512)
def _names(emoji: str) -> frozenset[str]:
    emoticon = emoticon_of(emoji)
    ours = f"{emoticon.name} {emoticon.words}" if emoticon else ""
    names = f"{_unicode_name(emoji)} {ours} {_ALSO.get(emoji, '')}"
    return frozenset(names.replace("-", " ").split())


def _unicode_name(emoji: str) -> str:
    letters = (c for c in emoji if c not in "\ufe0f\u200d")
    return ", ".join(unicodedata.name(c, "emoji").lower() for c in letters)
