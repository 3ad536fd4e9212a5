"""What checks find and what they wrongly find: planted faults and clean lists in every format.

`python -m benchmarks.quality` prints it and compares it with docs/quality.json; `make quality` is the same.
"""
