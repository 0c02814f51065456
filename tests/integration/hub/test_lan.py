"""Desktops without windows on a virtual LAN: nobody configures anything, and they find one hub, whatever fails."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.members import Member, Party

NAMES = ("Anna", "Boris", "Clara")
PATIENCE_S = 60.0
FAILOVER_S = 15.0
"""Most of it is the start of a process on a busy machine; the simulation holds the rest to 5 s."""
KNOCK = """
import http.client, ssl, sys
context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
door = http.client.HTTPSConnection(sys.argv[1], int(sys.argv[2]), timeout=20, context=context)
try:
    door.request("GET", "/api/v1/socket")
    print(door.getresponse().status)
except ConnectionError:
    print("")
"""


def test_of_those_who_come_at_once_not_everybody_starts_a_hub(tmp_path: Path) -> None:
    with Party((*NAMES, "Dana"), tmp_path, "--wait", patience=PATIENCE_S) as party:
        for member in party.members:
            member.tell("go")
        party.together()
        started = [one.name for one in party.members if (tmp_path / one.name / "node").exists()]
        assert party.host_of_hub().name in started
        assert len(started) < len(party.members)
        party.leave()


def write(party: Party, author: Member, reader: Member, text: str) -> None:
    author.tell(f"say {reader.name} {text}")
    assert party.wait(author, "sent", text=text)["state"] in {"delivered", "read"}
    assert party.wait(reader, "message", text=text)["name"] == author.name


@pytest.fixture
def party(tmp_path: Path) -> Iterator[Party]:
    with Party(NAMES, tmp_path, patience=PATIENCE_S) as party:
        yield party
        party.leave()


def test_people_who_start_together_find_each_other_and_survive_a_cut(party: Party) -> None:
    party.together()
    write(party, party.members[0], party.members[1], "hello")
    host = party.host_of_hub()
    others = [one for one in party.members if one is not host]
    lost = host.node
    party.lan.partition(host.host)
    party.together(others, but=lost)
    write(party, others[0], others[1], "where is the other one?")
    others[0].tell(f"say {host.name} are you there?")
    party.lan.heal()
    party.together()
    assert party.wait(host, "message", text="are you there?")["name"] == others[0].name
    assert party.wait(others[0], "sent", text="are you there?")["state"] == "delivered"


def test_the_hub_of_somebody_who_is_killed_is_replaced_within_seconds(party: Party) -> None:
    party.together()
    write(party, party.members[0], party.members[1], "hello")
    host = party.host_of_hub()
    others = [one for one in party.members if one is not host]
    lost = host.node
    died = host.buried(party.lan)
    party.together(others, but=lost)
    assert max(one.welcomed for one in others) - died < FAILOVER_S
    done = [party.wait(one, "handover", source=host.name) for one in others]
    assert any(one["own"] for one in done)  # for a moment both may have opened one
    assert all(one["why"] in {"closed", "went_away"} for one in done)
    assert all(0.0 <= one["took"] < FAILOVER_S for one in done)
    write(party, others[1], others[0], "still here")


def test_whoever_is_next_has_a_hub_ready_that_lets_nobody_in(party: Party) -> None:
    party.together()
    host = party.host_of_hub()
    others = [one for one in party.members if one is not host]
    # Whoever began with a hub of their own may still be closing it: that one answers otherwise, or not at all.
    party.until(lambda: _lets_nobody_in(party, host, others), "somebody's hub is ready")
    (successor,) = _standing_by(party, others)
    party.rest(2.0)
    assert party.together() == host.node  # nobody has heard of it
    assert _lets_nobody_in(party, host, others)
    lost = host.node
    host.buried(party.lan)
    party.together(others, but=lost)
    assert party.host_of_hub(others) is successor


def test_what_only_the_old_hub_has_is_handed_on(tmp_path: Path) -> None:
    """Its author's machine is gone, whom it is for was not there, and whoever is hub now reads nothing of it."""
    with Party((*NAMES, "Dana"), tmp_path, patience=PATIENCE_S) as party:
        party.together()
        host = party.host_of_hub()
        author, reader, other = (one for one in party.members if one is not host)
        write(party, author, reader, "hello")
        reader.buried(party.lan)
        author.tell(f"say {reader.name} read this when you are back")
        party.until(
            lambda: "stored" in author.states["read this when you are back"], "it is stored"
        )
        author.buried(party.lan)
        lost = host.node
        host.tell("stop")
        party.until(lambda: host.happened("stopped") is not None, "the hub's desktop is closed")
        party.together([other], but=lost)
        host.start(party.lan)
        assert party.together([host, other]) == other.node
        reader.start(party.lan)
        assert party.wait(reader, "message", text="read this when you are back")
        party.leave()


def test_what_the_hubs_person_wrote_outlives_their_disk_once_it_is_ticked(tmp_path: Path) -> None:
    """Another member's receipt made the tick; whom it is for was away, and their key lay on the hub's disk alone."""
    with Party(NAMES, tmp_path, patience=PATIENCE_S) as party:
        party.together()
        host = party.host_of_hub()
        reader, away = (one for one in party.members if one is not host)
        host.tell(f"group Choir {reader.name},{away.name}")
        party.wait(host, "founded")
        host.tell("tell Choir hello")
        party.wait(away, "message", text="hello")
        party.until(lambda: "delivered" in host.states["hello"], "all know each other")
        away.buried(party.lan)
        host.tell("tell Choir rehearsal is on Monday")
        party.until(lambda: "stored" in host.states["rehearsal is on Monday"], "it is ticked")
        lost = host.node
        host.buried(party.lan)
        shutil.rmtree(host.profile)
        party.together([reader], but=lost)
        away.start(party.lan)
        assert party.wait(away, "message", text="rehearsal is on Monday")["name"] == host.name
        party.leave()


def _lets_nobody_in(party: Party, visitor: Member, members: list[Member]) -> bool:
    """Tell whether the hub of just one of them listens, and turns somebody away who wants to log in."""
    standing = list(_standing_by(party, members).items())
    if len(standing) != 1:
        return False
    ((member, data),) = standing
    return _knock(party, visitor, member, data / "port") == "503"


def _standing_by(party: Party, members: list[Member]) -> dict[Member, Path]:
    """Return on whose machine a hub of their community listens, and where its data is."""
    found = {}
    for member in members:
        for command in party.lan.commands(member.host):
            if "--watch-parent" in command and member.community in command:
                data = Path(command[command.index("--data") + 1])
                if (data / "port").exists():
                    found[member] = data
    return found


def _knock(party: Party, visitor: Member, host: Member, door: Path) -> str:
    """Return what a node answers to somebody of another machine who wants to log in; nothing where it is gone."""
    address = party.lan.address(host.host)
    try:
        port = door.read_text("ascii").strip()
    except FileNotFoundError:
        return ""
    knocking = party.lan.run(visitor.host, [sys.executable, "-c", KNOCK, address, port])
    said, _ = knocking.communicate(timeout=PATIENCE_S)
    return said.decode().strip()
