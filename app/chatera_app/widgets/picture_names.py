"""What ChatEra's own stickers and winks are called in the reader's language.

They travel by their English names, so that everybody reads them in a language of their own. What somebody else has drawn
is called what its maker calls it.
"""

from PySide6.QtCore import QCoreApplication


def picture_name(name: str) -> str:
    """Return what a sticker or a wink is called here."""
    return QCoreApplication.translate("PictureNames", name)
