"""All of ChatEra's own winks, by the names of their files."""

from collections.abc import Callable

from winks import balloons, cat, confetti, hearts, laugh, robot, rocket

CATALOGUE: dict[str, Callable[[], bytes]] = {
    "balloons": balloons.make,
    "cat": cat.make,
    "confetti": confetti.make,
    "heart": hearts.make,
    "laugh": laugh.make,
    "robot": robot.make,
    "rocket": rocket.make,
}
