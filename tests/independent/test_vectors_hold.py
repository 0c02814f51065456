"""The golden vectors, read by the second reader."""

import json
from pathlib import Path
from typing import Any

import pytest
from nacl.exceptions import BadSignatureError

from tests.independent import decoder, ranges
from tests.independent.groups import Log

FOLDER = Path(__file__).parent.parent / "data" / "vectors"
raw = bytes.fromhex


def told(name: str) -> Any:
    return json.loads((FOLDER / f"{name}.json").read_text("utf-8"))


def test_names() -> None:
    one = told("hashes")
    ada, bob = map(raw, one["accounts"])
    here = raw(one["community"])
    assert decoder.direct(0, here, ada, bob).hex() == one["direct_plain"]
    assert decoder.direct(1, decoder.ZEROS, bob, ada).hex() == one["direct_encrypted"]
    assert decoder.direct(0, here, ada, ada).hex() == one["direct_self"]
    assert decoder.h(b"ChatEra/group/v1\0", raw(one["genesis"])).hex() == one["group"]
    assert decoder.h(b"ChatEra/blob/v1\0", raw(one["blob"])).hex() == one["blob_id"]
    assert decoder.text_of("a_", ada) == one["account_text"]
    assert decoder.text_of("c_", raw(one["group"])) == one["conversation_text"]
    genesis = decoder.unpack(raw(one["genesis"]))
    decoder.without_surprises(genesis, ("suite", "community", "type", "owner", "history", "nonce"))


@pytest.mark.parametrize("one", told("keys"))
def test_keys(one: dict[str, str]) -> None:
    seed = decoder.hk(raw(one["root"]), b"ChatEra/rik/v1\0")
    assert seed.hex() == one["rik_seed"]
    assert decoder.public_of(seed).hex() == one["account"]
    assert decoder.hk(raw(one["root"]), b"ChatEra/bk/v1\0").hex() == one["backup_key"]


BODIES = {
    "text": ("t", "salt", "text", "reply", "mentions", "style", "forwarded", "pictures"),
    "edit": ("t", "salt", "target", "text", "mentions", "pictures"),
    "react": ("t", "salt", "target", "emoji", "on"),
    "pin": ("t", "salt", "target", "on"),
    "shelf": ("t", "salt", "about", "archived", "unread", "place"),
    "title": ("t", "salt", "title"),
    "sas": ("t", "salt", "message"),
    "nudge": ("t", "salt"),
    "emoticon": ("t", "salt", "code", "data"),
    "visibility": ("t", "salt", "account", "category", "shown"),
    "sticker": ("t", "salt", "emoji", "name", "data", "pack"),
    "wink": ("t", "salt", "name", "data"),
    "ink": ("t", "salt", "strokes", "width", "height", "alt"),
    "verified": ("t", "salt", "account", "at", "on"),
    "card": ("t", "salt", "account", "nickname", "categories", "favourite"),
}


EVENTS = told("events") + told("quiet") + told("cards") + told("expression")["events"]
EVENTS += told("marks") + told("pictures") + told("motion")["events"]
EVENTS += told("visibility")["events"]


@pytest.mark.parametrize("one", EVENTS, ids=lambda one: str(one["name"]))
def test_events(one: dict[str, Any]) -> None:
    event = decoder.event(raw(one["data"]))
    assert event.id.hex() == one["id"]
    assert (event.kind, event.hlc, event.ttl) == (one["kind"], one["hlc"], one["ttl"])
    for name in ("conv", "account", "device", "prev"):
        assert getattr(event, name).hex() == one[name]
    assert [head.hex() for head in event.heads] == one["heads"]
    assert (event.body.hex() if event.body else None) == one["body"]
    if event.body:
        body = decoder.unpack(event.body)
        decoder.without_surprises(body, BODIES[body["t"]] if event.kind == 1 else ("targets",))


def test_how_a_text_would_like_to_look() -> None:
    bodies = [decoder.unpack(raw(one["body"])) for one in told("expression")["events"]]
    assert [one["t"] for one in bodies] == ["nudge", "text", "text"]
    fields = ("font", "colour", "bold", "italic", "underline", "size")
    for one in bodies[1:]:
        decoder.without_surprises(one["style"], fields)
    assert bodies[1]["style"] == {
        "font": "hand", "colour": 0xC04000, "bold": True, "italic": True, "underline": True,
        "size": 2,
    }  # fmt: skip
    assert bodies[2]["style"] == {"colour": 0}


def test_what_is_kept_in_sight_and_what_out_of_it() -> None:
    told_of = told("marks")
    forwarded, pinned, unpinned, shelf, empty = (
        decoder.unpack(raw(one["body"])) for one in told_of
    )
    decoder.without_surprises(forwarded["forwarded"], ("account", "name", "at"))
    assert forwarded["forwarded"]["name"] == "Bob ✿"
    assert (pinned["on"], unpinned["on"]) == (True, False)
    assert pinned["target"] == unpinned["target"]
    assert shelf["about"] == forwarded["forwarded"]["account"]
    assert (shelf["archived"], shelf["unread"], shelf["place"]) == (True, True, 3)
    assert set(empty) == {"t", "salt", "about"}
    assert empty["about"].hex() == told_of[0]["conv"]


