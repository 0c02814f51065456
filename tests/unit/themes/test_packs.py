"""Themes as files: what may be in one, what is refused and in which words, and what ChatEra's own hold."""

import io
import re
import struct
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings, strategies as st

from chatera_app.cli.theme import judge, run_theme_check
from chatera_app.themes import art, contrast, format as formats, pack, sound
from chatera_app.themes.format import ThemeError
from chatera_app.themes.shelf import BUILT_IN, Shelf, built_in_place
from tests.helpers.cli import chatera

ROOT = Path(__file__).parents[3]
AERO = (built_in_place() / "aero" / "theme.toml").read_bytes()
PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0L9 9" fill="url(\'#a\')"/></svg>'


def mine(**changed: str) -> bytes:
    """Aero under another name, with some keys changed."""
    text = (
        AERO.decode()
        .replace('id = "aero"', 'id = "mine"')
        .replace('name = "Aero"', 'name = "Mine"')
    )
    for key, value in changed.items():
        text, count = re.subn(rf"(?m)^{key} = .*$", f"{key} = {value}".replace("\\", r"\\"), text)
        assert count == 1, key
    return text.encode()


def wav(seconds: float = 0.5, rate: int = 8000, kind: int = 1) -> bytes:
    data = bytes(int(seconds * rate))
    form = struct.pack("<HHIIHH", kind, 1, rate, rate, 1, 8)
    body = (
        b"WAVEfmt " + struct.pack("<I", 16) + form + b"data" + struct.pack("<I", len(data)) + data
    )
    return b"RIFF" + struct.pack("<I", len(body)) + body


def zipped(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return made.getvalue()


def said_of(read: Callable[[], object]) -> tuple[str, ...]:
    """What a theme is told of; anything but a refusal in words goes through."""
    try:
        read()
    except ThemeError as refused:
        return refused.problems
    return ("It is fine.",)


def problems(path: Path, data: bytes) -> str:
    """What is said of a packed theme."""
    file = path / "a.chatera-theme"
    file.write_bytes(data)
    with pytest.raises(ThemeError) as refused:
        pack.read(file)
    return "\n".join(refused.value.problems)


# What ChatEra brings ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", BUILT_IN)
def test_what_chatera_brings_is_whole_known_and_readable(name: str) -> None:
    records = list(judge(built_in_place() / name))
    assert [one["kind"] for one in records] == ["ok"], records
    assert pack.read(built_in_place() / name).manifest.id == name


def test_two_of_them_promise_high_contrast_one_light_one_dark() -> None:
    themes = [pack.read(built_in_place() / name).manifest for name in BUILT_IN]
    assert {one.dark for one in themes if one.high_contrast} == {False, True}


def test_the_document_tells_every_key_as_it_is() -> None:
    text = (ROOT / "docs" / "THEMES.md").read_text("utf-8")
    told = {
        row[0]: row[1:]
        for row in re.findall(r"(?m)^\| `([a-z._]+)` \| (.+?) \| (.+?) \| .+ \|$", text)
    }
    there = {key.path: key for section in ("", *formats.SECTIONS) for key in formats.keys(section)}
    assert told.keys() == there.keys()
    for path, key in there.items():
        allowed, default = told[path]
        assert allowed.replace("&#124;", "|") == key.allowed
        must = key.default is msgspec.NODEFAULT
        empty = key.default is None or key.default == ()
        assert default == (
            "has to be there" if must else "none" if empty else str(key.default).lower()
        )
    for limit in (pack.LARGEST_ARCHIVE // 1024**2, pack.LARGEST_WHOLE // 1024**2):
        assert f"| {limit} MiB |" in text
    for limit in (formats.LARGEST_MANIFEST // 1024, art.LARGEST // 1024, sound.LARGEST // 1024):
        assert f"{limit} KiB" in text
    assert f"{art.MOST_ELEMENTS} elements, {art.DEEPEST} inside" in text
    assert f"{art.MOST_NUMBERS} numbers in its paths" in text
    assert f"about {art.LONGEST_MS:g} ms to paint, {art.SIDE} pixels wide" in text
    assert f"| {pack.MOST_FILES} |" in text
    assert all(f"`{name}`" in text for name in art.ELEMENTS)


# What is said of a manifest --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("window", '"red"', "colours.window is “red”; it has to be a colour"),
        ("window", "7", "colours.window is “7”"),
        ("window", '"#ffffff\\n"', "colours.window"),
        ("header", '"#ffffff |"', "gradients.header"),
        ("header", '"#ffffff #000000 | #ffffff | #000000"', "gradients.header"),
        ("waves", "300", "geometry.waves is “300”; it has to be 0 (nothing) to 255"),
        ("waves", "nan", "geometry.waves is “nan”"),
        ("waves", "true", "geometry.waves is “True”"),
        ("frame", '"gold"', "geometry.frame is “gold”; it has to be “glass”, “card” or “line”"),
        ("id", '"../up"', "id is “../up”"),
        ("id", '"system"', "id is “system”, which means something else"),
        ("id", '"com1"', "id is “com1”"),
        ("name", '"a\\u202Eb"', "name has characters in it that can't be seen"),
        ("name", f'"{"x" * 61}"', "name is “xxxx"),
        ("format", "2", "made for a later version"),
        ("dark", '"no"', "dark is “no”; it has to be true or false"),
    ],
)
def test_a_wrong_value_is_told_with_its_key(key: str, value: str, said: str) -> None:
    with pytest.raises(ThemeError) as refused:
        formats.parse(mine(**{key: value}))
    assert said in "\n".join(refused.value.problems)


def test_every_problem_is_told_at_once_and_what_is_missing() -> None:
    broken = mine(window='"red"', waves="-1").replace(b'panel = "#ffffff"\n', b"")
    with pytest.raises(ThemeError) as refused:
        formats.parse(broken)
    assert [one.split(" ")[0] for one in refused.value.problems] == [
        "colours.window",
        "colours.panel",
        "geometry.waves",
    ]
    assert "colours.panel is missing" in refused.value.problems[1]


def test_what_a_later_version_may_know_is_passed_over_and_told() -> None:
    known = formats.parse(mine())[0]
    later, warnings = formats.parse(
        mine().replace(b"[geometry]", b"[geometry]\nglow = 3") + b'\n[winks]\nsize = "x"\n'
    )
    assert later == known
    assert warnings == (
        "“winks” is not known to this version.",
        "geometry.“glow” is not known to this version.",
    )


def test_ten_thousand_keys_are_refused_or_counted() -> None:
    many = mine() + "".join(f"k{number} = 1\n" for number in range(5000)).encode()
    assert len(many) < formats.LARGEST_MANIFEST
    _, warnings = formats.parse(many)
    assert warnings[-1] == "4980 more keys are not known to this version."
    with pytest.raises(ThemeError, match="larger than 64 KiB"):
        formats.parse(mine() + "".join(f"key{number} = 1\n" for number in range(10_000)).encode())


@pytest.mark.parametrize(
    "data",
    [b"\xff\xfe", b"[" * 9000, b"a = " + b"[" * 30_000, b"colours = 3", b"a = 1\na = 2", b""],
)
def test_what_is_no_manifest_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(ThemeError):
        formats.parse(data)


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=300)
    | st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace"))
)
def test_nothing_but_a_theme_error_comes_of_noise(data: bytes) -> None:
    assert said_of(lambda: formats.parse(data))
    assert said_of(lambda: pack.judge({"theme.toml": mine(), "a.svg": data, "a.wav": data}))


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 20_000), st.binary(min_size=1, max_size=40))
def test_a_damaged_archive_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, at: int, noise: bytes
) -> None:
    whole = zipped({"theme.toml": mine(), "a.svg": PICTURE, "a.wav": wav()})
    at %= len(whole)
    file = tmp_path_factory.getbasetemp() / "damaged.chatera-theme"
    file.write_bytes(whole[:at] + noise + whole[at + len(noise) :])
    assert said_of(lambda: pack.read(file))


