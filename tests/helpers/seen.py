"""What somebody sees of all conversations, to be compared with what they see later."""

from chatera.client.client import Client

VIEW = {
    "messages": "SELECT hex(id), chat, hex(conv), hex(account), hlc, kind, text, deleted, visible, unread, own"
    " FROM messages ORDER BY id",
    "reactions": "SELECT hex(target), hex(account), emoji, is_on FROM reactions ORDER BY 1, 2, 3",
    "chats": "SELECT id, kind, hex(account), hex(conv), title, muted_until, draft FROM chats ORDER BY id",
    "conversations": "SELECT hex(conv), chat, kind, suite, hex(scope), hex(community) FROM conversations ORDER BY conv",
    "read": "SELECT hex(conv), hex(author), hex(device), hex(read) FROM receipts ORDER BY 1, 2, 3",
    "events": "SELECT hex(id), length(data) FROM events ORDER BY id",
    "locked": "SELECT count(*) FROM locked",
}


def view(client: Client) -> dict[str, object]:
    """Return all that a person sees, and what it stands on."""
    found: dict[str, object] = {name: client._store.rows(query) for name, query in VIEW.items()}
    found["roles"] = [
        (chat.id, sorted((one.account, one.role) for one in chat.members)) for chat in client.chats
    ]
    found["unread"] = {chat.id: chat.unread for chat in client.chats}
    return found
