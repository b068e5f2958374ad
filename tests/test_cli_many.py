"""The command line for many articles, run as its user runs it."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import newscore
from newscore.cli import main, work
from newscore.cli.streams import Item
from newscore.cli.work import Task
from tests.test_cli import SEED, run

COMMANDS = ("analyze", "clean", "quotes", "dates")
SENTENCE = "The mill in ward {n} will close, Mayor Jane Roe said on Tuesday."


def article(n: int) -> dict[str, Any]:
    return {"id": f"a{n}", "text": SENTENCE.format(n=n), "published": "2024-06-12", "section": "city"}


def write_lines(path: Path, rows: list[Any]) -> Path:
    """Write JSON Lines; a str stands as it is."""
    lines = [row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def records(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.splitlines()]


def expected(row: dict[str, Any]) -> dict[str, Any]:
    known = newscore.Article(row["text"], row.get("id"), row.get("title"), row.get("published"))
    return newscore.to_dict(newscore.analyze(known))


@pytest.mark.parametrize("processes", ["1", "2"])
def test_analyze_is_what_analyze_gives_in_order(tmp_path: Path, processes: str) -> None:
    rows = [article(n) for n in range(100)]
    source = write_lines(tmp_path / "in.jsonl", rows)
    target = tmp_path / "out.jsonl"
    done = run("analyze", str(source), "-o", str(target), "--jobs", processes)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert records(target.read_bytes()) == [expected(row) for row in rows]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl"]


def test_no_more_is_read_ahead_than_the_window() -> None:
    taken = 0

    def endless() -> Iterator[Item]:
        nonlocal taken
        while True:
            taken += 1
            yield Item(f"line {taken}", "jsonl", b'{"text": "It rained."}')

    answers = work.run(Task("clean"), endless(), 2)
    for done in range(1, 4):
        assert [answer.problem for answer in next(answers)] == [""] * 32
        assert taken <= 32 * (done + 3 * 2)
    answers.close()  # type: ignore[attr-defined]


def test_standard_input_to_standard_output() -> None:
    rows = [article(1), article(2)]
    stdin = "\n".join(json.dumps(row) for row in rows).encode()  # no line end at the end
    assert records(run("analyze", stdin=stdin).stdout) == [expected(row) for row in rows]
    assert records(run("analyze", "-", stdin=b"\xef\xbb\xbf" + stdin).stdout) == [
        expected(row) for row in rows
    ]
    assert records(run("analyze", stdin=gzip.compress(stdin)).stdout) == [expected(row) for row in rows]


def test_plain_text_on_standard_input_is_one_article() -> None:
    text = "The mill will close, Roe said.\n\n{It} rained.\n"
    (record,) = records(run("analyze", stdin=text.encode()).stdout)
    assert record["text"] == newscore.clean(text)


def test_folder_of_everything(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "a.txt").write_text("It rained, Roe said.", encoding="utf-8")
    (tmp_path / "b" / "c.txt.gz").write_bytes(gzip.compress(b"It snowed, Roe said."))
    write_lines(tmp_path / "b" / "d.jsonl", [article(1), article(2)])
    (tmp_path / "notes.md").write_text("no article", encoding="utf-8")
    done = run("analyze", str(tmp_path), "--published", "2024-01-02")
    found = records(done.stdout)
    assert [record["article"]["id"] for record in found] == [
        str(tmp_path / "a.txt"),
        str(tmp_path / "b" / "c.txt.gz"),
        "a1",
        "a2",
    ]
    assert [record["article"]["published"] for record in found] == ["2024-01-02"] * 2 + ["2024-06-12"] * 2


def test_folder_without_articles(tmp_path: Path) -> None:
    done = run("analyze", str(tmp_path))
    assert (done.returncode, done.stdout) == (1, b"")


def test_names_of_fields(tmp_path: Path) -> None:
    row = {"body": "It rained, Roe said on Monday.", "date": "2024-06-12", "url": 17, "head": "Rain"}
    source = write_lines(tmp_path / "in.jsonl", [row])
    names = (
        "--text-field",
        "body",
        "--published-field",
        "date",
        "--id-field",
        "url",
        "--title-field",
        "head",
    )
    (record,) = records(run("analyze", str(source), *names).stdout)
    assert record["article"] == {"id": "17", "title": "Rain", "published": "2024-06-12", "lang": None}
    assert record["timexes"][0]["value"] == "2024-06-10"


BAD = [
    ('{"text": "cut', "not JSON: Unterminated string starting at character 10"),
    ('{"text": "a\tb"}', "not JSON: Invalid control character at character 12"),
    ("[1, 2]", "not a JSON object"),
    ("null", "not a JSON object"),
    ('{"body": "x"}', "field 'text' is missing"),
    ('{"text": null}', "field 'text' is null"),
    ('{"text": ["x"]}', "must be a string"),
    ('{"text": 5}', "must be a string"),
    ('{"text": "x", "published": "yesterday"}', "published"),
    ('{"text": "x", "published": 12.5}', "must be a string"),
    ("[" * 100_000, "not JSON"),
    ('{"text": "x", "n": ' + "7" * 5000 + "}", "not JSON"),
]


@pytest.mark.parametrize("processes", ["1", "2"])
def test_bad_lines_are_reported_counted_and_left_out(tmp_path: Path, processes: str) -> None:
    rows: list[Any] = [article(0), ""]
    for line, _ in BAD:
        rows += [line, article(len(rows))]
    source = write_lines(tmp_path / "in.jsonl", rows)
    done = run("analyze", str(source), "--jobs", processes)
    assert done.returncode == 3
    good = [row for row in rows if isinstance(row, dict)]
    assert [record["article"]["id"] for record in records(done.stdout)] == [row["id"] for row in good]
    *reports, last = done.stderr.decode().splitlines()
    places = [f"newscore: {source}:{n}: " for n, row in enumerate(rows, 1) if isinstance(row, str) and row]
    assert len(reports) == len(BAD)
    for report, place, (_, reason) in zip(reports, places, BAD, strict=True):
        assert report.startswith(place)
        assert reason in report
    assert last.startswith(f"newscore: {len(BAD)} of {len(BAD) + len(good)} articles")


def test_a_number_that_json_has_not_is_passed_over_but_not_passed_on() -> None:
    line = b'{"text": "It rained.", "score": NaN, "weight": 1e999}\n'
    assert run("analyze", stdin=line).returncode == 0
    done = run("clean", stdin=line)
    assert (done.returncode, done.stdout) == (3, b"")
    assert b"standard input:1: a field holds NaN" in done.stderr


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("nothing", [b"", b"\n \n"])
def test_nothing_on_standard_input_is_no_article(command: str, nothing: bytes) -> None:
    done = run(command, stdin=nothing)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.parametrize("head", ["[", "[{", '[{"text": "It rained."},', '[ { "text": "It rained." } ]', "{"])
def test_other_json_is_no_prose(head: str, tmp_path: Path) -> None:
    (tmp_path / "in.json").write_text(f'{head}\n"text": "It rained."\n', encoding="utf-8")
    done = run("analyze", str(tmp_path / "in.json"))
    assert (done.returncode, done.stdout) == (3, b"")
    assert b"in.json:1: not " in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")
@pytest.mark.parametrize(
    ("words", "code", "problem"),
    [
        ("analyze <&-", 3, b"standard input: it is closed"),
        ("quotes <&-", 1, b"standard input: it is closed"),
        ("<&-", 1, b"standard input: it is closed"),
        (f"analyze '{SEED}' >&-", 1, b"standard output: it is closed"),
        (f"'{SEED}' >&-", 1, b"standard output: it is closed"),
    ],
)
def test_closed_streams(words: str, code: int, problem: bytes) -> None:
    command = f"'{sys.executable}' -m newscore {words}"
    done = subprocess.run(command, shell=True, capture_output=True, timeout=60, check=False)
    assert done.returncode == code
    assert problem in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")
def test_reports_nobody_hears_lose_no_record(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", [article(0), "null", article(1)])
    command = f"'{sys.executable}' -m newscore analyze '{source}' 2>&-"
    done = subprocess.run(command, shell=True, stdout=subprocess.PIPE, timeout=60, check=False)
    assert [record["article"]["id"] for record in records(done.stdout)] == ["a0", "a1"]


def test_empty_fields_are_no_fields(tmp_path: Path) -> None:
    text = "Rain stops play\n\nIt rained on Monday, Roe said."
    row = {"text": text, "title": "", "published": ""}
    source = str(write_lines(tmp_path / "in.jsonl", [row]))
    (record,) = records(run("analyze", source, "--published", "2024-06-12").stdout)
    assert record["title"] == newscore.analyze(text).title
    assert record["article"]["published"] == "2024-06-12"


def test_bytes_that_are_no_utf_8(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_bytes(b'{"text": "\xe9t\xe9"}\n' + json.dumps(article(1)).encode())
    done = run("analyze", str(source))
    assert (done.returncode, len(records(done.stdout))) == (3, 1)
    assert f"{source}:1: not UTF-8".encode() in done.stderr


def test_lone_surrogates_and_controls_survive(tmp_path: Path) -> None:
    rows = [{"text": "It \ud800rained,\x00 Roe said."}]
    source = tmp_path / "in.jsonl"
    source.write_text(json.dumps(rows[0]), encoding="utf-8")
    (record,) = records(run("analyze", str(source)).stdout)
    assert record == expected(rows[0])


def test_gzip_that_breaks_off(tmp_path: Path) -> None:
    whole = gzip.compress("".join(json.dumps(article(n)) + "\n" for n in range(2000)).encode())
    (tmp_path / "a.jsonl.gz").write_bytes(whole[: len(whole) // 2])
    write_lines(tmp_path / "b.jsonl", [article(7)])
    done = run("dates", str(tmp_path))
    found = records(done.stdout)
    assert done.returncode == 3
    assert found[-1]["id"] == "a7"
    assert len(found) > 10
    assert b"a.jsonl.gz:" in done.stderr
    assert b"cannot read on" in done.stderr


def test_strict_stops(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", [article(1), "{", article(2)])
    target = tmp_path / "out.jsonl"
    done = run("analyze", str(source), "-o", str(target), "--strict")
    assert done.returncode == 3
    assert not target.exists()
    assert f"{source}:2".encode() in done.stderr
    write_lines(source, [article(1), article(9), article(2)])  # mended
    assert run("analyze", str(source), "-o", str(target), "--strict", "--resume").returncode == 0
    assert [record["article"]["id"] for record in records(target.read_bytes())] == ["a1", "a9", "a2"]


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz"])
def test_killed_run_leaves_no_half_file_and_resumes(tmp_path: Path, name: str) -> None:
    rows: list[Any] = [article(n) for n in range(800)]
    rows[3] = "{"
    source = write_lines(tmp_path / "in.jsonl", rows)
    target, part = tmp_path / name, tmp_path / f"{name}.part"
    state = tmp_path / f"{name}.part.state"
    command = [sys.executable, "-m", "newscore", "analyze", str(source), "-o", str(target), "--jobs", "2"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        deadline = time.monotonic() + 60
        while not state.exists() and time.monotonic() < deadline:
            time.sleep(0.005)
        process.send_signal(signal.SIGKILL)
    assert not target.exists()
    done_before = json.loads(state.read_text())["done"]
    assert 0 < done_before < len(rows)
    with part.open("ab") as file:
        file.write(b'{"schema": 1, "art')  # what a kill in the middle of a line leaves
    done = run("analyze", str(source), "-o", str(target), "--resume")
    assert done.returncode == 3
    assert done.stderr.decode().splitlines()[-1].startswith("newscore: 1 of 800 articles")
    data = gzip.decompress(target.read_bytes()) if name.endswith(".gz") else target.read_bytes()
    assert [record["article"]["id"] for record in records(data)] == [
        r["id"] for r in rows if isinstance(r, dict)
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", name]
    again = run("analyze", str(source), "-o", str(target), "--resume")
    assert again.returncode == 0
    assert b"nothing to resume" in again.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_workers_end_with_their_parent(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", [article(n) for n in range(3000)])
    command = [sys.executable, "-m", "newscore", "analyze", str(source), "-o", str(tmp_path / "out")]
    with subprocess.Popen([*command, "--jobs", "2"], start_new_session=True) as process:
        part = tmp_path / "out.part"
        deadline = time.monotonic() + 60
        while not (part.exists() and part.stat().st_size) and time.monotonic() < deadline:
            time.sleep(0.005)
        process.send_signal(signal.SIGKILL)
        session = process.pid
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and (left := _alive_in(session)):
        time.sleep(0.1)
    assert not left


def _alive_in(session: int) -> list[str]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, _, own, *_ = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(own) == session and state != "Z":
            found.append(stat.parent.name)
    return found


def test_resume_with_other_options_is_refused(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", [article(1), "{", article(2)])
    target = str(tmp_path / "out.jsonl")
    run("analyze", str(source), "-o", target, "--strict")
    done = run("analyze", str(source), "-o", target, "--resume", "--text-field", "body")
    assert done.returncode == 2
    assert b"other inputs or options" in done.stderr
    assert run("analyze", str(source), "--resume").returncode == 2


def test_interrupt_keeps_what_is_done(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", [article(n) for n in range(3000)])
    command = [sys.executable, "-m", "newscore", "analyze", str(source), "-o", str(tmp_path / "out.jsonl")]
    part = tmp_path / "out.jsonl.part"

    def heed() -> None:
        """A job in the background is born deaf to it."""
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    with subprocess.Popen(command, stderr=subprocess.PIPE, preexec_fn=heed) as process:
        while not (part.exists() and part.stat().st_size):
            time.sleep(0.005)
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 130
        assert process.stderr is not None
        assert b"--resume" in process.stderr.read()
    assert part.exists()


def test_output_that_cannot_be_written(tmp_path: Path) -> None:
    source = str(write_lines(tmp_path / "in.jsonl", [article(1)]))
    for target, code in ((tmp_path / "none" / "out.jsonl", 1), (tmp_path, 1), (tmp_path / "in.jsonl", 2)):
        assert run("analyze", source, "-o", str(target)).returncode == code
    assert run("analyze", source, "-o", os.devnull).returncode == 0


@pytest.mark.parametrize("command", [*COMMANDS, "view"])
@pytest.mark.parametrize("end", ["", ".part", ".part.state"])
def test_no_input_is_overwritten(tmp_path: Path, command: str, end: str) -> None:
    source = write_lines(tmp_path / f"in.jsonl{end}", [article(1)])
    before = source.read_bytes()
    (tmp_path / "link").symlink_to(source)
    target = tmp_path / "in.jsonl"
    targets = [target] if end else [target, tmp_path / "." / "link"]
    for name in targets:
        done = run(command, str(source), "-o", str(name))
        assert (done.returncode, done.stdout) == (2, b"")
        assert b"both input and output" in done.stderr
        assert source.read_bytes() == before
        assert sorted(path.name for path in tmp_path.iterdir()) == sorted({source.name, "link"})


@pytest.mark.parametrize("command", [(), ("view",), ("analyze",), ("clean",)])
def test_no_input_is_overwritten_through_the_shell(tmp_path: Path, command: tuple[str, ...]) -> None:
    source = write_lines(tmp_path / "in.jsonl", [article(1)])
    before = source.read_bytes()
    with source.open("rb") as stream:
        to_itself = ["-o", str(source)] if command else ["--json"]
        with source.open("ab") as out:
            words = [sys.executable, "-m", "newscore", *command, *to_itself]
            done = subprocess.run(
                words, stdin=stream, stdout=out, stderr=subprocess.PIPE, check=False, timeout=60
            )
        assert done.returncode == 2
        assert b"both input and output" in done.stderr
    with source.open("ab") as out:  # what is written would be read again, without end
        words = [sys.executable, "-m", "newscore", *command, str(source)]
        assert subprocess.run(words, stdout=out, stderr=subprocess.DEVNULL, check=False).returncode == 2
    assert source.read_bytes() == before


def test_reader_that_goes_away(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", [article(n) for n in range(500)])
    command = [sys.executable, "-m", "newscore", "analyze", str(source)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


def exit_code(*arguments: str) -> int:
    """Run the command line in this process."""
    try:
        return main(arguments)
    except SystemExit as exit:
        return int(exit.code or 0)


@pytest.mark.parametrize("command", [*COMMANDS, "view"])
def test_help_shows_examples(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code(command, "--help") == 0
    shown = capsys.readouterr().out
    assert f"newscore {command} " in shown
    assert "example" in shown
    assert exit_code("--help") == 0
    assert f"  {command} " in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ("analyze", "--jobs", "many"),
        ("analyze", "--jobs", "-1"),
        ("analyze", "--loud"),
        ("analyze", "--published", "soon"),
        ("view", str(SEED), "--published", "soon"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code(*arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "newscore" in shown.err


@pytest.mark.parametrize("command", [*COMMANDS, "view"])
def test_missing_file(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code(command, str(tmp_path / "none.txt")) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "cannot read" in shown.err


def test_clean_quotes_and_dates_of_one_text_are_for_people() -> None:
    text = SEED.read_text(encoding="utf-8")
    assert run("clean", str(SEED)).stdout.decode() == newscore.clean(text) + "\n"
    assert b"Kremlin" in run("quotes", str(SEED)).stdout
    found = run("dates", str(SEED), "--published", "2023-09-12").stdout.decode().splitlines()
    assert len(found) == len(newscore.find_timexes(text, published="2023-09-12"))


@pytest.mark.parametrize("command", ["clean", "quotes", "dates"])
def test_one_text_from_standard_input(command: str) -> None:
    text = b"Advertisement\n\nIt rained, Roe said on Monday."
    assert run(command, stdin=text).stdout == run(command, "--format", "text", stdin=text).stdout
    assert b"{" not in run(command, stdin=text).stdout
    (record,) = records(run(command, "--json", stdin=text).stdout)
    assert record["id"] is None


def test_clean_passes_the_line_on(tmp_path: Path) -> None:
    row = {
        "text": "Advertisement\n\nIt rained, Roe said.",
        "section": "city",
        "id": 5,
        "published": "2024-06-12",
    }
    done = run("clean", str(write_lines(tmp_path / "in.jsonl", [row])))
    (found,) = records(done.stdout)
    edits = [newscore.Edit(edit["start"], edit["end"], edit["text"]) for edit in found.pop("edits")]
    assert newscore.Aligned.of(row["text"], edits).text == found["text"] == newscore.clean(str(row["text"]))
    assert found == {**row, "text": found["text"]}
    assert len(records(run("analyze", stdin=done.stdout).stdout)) == 1


def test_quotes_and_dates_count_in_the_text_as_it_is(tmp_path: Path) -> None:
    text = "Advertisement\n\nIt rained, Roe said on Monday."
    source = str(write_lines(tmp_path / "in.jsonl", [{"id": "x", "text": text, "published": "2024-06-12"}]))
    (quotes,), (dates,) = (records(run(command, source).stdout) for command in ("quotes", "dates"))
    assert quotes["id"] == dates["id"] == "x"
    for span in [quotes["attributions"][0]["content"][0], dates["timexes"][0]]:
        assert text[span["start"] : span["end"]] == span["text"]
    assert dates["timexes"][0]["value"] == "2024-06-10"


def test_view_writes_the_page(tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    done = run("view", str(SEED), "--published", "2023-09-12", "-o", str(target))
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    analysis = newscore.analyze(SEED.read_text(encoding="utf-8"), published="2023-09-12")
    assert target.read_bytes() == newscore.to_html(analysis).encode()
    assert run("view", stdin=b"It rained.").stdout.startswith(b"<!doctype html>")


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no terminals here")
@pytest.mark.parametrize("bar", [True, False], ids=["tqdm, if there", "counter"])
def test_progress_on_a_terminal(tmp_path: Path, bar: bool) -> None:
    source = write_lines(tmp_path / "in.jsonl", [article(n) for n in range(40)] + ["{"])
    without = "import sys; sys.modules['tqdm'] = None; " if not bar else ""
    code = f"{without}from newscore.cli import main; raise SystemExit(main())"
    ours, theirs = os.openpty()
    command = [sys.executable, "-c", code, "analyze", str(source), "-o", str(tmp_path / "out.jsonl")]
    done = subprocess.run(command, stderr=theirs, timeout=60, check=False)
    os.close(theirs)
    shown = b""
    while True:
        try:
            shown += os.read(ours, 4096)
        except OSError:  # all is read
            break
    os.close(ours)
    assert done.returncode == 3
    assert b"41" in shown
    assert b"articles" in shown
    assert b"100%" in shown
    assert b"in.jsonl:41: not JSON" in shown
