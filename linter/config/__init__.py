"""The configuration: vragenlint.toml or pyproject.toml to what holds for a file, and where it stands."""
