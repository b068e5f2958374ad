"""How Sphinx builds these pages: `python -m sphinx -W docs _site` with the dependency group `docs`."""

import newscore

project = "newscore"
author = "The newscore authors"
release = newscore.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
html_theme = "furo"
html_title = f"newscore {release}"
exclude_patterns = ["_site"]

myst_heading_anchors = 3
suppress_warnings = ["myst.xref_missing"]  # links to source files, which are no pages

default_role = "code"  # docstrings write code in single backticks
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
add_module_names = False
