"""The rules of groups in docs/PROTOCOL.md once more, said with sets and in the text's own order."""

from typing import Any

from tests.independent.decoder import Event, h, unpack


class Log:
    """A group's log: every entry with its heads known."""

    def __init__(self, events: list[Event]) -> None:
        self.events: dict[bytes, Event] = {}
        self.bodies: dict[bytes, dict[str, Any]] = {}
        self.before: dict[bytes, frozenset[bytes]] = {}
        self.rightful: set[bytes] = set()
        self.owner = b""
        for event in events:
            self._take(event)

    def _take(self, event: Event) -> None:
        body = unpack(event.body or b"")
        past = set(event.heads)
        for head in event.heads:
            past |= self.before[head]
        if body["t"] == "create":
            assert not event.heads
            assert h(b"ChatEra/group/v1\0", body["genesis"]) == event.conv
            self.owner = unpack(body["genesis"])["owner"]
            assert event.account == self.owner
        self.events[event.id], self.bodies[event.id] = event, body
        self.before[event.id] = frozenset(past)
        if self._has_right(event, body, past):
            self.rightful.add(event.id)

    def _has_right(self, event: Event, body: dict[str, Any], past: set[bytes]) -> bool:
        if body["t"] == "create":
            return True
        counting = self.valid(past)
        roles = self.roles(counting)
        author, target = roles.get(event.account), roles.get(body.get("account", b""))
        if author is None or self._dropped(event, counting):
            return False
        leads = author in {"owner", "admin"}
        over_admin = author == "owner" and target == "admin"
        allowed = {
            "add": leads and len(roles) < 1_000,
            "remove": (leads and target == "member") or over_admin,
            "role": over_admin if body.get("role") == "member" else leads and target == "member",
            "leave": author != "owner",
            "drop": True,
        }
        return allowed[body["t"]]

    def _dropped(self, event: Event, counting: set[bytes]) -> bool:
        return any(
            self.bodies[one]["t"] == "drop"
            and self.events[one].account == event.account
            and self.bodies[one]["device"] == event.device
            for one in counting
        )

    def beside(self, one: bytes, other: bytes) -> bool:
        return one != other and one not in self.before[other] and other not in self.before[one]

    def valid(self, within: set[bytes]) -> set[bytes]:
        rightful = within & self.rightful
        soft = {one for one in rightful if self.bodies[one]["t"] in {"add", "remove", "role"}}
        void = {
            one for one in soft
            if any(self._drops(drop, one) and self.beside(drop, one) for drop in rightful)
        }  # fmt: skip
        by_owner = {
            one for one in soft - void
            if self.events[one].account == self.owner and self._takes_away(one)
        }  # fmt: skip
        void |= {
            one for one in soft
            if any(self._hits(cut, one) and self.beside(cut, one) for cut in by_owner)
        }  # fmt: skip
        void = self._resting(rightful, void, soft)
        counting = rightful - void
        by_admins = {
            one for one in counting
            if self.bodies[one]["t"] == "remove" and self.events[one].account != self.owner
        }  # fmt: skip
        growing = {one for one in soft if self._grows(one)}
        late = {
            one for one in growing & counting
            if any(self._hits(cut, one) and self.beside(cut, one) for cut in by_admins)
        }  # fmt: skip
        return counting - self._resting(counting, late, growing)

    def _resting(self, entries: set[bytes], void: set[bytes], which: set[bytes]) -> set[bytes]:
        void = set(void)
        for one in self.events:  # in causal order
            if one not in entries & which or one in void or not self.before[one] & void:
                continue
            roles = self.roles((set(self.before[one]) & entries) - void)
            role = roles.get(self.events[one].account)
            removes_admin = (
                self.bodies[one]["t"] == "remove"
                and roles.get(self.bodies[one]["account"]) == "admin"
            )
            if role not in {"owner", "admin"} or (removes_admin and role != "owner"):
                void.add(one)
        return void

    def _drops(self, drop: bytes, one: bytes) -> bool:
        return (
            self.bodies[drop]["t"] == "drop"
            and self.bodies[drop]["device"] == self.events[one].device
            and self.events[drop].account == self.events[one].account
        )

    def _takes_away(self, one: bytes) -> bool:
        body: dict[str, object] = self.bodies[one]
        return body["t"] == "remove" or body.get("role") == "member"

    def _grows(self, one: bytes) -> bool:
        body: dict[str, object] = self.bodies[one]
        return body["t"] == "add" or body.get("role") == "admin"

    def _hits(self, cut: bytes, one: bytes) -> bool:
        return bool(self.bodies[cut]["account"] == self.events[one].account)

    def _about(self, account: bytes, counting: set[bytes], kind: str) -> set[bytes]:
        return {
            one for one in counting
            if self.bodies[one]["t"] == kind
            and (self.events[one].account if kind in {"leave", "create"}
                 else self.bodies[one]["account"]) == account
        }  # fmt: skip

    def roles(self, counting: set[bytes]) -> dict[bytes, str]:
        named = {self.bodies[one].get("account", b"") for one in counting} - {b""}
        roles = {account: self._role(account, counting) for account in named}
        if any(self.bodies[one]["t"] == "create" for one in counting):
            roles[self.owner] = "owner"
        return {account: role for account, role in roles.items() if role}

    def _role(self, account: bytes, counting: set[bytes]) -> str:
        ends = self._about(account, counting, "remove") | self._about(account, counting, "leave")
        if not any(ends <= self.before[add] for add in self._about(account, counting, "add")):
            return ""
        live = {one for one in self._about(account, counting, "role") if ends <= self.before[one]}
        last = {one for one in live if not any(one in self.before[other] for other in live)}
        names = {self.bodies[one]["role"] for one in last}
        return "admin" if names == {"admin"} else "member"

    def last_of(self, account: bytes) -> dict[bytes, bytes]:
        counting = self.valid(set(self.events))
        if account in self.roles(counting):
            return {}
        ends = self._about(account, counting, "remove") | self._about(account, counting, "leave")
        final = [one for one in ends if not any(one in self.before[other] for other in ends)]
        if not final:
            return {}
        believed = max(
            final,
            key=lambda one: (self.bodies[one]["t"] == "remove", self.events[one].hlc, one),
        )
        return dict(self.bodies[believed].get("last", {}))

    def heads(self) -> list[bytes]:
        seen = self.rightful
        return sorted(one for one in seen if not any(one in self.before[other] for other in seen))