# Attacks ---------------------------------------------------------------------------------------


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    bomb = zipped({"theme.toml": mine(), "a.svg": bytes(60_000_000)})
    assert len(bomb) < pack.LARGEST_ARCHIVE
    assert problems(tmp_path, bomb) == "a.svg is larger than 256 KiB."
    many = {f"s{number}.wav": bytes(sound.LARGEST) for number in range(20)}
    assert "larger than 8 MiB" in problems(tmp_path, zipped({"theme.toml": mine(), **many}))
    assert "larger than 4 MiB" in problems(tmp_path, bytes(pack.LARGEST_ARCHIVE + 1))


def test_a_size_that_is_a_lie_is_found(tmp_path: Path) -> None:
    honest = zipped({"theme.toml": mine(), "a.svg": b" " * 300_000})
    lying = honest.replace(struct.pack("<I", 300_000), struct.pack("<I", 10))
    assert "a.svg is larger than" in problems(tmp_path, lying) or "damaged" in problems(
        tmp_path, lying
    )


@pytest.mark.parametrize(
    "name",
    [
        "../a.svg",
        "/a.svg",
        "a/b/c.svg",
        "..\\a.svg",
        "C:a.svg",
        "a.exe",
        "a.svg.exe",
        "ä.svg",
        "a\n.svg",
        ".svg",
    ],
)
def test_names_lead_nowhere(tmp_path: Path, name: str) -> None:
    assert "can't be in a theme" in problems(
        tmp_path, zipped({"theme.toml": mine(), name: PICTURE})
    )


