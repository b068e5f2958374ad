"""How time grows with the length of a text: CPU time, the least of several runs, looked at again if slow.

A busy machine can spoil one look, so only what is too slow in every look counts.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from math import inf, log2
from typing import Any

PER_DOUBLING = 2.4
GRAIN = 0.010  # seconds; below that, a time says nothing


def least(call: Callable[[Any], Any], argument: Any, runs: int) -> float:
    """Return the least CPU time of several calls, in seconds, the garbage collector off as in `timeit`.

    The collector walks over all that the other tests keep, and the more often the longer the text.
    """
    times = []
    collects = gc.isenabled()
    gc.disable()
    try:
        for _ in range(runs):
            began = time.process_time()
            call(argument)
            times.append(time.process_time() - began)
    finally:
        if collects:
            gc.enable()
    return min(times)


def in_turns(
    calls: Mapping[str, Callable[[Any], object]], arguments: Sequence[Any], rounds: int
) -> dict[str, float]:
    """Return the CPU time that each function takes for all the arguments, in seconds: that of its best round.

    In a round the functions take turns, so that a busy spell of the machine slows all alike.
    """
    best = dict.fromkeys(calls, inf)
    for _ in range(rounds):
        for name, call in calls.items():
            began = time.process_time()
            for argument in arguments:
                call(argument)
            best[name] = min(best[name], time.process_time() - began)
    return best


SIZES = (10_000, 40_000, 160_000)  # characters


def steps_too_slow(costs: Sequence[float]) -> bool:
    """Say whether the cost grows too fast from one of `SIZES` to the next, two doublings on."""
    return any(after > PER_DOUBLING**2 * before + GRAIN for before, after in pairwise(costs))


def too_slow(
    call: Callable[[Any], Any], make: Callable[[int], Any], small: int = 4_000, large: int = 32_000
) -> str | None:
    """Say how the time of `call(make(size))` grew from small to large if it grew too fast, else None."""
    # a first look; then up to six more, past any step at one length
    for scale, runs in ((1, 1), *[(4, 2)] * 6):
        base = least(call, make(scale * small), 2 * runs)
        whole = least(call, make(scale * large), runs)
        if whole <= PER_DOUBLING ** log2(large / small) * base + GRAIN:
            return None
    return f"size {scale * small}: {1000 * base:.1f} ms, size {scale * large}: {1000 * whole:.1f} ms"
