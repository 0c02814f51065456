"""What the program wears: the theme that options and system come to, and the window in which others are chosen."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from chatera.store.options import Options
from chatera_app.themes.shelf import Shelf
from chatera_app.widgets import theme
from chatera_app.windows.wearing import wear, without

if TYPE_CHECKING:
    # most days nobody looks for another theme
    from chatera_app.windows.themes import ThemesWindow


class Wardrobe(QObject):
    """Dresses the program.

    Args:
        app: what is dressed.
        profile: the directory whose themes there are besides ChatEra's own.
        options: gives today's options.

    Attributes:
        shelf: the themes there are.

    Signals:
        missed: A theme can't be worn. args: the options without it; what became of it, in words.
        chosen: A theme is wanted from now on. arg: its id.
        changed: There are other themes to choose from.
    """

    missed = Signal(object, str)
    chosen = Signal(str)
    changed = Signal()

    def __init__(self, app: QApplication, profile: Path, options: Callable[[], Options]) -> None:
        super().__init__()
        self.shelf = Shelf(profile)
        self._app = app
        self._options = options
        self._window: ThemesWindow | None = None
        self._dressed = False

    def wear(self, *, anew: bool = False) -> None:
        """Put on what the options and the system ask for; one that is gone is told of once.

        Args:
            anew: also where it is worn already, since it may look otherwise by now.
        """
        options = self._options()
        dark, contrast = theme.system_wants()
        worn = wear(options, self.shelf, dark=dark, contrast=contrast)
        if worn.missing:
            words = self.tr("The theme “{0}” can't be used, so you see another one. {1}")
            from chatera_app.models.library_words import in_our_words

            words = words.format(worn.missing, in_our_words(worn.why))
            self.missed.emit(without(options, worn.missing), words)
        scale = options.font_size / Options().font_size
        as_before = (theme.current().name, theme.text_scale()) == (worn.theme.name, scale)
        if anew or not as_before or not self._dressed:
            self._dressed = True
            theme.apply(self._app, worn.theme, scale)

    def follow_the_system(self) -> None:
        """Change with the system from light to dark, and to high contrast."""
        hints = self._app.styleHints()
        self._contrast_hints = hints.accessibility()
        hints.colorSchemeChanged.connect(lambda _: self.wear())
        self._contrast_hints.contrastPreferenceChanged.connect(lambda _: self.wear())

    def names(self) -> list[tuple[str, str]]:
        """Return the id and the name of each theme there is."""
        return [(one.manifest.id, one.manifest.name) for one in self.shelf.all()]

    def choose(self, name: str) -> None:
        """Wear another theme from now on."""
        self.chosen.emit(name)
        self._look_again()

    def window(self, parent: QWidget) -> "ThemesWindow":
        """Return the window of the themes, made if there is none yet.

        Args:
            parent: whose window it is.
        """
        from chatera_app.windows.themes import ThemesWindow

        if self._window is None:
            options = self._options()
            following = (options.light_theme, options.dark_theme)
            self._window = ThemesWindow(
                parent, self.shelf, options.theme, following, self.choose, self._look_again
            )
            self._window.finished.connect(lambda _: self._closed())
        return self._window

    def show_chosen(self, options: Options) -> None:
        """Let the window show what was chosen elsewhere."""
        if self._window is not None:
            self._window.show_chosen(options.theme, (options.light_theme, options.dark_theme))

    def close(self) -> None:
        """Close the window, if it is open."""
        if self._window is not None:
            self._window.close()

    def _closed(self) -> None:
        self._window = None  # it deletes itself

    def _look_again(self) -> None:
        """See which themes there are now."""
        self.wear(anew=True)
        self.changed.emit()
