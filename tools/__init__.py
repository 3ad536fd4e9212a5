"""What makes the files that are generated: the examples and the pages about the rules."""
