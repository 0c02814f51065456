"""What was written yesterday: the golden vectors are made again, byte for byte, and read back."""

import json
import re
import runpy
from pathlib import Path
from typing import Any, get_args

import pytest

from chatera.crypto.keys import verify
from chatera.crypto.records import (
    verify_event,
    verify_manifest,
    verify_profile,
    verify_receipt,
    verify_redirect,
)
from chatera.crypto.vouches import verify_vouch
from chatera.protocol import frames, ids
from chatera.protocol.beacon import Seek, decode_beacon, decode_seek
from chatera.protocol.bodies import AnyInner
from chatera.protocol.codec import JSON_CODEC, MSGPACK_CODEC
from chatera.protocol.frames import AnyCommand, AnyFact
from chatera.protocol.header import Event
from chatera.protocol.membership import Membership

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "tests" / "data" / "vectors"
MADE: dict[str, Any] = runpy.run_path(str(ROOT / "scripts" / "make_vectors.py"))["vectors"]()
raw = bytes.fromhex


def told(name: str) -> Any:
    return json.loads((FOLDER / f"{name}.json").read_text("utf-8"))


@pytest.mark.parametrize("name", MADE)
def test_the_same_bytes_are_written_today(name: str) -> None:
    assert json.loads(json.dumps(MADE[name])) == told(name)


def test_no_vector_was_forgotten() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == set(MADE)


EVENTS = told("events") + told("quiet") + told("cards") + told("expression")["events"]
EVENTS += told("marks") + told("visibility")["events"]


@pytest.mark.parametrize("one", EVENTS, ids=lambda one: str(one["name"]))
def test_events_are_read(one: dict[str, Any]) -> None:
    event = Event.parse(raw(one["data"]))
    verify_event(event)
    assert event.id.hex() == one["id"]
    assert event.header.hlc == one["hlc"]
    assert [head.hex() for head in event.header.heads] == one["heads"]


def test_scenes_are_read() -> None:
    scenes = told("scenes")
    for one in scenes["profiles"]:
        scene = verify_profile(ids.CommunityId(raw(scenes["community"])), raw(one["data"])).scene
        assert scene is not None
        assert (scene.name, scene.colour) == (one["name"], one["colour"])
        assert (scene.picture.hex() if scene.picture else None) == one["picture"]


def test_records_are_read() -> None:
    for one in told("receipts"):
        assert verify_receipt(raw(one["data"])).author.hex() == one["author"]
    people = told("people")
    community = ids.CommunityId(raw(people["community"]))
    for one in people["manifests"]:
        assert verify_manifest(raw(one["data"])).account.hex() == one["account"]
    for one in people["profiles"]:
        assert verify_profile(community, raw(one["data"])).name == one["name"]


def test_redirects_are_read() -> None:
    for one in told("redirects")["redirects"]:
        redirect = verify_redirect(raw(one["data"]))
        node, addresses, port = redirect.target
        assert (node.hex(), list(addresses), port) == (one["node"], one["addresses"], one["port"])
        assert (redirect.on, redirect.hlc) == (one["on"], one["hlc"])


def test_vouches_are_read() -> None:
    kept = told("vouches")
    for one in kept["vouches"]:
        vouch = verify_vouch(raw(one["data"]), ids.NodeId(raw(kept["node"])))
        assert (vouch.account.hex(), vouch.device.hex()) == (one["account"], one["device"])
        assert (vouch.moment, [each.hex() for each in vouch.ids]) == (one["moment"], one["ids"])


def test_both_codings_say_the_same() -> None:
    talk = told("talk")
    commands, facts = talk["commands"], talk["facts"]
    assert MSGPACK_CODEC.decode_commands(raw(commands["msgpack"])) == JSON_CODEC.decode_commands(
        commands["json"].encode()
    )
    assert MSGPACK_CODEC.decode_facts(raw(facts["msgpack"])) == JSON_CODEC.decode_facts(
        facts["json"].encode()
    )


def test_a_welcome_says_whose_computer_it_is() -> None:
    one = told("welcome")
    (packed,) = MSGPACK_CODEC.decode_facts(raw(one["msgpack"]))
    assert [packed] == JSON_CODEC.decode_facts(one["json"].encode())
    assert isinstance(packed, frames.Welcome)
    assert packed.host.hex() == one["host"]


def test_a_status_is_told_exactly_to_those_who_understand() -> None:
    one = told("expression")
    command, fact = one["command"], one["fact"]
    asked = [frames.SetPresence(status="busy", detail="phone")]
    assert MSGPACK_CODEC.decode_commands(raw(command["msgpack"])) == asked
    assert JSON_CODEC.decode_commands(command["json"].encode()) == asked
    (packed,) = MSGPACK_CODEC.decode_facts(raw(fact["msgpack"]))
    assert [packed] == JSON_CODEC.decode_facts(fact["json"].encode())
    assert isinstance(packed, frames.Presence)
    assert (packed.status, packed.detail) == ("busy", "phone")


def test_a_node_is_told_to_whom_one_appears_otherwise() -> None:
    one = told("visibility")
    bob, cleo, dan = (ids.AccountId(raw(account)) for account in one["accounts"])
    asked = [frames.SetVisibility(offline=(bob,), online=(cleo, dan)), frames.SetVisibility()]
    assert MSGPACK_CODEC.decode_commands(raw(one["commands"]["msgpack"])) == asked
    assert JSON_CODEC.decode_commands(one["commands"]["json"].encode()) == asked


def test_datagrams_are_read() -> None:
    lan = told("lan")
    assert decode_beacon(raw(lan["beacon"]), verify).node.hex() == lan["node"]
    assert decode_seek(raw(lan["seek"])) == Seek("seek")
    assert decode_seek(raw(lan["seek_by_a_planner"])) == Seek("seek", opens_in=1.5)
    assert decode_seek(raw(lan["probe"])) == Seek("probe")
    assert decode_seek(raw(lan["passed"])).asker == ("192.168.1.7", 50_000)


@pytest.mark.parametrize("one", told("groups"), ids=lambda one: str(one["name"]))
def test_groups_are_told(one: dict[str, Any]) -> None:
    log = Membership(ids.ConversationId(raw(one["conv"])))
    for entry in one["entries"]:
        log.add(Event.parse(raw(entry)))
    members = {account.hex(): role for account, role in log.now().members.items()}
    assert members == one["members"]
    assert sorted(entry.hex() for entry in log.valid()) == one["valid"]


SPECIFICATION = (ROOT / "docs" / "PROTOCOL.md").read_text("utf-8")


@pytest.mark.parametrize("kind", [*AnyCommand.__args__, *AnyFact.__args__])
def test_the_specification_names_every_frame_with_its_fields(
    kind: type[frames.Command | frames.Fact],
) -> None:
    begin = f"| `{kind.__struct_config__.tag}` |"
    rows = [line for line in SPECIFICATION.splitlines() if line.startswith(begin)]
    assert any(all(f"`{name}`" in row for name in kind.__struct_fields__) for row in rows), rows


def test_the_specification_names_every_plain_body_with_its_fields() -> None:
    section = SPECIFICATION.split("### Plain")[1].split("###")[0]
    rows = [line.split("|")[1:3] for line in section.splitlines() if line.startswith("| `")]
    told = {tag.strip(" `"): set(re.findall(r"`(\w+)`", fields)) for tag, fields in rows[1:]}
    assert told == {
        str(kind.__struct_config__.tag): {*kind.__struct_fields__} - {"salt"}
        for kind in get_args(AnyInner)
    }
