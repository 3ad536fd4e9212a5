"""Report to bytes: one module per output, called as its form is, and one line for it here."""

FORMS = (
    "text",
    "json",
    "jsonl",
    "sarif",
    "github",
    "gitlab",
    "junit",
    "checkstyle",
    "markdown",
    "html",
)
"""What `--format` and `--output` take; the first is what the terminal gets by itself."""
