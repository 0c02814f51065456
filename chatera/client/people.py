"""Everybody this profile knows of, with presence."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from chatera.client.lines import one_line
from chatera.client.looks import looks, shown_name
from chatera.client.observers import Observers
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.frames import Presence
from chatera.protocol.ids import AccountId, BlobId, CommunityId, account_text, from_text
from chatera.protocol.manifests import Scene
from chatera.protocol.statuses import joined, place
from chatera.store.profile import Profile
from chatera.store.views import StoredPerson, Views


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody.

    Attributes:
        account: ``a_…``.
        status: offline, or a word of ``chatera.protocol.statuses.ORDER``.
        since: when last seen online, UTC; None while online, or never seen.
        community: hex id of the community they were last seen in, empty for none.
        name: what they are called here: the nickname, or what they call themselves.
        own_name: what they call themselves; empty where nothing of that is to be seen.
        categories: under which they stand in the contact list.
        verified: when this person has made sure that it is them, UTC; None where not.
        formerly: the account they say they had before, ``a_…``; it proves nothing. Empty for none.
        scene: what they would like to stand behind their name.
        scene_here: whether the picture it names, if it names one, is on this machine.
    """

    account: str
    name: str
    message: str = ""
    status: str = "offline"
    since: datetime | None = None
    picture: bytes | None = None
    blocked: bool = False
    muted: bool = False
    favourite: bool = False
    community: str = ""
    verified: datetime | None = None
    formerly: str = ""
    own_name: str = ""
    nickname: str = ""
    categories: tuple[str, ...] = ()
    scene: Scene | None = None
    scene_here: bool = False


