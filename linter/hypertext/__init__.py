"""Pages for people that run nothing and load nothing: what the report and the marked document share."""
