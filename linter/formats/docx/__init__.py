"""DOCX: Word documents, read from their raw parts."""
