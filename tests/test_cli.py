"""The command line, run as its user runs it."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

import newscore

SEED = Path(__file__).parent.parent / "seeds" / "armored-train.txt"


def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "newscore", *arguments],
        input=stdin,
        capture_output=True,
        timeout=60,
        check=False,
    )


def test_page_names_speakers_kinds_dates() -> None:
    done = run(str(SEED), "--published", "2023-09-12")
    page = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert page.splitlines()[0] == newscore.analyze(SEED.read_text(encoding="utf-8")).title
    assert "published 2023-09-12" in page
    assert "(indirect" in page
    assert "(mixed" in page or "(direct" in page
    assert "\nDates\n" in page


def test_json_is_the_record() -> None:
    done = run(str(SEED), "--published", "2023-09-12", "--json")
    text = SEED.read_text(encoding="utf-8")
    assert json.loads(done.stdout) == newscore.to_dict(newscore.analyze(text, published="2023-09-12"))


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_standard_input(arguments: tuple[str, ...]) -> None:
    done = run(*arguments, stdin=b"The mill will close, Mayor Jane Roe said.")
    assert done.returncode == 0
    assert b"Jane Roe (indirect) said\n" in done.stdout
    assert b"publication date not given" in done.stdout


def test_a_printed_publication_date_is_offered() -> None:
    done = run(stdin=b"Mill to close\n\nUpdated Sept. 12, 2023\n\nThe mill will close, Roe said on Monday.")
    assert b"the article prints 2023-09-12: try --published 2023-09-12" in done.stdout
    assert b"XXXX-WXX-1" in done.stdout


def test_what_was_denied_is_not_shown_as_said() -> None:
    assert (
        b"Roe (indirect) did not say\n" in run(stdin=b"Roe did not say whether the mill would close.").stdout
    )


def test_byte_order_mark_is_no_text() -> None:
    assert run(stdin=b"\xef\xbb\xbfNobody spoke.").stdout.count("\ufeff".encode()) == 0


def test_missing_file(tmp_path: Path) -> None:
    done = run(str(tmp_path / "none.txt"))
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"newscore: cannot read")


def test_folder_is_no_article(tmp_path: Path) -> None:
    done = run(str(tmp_path))
    assert done.returncode == 1
    assert f"newscore analyze {tmp_path} reads" in done.stderr.decode()


def test_json_lines_are_no_article(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"text": "It rained."}\n', encoding="utf-8")
    for command in ((), ("view",)):
        done = run(*command, str(path))
        assert (done.returncode, done.stdout) == (1, b"")
        assert b"newscore analyze" in done.stderr


def test_gzip_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "story.txt.gz"
    path.write_bytes(gzip.compress(SEED.read_bytes()))
    assert run(str(path)).stdout == run(str(SEED)).stdout
    path.write_bytes(path.read_bytes()[:-20])
    done = run(str(path))
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(f"newscore: cannot read {path}: Compressed file ended".encode())


def test_other_encoding(tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes("Le maire a dit « non »".encode("latin-1"))
    done = run(str(path))
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"not UTF-8" in done.stderr


@pytest.mark.parametrize("published", ["yesterday", "2023-13-40", ""])
def test_bad_published(published: str) -> None:
    done = run("--published", published, stdin=b"Nobody spoke.")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"published" in done.stderr


def test_unknown_option() -> None:
    done = run("--loud", stdin=b"Nobody spoke.")
    assert (done.returncode, done.stdout) == (2, b"")


def test_reader_that_goes_away() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "newscore", str(SEED), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


def test_mistyped_command() -> None:
    done = run("analyse", "articles.jsonl")
    assert done.returncode == 2
    assert b"'analyze'" in done.stderr


def test_version() -> None:
    assert run("--version").stdout.decode().split() == ["newscore", newscore.__version__]
