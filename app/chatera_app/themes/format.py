"""What `theme.toml` may say, declared once: docs/THEMES.md tells it to people, and a test compares the two.

A key that is not known is a warning, since a later version may know it. What would be misunderstood by an older
version raises `FORMAT`, and then the older version says so.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal, get_type_hints

import msgspec
from msgspec import Meta

FORMAT = 1
MANIFEST = "theme.toml"
LARGEST_MANIFEST = 64 * 1024
NEVER_IDS = frozenset(
    {"system", "con", "prn", "aux", "nul"}
    | {f"com{n}" for n in range(10)}
    | {f"lpt{n}" for n in range(10)}
)
"""What means something else: to the options, or to Windows as the name of a directory."""

_HEX = "#[0-9a-fA-F]{6}"
_ROW = f"{_HEX}(?: {_HEX}){{0,3}}"

Id = Annotated[
    str,
    Meta(
        pattern=r"\A[a-z][a-z0-9-]{1,31}\Z", description="2 to 32 of a-z, 0-9 and -, a letter first"
    ),
]
Words = Annotated[
    str, Meta(min_length=1, max_length=60, description="1 to 60 printable characters")
]
Colour = Annotated[
    str, Meta(pattern=rf"\A{_HEX}\Z", description="a colour: # and six hexadecimal digits")
]
Gradient = Annotated[
    str,
    Meta(
        pattern=rf"\A{_ROW}(?: \| {_ROW})?\Z",
        description="one to four colours from top to bottom; after | a hard edge, and one to four more",
    ),
]
Number = Annotated[int, Meta(ge=1, le=1000, description="a whole number from 1 on")]
Radius = Annotated[int, Meta(ge=0, le=16, description="0 to 16 pixels")]
Edge = Annotated[int, Meta(ge=0, le=6, description="0 to 6 pixels")]
Line = Annotated[int, Meta(ge=1, le=4, description="1 to 4 pixels")]
RowHeight = Annotated[int, Meta(ge=20, le=48, description="20 to 48 pixels")]
LargeHeight = Annotated[int, Meta(ge=44, le=80, description="44 to 80 pixels")]
Opacity = Annotated[int, Meta(ge=0, le=255, description="0 (nothing) to 255")]
Percent = Annotated[int, Meta(ge=0, le=50, description="0 to 50 per cent of its side")]
Width = Annotated[int, Meta(ge=2, le=14, description="2 to 14 per cent of its side")]
Frame = Annotated[Literal["glass", "card", "line"], Meta(description="“glass”, “card” or “line”")]
Headings = Annotated[Literal["band", "plain"], Meta(description="“band” or “plain”")]
Switch = Annotated[bool, Meta(description="true or false")]
Families = Annotated[
    tuple[Words, ...],
    Meta(max_length=8, description="a list of up to 8 names of fonts, the best first"),
]
Drawn = Annotated[
    str, Meta(pattern=r"\A[a-z]{1,20}\Z", description="the name of one that ChatEra draws")
]
Picture = Annotated[
    str,
    Meta(
        pattern=r"\A[a-z0-9_-]{1,40}(/[a-z0-9_-]{1,40})?\.svg\Z",
        description="the name of an SVG file of the pack",
    ),
]
Sound = Annotated[
    str,
    Meta(
        pattern=r"\A[a-z0-9_-]{1,40}(/[a-z0-9_-]{1,40})?\.wav\Z",
        description="the name of a WAV file of the pack",
    ),
]


class Colours(msgspec.Struct, frozen=True, kw_only=True):
    """Flat colours; each has to be there but for those that came later, which suit every theme."""

    window: Colour
    window_lower: Colour
    panel: Colour
    rule: Colour
    text: Colour
    secondary: Colour
    link: Colour
    own_name: Colour
    their_name: Colour
    system: Colour
    error: Colour
    mention: Colour
    divider: Colour
    selection: Colour
    selection_border: Colour
    selection_text: Colour
    hover: Colour
    bubble_own: Colour
    group_text: Colour
    header_text: Colour
    header_secondary: Colour
    title_text: Colour
    button_border: Colour
    button_text: Colour
    send_border: Colour
    send_text: Colour
    badge: Colour
    badge_text: Colour
    found: Colour = "#ffdf6b"
    found_text: Colour = "#1c1600"
    glyph: Colour
    focus: Colour
    edge: Colour
    online: Colour
    away: Colour
    busy: Colour
    offline: Colour


class Gradients(msgspec.Struct, frozen=True, kw_only=True):
    """Glossy grounds; each has to be there."""

    header: Gradient
    toolbar: Gradient
    heading: Gradient
    title_bar: Gradient
    strip: Gradient
    toast: Gradient
    button: Gradient
    send: Gradient
    selected: Gradient


class Geometry(msgspec.Struct, frozen=True, kw_only=True):
    """Sizes, in pixels at 96 dpi unless it says otherwise; what is left out is as in Aero."""

    button_radius: Radius = 5
    row_radius: Radius = 4
    heading_radius: Radius = 4
    field_radius: Radius = 4
    panel_radius: Radius = 6
    toast_radius: Radius = 7
    line: Line = 1
    focus: Line = 1
    edge: Edge = 0
    row_height: RowHeight = 24
    large_row_height: LargeHeight = 50
    heading_height: RowHeight = 25
    headings: Headings = "band"
    frame: Frame = "glass"
    frame_radius: Percent = 11
    frame_width: Width = 7
    shine: Opacity = 130
    waves: Opacity = 40


class Fonts(msgspec.Struct, frozen=True, kw_only=True):
    """Fonts by name; the system has them or not, a pack brings none."""

    families: Families = ()


class Art(msgspec.Struct, frozen=True, kw_only=True):
    """Pictures of the pack."""

    header: Picture | None = None
    background: Picture | None = None


class Sounds(msgspec.Struct, frozen=True, kw_only=True):
    """Sounds of the pack; a role without one sounds as usual."""

    message: Sound | None = None
    online: Sound | None = None
    offline: Sound | None = None
    nudge: Sound | None = None
    sent: Sound | None = None


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """A theme as `theme.toml` tells it."""

    format: Number
    id: Id
    name: Words
    author: Words
    licence: Words
    dark: Switch
    high_contrast: Switch = False
    scene: Drawn | None = None
    background: Drawn | None = None
    colours: Colours
    gradients: Gradients
    geometry: Geometry = Geometry()
    fonts: Fonts = Fonts()
    art: Art = Art()
    sounds: Sounds = Sounds()

    def files(self) -> dict[str, str]:
        """The files that it names: where it does, and which."""
        found = {}
        for table in ("art", "sounds"):
            for key, value in msgspec.structs.asdict(getattr(self, table)).items():
                if value is not None:
                    found[f"{table}.{key}"] = value
        return found


SECTIONS: Mapping[str, type[msgspec.Struct]] = {
    "colours": Colours, "gradients": Gradients, "geometry": Geometry, "fonts": Fonts, "art": Art, "sounds": Sounds,
}  # fmt: skip


class ThemeError(ValueError):
    """A theme can't be used.

    Attributes:
        problems: each in words that name its key or file.
    """

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Key:
    """One key of the format, for those who tell or check it.

    Attributes:
        path: as it is called in messages, as "colours.window".
        kind: its type, with what is allowed in words.
        default: `msgspec.NODEFAULT` where it has to be there.
    """

    path: str
    kind: Any
    default: object

    @property
    def allowed(self) -> str:
        """What it may be, in words."""
        described = self.kind
        for one in getattr(self.kind, "__args__", ()):
            if getattr(one, "__metadata__", None):
                described = one
        return str(described.__metadata__[0].description)


def keys(section: str = "") -> Iterator[Key]:
    """Every key of a section; of the top without one."""
    struct = SECTIONS[section] if section else Manifest
    kinds = get_type_hints(struct, include_extras=True)
    for field in msgspec.structs.fields(struct):
        if section or field.name not in SECTIONS:
            path = f"{section}.{field.name}" if section else field.name
            yield Key(path, kinds[field.name], field.default)


def parse(data: bytes) -> tuple[Manifest, tuple[str, ...]]:
    """Read a manifest; returns it, and what in it this version does not know.

    Raises:
        ThemeError: with every problem that was found.
    """
    try:
        return _quickly(_tables(data)), ()
    except msgspec.ValidationError:
        return _carefully(_tables(data))


def _quickly(tables: dict[str, Any]) -> Manifest:
    """Read what is right as a whole and holds nothing that is not known."""
    every: list[tuple[object, type[msgspec.Struct]]] = [(tables, Manifest)]
    every += [(tables.get(name, {}), struct) for name, struct in SECTIONS.items()]
    for table, struct in every:
        if not isinstance(table, dict) or table.keys() - set(struct.__struct_fields__):
            raise msgspec.ValidationError("something is not known")
    found = msgspec.convert(tables, Manifest)
    if _unlike_words(found) or found.format > FORMAT or found.id in NEVER_IDS:
        raise msgspec.ValidationError("words")
    return found


def _tables(data: bytes) -> dict[str, Any]:
    if len(data) > LARGEST_MANIFEST:
        raise ThemeError(f"{MANIFEST} is larger than {LARGEST_MANIFEST // 1024} KiB.")
    try:
        return tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError:
        raise ThemeError(f"{MANIFEST} is no text in UTF-8.") from None
    except RecursionError:
        raise ThemeError(f"{MANIFEST} is nested too deeply.") from None
    except ValueError as error:
        raise ThemeError(f"{MANIFEST} is no TOML: {error}.") from None


def _carefully(tables: dict[str, Any]) -> tuple[Manifest, tuple[str, ...]]:
    problems: list[str] = []
    unknown: list[str] = []
    made = _section("", tables, problems, unknown)
    made_id, made_format = made.get("id"), made.get("format")
    if isinstance(made_format, int) and made_format > FORMAT:
        raise ThemeError(
            f"format is {made_format}: this theme is made for a later version of ChatEra, which reads up to {FORMAT}."
        )
    for name, struct in SECTIONS.items():
        table = tables.get(name, {})
        if not isinstance(table, dict):
            problems.append(f"{name} is no table: it begins with a line [{name}].")
            continue
        values = _section(name, table, problems, unknown)
        if not problems:
            made[name] = struct(**values)
    if made_id in NEVER_IDS:
        problems.append(f"id is “{made_id}”, which means something else; choose another.")
    if problems:
        raise ThemeError(*problems)
    manifest = Manifest(**made)
    wrong = _unlike_words(manifest)
    if wrong:
        raise ThemeError(*wrong)
    return manifest, tuple(unknown)


def _section(
    section: str, table: dict[str, Any], problems: list[str], unknown: list[str]
) -> dict[str, Any]:
    """Read the keys of one table, and note what is wrong with each."""
    made = {}
    known = set(SECTIONS) if not section else set()
    for key in keys(section):
        name = key.path.rpartition(".")[2]
        known.add(name)
        if name in table:
            try:
                made[name] = msgspec.convert(table[name], key.kind)
            except msgspec.ValidationError:
                problems.append(f"{key.path} is {_shown(table[name])}; it has to be {key.allowed}.")
        elif key.default is msgspec.NODEFAULT:
            problems.append(f"{key.path} is missing; it is {key.allowed}.")
    strange = [name for name in table if name not in known]
    for name in strange[:_MOST_STRANGE]:
        where = f"{section}." if section else ""
        unknown.append(f"{where}{_shown(name)} is not known to this version.")
    if len(strange) > _MOST_STRANGE:
        unknown.append(f"{len(strange) - _MOST_STRANGE} more keys are not known to this version.")
    return made


_MOST_STRANGE = 20


def _unlike_words(manifest: Manifest) -> list[str]:
    return [
        f"{name} has characters in it that can't be seen."
        for name in ("name", "author", "licence")
        if not getattr(manifest, name).isprintable()
    ]


def _shown(value: object) -> str:
    """A value as people may read it, whatever somebody wrote there."""
    text = value if isinstance(value, str) else str(value)
    text = "".join(char if char.isprintable() else "?" for char in text)
    return f"“{text[:40]}…”" if len(text) > 40 else f"“{text}”"
