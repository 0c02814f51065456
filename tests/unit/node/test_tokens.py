"""Tokens for blobs."""

from chatera.protocol.ids import AccountId
from chatera_server.handlers.tokens import LIFETIME_MS, Tokens

ANNA = AccountId(b"a" * 32)


def test_own_token_until_it_is_too_old() -> None:
    now = [1_000]
    tokens = Tokens(bytes(32), lambda: now[0])
    token = tokens.issue(ANNA)
    assert tokens.check(token) == ANNA
    now[0] += LIFETIME_MS
    assert tokens.check(token) == ANNA
    now[0] += 1
    assert tokens.check(token) is None


def test_other_tokens_are_nobodys() -> None:
    tokens = Tokens(bytes(32), lambda: 0)
    other = Tokens(b"x" * 32, lambda: 0)
    mine = tokens.issue(ANNA)
    for token in ("", "!", "é", mine[:-2], "A" + mine[1:], other.issue(ANNA), mine * 2):
        assert tokens.check(token) is None
