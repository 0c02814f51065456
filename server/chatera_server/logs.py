"""Structured logs of the node: one JSON object a line on standard error, by subject, without anybody's words.

What is logged are counts, codes and moments; never an event's body, a name, a key or an address of a person.
"""

import logging
import sys

import structlog


def configure(level: int = logging.INFO) -> None:
    """Set structlog up for the process."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.dict_tracebacks,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(file=sys.stderr),
    )


def subject(name: str) -> structlog.typing.FilteringBoundLogger:
    """Return the logger of one subject, such as ``storage``."""
    logger: structlog.typing.FilteringBoundLogger = structlog.get_logger(subject=name)
    return logger
