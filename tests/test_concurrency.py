"""The same answers from many threads, from other processes, after pickling, and in any order of first use."""

from __future__ import annotations

import json
import multiprocessing
import pickle
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from typing import Any

import pytest

import newscore
from tests.gates.measure import ROOT, seeds

TEXTS = [text for _, text in seeds()]


def record(text: str) -> str:
    """The whole job as one string."""
    return json.dumps(newscore.to_dict(newscore.analyze(text, published="2024-05-02")), sort_keys=True)


def in_a_new_process(code: str) -> Any:
    """What the code prints as JSON, given the texts on its standard input."""
    command = [sys.executable, "-c", code]
    done = subprocess.run(
        command, input=json.dumps(TEXTS), capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_sixty_four_threads_agree() -> None:
    wanted = [record(text) for text in TEXTS]
    with ThreadPoolExecutor(64) as pool:
        assert list(pool.map(record, TEXTS * 64)) == wanted * 64


def test_threads_agree_on_first_use() -> None:
    """Tables are built on first use: many threads that come first together must not see half of one."""
    code = """
import json, sys, threading
import newscore
texts = json.load(sys.stdin)
gate = threading.Barrier(16)
found = []
def job(n):
    gate.wait()
    analysis = newscore.analyze(texts[n % len(texts)], published="2024-05-02")
    found.append((n % len(texts), json.dumps(newscore.to_dict(analysis), sort_keys=True)))
threads = [threading.Thread(target=job, args=(n,)) for n in range(16)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert len(found) == 16, len(found)
print(json.dumps(sorted(set(found))))
"""
    assert in_a_new_process(code) == [[place, record(text)] for place, text in enumerate(TEXTS)]


def test_eight_processes_agree() -> None:
    context = multiprocessing.get_context("spawn")  # no tables come along
    with ProcessPoolExecutor(8, mp_context=context) as pool:
        assert list(pool.map(record, TEXTS * 8)) == [record(text) for text in TEXTS] * 8


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_analyses_pickle(protocol: int) -> None:
    for text in TEXTS:
        analysis = newscore.analyze(text, published="2024-05-02")
        twin = pickle.loads(pickle.dumps(analysis, protocol))
        assert twin == analysis
        assert hash(twin) == hash(analysis)
        assert newscore.to_dict(twin) == newscore.to_dict(analysis)


def test_cleaners_pickle_by_name() -> None:
    assert pickle.loads(pickle.dumps(newscore.clean)) is newscore.clean


@pytest.mark.parametrize(
    "first", ["find_timexes", "find_attributions", "split_sentences", "clean", "normalize_date"]
)
def test_what_is_used_first_changes_no_answer(first: str) -> None:
    code = f"""
import json, sys
import newscore
newscore.{first}("“It rained,” said Ann Lee on Monday.")
texts = json.load(sys.stdin)
stories = [newscore.analyze(text, published="2024-05-02") for text in texts]
print(json.dumps([newscore.to_dict(story) for story in stories]))
"""
    assert in_a_new_process(code) == [json.loads(record(text)) for text in TEXTS]
