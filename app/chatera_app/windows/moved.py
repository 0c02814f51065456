"""Says quietly that somebody has moved a community, with a way back."""

from PySide6.QtCore import QObject

from chatera.client.client import Client
from chatera.client.community import Community
from chatera.client.happenings import CommunityMoved, Happening
from chatera_app.widgets.offer_bar import OfferBar
from chatera_app.widgets.plain import isolated
from chatera_app.windows.doing import Doing


class MovedNotice(QObject):
    """Stands in a strip until it is answered; a later move takes its place.

    Args:
        client: hears of moves.
        strip: where it is said.
        doing: takes somebody back.
    """

    def __init__(self, client: Client, strip: OfferBar, doing: Doing) -> None:
        super().__init__(strip)
        self._client = client
        self._strip = strip
        self._doing = doing
        self._community: Community | None = None
        strip.accepted.connect(self._stay)
        strip.postponed.connect(strip.hide)
        client.observe(self._happened)

    def _happened(self, happening: Happening) -> None:
        if not isinstance(happening, CommunityMoved):
            return
        self._community = happening.community
        if happening.community.closed:
            words = self.tr("{0} moved “{1}” to {2}.").format(
                happening.by, isolated(happening.community.name), happening.host
            )
        else:
            words = self.tr("{0} moved this community to {1}.").format(happening.by, happening.host)
        self._strip.offer("network", words, self.tr("Stay here"), self.tr("All right"))

    def _stay(self) -> None:
        self._strip.hide()
        if self._community is not None:
            self._doing(self._client.redirects.stay(self._community))
