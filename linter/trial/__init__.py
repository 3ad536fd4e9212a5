"""Trying a rule on the examples in its file: examples to lists, and what the rule says of these."""
