"""Quotations and attributions: what stands in quotation marks, and who said what."""

from newscore.quotes.attribution import attribution_finder, find_attributions
from newscore.quotes.marks import find_quotations
from newscore.quotes.records import Attribution, Quotation

__all__ = ["Attribution", "Quotation", "attribution_finder", "find_attributions", "find_quotations"]
