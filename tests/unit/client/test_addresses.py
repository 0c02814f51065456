"""Addresses as people type them and as machines tell them, also of links without IPv4."""

import pytest

from chatera.client.addresses import node_link, parse_address, seen_from_here
from chatera.client.joining import places_of
from chatera.protocol.errors import UserError
from chatera.protocol.ids import NodeId, to_text
from chatera_server.http.gate import on_the_link

NODE = to_text("n_", bytes(32))


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("192.168.1.20:4433", "wss://192.168.1.20:4433"),
        ("wss://[fe80::1%eth0]:4433", "wss://[fe80::1%eth0]:4433"),
        ("[fe80::1%2]:4433", "wss://[fe80::1%2]:4433"),
        (f"chatera://[fe80::1%eth0]:4433#{NODE}", "wss://[fe80::1%eth0]:4433"),
    ],
)
def test_an_address_is_read(text: str, url: str) -> None:
    assert parse_address(text).url == url
    assert bool(parse_address(text).node) == ("#" in text)


@pytest.mark.parametrize(
    ("url", "host", "link"),
    [
        ("wss://192.168.1.20:4433", "", f"chatera://192.168.1.20:4433#{NODE}"),
        ("wss://127.0.0.1:4433", "10.0.0.7", f"chatera://10.0.0.7:4433#{NODE}"),
        ("wss://127.0.0.1:4433", "fd00::7", f"chatera://[fd00::7]:4433#{NODE}"),
    ],
)
def test_a_node_is_told_as_it_is_typed(url: str, host: str, link: str) -> None:
    assert node_link(url, NodeId(bytes(32)), host) == link
    assert parse_address(link).node == bytes(32)


@pytest.mark.parametrize(
    "text", ["fe80::1%eth0", "[fe80::1%eth0]", "wss://[fe80::1%eth0:4433", "[:4433"]
)
def test_half_an_address_is_refused_in_words(text: str) -> None:
    with pytest.raises(UserError, match="not the address of a node"):
        parse_address(text)


def test_a_device_is_linked_at_a_link_local_address() -> None:
    (place,), _ = places_of("[fe80::1%eth0]:41234")
    assert place == ("fe80::1%eth0", 41234)


def test_what_another_machine_calls_its_link_is_ours_by_another_name() -> None:
    told = ("10.0.0.1", "fe80::1%wlan0", "fe80::2")
    assert seen_from_here(told, "wss://[fe80::9%eth0]:4433") == (
        "10.0.0.1", "fe80::1%eth0", "fe80::2%eth0",
    )  # fmt: skip
    assert seen_from_here(told, "wss://10.0.0.9:4433") == ("10.0.0.1",)


@pytest.mark.parametrize(
    ("address", "near"),
    [
        ("fe80::1", True),
        ("fe80::1%2", True),
        ("::1", True),
        ("2001:db8::1", False),
        ("fd00::1", False),
    ],
)
def test_a_door_for_neighbours_knows_them(address: str, near: bool) -> None:
    assert on_the_link(address) is near
