"""Every emoticon of the built-in pack: its name, its emoji, its codes, the words it is found by, and who draws it."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from emoticons import animals, faces as f, food, hearts, sky, things, whole
from emoticons.pen import Pen

Drawing = Callable[[Pen], None]
_SKY = {"core": "#7fd0ff", "edge": "#2f83dd", "rim": "#1c5396"}
_RED = {"core": "#ff7a4d", "edge": "#d3202a", "rim": "#8a1220"}
_GREEN = {"core": "#c8e05a", "edge": "#6fa51f", "rim": "#47701a"}
_HOT = {"core": "#ff9a5c", "edge": "#e03c1e", "rim": "#94240f"}
_PALE = {"core": "#ffec9a", "edge": "#6fa8e6", "rim": "#4f78a6"}
_VIOLET = {"core": "#c79bff", "edge": "#7a3fd0", "rim": "#4b2290"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One emoticon; codes and words are separated by blanks."""

    name: str
    emoji: str
    codes: str
    words: str
    drawing: Drawing


CATALOGUE: tuple[Entry, ...] = (
    # Moods
    Entry("smile", "🙂", ":) :-) =)", "happy glad", f.face(f.dots, f.smile)),
    Entry("grin", "😃", ":D :-D =D", "happy laugh", f.face(f.dots, f.grin)),
    Entry("grinning", "😀", "", "smile happy", f.face(f.small_dots, f.grin)),
    Entry("wink", "😉", ";) ;-)", "joke", f.face(f.winking, f.smile)),
    Entry("tongue", "😛", ":P :-P =P", "cheeky", f.face(f.dots, f.tongue)),
    Entry(
        "zany",
        "🤪",
        "(crazy)",
        "mad silly goofy",
        whole.fitted(whole.tilted(f.face(f.uneven, f.tongue)), 0.95),
    ),
    Entry("wink_tongue", "😜", ";P ;-P", "crazy cheeky", f.face(f.winking, f.tongue)),
    Entry("sad", "🙁", ":( :-( =(", "unhappy", f.face(f.dots, f.frown)),
    Entry("frowning", "☹️", "", "sad unhappy", f.face(f.small_dots, f.frown)),
    Entry("disappointed", "😞", "", "sad let down", f.face(f.sad_brows, f.shut, f.frown)),
    Entry("cry", "😢", ":'( :'-(", "tear sad", f.face(f.dots, f.sad_brows, f.frown, f.tear)),
    Entry("sob", "😭", "T_T (sob)", "cry tears", f.face(f.shut, f.streams, f.open_sad)),
    Entry("surprised", "😮", ":O :-O", "wow oh", f.face(f.wide, f.open_round)),
    Entry(
        "fearful", "😨", "(scared)", "afraid fear", f.face(f.sad_brows, f.wide, f.frown, **_PALE)
    ),
    Entry(
        "anxious",
        "😰",
        "(nervous)",
        "sweat afraid",
        f.face(f.sad_brows, f.dots, f.wavy, f.sweat, **_PALE),
    ),
    Entry("laugh", "😆", "X-D (haha)", "lol haha", f.face(f.squeezed, f.grin)),
    Entry(
        "joy",
        "😂",
        ":'D :'-D (lol)",
        "lol haha tears",
        whole.fitted(f.face(f.happy, f.grin, f.joy), 0.94, 32, 32),
    ),
    Entry(
        "rofl",
        "🤣",
        "(rofl)",
        "lol floor",
        whole.fitted(whole.tilted(f.face(f.squeezed, f.grin, f.joy)), 0.94, 32, 32),
    ),
    Entry("beaming", "😄", "(happy)", "smile laugh", f.face(f.happy, f.grin)),
    Entry("teeth", "😁", ":-]", "grin cheese", f.face(f.happy, f.teeth)),
    Entry("phew", "😅", "(phew)", "sweat relief", f.face(f.happy, f.grin, f.sweat)),
    Entry("blush", "😊", "^_^ ^^", "shy smile pleased", f.face(f.cheeks, f.happy, f.smile)),
    Entry("pleased", "☺️", "", "smile shy happy", f.face(f.cheeks, f.shut, f.smile)),
    Entry("flushed", "😳", ":$ :-$", "embarrassed shy", f.face(f.flush, f.wide, f.flat)),
    Entry("love", "😍", "(love)", "heart eyes adore", f.face(f.hearts, f.grin)),
    Entry(
        "adored",
        "🥰",
        "(adore)",
        "hearts in love",
        whole.fitted(f.face(f.cheeks, f.happy, f.smile, whole.small_hearts), 0.9, 32, 32),
    ),
    Entry(
        "kiss",
        "😘",
        ":* :-*",
        "love smooch",
        whole.fitted(f.face(f.winking, f.kissing), 0.95, 24, 32),
    ),
    Entry("stars", "🤩", "*_*", "wow amazed star", f.face(f.stars, f.grin)),
    Entry("cool", "😎", "8-) B-) (cool) (H)", "sunglasses", f.face(f.shades, f.smirking)),
    Entry("nerd", "🤓", "8-| (nerd)", "glasses clever", f.face(f.spectacles, f.smile)),
    Entry(
        "angel",
        "😇",
        "O:) O:-)",
        "innocent halo",
        whole.fitted(f.face(f.happy, f.smile, f.halo), 0.93, 32, 64),
    ),
    Entry(
        "devil",
        "😈",
        ">:) >:-) (6)",
        "evil imp",
        whole.fitted(f.face(f.angry_brows, f.dots, f.smile, f.horns, **_VIOLET), 0.95, 32, 62),
    ),
    Entry(
        "party",
        "🥳",
        "<:o)",
        "birthday celebrate",
        whole.fitted(f.face(f.happy, f.grin, f.party), 0.88, 34, 64),
    ),
    Entry(
        "hug",
        "🤗",
        "(hug)",
        "embrace",
        whole.fitted(f.face(f.happy, f.little_smile, f.cheeks, f.hands_out), 0.92, 32, 6),
    ),
    Entry("giggle", "🤭", "(giggle)", "hihi oops", f.face(f.happy, f.cheeks, f.hand_on_mouth)),
    Entry("yum", "😋", "(yum)", "tasty delicious", f.face(f.happy, f.yum)),
    Entry("relieved", "😌", "(calm)", "peace content", f.face(f.cheeks, f.shut, f.little_smile)),
    Entry("smirk", "😏", "(smirk)", "smug", f.face(f.sideways, f.smirking)),
    Entry("neutral", "😐", ":| :-|", "straight meh", f.face(f.dots, f.flat)),
    Entry("expressionless", "😑", "-_-", "meh", f.face(f.lines, f.flat)),
    Entry("unamused", "😒", "(meh)", "bored annoyed", f.face(f.sideways, f.little_frown)),
    Entry("eyeroll", "🙄", "(eyeroll)", "whatever", f.face(f.upwards, f.flat)),
    Entry(
        "thinking",
        "🤔",
        "(think)",
        "hmm wonder",
        whole.fitted(f.face(f.dots, f.thoughtful, f.slanted, f.hand_at_chin), 0.95, 36, 8),
    ),
    Entry(
        "doubtful",
        "🤨",
        "(really)",
        "eyebrow sceptical",
        f.face(f.dots, f.raised_brow, f.low_brow, f.flat),
    ),
    Entry("speechless", "😶", "(silent)", "no mouth quiet", f.face(f.dots)),
    Entry("confused", "😕", ":/ :-/ :\\ :-\\", "unsure", f.face(f.dots, f.slanted)),
    Entry("worried", "😟", ":[ :-[", "anxious", f.face(f.sad_brows, f.dots, f.frown)),
    Entry("confounded", "😖", ":S :-S", "confused ugh", f.face(f.squeezed, f.wavy)),
    Entry("pensive", "😔", "(sigh)", "sad thoughtful", f.face(f.sad_brows, f.shut, f.little_frown)),
    Entry(
        "pleading",
        "🥺",
        "(please)",
        "puppy eyes beg",
        f.face(f.sad_brows, f.pleading, f.little_frown),
    ),
    Entry("grimace", "😬", "(eek)", "awkward teeth", f.face(f.dots, f.gritted)),
    Entry("zipped", "🤐", ":X :-X :-#", "secret lips", f.face(f.dots, f.zipped)),
    Entry(
        "sleepy",
        "😴",
        "|-) (zzz)",
        "tired asleep snore",
        whole.fitted(f.face(f.shut, f.open_round, f.zzz), 0.9, 26, 62),
    ),
    Entry(
        "angry",
        "😠",
        ":@ :-@ >:(",
        "mad cross",
        f.face(f.angry_brows, f.small_dots, f.frown, **_HOT),
    ),
    Entry(
        "rage",
        "😡",
        "(rage)",
        "furious mad",
        f.face(f.angry_brows, f.small_dots, f.gritted, **_RED),
    ),
    Entry(
        "huff",
        "😤",
        "(huff)",
        "proud steam triumph",
        whole.fitted(f.face(f.angry_brows, f.shut, f.flat, f.steam), 0.96, 32, 4),
    ),
    Entry("scream", "😱", "(scream)", "fear shock", whole.fitted(whole.screaming, 0.94, 32, 4)),
    Entry(
        "cold", "🥶", "(cold)", "freezing winter", f.face(f.dots, f.gritted, whole.icicles, **_SKY)
    ),
    Entry(
        "sick", "🤢", ":-& (sick)", "ill green", f.face(f.sad_brows, f.small_dots, f.wavy, **_GREEN)
    ),
    Entry(
        "fever",
        "🤒",
        "(ill)",
        "ill thermometer",
        f.face(f.sad_brows, f.small_dots, f.little_frown, f.thermometer),
    ),
    Entry("mask", "😷", "(mask)", "ill doctor", f.face(f.dots, f.mask)),
    Entry("upside_down", "🙃", "(:", "silly irony", whole.turned_over),
    # Hands and hearts
    Entry("yes", "👍", "(y)", "thumbs up like ok good", hearts.thumb_up),
    Entry("no", "👎", "(n)", "thumbs down dislike bad", hearts.thumb_down),
    Entry("wave", "👋", "(wave)", "hello bye hand", hearts.wave),
    Entry("clap", "👏", "(clap)", "applause bravo hands", hearts.clap),
    Entry("heart", "❤️", "<3 (heart) (L)", "love red", hearts.heart("#ec1f3f")),
    Entry("broken_heart", "💔", "</3 (U)", "love sad", hearts.broken_heart),
    Entry("two_hearts", "💕", "(hearts)", "love pink", hearts.two_hearts),
    Entry("orange_heart", "🧡", "", "love", hearts.heart("#ff8a1f")),
    Entry("yellow_heart", "💛", "", "love", hearts.heart("#ffc81f")),
    Entry("green_heart", "💚", "", "love", hearts.heart("#3db53a")),
    Entry("blue_heart", "💙", "", "love", hearts.heart("#2f86e8")),
    Entry("purple_heart", "💜", "", "love violet", hearts.heart("#9a4fe0")),
    Entry("lips", "💋", "(kiss) (K)", "mouth lipstick", hearts.lips),
    # Animals
    Entry("cat", "🐱", ":3 (cat) (@)", "kitten pet", animals.cat),
    Entry("dog", "🐶", "(dog) (&)", "puppy pet", animals.dog),
    Entry("bear", "🐻", "(bear)", "teddy", animals.bear),
    Entry("panda", "🐼", "(panda)", "bear", animals.panda),
    Entry("bunny", "🐰", "(bunny)", "rabbit", animals.bunny),
    Entry("frog", "🐸", "(frog)", "green", animals.frog),
    Entry("penguin", "🐧", "(penguin)", "bird ice", whole.fitted(animals.penguin, 0.96, 32, 32)),
    Entry("bee", "🐝", "(bee)", "insect honey", animals.bee),
    # Weather and sky
    Entry("sun", "☀️", "(sun) (#)", "weather warm", sky.sun),
    Entry("moon", "🌙", "(moon) (S)", "night sleep", sky.moon),
    Entry("star", "⭐", "(star) (*)", "favourite", sky.star),
    Entry("cloud", "☁️", "(cloud)", "weather", sky.cloud),
    Entry("rain", "🌧️", "(rain)", "weather cloud", sky.rain),
    Entry("storm", "⚡", "(storm)", "lightning weather", sky.storm),
    Entry("snow", "❄️", "(snow)", "flake winter cold", sky.snow),
    Entry("rainbow", "🌈", "(rainbow) (R)", "weather colours", sky.rainbow),
    Entry("umbrella", "☂️", "(umbrella)", "rain", sky.umbrella),
    Entry("fire", "🔥", "(fire)", "hot flame", sky.fire),
    # Flowers
    Entry("rose", "🌹", "@}- (rose) (F)", "flower love red", food.rose),
    Entry("sunflower", "🌻", "(flower)", "summer yellow", food.sunflower),
    Entry("clover", "🍀", "(luck)", "leaf lucky", food.clover),
    # Food and drink
    Entry("cake", "🎂", "(cake) (^)", "birthday", food.cake),
    Entry("coffee", "☕", "(coffee)", "cup tea hot", food.coffee),
    Entry("beer", "🍺", "(beer)", "drink mug", food.beer),
    Entry("wine", "🍷", "(wine)", "drink glass", food.wine),
    Entry("pizza", "🍕", "(pizza) (PI)", "slice food", food.pizza),
    Entry("apple", "🍎", "(apple)", "fruit red", food.apple),
    Entry("strawberry", "🍓", "(strawberry)", "fruit red", food.strawberry),
    Entry("ice_cream", "🍦", "(icecream)", "sweet cone", food.ice_cream),
    Entry("cookie", "🍪", "(cookie)", "sweet biscuit", food.cookie),
    # Things
    Entry("gift", "🎁", "(gift)", "present birthday", things.gift),
    Entry("balloon", "🎈", "(balloon)", "party birthday", things.balloon),
    Entry("tada", "🎉", "(tada) (party)", "celebrate hooray confetti", things.tada),
    Entry("music", "🎵", "(music) (8)", "note song", things.music),
    Entry("ball", "⚽", "(football) (SO)", "soccer sport", things.football),
    Entry("game", "🎮", "(game)", "play controller", things.game),
    Entry("film", "🎬", "(film) (~)", "cinema movie", whole.fitted(things.film, 0.95, 32, 62)),
    Entry("camera", "📷", "(camera) (P)", "photo picture", things.camera),
    Entry("computer", "💻", "(pc)", "laptop", things.computer),
    Entry("mobile", "📱", "(mobile)", "phone", things.mobile),
    Entry("call", "📞", "(call) (T)", "phone telephone", things.telephone),
    Entry("mail", "✉️", "(mail)", "letter envelope", things.mail),
    Entry("idea", "💡", "(idea)", "light bulb", things.idea),
    Entry("clock", "⏰", "(time) (O)", "alarm late", things.clock),
    Entry("trophy", "🏆", "(trophy)", "win cup prize", things.trophy),
    Entry("home", "🏠", "(home)", "house", things.home),
    Entry("car", "🚗", "(car)", "drive auto", things.car),
    Entry("plane", "✈️", "(plane)", "fly travel holiday", things.plane),
    Entry("rocket", "🚀", "(rocket)", "space launch", things.rocket),
)
"""In the order people look for them."""


def manifest() -> str:
    """The manifest of the built-in pack."""
    emoticons = [
        {
            "file": f"{entry.name}.svg",
            "emoji": entry.emoji,
            "codes": entry.codes.split(),
            "words": entry.words,
        }
        for entry in CATALOGUE
    ]
    head = {
        "format": 1,
        "name": "ChatEra",
        "author": "ChatEra contributors",
        "licence": "Apache-2.0",
    }
    lines = [json.dumps(one, ensure_ascii=False) for one in emoticons]
    start = json.dumps(head)[:-1]
    return start + ', "emoticons": [\n' + ",\n".join(lines) + "\n]}\n"


def drawn(name: str) -> str:
    """The SVG file of an emoticon."""
    pen = Pen()
    next(entry for entry in CATALOGUE if entry.name == name).drawing(pen)
    return pen.svg()