class People:
    """Iterable of ``Person``, this profile's own account left out.

    Args:
        views: reads of the store.
        profile: keeps the pictures.
        my_name: returns this person's own name.
    """

    def __init__(self, views: Views, profile: Profile, my_name: Callable[[], str]) -> None:
        self._views = views
        self._profile = profile
        self._my_name = my_name
        self._me = profile.keyring.account
        self._people: dict[AccountId, Person] = {}
        self._looks: dict[AccountId, frozenset[str]] = {}
        self._by_look: dict[str, set[AccountId]] = {}
        self._presence: dict[AccountId, dict[CommunityId, Presence]] = {}
        self._observers: Observers[[Person]] = Observers()
        self._own: Person | None = None
        for stored in views.people():
            self._put(stored)

    def __iter__(self) -> Iterator[Person]:
        return iter(list(self._people.values()))

    def __len__(self) -> int:
        return len(self._people)

    def get(self, account: str) -> Person | None:
        """Return somebody by ``a_…``."""
        try:
            return self.of(AccountId(from_text("a_", account)))
        except RemoteProtocolError:
            return None

    def of(self, account: AccountId) -> Person | None:
        """Return somebody by id."""
        return self._own if account == self._me else self._people.get(account)

    def scene_picture(self, scene: Scene | None) -> bytes:
        """Return the picture of their own that somebody shows behind their name; no bytes where there is none here."""
        picture = scene.picture if scene is not None else None
        return (self._profile.blob(picture) if picture is not None else None) or b""

    def name_of(self, account: AccountId) -> str:
        """Return a name to show, whatever is known."""
        if account == self._me:
            return self._my_name()
        person = self._people.get(account)
        return person.name if person else unnamed(account)

    def own_name_of(self, account: AccountId) -> str:
        """Return what somebody calls themselves, as others may be told it: never a nickname."""
        person = self._people.get(account)
        if person is None:
            return self.name_of(account)
        return person.own_name or unnamed(account)

    def account_of(self, person: Person) -> AccountId:
        """Return somebody's id."""
        return AccountId(from_text("a_", person.account))

    def namesakes(self, account: AccountId) -> list[Person]:
        """Return others whose names look like this one's."""
        alike = set().union(*(self._by_look[look] for look in self._looks.get(account, ())))
        return [self._people[one] for one in sorted(alike - {account})]

    def alike(self) -> list[list[Person]]:
        """Return everybody whose name looks like another one's: by look, who has it."""
        shared = [accounts for accounts in self._by_look.values() if len(accounts) > 1]
        return [[self._people[one] for one in accounts] for accounts in shared]

    def observe(self, callback: Callable[[Person], object]) -> Callable[[], None]:
        """Hear of people who are new or changed; returns what ends that."""
        return self._observers.add(callback)

    def where(self, account: AccountId) -> list[CommunityId]:
        """Return the communities where somebody is online now, as far as was told."""
        known = self._presence.get(account, {}).items()
        return [community for community, presence in known if presence.status != "offline"]

    # Told by the client

    def refresh(self, accounts: Iterable[AccountId]) -> list[Person]:
        """Read people anew after a commit; returns those whose name changed or who are new."""
        renamed = []
        for stored in self._views.people(accounts):
            old = self.of(stored.account)
            person = self._put(stored)
            if old is None or (old.name, old.own_name) != (person.name, person.own_name):
                renamed.append(person)
            if old != person:
                self._observers.tell(person)
        return renamed

    def present(self, community: CommunityId, presence: Presence) -> Person | None:
        """Note somebody's presence; returns them where it changed."""
        self._presence.setdefault(presence.account, {})[community] = presence
        return self._show_presence(presence.account)

    def doubtful(self, community: CommunityId) -> list[Presence]:
        """Return what was told of who is present in a community; for ``lost``, unless it is told again before."""
        known = (presence.get(community) for presence in self._presence.values())
        return [one for one in known if one is not None and one.status != "offline"]

    def lost(self, community: CommunityId, doubtful: Iterable[Presence]) -> list[Person]:
        """Forget who is present where the connection is gone, but for those of whom something was told since."""
        changed = []
        for one in doubtful:
            known = self._presence[one.account]
            if known.get(community) is not one:
                continue
            known[community] = Presence(account=one.account, status="offline", since=one.since)
            person = self._show_presence(one.account)
            if person:
                changed.append(person)
        return changed

    def _show_presence(self, account: AccountId) -> Person | None:
        old = self._people.get(account)
        if old is None:
            return None
        status, since = self._status(account)
        person = replace(old, status=status, since=since)
        if person == old:
            return None
        self._people[account] = person
        self._observers.tell(person)
        return person

    def _has_picture(self, scene: Scene | None) -> bool:
        picture = scene.picture if scene is not None else None
        return picture is not None and self._profile.has_blob(picture)

    def _status(self, account: AccountId) -> tuple[str, datetime | None]:
        known = list(self._presence.get(account, {}).values())
        here = [joined(one.status, one.detail) for one in known if one.status != "offline"]
        if here:
            return min(here, key=place), None
        return "offline", _moment(max((one.since for one in known), default=0))

    def _put(self, stored: StoredPerson) -> Person:
        status, since = self._status(stored.account)
        own_name, nickname = shown_name(stored.name), shown_name(stored.nickname)
        person = Person(
            account=account_text(stored.account),
            name=nickname or own_name or unnamed(stored.account),
            message=one_line(stored.message),  # whatever their program let them write
            status=status,
            since=since,
            picture=self._profile.blob(BlobId(stored.picture)) if stored.picture else None,
            blocked=stored.blocked,
            muted=stored.muted,
            favourite=stored.favourite,
            community=stored.community.hex() if stored.community else "",
            verified=_moment(stored.verified),
            formerly=account_text(stored.formerly) if stored.formerly else "",
            own_name=own_name,
            nickname=nickname,
            categories=stored.categories,
            scene=stored.scene,
            scene_here=self._has_picture(stored.scene),
        )
        if stored.account == self._me:
            self._own = person
        else:
            self._note_looks(stored.account, person)
            self._people[stored.account] = person
        return person

    def _note_looks(self, account: AccountId, person: Person) -> None:
        """Note how somebody may be known: by what they call themselves, and by what they are called here."""
        found = looks(person.name)
        if person.own_name not in {"", person.name}:
            found |= looks(person.own_name)
        before = self._looks.get(account, frozenset())
        if found == before:
            return
        for look in before - found:
            self._by_look[look].discard(account)
            if not self._by_look[look]:
                del self._by_look[look]
        for look in found - before:
            self._by_look.setdefault(look, set()).add(account)
        self._looks[account] = found


def unnamed(account: AccountId) -> str:
    """Return what somebody is called of whom no name is known."""
    return account_text(account)[:10]


def _moment(ms: int) -> datetime | None:
    return datetime.fromtimestamp(ms / 1000, UTC) if ms else None
