"""A repository that begins with vragenlint: what is in it, and what is then written for it."""
