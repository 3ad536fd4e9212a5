"""Why a Word document is refused, in the words a clerk reads."""

from linter.formats.refusal import Refusal

WORD = Refusal("Word-bestand", "Word file", "Word", ".docx")
broken, hostile, encrypted = WORD.broken, WORD.hostile, WORD.encrypted
