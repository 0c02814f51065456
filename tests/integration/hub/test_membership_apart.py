"""Who belongs to an encrypted group is changed in both halves of a split LAN, and the halves meet again.

Real programs on a virtual LAN. What each half did is merged by the rules of docs/PROTOCOL.md, "Groups": afterwards everybody
has the same members, sees what counts and nothing else, and whoever is out has no key, wherever one looks for it.
"""

from collections.abc import Iterator, Mapping

import pytest

from tests.helpers.watchers import Neighbours, Record, Refusal

HERE = ("Rita", "Olga", "Ben", "Yara")
"""Rita's machine is the hub of all at first, and of these while they are apart from the others."""
THERE = ("Adam", "Mia", "Nora")
NAMES = (*HERE, *THERE)
MEMBERS = ("Olga", "Adam", "Mia", "Ben", "Rita")
OUTSIDE = {"Yara", "Nora"}
BEFORE = [f"{name} at first" for name in MEMBERS]
GOT = {"delivered", "read"}
pytestmark = pytest.mark.timeout(400)  # seven machines start before the first of them


@pytest.fixture(scope="module")
def lan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Neighbours]:
    with Neighbours(NAMES, tmp_path_factory.mktemp("lan")) as lan:
        lan.until(lambda: all(one.knows(NAMES) for one in lan.people.values()), "all are known")
        yield lan


