"""The official XML in which Kamerstukken are published."""
