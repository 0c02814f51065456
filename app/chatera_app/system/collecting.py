"""When Python's garbage is collected in a desktop: in one thread only, and never what was there at first.

What is alive when all of it is looked through for the first time, some minutes after the start, is mostly modules. To look
through it again would stop the windows for some tens of milliseconds each time.
"""

import gc

LOOK_S = 1.0
"""How often ``Collecting.look`` is to be called."""
OLDEST = 2


class Collecting:
    """Does what Python does by itself otherwise, at the same thresholds, whenever it is asked to.

    Attributes:
        settled: what was there at first is looked through no more.
    """

    def __init__(self) -> None:
        gc.disable()
        self.settled = False

    def look(self) -> None:
        """Collect the oldest generation that is due."""
        due = [
            count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)
        ]
        if not any(due):
            return
        oldest = max(generation for generation, is_due in enumerate(due) if is_due)
        gc.collect(oldest)
        if oldest == OLDEST and not self.settled:
            gc.freeze()
            self.settled = True

    def end(self) -> None:
        """Leave it to Python again."""
        gc.unfreeze()
        gc.collect()
        gc.enable()