def test_pictures_in_a_text_and_by_themselves() -> None:
    text, edit, hello, party, mine, gone = (
        decoder.unpack(raw(one["body"])) for one in told("pictures")
    )
    for one in (text, edit):
        for picture in one["pictures"]:
            decoder.without_surprises(picture, ("code", "data"))
            assert picture["code"] in one["text"]
            assert 0 < len(picture["data"]) <= 8_192
    assert [one["code"] for one in text["pictures"]] == [":cat:", "(ß猫)"]
    assert text["pictures"][0] == edit["pictures"][0] == {"code": ":cat:", "data": bytes(range(40))}
    assert (hello["emoji"], hello["name"], hello["data"]) == ("👋", "hello", b"<svg/>")
    assert hello["pack"] == "Bub"
    assert "pack" not in party
    assert (mine["code"], mine["data"], "data" in gone) == (":cat:", bytes(range(40)), False)
    assert party["data"] == b"\x89PNG\r\n\x1a\n"


def test_to_whom_somebody_appears_otherwise() -> None:
    told_of = told("visibility")
    bodies = [decoder.unpack(raw(one["body"])) for one in told_of["events"]]
    bob, *others = map(raw, told_of["accounts"])
    for one in bodies:
        assert ("account" in one) != ("category" in one)
    assert [one.get("shown", "") for one in bodies] == ["offline", "online", "usual", ""]
    assert [one.get("account") for one in bodies] == [bob, None, bob, bob]
    assert bodies[1]["category"] == "Work ☕"
    some, nobody = decoder.unpack(raw(told_of["commands"]["msgpack"]))
    assert some == {"type": "set_visibility", "offline": [bob], "online": others}
    assert nobody == {"type": "set_visibility"}


def test_a_wink_is_json_and_handwriting_strokes() -> None:
    bodies = [decoder.unpack(raw(one["body"])) for one in told("motion")["events"]]
    assert [one["t"] for one in bodies] == ["wink", "ink", "ink"]
    wink = json.loads(bodies[0]["data"])
    assert wink["name"] == bodies[0]["name"]
    assert wink["layers"][0]["turn"] == [[0, 0], [400, 90, "back"]]
    assert [decoder.drawing(one["strokes"]) for one in bodies[1:]] == told("motion")["drawings"]
    assert ["alt" in one for one in bodies[1:]] == [False, True]
    for one in bodies[1:]:
        points = [point for stroke in decoder.drawing(one["strokes"]) for point in stroke["points"]]
        assert all(x <= 4 * one["width"] and y <= 4 * one["height"] for x, y in points)


def test_a_status_has_a_detail_for_those_who_know_it() -> None:
    one = told("expression")
    (asked,) = decoder.unpack(raw(one["command"]["msgpack"]))
    assert asked == {"type": "set_presence", "status": "busy", "detail": "phone"}
    (seen,) = decoder.unpack(raw(one["fact"]["msgpack"]))
    decoder.without_surprises(seen, ("type", "account", "status", "since", "detail"))
    assert (seen["status"], seen["detail"]) == ("busy", "phone")


@pytest.mark.parametrize("one", told("receipts"))
def test_receipts(one: dict[str, Any]) -> None:
    receipt = decoder.receipt(raw(one["data"]))
    for name in ("conv", "account", "device", "author", "got", "read"):
        assert receipt[name].hex() == one[name]
    assert receipt["hlc"] == one["hlc"]
    assert [hole.hex() for hole in receipt["holes"]] == one["holes"]


def test_people() -> None:
    people = told("people")
    for one in people["manifests"]:
        manifest = decoder.manifest(raw(one["data"]))
        assert manifest["account"].hex() == one["account"]
        assert [device["dk"].hex() for device in manifest["devices"]] == one["devices"]
        assert [[old["dk"].hex(), old["hlc"]] for old in manifest["revoked"]] == one["revoked"]
    for one in people["profiles"]:
        profile = decoder.profile(raw(people["community"]), raw(one["data"]))
        assert profile["name"] == one["name"]
        assert profile.get("message", "") == one["message"]
        assert (profile["picture"].hex() if "picture" in profile else None) == one["picture"]


def test_scenes() -> None:
    scenes = told("scenes")
    for one in scenes["profiles"]:
        scene = decoder.profile(raw(scenes["community"]), raw(one["data"]))["scene"]
        assert scene.get("name", "") == one["name"]
        assert scene.get("colour") == one["colour"]
        assert (scene["picture"].hex() if "picture" in scene else None) == one["picture"]


def test_talk() -> None:
    talk = told("talk")
    decoder.login({name: raw(value) for name, value in talk["login"].items()})
    for side in ("commands", "facts"):
        packed = decoder.unpack(raw(talk[side]["msgpack"]))
        plain = json.loads(talk[side]["json"])
        assert [one["type"] for one in packed] == [one["type"] for one in plain]
        assert [set(one) for one in packed] == [set(one) for one in plain]
    assert [one["type"] for one in decoder.unpack(raw(talk["commands"]["msgpack"]))] == [
        "hello", "authenticate", "pull", "compare", "ping",
    ]  # fmt: skip


