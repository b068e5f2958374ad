"""A page to look at: one self-contained HTML file with the article, who said what, and a timeline."""

from newscore.export.html.page import Html, to_html

__all__ = ["Html", "to_html"]
