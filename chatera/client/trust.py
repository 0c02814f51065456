"""Which hubs that are found on a network may speak for the communities they name.

The id of an open community is no secret: it stands in beacons, and whoever heard it once can call a hub of their own so
anywhere. A hub that is believed is given what is said to everyone. So one that names a community of this profile is believed
where that community is at home: on a network on which it was used, at the node where it was last, at this machine's own hub
which was opened for it. Elsewhere it takes the word of somebody who is in the community (``chatera.protocol.vouches``), and
whom this profile knew before it met the hub: nothing that the hub tells makes anybody known.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from chatera.client.community import Communities, Community
from chatera.crypto.records import lists
from chatera.crypto.vouches import verify_vouch
from chatera.protocol import limits
from chatera.protocol.communities import MAX_APART
from chatera.protocol.errors import Refused, RemoteProtocolError
from chatera.protocol.ids import CommunityId, NodeId
from chatera.protocol.vouches import Vouch
from chatera.store.profile import Profile
from chatera.store.sql import placeholders
from chatera.store.store import Store

if TYPE_CHECKING:
    # aiohttp comes with it, which reading what is here does not need
    from chatera.client.link import Link


class Stranger(Refused):
    """A hub claims a community that is not its to claim, as far as this profile can tell."""

    def __init__(self, community: Community) -> None:
        name = community.name or "a community of yours"
        super().__init__(
            "no_right",
            f"A hub of another network calls itself {name}. If it is the right one, ask somebody there for an invitation, or"
            " add its address.",
        )


class Trust:
    """What this profile knows of where its communities are.

    Args:
        store: knows who is in them, and on which networks they were used.
        profile: who is here.
        communities: those this profile is in.
        now_ms: this machine's clock.
    """

    def __init__(
        self, store: Store, profile: Profile, communities: Communities, now_ms: Callable[[], int]
    ) -> None:
        self._store = store
        self._profile = profile
        self._communities = communities
        self._now_ms = now_ms

    def judge(self, link: "Link", network: bytes, opened_for: Collection[bytes] = ()) -> None:
        """Check that a hub found on a network may speak for all that it names.

        One that was only ever met at its address takes nobody's word. Of a closed one the hub has proven that it belongs
        there, and what has moved is at home elsewhere.

        Args:
            link: logged in there, and nothing has come over it yet.
            network: this machine is on.
            opened_for: the ids that this machine's own hub was opened with.

        Raises:
            Stranger: it may not.
        """
        given = link.named.difference(opened_for if link.own_node else ())
        for community in self._strange(given, network, link.node):
            if not (self._was_found(community) and self._is_vouched_for(link, community)):
                raise Stranger(community)

    def doubts(self, ids: Iterable[CommunityId], link: "Link", network: bytes) -> bool:
        """Tell whether a hub that has these ids from now on takes somebody's word, which it did not before."""
        return any(self._strange(set(ids) - link.named, network, link.node))

    def apart(self, network: bytes, used: Collection[bytes]) -> tuple[bytes, ...]:
        """Return the ids of communities that are at home on other networks, in order; of very many, those used last.

        Args:
            network: this machine is on.
            used: ids that are in use here.
        """
        others = [
            one
            for one in reversed(list(self._communities))
            if not one.closed and not self._is_at_home(one, network)
        ]
        ids = [one.key for one in others] + [alias for one in others for alias in one.aliases]
        return tuple(sorted([one for one in ids if one not in used][:MAX_APART]))

    def _strange(
        self, ids: Iterable[CommunityId], network: bytes, node: NodeId
    ) -> Iterator[Community]:
        """Return which known communities a node names that are not at home where it is."""
        for given in sorted(ids):
            known = self._communities.find(given)
            if (
                known is not None
                and not known.closed
                and known.moved is None
                and known.node_key != node
                and not self._is_at_home(known, network)
            ):
                yield known

    def _is_at_home(self, community: Community, network: bytes) -> bool:
        """Tell whether a community was used on a network."""
        return bool(
            self._store.rows(
                "SELECT community FROM networks WHERE network = ?1 AND community = ?2 UNION ALL "
                "SELECT community FROM addresses WHERE network = ?1 AND community = ?2",
                network, community.key,
            )
        )  # fmt: skip

    def _was_found(self, community: Community) -> bool:
        """Tell whether a community lives on networks: others are a node's at an address, and have no hubs."""
        return not community.typed or bool(
            self._store.rows(
                "SELECT community FROM networks WHERE community = ?1 UNION ALL "
                "SELECT community FROM addresses WHERE community = ?1 AND network IS NOT NULL",
                community.key,
            )
        )  # fmt: skip

    def _is_vouched_for(self, link: "Link", community: Community) -> bool:
        """Tell whether somebody who is known to be in a community says that this node is a hub of it."""
        for data in link.welcome.vouches:
            try:
                vouch = Vouch.parse(data)
                if not self._counts(vouch, community):
                    continue
                verify_vouch(data, link.node)
            except RemoteProtocolError:
                continue  # it is nobody's word
            return True
        return False

    def _counts(self, vouch: Vouch, community: Community) -> bool:
        """Tell whether a vouch is worth something, if it was signed by whom it names."""
        if set(community.scopes).isdisjoint(vouch.ids) or not vouch.is_fresh(self._now_ms()):
            return False
        if vouch.account == self._store.me:
            keyring = self._profile.keyring
            return not keyring.was(vouch.device) and lists(
                keyring.listing, vouch.device, limits.HLC
            )
        return self._is_member(vouch, community) and vouch.device in self._store.devices_of(
            vouch.account
        )

    def _is_member(self, vouch: Vouch, community: Community) -> bool:
        """Tell whether somebody was met in a community, and not blocked since."""
        marks = placeholders(community.scopes)
        return bool(
            self._store.rows(
                f"SELECT 1 FROM profiles WHERE account = ? AND community IN ({marks})"  # noqa: S608
                " AND account NOT IN (SELECT account FROM people WHERE blocked = 1) LIMIT 1",
                vouch.account, *community.scopes,
            )
        )  # fmt: skip
