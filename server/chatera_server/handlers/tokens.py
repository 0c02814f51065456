"""Short-lived tokens by which a client that has logged in fetches and puts blobs over REST."""

import base64
import hmac
from collections.abc import Callable
from hashlib import blake2b

from chatera.protocol.ids import AccountId

LIFETIME_MS = 24 * 3600 * 1000
_MAC = 32


class Tokens:
    """Issues and checks tokens; a restart of the node makes the old ones worthless.

    Args:
        key: at least 32 random bytes.
        now_ms: the node's clock.
    """

    def __init__(self, key: bytes, now_ms: Callable[[], int]) -> None:
        self._key = key
        self._now_ms = now_ms

    def issue(self, account: AccountId) -> str:
        """Return a token for an account."""
        content = account + (self._now_ms() + LIFETIME_MS).to_bytes(8, "big")
        return base64.urlsafe_b64encode(content + self._mac(content)).decode("ascii").rstrip("=")

    def check(self, token: str) -> AccountId | None:
        """Return whose token it is; None if it is nobody's, or too old."""
        try:
            raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
        except ValueError:
            return None
        content, mac = raw[:-_MAC], raw[-_MAC:]
        if len(content) != 40 or not hmac.compare_digest(mac, self._mac(content)):
            return None
        if int.from_bytes(content[32:], "big") < self._now_ms():
            return None
        return AccountId(content[:32])

    def check_header(self, header: str) -> AccountId | None:
        """Return whose token an ``Authorization`` header carries; None if nobody's."""
        scheme, _, token = header.partition(" ")
        return self.check(token) if scheme.lower() == "bearer" else None

    def _mac(self, content: bytes) -> bytes:
        return blake2b(b"ChatEra/token/v1\0" + content, key=self._key, digest_size=_MAC).digest()
