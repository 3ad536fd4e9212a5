"""vragenlint: checks lists of questions (lijsten van vragen) before they are published."""

__version__ = "0.1.0"
