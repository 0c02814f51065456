"""How a profile keeps what stands behind one's own name and behind conversations.

The latter is told to nobody. It is a JSON object: conversations by a key, ``ALL`` for the others; each with the name of a
drawn background, ``PLAIN``, ``THEME``, or ``picture:`` and the hex id of a picture that the profile keeps.
"""

import msgspec

from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import ID_SIZE, BlobId
from chatera.protocol.manifests import Scene, pack_scene, unpack_scene

SETTING = "backgrounds"
ALL = "*"
PLAIN = "plain"
THEME = "theme"
LONGEST = 80
"""Characters of a value: more than the longest, a picture's, has."""
_PICTURE = "picture:"
_decode = msgspec.json.Decoder(dict[str, str])


def read(text: str) -> dict[str, str]:
    """Read the setting; what is none of ours is as if nothing had been chosen."""
    try:
        kept = _decode.decode(text) if text else {}
    except (msgspec.DecodeError, UnicodeEncodeError):
        return {}
    return {key: value for key, value in kept.items() if value and len(value) <= LONGEST}


def write(chosen: dict[str, str]) -> str:
    """Return the setting."""
    return msgspec.json.encode(chosen).decode()


def chosen_for(chosen: dict[str, str], key: str) -> str:
    """Return what stands behind a conversation: its own choice, that for all, or what the theme says."""
    return chosen.get(key) or chosen.get(ALL) or THEME


def picture_of(value: str) -> BlobId | None:
    """Return which picture a value names; None where it names none."""
    words = value.removeprefix(_PICTURE)
    if words == value:
        return None
    try:
        name = bytes.fromhex(words)
    except ValueError:
        return None
    return BlobId(name) if len(name) == ID_SIZE else None


def of_picture(name: BlobId) -> str:
    """Return the value that names a picture."""
    return _PICTURE + name.hex()


def scene_text(scene: Scene | None) -> str:
    """Return the setting that keeps one's own scene."""
    return pack_scene(scene).hex()


def scene_of(text: str) -> Scene | None:
    """Read ``scene_text``; what a damaged archive brought in its place is no scene."""
    try:
        return unpack_scene(bytes.fromhex(text))
    except (ValueError, RemoteProtocolError):
        return None
