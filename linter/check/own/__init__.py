"""Rules of a user's own: folders of YAML, which may be hostile, to rules that run no code and end in time."""
