"""How to make the named tuples of which a document has thousands.

In: a type and the tuple of all its fields, defaults too.  Out: what calling the type gives, in half the time.
"""

new = tuple.__new__
