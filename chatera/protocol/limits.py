"""The limits both sides keep (events.md rule 23 of the design; PROTOCOL.md, "Limits").

Sizes are bytes unless the name says otherwise.
"""

EVENT_SIZE = 64 * 1024
TEXT_SIZE = 16 * 1024
NAME_LENGTH = 64  # characters
MESSAGE_LENGTH = 128  # characters of a personal message
EMOJI_SIZE = 64
FRAME_SIZE = 256 * 1024
HEADS = 16
GROUP_MEMBERS = 1_000
DEVICES = 16
REVOKED = 1_024  # devices taken back per account
HOLES = 64
TARGETS = 64
MENTIONS = 64
HELD_PER_DEVICE = 1_000
ONE_TIME_PREKEYS = 100  # one-time X25519 keys a node keeps for a device
ONE_TIME_KEM_PREKEYS = 20
SESSIONS = 5  # kept per device of somebody
SESSION_DAYS = 7  # afterwards a new handshake
SPENT_HANDSHAKES = 100  # remembered per device of somebody, so that none is answered twice
SKIPPED_PER_CHAIN = 1_000  # message keys passed over at once
SKIPPED_PER_SESSION = 2_000
SKIPPED_DAYS = 90
MANIFEST_HEADS = 4  # of an account that a handshake may have been made under
BLOB_SIZE = 256 * 1024
COMMANDS_PER_FRAME = 512
IDS_PER_PAGE = 4_000
EVENTS_PER_PAGE = 500
HLC = 2**63 - 1  # fits the integers of every database
CLOCK_AHEAD_MS = 15 * 60 * 1000
RECEIPTS_TO_ALL = 32  # members; above that, receipts go to a person's own devices only
PARCEL_DAYS = 30