def test_a_welcome_says_whose_computer_it_is() -> None:
    one = told("welcome")
    (packed,) = decoder.unpack(raw(one["msgpack"]))
    (plain,) = json.loads(one["json"])
    fields = ("type", "store", "position", "time", "community", "aliases", "name", "token", "host")
    decoder.without_surprises(packed, fields)
    assert set(packed) == set(plain) == set(fields)
    assert packed["host"].hex() == one["host"]


def test_redirects() -> None:
    one = told("redirects")
    fields = ("community", "node", "addresses", "port", "hlc", "account", "device", "on")
    for said in one["redirects"]:
        redirect = decoder.redirect(raw(said["data"]))
        assert set(redirect) == set(fields)
        for name in ("community", "account", "device"):
            assert redirect[name].hex() == one[name]
        assert redirect["node"].hex() == said["node"]
        for name in ("addresses", "port", "hlc", "on"):
            assert redirect[name] == said[name]


def test_vouches() -> None:
    one = told("vouches")
    node = raw(one["node"])
    for said in one["vouches"]:
        vouch = decoder.vouch(node, raw(said["data"]))
        assert vouch["moment"] == said["moment"]
        assert [each.hex() for each in vouch["ids"]] == said["ids"]
        for name in ("account", "device"):
            assert vouch[name].hex() == said[name]
        with pytest.raises(BadSignatureError):
            decoder.vouch(bytes(32), raw(said["data"]))
    (welcome,) = decoder.unpack(raw(one["facts"]["msgpack"]))
    assert [each.hex() for each in welcome["vouches"]] == [said["data"] for said in one["vouches"]]
    (command,) = decoder.unpack(raw(one["commands"]["msgpack"]))
    assert (command["type"], command["vouch"]) == ("put_vouch", welcome["vouches"][0])


def test_the_lan() -> None:
    lan = told("lan")
    beacon = decoder.beacon(raw(lan["beacon"]))
    assert beacon["node"].hex() == lan["node"]
    assert beacon["community"].hex() == lan["community"]
    for kind, name in ((2, "seek"), (3, "probe"), (4, "passed")):
        datagram = raw(lan[name])
        assert len(datagram) == 900
        assert datagram[:6] == b"CHTR1" + bytes([kind])
    assert raw(lan["passed"])[6:12] == bytes([192, 168, 1, 7]) + (50_000).to_bytes(2, "big")
    merger = decoder.merger(raw(lan["merger"]))
    assert merger["giving"].hex() == lan["node"]


@pytest.mark.parametrize("one", told("groups"), ids=lambda one: str(one["name"]))
def test_groups(one: dict[str, Any]) -> None:
    log = Log([decoder.event(raw(entry)) for entry in one["entries"]])
    counting = log.valid(set(log.events))
    roles = log.roles(counting)
    assert {account.hex(): role for account, role in roles.items()} == one["members"]
    assert sorted(entry.hex() for entry in counting) == one["valid"]
    assert [head.hex() for head in log.heads()] == one["heads"]
    for account, last in one["last"].items():
        assert {d.hex(): e.hex() for d, e in log.last_of(raw(account)).items()} == last


def test_comparing_sets() -> None:
    told_of = told("ranges")
    here, there = ([raw(key) for key in told_of[side]] for side in ("asker", "answerer"))
    comes_to = [ranges.fingerprint(keys).hex() for keys in ([], here, there)]
    assert comes_to == told_of["fingerprints"]
    said = [ranges.read(raw(message)) for message in told_of["said"]]
    for question, answer in zip(said[::2], said[1::2], strict=True):
        for low, high, kind, content in question:
            mine = ranges.between(here, low, high)
            assert content == {0: None, 1: ranges.fingerprint(mine), 2: mine}[kind]
        for low, high, kind, content in answer:
            theirs = ranges.between(there, low, high)
            if kind == 1:
                assert content == ranges.fingerprint(theirs)
            elif kind == 2:
                assert content == theirs
            elif kind == 0:
                asked = [one for one in question if one[2] and low <= one[0] < high]
                assert all(
                    one[3] == ranges.fingerprint(ranges.between(there, one[0], one[1]))
                    for one in asked
                )
    for asks, answers in ((here, there), (there, here)):
        asker = ranges.Asker(asks)
        while asker.open:
            asker.take(ranges.answer(answers, asker.question()))
        found = [sorted(one.hex() for one in part) for part in (asker.lacking, asker.surplus)]
        expected = [told_of["lacking"], told_of["surplus"]]
        assert found == (expected if asks is here else expected[::-1])


def test_the_second_reader_shares_no_code() -> None:
    for path in Path(__file__).parent.glob("*.py"):
        imports = [
            line for line in path.read_text("utf-8").splitlines()
            if line.startswith(("import ", "from "))
        ]  # fmt: skip
        assert not any("chatera" in line for line in imports), path
