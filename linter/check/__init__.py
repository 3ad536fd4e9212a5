"""Document to findings: the catalogue of rules and the engine that runs them."""
