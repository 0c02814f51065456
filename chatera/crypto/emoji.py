"""Sixty-four pictures that people can tell apart on the phone, for comparing short numbers.

Chosen so that no two are of one kind: no second face, no second round fruit of one colour, nothing told by its colour alone,
and nothing newer than Emoji 5 (2017), which every system paints. The place in the table is protocol: it never changes.
The names are English and short; they are keys for translation, and may be read out.
"""

from typing import NamedTuple


class Emoji(NamedTuple):
    """One picture and what to call it."""

    sign: str
    name: str


EMOJI: tuple[Emoji, ...] = tuple(
    Emoji(*line.split(" ", 1))
    for line in """\
🐘 elephant
🦒 giraffe
🐢 turtle
🦋 butterfly
🐙 octopus
🐌 snail
🦉 owl
🐍 snake
🐝 bee
🦔 hedgehog
🐫 camel
🐳 whale
🦀 crab
🐧 penguin
🦇 bat
🐓 rooster
🌵 cactus
🌻 sunflower
🍄 mushroom
🍀 clover
🌽 corn
🥕 carrot
🍌 banana
🍒 cherries
🍍 pineapple
🍇 grapes
🍉 watermelon
🥐 croissant
🥨 pretzel
🍕 pizza
🍦 ice cream
🎂 birthday cake
☕ coffee
🌙 moon
⚡ lightning
🌈 rainbow
⛄ snowman
🔥 fire
🌋 volcano
🚲 bicycle
🚜 tractor
🚂 steam train
🚀 rocket
🚁 helicopter
⛵ sailing boat
⚓ anchor
🎈 balloon
🎸 guitar
🎺 trumpet
🥁 drum
🎲 dice
🧦 socks
👑 crown
👓 glasses
☂️ umbrella
✂️ scissors
🔨 hammer
🔑 key
🔔 bell
💡 light bulb
🕯️ candle
📷 camera
☎️ telephone
⏳ hourglass""".splitlines()
)
