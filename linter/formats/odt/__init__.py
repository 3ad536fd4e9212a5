"""OpenDocument text (ODT): read from its raw parts."""
