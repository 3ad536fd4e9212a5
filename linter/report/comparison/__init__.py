"""A comparison of two lists to what is shown of it, one module per output."""
