"""PDF: positions of words to lines, tables and paragraphs.  Knows nothing of questions."""
