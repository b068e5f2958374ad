"""Scores of record: figures that must not fall, and the script that shows which answers changed."""
