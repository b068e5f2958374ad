"""Other forms of an analysis: pages, stand-off and inline annotation, tables, Arrow and spaCy.

One file per format. What needs an optional package imports it on first use and raises `MissingExtraError`
with the command that installs it.
"""
