"""The canonical XML, read back."""