def test_files_that_are_no_files_are_refused(tmp_path: Path) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        packed.writestr("theme.toml", mine())
        link = zipfile.ZipInfo("a.svg")
        link.external_attr = 0o120777 << 16
        packed.writestr(link, "/etc/passwd")
    assert "no plain file" in problems(tmp_path, made.getvalue())
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "theme.toml").write_bytes(mine())
    (folder / "a.svg").symlink_to("/etc/passwd")
    with pytest.raises(ThemeError, match="no plain file"):
        pack.read(folder)


def test_the_archive_itself_has_limits(tmp_path: Path) -> None:
    assert "more than 64 files" in problems(tmp_path, zipped({f"a{n}.txt": b"" for n in range(65)}))
    assert "packed in a way" in problems(tmp_path, zipped({"theme.toml": mine()}, zipfile.ZIP_LZMA))
    assert "no theme.toml" in problems(tmp_path, zipped({"a.txt": b""}))
    assert "damaged" in problems(tmp_path, b"PK\3\4 nothing")
    assert "twice" in problems(
        tmp_path, zipped({"theme.toml": mine(), "a.svg": PICTURE, "A.svg": PICTURE})
    )
    with pytest.raises(ThemeError, match="neither a file nor"):
        pack.read(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        (b"<script>x</script>", "script"),
        (b"<image href='https://example.org/a.png'/>", "image"),
        (b"<use href='#a'/>", "use"),
        (b"<g onclick='x'/>", "onclick"),
        (b"<g style='fill:url(https://example.org/a)'/>", "leads out"),
        (b"<g fill='&#117;rl( &quot;file:///etc/passwd&quot; )'/>", "leads out"),
        (b"<linearGradient xmlns:x='http://www.w3.org/1999/xlink' x:href='file:///a'/>", "href"),
        (b"<g>" * 33 + b"</g>" * 33, "inside each other"),
        (b"<g/>" * 2001, "more than 2000 elements"),
        (b"<path d='M0 0L9 9' stroke='red' stroke-dasharray='0.01 0.01'/>", "stroke-dasharray"),
        (b"<g style='stroke-dasharray:0.01'/>", "style"),
        (b"<path d='M0 0L1000000000 0'/>", "has a value"),
        (b"<rect width='10mm'/>", "has a value"),
        (b"<linearGradient href='#a b'/>", "href"),
        (b"<path d='M0 0" + b"L9 9L0 1" * 3000 + b"'/>", "too long to paint"),
        (b"<path fill='none' d='" + b"M9 9L9 9" * 2501 + b"'/>", "too long to paint"),
        (b"<p xmlns='http://www.w3.org/1999/xhtml'/>", "can't be in"),
        (b"<", "no SVG"),
    ],
)
def test_a_picture_is_shapes_alone(inside: bytes, said: str) -> None:
    picture = PICTURE.replace(b"</svg>", inside + b"</svg>")
    assert said in "\n".join(art.problems(picture))


def test_a_picture_declares_nothing() -> None:
    assert art.problems(PICTURE) == []
    assert art.problems(b"<?xml version='1.0' encoding='UTF-8'?>" + PICTURE) == []
    gradient = b"<linearGradient xmlns:x='http://www.w3.org/1999/xlink' x:href='#a'/></svg>"
    assert art.problems(PICTURE.replace(b"</svg>", gradient)) == []
    for size in (b"", b"viewBox='0 0 9'", b"viewBox='0 0 9 0'", b"viewBox='0 0 9 1e9'"):
        assert "viewBox" in "".join(art.problems(PICTURE.replace(b'viewBox="0 0 9 9"', size)))
    lol = b"<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>"
    assert "document type" in art.problems(lol + PICTURE)[0]
    assert "UTF-8" in art.problems((lol + PICTURE).decode().encode("utf-16"))[0]
    assert "UTF-8" in art.problems(b"<?xml version='1.0' encoding='utf-7'?>" + PICTURE)[0]
    assert "larger" in art.problems(bytes(art.LARGEST + 1))[0]


def test_a_sound_is_short_and_plain() -> None:
    assert sound.problems(wav()) == []
    assert (
        sound.problems((ROOT / "resources/chatera_resources/sounds/nudge.wav").read_bytes()) == []
    )
    assert "lasts 6.0 s" in sound.problems(wav(6))[0]
    assert "plain PCM" in sound.problems(wav(kind=85))[0]
    assert "plain PCM" in sound.problems(wav(rate=96_000))[0]
    assert "damaged" in sound.problems(wav()[:-9])[0]
    assert "damaged" in sound.problems(b"OggS" + bytes(40))[0]


# Contrast --------------------------------------------------------------------------------------


