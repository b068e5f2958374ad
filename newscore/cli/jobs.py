"""Many articles through several processes: a bounded window of work, answers in the order of the input."""

from __future__ import annotations

import importlib
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import suppress
from itertools import islice
from types import TracebackType
from typing import Any

from newscore.cli.streams import Item
from newscore.cli.work import Answer, Task, answer

_MOST_ITEMS, _MOST_BYTES = 32, 1 << 18  # of a batch
_WINDOW = 3  # batches under way for each process


def run(task: Task, items: Iterable[Item], jobs: int, *, at_once: bool = False) -> Iterator[list[Answer]]:
    """Yield the answers, batch by batch, in the order of the items.

    With one job everything is done here; `at_once` then gives each answer as soon as it is known.
    Otherwise at most three batches for each process are read ahead, so that memory stays flat.
    """
    if jobs == 1:
        for batch in batches(items, 1 if at_once else _MOST_ITEMS):
            yield answer(task, batch)
        return
    # a fresh interpreter for each worker: no copied locks, and the same on every platform
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, context, initializer=_prepare_worker) as pool:
        under_way: deque[Future[list[Answer]]] = deque()
        work = batches(items, _MOST_ITEMS)
        try:
            for batch in islice(work, _WINDOW * jobs):
                under_way.append(pool.submit(answer, task, batch))
            while under_way:
                yield under_way.popleft().result()
                for batch in islice(work, 1):
                    under_way.append(pool.submit(answer, task, batch))
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def batches(items: Iterable[Item], most: int) -> Iterator[list[Item]]:
    """Yield the items in lists of at most `most`, and not much more than 256 KiB."""
    batch: list[Item] = []
    size = 0
    for item in items:
        batch.append(item)
        size += len(item.data)
        if len(batch) >= most or size >= _MOST_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _prepare_worker() -> None:
    """Leave interrupts to the parent, and end when it ends, however it does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


class Progress:
    """A bar (tqdm, if installed) or a counter on a terminal; nothing on a pipe."""

    def __init__(self, done: int = 0) -> None:
        self._bar: Any = None
        self._shown = sys.stderr.isatty()
        self._count, self._first, self._began, self._last = done, done, time.monotonic(), 0.0
        if self._shown:
            with suppress(ImportError):
                self._bar = importlib.import_module("tqdm").tqdm(unit=" articles", initial=done)

    def __enter__(self) -> Progress:
        return self

    def add(self, count: int) -> None:
        self._count += count
        if self._bar is not None:
            self._bar.update(count)
        elif self._shown and (now := time.monotonic()) - self._last > 0.2:
            self._last = now
            self._write(now)

    def clear(self) -> None:
        """Take the line away, so that a message can be printed."""
        if self._bar is not None:
            self._bar.clear()
        elif self._shown:
            print("\r\x1b[K", end="", file=sys.stderr)

    def _write(self, now: float) -> None:
        speed = (self._count - self._first) / max(now - self._began, 0.001)
        print(f"\r\x1b[K{self._count:,} articles, {speed:,.0f}/s", end="", file=sys.stderr, flush=True)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.close()
        elif self._shown:
            self._write(time.monotonic())
            print(file=sys.stderr)
