"""The window that says what this program is."""

from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from chatera_app.windows.about import AboutWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[AboutWindow]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = AboutWindow(parent)
    made.show()
    yield made
    parent.close()


def test_it_names_the_works_that_the_package_was_installed_with(window: AboutWindow) -> None:
    works = window.works.toPlainText()
    assert "Licensed under the Apache License, Version 2.0" in works
    assert "PyNaCl" in works
    assert "SQLCipher" in works


def test_what_is_copied_for_a_report_has_versions_and_no_paths(
    window: AboutWindow, qapp: QApplication
) -> None:
    window.copy.click()
    copied = qapp.clipboard().text()
    assert copied.startswith(f"ChatEra {version('chatera')}\n")
    assert "Qt 6." in copied
    assert str(Path.home()) not in copied, "a path has its person's name in it"
    assert window.said.text()
