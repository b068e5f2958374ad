"""The command line: news articles in; a page for people, or records for programs, out.

Exit codes, which are stable:

| code | meaning |
|---|---|
| 0 | done |
| 1 | an input cannot be read, or the output cannot be written |
| 2 | wrong usage, also a bad `--published` |
| 3 | some articles could not be used: left out, or, with `--strict`, where the run stopped |
| 130 | interrupted from the keyboard |
"""

from newscore.cli.main import main

__all__ = ["main"]
