"""How quick this machine is at a moment, beside what was measured when the goals were set."""

import time

from nacl.signing import SigningKey

CHECKS = 100
CHECK_US = 53
"""Processor time of one check of an Ed25519 signature, from the measurements that the node's goals were set by. Whether those
of the desktop and of the LAN were set on the same machine, or in the same hour, is not known."""
WORDS = b"x" * 200


def look() -> float:
    """Return how many times longer this machine takes right now for what is always the same.

    Machines that are shared go at another pace each minute, so this is to be asked often, and the median taken. It is
    processor time of this thread, in native code that needs little memory: an interpreter suffers more than that from
    whoever else uses the caches. It is a hint, and judges nothing.
    """
    key = SigningKey(bytes(32))
    signature, verifies = key.sign(WORDS).signature, key.verify_key
    began = time.thread_time()
    for _ in range(CHECKS):
        verifies.verify(WORDS, signature)
    return 1e6 * (time.thread_time() - began) / CHECKS / CHECK_US
