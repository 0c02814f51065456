"""The emoji that the picker offers and `:name` completes, in the order people look for them."""

import unicodedata
from functools import lru_cache

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


def offered() -> tuple[str, ...]:
    """All emoji of the picker."""
    return tuple(_OFFERED.split())


@lru_cache(maxsize=512)
def name_of(emoji: str) -> str:
    """The emoji's Unicode name in small letters, "grinning face"."""
    letters = (c for c in emoji if c not in "\ufe0f\u200d")
    return ", ".join(unicodedata.name(c, "emoji").lower() for c in letters)


def find(words: str) -> list[str]:
    """The emoji whose name or other names contain every one of the words."""
    wanted = words.lower().replace("_", " ").split()
    return [
        emoji
        for emoji in offered()
        if all(word in f"{name_of(emoji)} {_ALSO.get(emoji, '')}" for word in wanted)
    ]
