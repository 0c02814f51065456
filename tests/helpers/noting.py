"""A node whose logins are counted: who began to come in, and who proved who they are."""

from dataclasses import dataclass, field, fields

from chatera.protocol.frames import Authenticate, Hello
from chatera.protocol.handshake import NodeLogin
from chatera_server.handlers.login import Logins
from chatera_server.node import Node


@dataclass
class Noting(Logins):
    """A node's logins; notes whoever proves who they are."""

    begun: int = 0
    asked: list[Authenticate] = field(default_factory=list)

    def begin(self) -> NodeLogin:
        self.begun += 1
        return super().begin()

    def check(self, login: NodeLogin, hello: Hello, answer: Authenticate) -> None:
        self.asked.append(answer)
        super().check(login, hello, answer)


def noting_logins(node: Node) -> Noting:
    """Return what notes them, to be put in place of the node's own."""
    return Noting(**{one.name: getattr(node.logins, one.name) for one in fields(Logins)})
