"""XPath 1.0 as far as rules of a user's own need it, asked under a budget: expressions in, values out."""
