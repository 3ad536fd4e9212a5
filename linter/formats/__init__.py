"""Bytes to flow: one folder per format."""
