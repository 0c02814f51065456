"""Which handler does which command, once a device has logged in."""

from collections.abc import Awaitable, Callable
from typing import Any

from chatera.protocol.frames import (
    Adopt,
    Check,
    Compare,
    DialBack,
    ListConversations,
    ListPrekeys,
    OpenDirect,
    Ping,
    Pong,
    Pull,
    PutAsks,
    PutManifest,
    PutParcels,
    PutPrekeys,
    PutProfile,
    PutReceipt,
    PutRedirect,
    PutVouch,
    Relay,
    Report,
    Send,
    SetPresence,
    SetVisibility,
    Taken,
    TakePrekeys,
    Type,
    Want,
)
from chatera_server.handlers.adoption import Adoption
from chatera_server.handlers.connections import Connection
from chatera_server.handlers.conversations import Conversations
from chatera_server.handlers.dialling_back import DiallingBack
from chatera_server.handlers.mail import Mail
from chatera_server.handlers.messages import Messages
from chatera_server.handlers.people import People
from chatera_server.handlers.prekeys import Prekeys
from chatera_server.handlers.presence import Attendance
from chatera_server.handlers.receipts import Receipts
from chatera_server.handlers.reconcile import Reconciliation
from chatera_server.handlers.redirects import Redirects
from chatera_server.handlers.relay import Relays
from chatera_server.handlers.reports import Reports
from chatera_server.handlers.views import Views
from chatera_server.handlers.vouches import Vouches

Handler = Callable[[Connection, Any], Awaitable[None] | None]
"""Those that return something to await hold up their own connection, and nobody else's."""


def table(
    *, messages: Messages, conversations: Conversations, reconciliation: Reconciliation,
    views: Views, relays: Relays, receipts: Receipts, people: People, attendance: Attendance, reports: Reports,
    prekeys: Prekeys, mail: Mail, dialling_back: DiallingBack, redirects: Redirects, adoption: Adoption,
    vouches: Vouches, now_ms: Callable[[], int],
) -> dict[type, Handler]:  # fmt: skip
    """Return the handler of each command."""

    def pong(connection: Connection, command: Ping) -> None:
        connection.tell(Pong(n=command.n, time=now_ms()))

    return {
        Send: messages.send,
        Pull: reconciliation.pull,
        Ping: pong,
        PutReceipt: receipts.put,
        Type: attendance.type,
        SetPresence: attendance.set,
        SetVisibility: attendance.set_visibility,
        OpenDirect: conversations.open_direct,
        ListConversations: views.list,
        Check: views.check,
        Compare: views.compare,
        Want: reconciliation.want,
        Relay: relays.relay,
        PutProfile: people.put_profile,
        PutManifest: people.put_manifest,
        Report: reports.report,
        PutPrekeys: prekeys.put,
        ListPrekeys: prekeys.list,
        TakePrekeys: prekeys.take,
        PutParcels: mail.put_parcels,
        PutAsks: mail.put_asks,
        Taken: mail.taken,
        PutRedirect: redirects.put,
        PutVouch: vouches.put,
        Adopt: adoption.adopt,
        DialBack: dialling_back.dial,
    }
