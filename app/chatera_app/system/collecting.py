"""When Python's garbage is collected in a desktop: in one thread only, and never what is there from the start.

What is alive once a program has loaded what it needs is mostly modules. To look through it again would stop the windows
for some tens of milliseconds each time.
"""

import gc

LOOK_S = 1.0
"""How often ``Collecting.look`` is to be called."""
MUCH = 10_000
"""So many objects take some milliseconds to be looked through."""


def keep_what_is_there() -> None:
    """Look no more, when garbage is looked for, at what is there now: the program itself, which stays to its end."""
    gc.collect()
    gc.freeze()


def keep_what_was_loaded() -> None:
    """The same where there can't be garbage worth a look yet, which takes a while in itself: before anything is opened."""
    gc.freeze()


class Collecting:
    """Does what Python does by itself otherwise, at the same thresholds, whenever it is asked to."""

    def __init__(self) -> None:
        gc.disable()

    @property
    def takes_long(self) -> bool:
        """Whether much was made since the last look, as by loading something."""
        return gc.get_count()[0] > MUCH

    def look(self) -> None:
        """Collect the oldest generation that is due."""
        due = [
            count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)
        ]
        if any(due):
            gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))

    def end(self) -> None:
        """Leave it to Python again."""
        gc.unfreeze()
        gc.collect()
        gc.enable()
