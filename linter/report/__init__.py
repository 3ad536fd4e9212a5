"""Report to bytes: one module per output."""
