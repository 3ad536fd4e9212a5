"""The lists that examples are parts of, as the tests know them."""

from linter.trial.template import PARTS, TEMPLATES, TODAY, assembled

__all__ = ["PARTS", "TEMPLATES", "TODAY", "assembled"]
