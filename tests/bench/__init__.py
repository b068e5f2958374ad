"""Throughput of the public functions beside `ftfy.fix_text`, on the same texts in the same run."""
