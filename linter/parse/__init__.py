"""Flow to document: recognisers that say which characters are which part of a list."""