class Group:
    """An encrypted group, which Olga founds.

    Args:
        lan: where its people are.
        title: of the group.
        admins: besides Olga.
    """

    def __init__(self, lan: Neighbours, title: str, admins: tuple[str, ...] = ("Adam",)) -> None:
        self.lan = lan
        self.ids: dict[str, str] = {}
        others = [name for name in MEMBERS if name != "Olga"]
        (founded,) = lan["Olga"].ask("group new", name=title, members=others)
        self.id = founded["id"]
        for admin in admins:
            self.role("Olga", admin, "admin")
        roles = (
            dict.fromkeys(MEMBERS, "member") | dict.fromkeys(admins, "admin") | {"Olga": "owner"}
        )
        self.agree(roles, MEMBERS)
        for name in MEMBERS:
            self.says(name, f"{name} at first", to_all=True)

    def add(self, by: str, *names: str) -> None:
        """Let somebody make others members."""
        self.lan[by].ask("group add", group=self.id, members=names)
        self._heard(by)

    def remove(self, by: str, *names: str) -> None:
        """Let somebody take others out."""
        self.lan[by].ask("group remove", group=self.id, members=names)
        self._heard(by)

    def role(self, by: str, name: str, role: str) -> None:
        """Let somebody say what another one may."""
        self.lan[by].ask("group role", group=self.id, member=name, role=role)
        self._heard(by)

    def leave(self, name: str) -> None:
        """Let somebody go."""
        self.lan[name].ask("group leave", group=self.id)
        self._heard(name)

    def _heard(self, by: str) -> None:
        """Wait until everybody in the same half who belongs to it knows what somebody has changed there."""
        changed = self.roles(by)
        half = [name for name in (HERE if by in HERE else THERE) if name in changed]
        self.lan.until(
            lambda: all(self.roles(name) == changed for name in half), f"{half} hear of {changed}"
        )

    def says(self, name: str, text: str, *, alone: bool = False, to_all: bool = False) -> None:
        """Let somebody write, and wait until another machine has it: or nobody's, or everybody's."""
        self.lan.until(lambda: name in self.roles(name), f"{name} belongs to it")
        how = {} if alone else {"wait": "delivered" if to_all else "stored", "timeout": 30}
        (sent,) = self.lan[name].ask("send", text=text, to=self.id, **how)
        assert alone or sent["state"] in (GOT if to_all else {"stored", *GOT}), sent
        self.ids[text] = sent["id"]

    def roles(self, name: str) -> dict[str, str]:
        """Return who belongs to it and what they may, as somebody's machine says; nobody where it knows no such group."""
        told = [one for one in self.lan[name].ask("conversations") if one["id"] == self.id]
        return {one["name"]: one["role"] for group in told for one in group["members"]}

    def history(self, name: str) -> list[Record]:
        """Return all that somebody's machine shows of it."""
        if not self.roles(name):
            return []
        return self.lan[name].ask("history", with_=self.id, limit=0)

    def texts(self, name: str) -> list[str]:
        """Return what was said, as somebody sees it."""
        return [one["text"] for one in self.history(name) if one["kind"] != "system"]

    def lines(self, name: str) -> list[str]:
        """Return the ids of the lines about who belongs to it and what they may, as somebody sees them."""
        lines = [one for one in self.history(name) if one["kind"] == "system"]
        return [one["id"] for one in lines if "named the group" not in one["text"]]

    def agree(self, roles: Mapping[str, str], names: tuple[str, ...] = NAMES) -> None:
        """Wait until everybody's machine says the same; one that never heard of it says nothing."""
        insiders = {*MEMBERS, *roles}

        def told() -> dict[str, dict[str, str]]:
            found = {name: self.roles(name) for name in names}
            return {name: one for name, one in found.items() if one or name in insiders}

        self.lan.comes(lambda: all(one == roles for one in told().values()))
        for name, found in told().items():
            assert found == roles, name

    def not_ticked(self) -> None:
        """See that nothing said apart pretends to have reached everybody."""
        for name in NAMES:
            for one in self.history(name):
                if one["own"] and one["kind"] == "text" and one["text"] not in BEFORE:
                    assert one["state"] in {"waiting", "stored"}, (name, one)

    def settled(self, roles: Mapping[str, str], talk: Mapping[str, set[str]]) -> None:
        """See that everybody has the same group, what is said from now on, and of what was said what they may have.

        Args:
            roles: of all who belong to it.
            talk: what was said apart, in the order in which it is shown, each with those who see it.
        """
        self.agree(roles)
        seen = {text: set(MEMBERS) for text in BEFORE} | dict(talk)
        self.lan.comes(lambda: all(self.texts(name) == _of(seen, name) for name in NAMES))
        for name in NAMES:
            assert self.texts(name) == _of(seen, name), name
        for name in roles:
            self.says(name, f"{name} at last", to_all=True)
            seen[f"{name} at last"] = set(roles)
        for name in set(NAMES) - set(roles):
            # All that is on its way to whoever is out comes before this.
            (sent,) = self.lan["Olga"].ask("send", text="hello", to=name, wait="delivered")
            assert sent["state"] in GOT
            with pytest.raises(Refusal):
                self.lan[name].ask("send", text="let me in", to=self.id)
        self.agree(roles)
        for name in NAMES:
            self._sees(name, _of(seen, name), roles, seen)
        self._keys(seen)

    def _sees(
        self, name: str, texts: list[str], roles: Mapping[str, str], seen: Mapping[str, set[str]]
    ) -> None:
        history = [one for one in self.history(name) if one["kind"] != "system"]
        assert [one["text"] for one in history] == texts, name
        assert [one["id"] for one in history] == [self.ids[text] for text in texts], name
        assert all(one["kind"] == "text" and one["encrypted"] for one in history), name
        for one in history:
            if one["own"] and name in roles and set(roles) <= seen[one["text"]]:
                assert one["state"] in GOT, (name, one)
            assert not one["own"] or one["state"] in {"stored", *GOT}, (name, one)
        lines, all_lines = self.lines(name), self.lines("Olga")
        assert len(set(lines)) == len(lines), name
        assert lines == [one for one in all_lines if one in lines], name

    def _keys(self, seen: Mapping[str, set[str]]) -> None:
        """See that whoever sees something has its key, and nobody else has, nor has a hub one for them."""
        devices = {name: self.lan[name].device for name in NAMES}
        for text, readers in seen.items():
            message = self.ids[text]
            for name in NAMES:
                assert self.lan[name].has_key(message) == (name in readers), (name, text)
                if name not in readers:
                    kept = [
                        one for one in NAMES if self.lan[one].carries_key(message, devices[name])
                    ]
                    assert not kept, (name, text)


def _of(seen: Mapping[str, set[str]], name: str) -> list[str]:
    return [text for text, readers in seen.items() if name in readers]


def test_one_half_removes_whom_the_other_one_still_hears(lan: Neighbours) -> None:
    lan.heal()
    group = Group(lan, "Boats")
    lan.split(*THERE)
    group.remove("Adam", "Rita")
    group.add("Adam", "Nora")
    for name in THERE:
        group.says(name, f"{name} there")
    for name in ("Rita", "Olga"):
        group.says(name, f"{name} here")
    group.add("Olga", "Yara")
    group.role("Olga", "Ben", "admin")
    for name in ("Ben", "Yara"):
        group.says(name, f"{name} here")
    group.says("Rita", "Rita again")
    group.not_ticked()
    assert "Rita again" in group.texts("Olga")
    lan.heal()
    stay = {"Olga", "Adam", "Mia", "Ben"}
    group.settled(
        {"Olga": "owner", "Adam": "admin", "Ben": "admin", "Mia": "member", "Nora": "member", "Yara": "member"},
        {
            **{f"{name} there": {*stay, "Nora"} for name in THERE},
            "Olga here": {*stay, "Rita"},
            **{f"{name} here": {*stay, "Rita", "Yara"} for name in ("Ben", "Yara")},
        },
    )  # fmt: skip


