"""The limits both sides keep (events.md rule 23 of the design; PROTOCOL.md, "Limits").

Sizes are bytes unless the name says otherwise.
"""

EVENT_SIZE = 64 * 1024
TEXT_SIZE = 16 * 1024
NAME_LENGTH = 64  # characters
MESSAGE_LENGTH = 128  # characters of a personal message
CATEGORIES = 16  # of the contact list, under which somebody stands
PLACE = 65_535  # the largest number of a place among one's favourites
EMOJI_SIZE = 64
PICTURES = 8  # that stand for codes in one text
PICTURE_SIZE = 8 * 1024  # of each
PICTURES_SIZE = 40 * 1024  # of all of a text
CODE_LENGTH = 32  # characters of a code
STICKER_SIZE = 48 * 1024
WINK_SIZE = 48 * 1024  # of an animation
INK_SIZE = 48 * 1024  # of a drawing by hand
INK_SIDE = 4_096  # units: how wide and how high such a drawing is at most
INK_STROKES = 1_000
INK_POINTS = 10_000  # of all strokes of a drawing
INK_LENGTH = 100_000  # units: of all strokes together, across and down; painting takes time
INK_ALT = 256  # characters that tell what a drawing shows
COLOUR = 0xFFFFFF  # of letters and scenes: red, green and blue of 8 bits each
SCENE_NAME = 32  # characters of the name of a drawn scene
STYLE_SIZE = (
    255  # the largest number of a size of letters; those that nobody knows are the usual size
)
SAS_SIZE = 1024  # of a message of comparing short numbers
FRAME_SIZE = 256 * 1024
RECORD_SIZE = 64 * 1024  # of a manifest or profile, signature included
REDIRECT_SIZE = 8 * 1024  # likewise
HEADS = 16
GROUP_MEMBERS = 1_000
DEVICES = 16
REVOKED = 1_024  # devices taken back per account
HOLES = 64
TARGETS = 64
MENTIONS = 64
HELD_PER_DEVICE = 1_000
HELD_SIZE = 64 * 1024 * 1024  # of all that is held, by whomever
ONE_TIME_PREKEYS = 100  # one-time X25519 keys a node keeps for a device
ONE_TIME_KEM_PREKEYS = 20
SESSIONS = 5  # kept per device of somebody
SESSION_DAYS = 7  # afterwards a new handshake
SPENT_HANDSHAKES = 100  # remembered per device of somebody, so that none is answered twice
SKIPPED_PER_CHAIN = 1_000  # message keys passed over at once
SKIPPED_PER_SESSION = 2_000
SKIPPED_DAYS = 90
CHAINS_PER_DEVICE = 1_000  # sender keys kept of one device
MANIFEST_HEADS = 8  # of an account that a handshake may have been made under
BLOB_SIZE = 256 * 1024
COMMANDS_PER_FRAME = 512
RANGES_SIZE = 64 * 1024  # of a message that compares sets of events
EVENTS_PER_PAGE = 500
HLC = 2**63 - 1  # fits the integers of every database
POSITION = 2**63 - 1  # likewise
TIME_MS = HLC >> 16
CLOCK_AHEAD_MS = 15 * 60 * 1000
RECEIPTS_TO_ALL = 32  # members; above that, receipts go to a person's own devices only
ADDRESSES = 16  # of a hub, all dialled at once
PASSPHRASE_LENGTH = 6  # bytes of a closed community's, at least: hubs let nobody guess quickly
PARCEL_DAYS = 30
PARCEL_SIZE = 2 * 1024  # a sender key over the first message of a session takes about 1.4 kB
INNER_SIZE = 62 * 1024 - 1  # padded and under a header with 16 heads it fits EVENT_SIZE
BUNDLES_AT_ONCE = 64
VOUCHES = 64  # that a node keeps, and a welcome has at most
APART = 1_024  # people to whom a device may appear otherwise than to all others, of either kind
MAIL_PER_DEVICE = 20_000  # parcels and asks that wait at a node for one device
