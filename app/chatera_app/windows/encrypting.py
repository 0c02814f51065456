"""What is seen while a profile that lay in the open is encrypted: once, and with much in it for a while."""

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout

from chatera_app.widgets.steps import StepPage, StepProgress, paragraph, resize_by_text


class EncryptingWindow(QDialog):
    """Says what takes its time; it goes by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("ChatEra"))
        words = paragraph(
            self.tr(
                "From now on nobody can read your messages by looking at this computer's files. "
                "This happens once, and nothing is lost if it is interrupted."
            )
        )
        bar = StepProgress(self.tr("It is being encrypted"))
        whole = QVBoxLayout(self)
        whole.addWidget(
            StepPage(self.tr("Encrypting what is on this computer…"), "lock", [words, bar])
        )
        resize_by_text(self, 420, 170)

    def reject(self) -> None:
        """Stay: it goes when it is done."""

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, as above."""
        event.ignore()