def test_what_an_admin_does_beside_their_own_removal_is_void(lan: Neighbours) -> None:
    """By rules b and c: and what those do whom they have let in or promoted."""
    lan.heal()
    group = Group(lan, "Kites", ("Adam", "Mia"))
    lan.split(*THERE)
    group.remove("Adam", "Rita")
    group.add("Adam", "Nora")
    group.role("Adam", "Nora", "admin")
    group.says("Nora", "Nora there")
    group.add("Nora", "Yara")
    group.remove("Mia", "Ben")
    for name in ("Adam", "Mia"):
        group.says(name, f"{name} there")
    group.says("Rita", "Rita here")
    group.remove("Olga", "Adam")
    group.role("Olga", "Mia", "member")
    for name in ("Olga", "Ben"):
        group.says(name, f"{name} here")
    group.not_ticked()
    assert set(group.roles("Mia")) == {"Olga", "Adam", "Mia", "Nora", "Yara"}
    lan.heal()
    stay = {"Olga", "Mia", "Ben", "Rita"}
    group.settled(
        {"Olga": "owner", "Mia": "member", "Ben": "member", "Rita": "member"},
        {
            "Mia there": {"Olga", "Adam", "Mia", "Nora", "Yara"},
            "Rita here": {*stay, "Adam"},
            "Olga here": stay,
            "Ben here": stay,
        },
    )


def test_whom_both_halves_add_is_a_member_once_unless_one_of_them_removes_them(
    lan: Neighbours,
) -> None:
    """And of roles given in both, the lowest counts."""
    lan.heal()
    group = Group(lan, "Tents")
    lan.split(*THERE)
    group.add("Adam", "Nora", "Yara")
    group.role("Adam", "Nora", "admin")
    group.role("Adam", "Ben", "admin")
    for name in ("Adam", "Nora"):
        group.says(name, f"{name} there")
    group.add("Olga", "Nora", "Yara")
    group.says("Yara", "Yara here")
    lan.until(lambda: "Yara here" in group.texts("Olga"), "Olga reads it")
    group.remove("Olga", "Yara")
    group.role("Olga", "Ben", "admin")
    group.role("Olga", "Ben", "member")
    for name in ("Olga", "Ben"):
        group.says(name, f"{name} here")
    group.not_ticked()
    lan.heal()
    stay = {*MEMBERS, "Nora"}
    group.settled(
        {"Olga": "owner", "Adam": "admin", "Nora": "admin", "Mia": "member", "Ben": "member", "Rita": "member"},
        {
            **{f"{name} there": {*stay, "Yara"} for name in ("Adam", "Nora")},
            "Yara here": {*stay, "Yara"},
            "Olga here": stay,
            "Ben here": stay,
        },
    )  # fmt: skip


def test_who_is_promoted_here_while_they_leave_or_are_removed_there_is_gone(
    lan: Neighbours,
) -> None:
    """By rules d and e, as are those they let in; Ben's machine is off while the halves meet."""
    lan.heal()
    group = Group(lan, "Pears")
    lan.split(*THERE)
    group.says("Mia", "Mia there")
    lan.until(lambda: "Mia there" in group.texts("Adam"), "Adam reads it")
    group.leave("Mia")
    group.remove("Adam", "Rita")
    group.says("Adam", "Adam there", alone=True)
    for name in ("Mia", "Rita"):
        group.role("Olga", name, "admin")
    group.says("Rita", "Rita here")
    group.add("Rita", "Yara")
    group.role("Rita", "Ben", "admin")
    group.add("Ben", "Nora")
    for name in ("Yara", "Ben"):
        group.says(name, f"{name} here")
    group.says("Olga", "Olga here")
    group.not_ticked()
    lan["Ben"].end()
    lan.heal("Ben")
    lan["Ben"].start(lan.lan)
    stay = {"Olga", "Adam", "Ben"}
    group.settled(
        {"Olga": "owner", "Adam": "admin", "Ben": "member"},
        {
            "Mia there": set(MEMBERS),
            "Adam there": stay,
            **{f"{name} here": set(NAMES) for name in ("Ben", "Olga")},
        },
    )