def test_contrast_is_what_wcag_says() -> None:
    assert contrast.ratio("#000000", "#ffffff") == pytest.approx(21)
    assert contrast.ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)
    assert contrast.lit("#000000", 255) == "#ffffff"


def test_text_that_can_not_be_read_is_told() -> None:
    pale = formats.parse(mine(text='"#d0d0d0"', online='"#f0f0f0"'))[0]
    said = contrast.problems(pale)
    assert any(
        one.startswith("colours.text (#d0d0d0) on colours.panel (#ffffff) has a contrast of 1.54:1")
        for one in said
    )
    assert any(one.startswith("colours.text (#d0d0d0) on gradients.selected") for one in said)
    assert any("colours.online" in one and "needs 3:1" in one for one in said)


def test_high_contrast_is_a_promise() -> None:
    calm = mine().replace(b"dark = false", b"dark = false\nhigh_contrast = true")
    said = contrast.problems(formats.parse(calm)[0])
    assert any("needs 7:1" in one for one in said)
    assert any(one.startswith("colours.rule") for one in said)


def test_light_over_the_header_counts() -> None:
    night = (built_in_place() / "night" / "theme.toml").read_text("utf-8")
    lit = formats.parse(re.sub(r"(?m)^waves = .*$", "waves = 200", night).encode())[0]
    assert any("gradients.header" in one for one in contrast.problems(lit))


# The command, and a profile's own --------------------------------------------------------------


def test_the_command_tells_every_problem(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.chatera-theme"
    file.write_bytes(zipped({"theme.toml": mine(text='"#eeeeee"') + b"\nnew = 1\n"}))
    assert run_theme_check([str(file), "--json"]) == 1
    told = [msgspec.json.decode(line) for line in capsys.readouterr().out.splitlines()]
    assert {one["kind"] for one in told} == {"error", "warning"}
    file.write_bytes(zipped({"theme.toml": mine(), "read.md": b"# Mine"}))
    assert run_theme_check([str(file)]) == 0
    assert capsys.readouterr().out == "✓ “Mine” (mine) can be worn and read.\n"
    assert run_theme_check([]) == 2


def test_the_command_is_found_and_needs_no_profile(tmp_path: Path) -> None:
    told = chatera("theme", "check", built_in_place() / "night", "--profile", tmp_path / "none")
    assert (told.code, told.out) == (0, "✓ “Night” (night) can be worn and read.\n")
    assert "theme check" in chatera("--help").out
    assert not (tmp_path / "none").exists()


def test_a_theme_is_installed_replaced_and_removed(tmp_path: Path) -> None:
    shelf, other = Shelf(tmp_path / "anna"), Shelf(tmp_path / "boris")
    (tmp_path / "anna").mkdir()
    file = tmp_path / "a.chatera-theme"
    art_named = mine() + b'\n[art]\nheader = "pictures/a.svg"\n'
    file.write_bytes(zipped({f"my theme/{name}".replace(" ", "-"): data for name, data in {
        "theme.toml": art_named, "pictures/a.svg": PICTURE}.items()}))  # fmt: skip
    found = shelf.install(file)
    assert (found.place / "pictures" / "a.svg").read_bytes() == PICTURE
    assert [one.manifest.id for one in shelf.all()] == [*BUILT_IN, "mine"]
    assert [one.manifest.id for one in other.all()] == list(BUILT_IN)
    file.write_bytes(zipped({"theme.toml": mine(author='"Boris"')}))
    (tmp_path / "anna" / "themes" / ".new-crashed" / "theme").mkdir(parents=True)
    shelf.install(file)
    assert shelf.find("mine").manifest.author == "Boris"
    assert not (found.place / "pictures").exists()
    shelf.remove("mine")
    with pytest.raises(ThemeError, match="not on this computer"):
        shelf.find("mine")
    assert list((tmp_path / "anna" / "themes").iterdir()) == []


def test_what_a_profile_does_not_take(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    file = tmp_path / "a.chatera-theme"
    for data, said in (
        (AERO, "a theme that ChatEra brings"),
        (mine(text='"#eeeeee"'), "has a contrast of"),
        (
            mine() + b'\n[art]\nheader = "b.svg"\n',
            "art.header is “b.svg”, which is not in the pack",
        ),
    ):
        file.write_bytes(zipped({"theme.toml": data}))
        with pytest.raises(ThemeError, match=said):
            shelf.install(file)
    for name in ("aero", "../x", "..", ""):
        with pytest.raises(ThemeError):
            shelf.remove(name)
    strange = tmp_path / "themes" / "other"
    strange.mkdir(parents=True)
    (strange / "theme.toml").write_bytes(mine())
    with pytest.raises(ThemeError, match="says that it is “mine”"):
        shelf.find("other")
    assert [one.manifest.id for one in shelf.all()] == list(BUILT_IN)
