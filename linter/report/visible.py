"""Text made safe to show, by the name that reports have known it by; it lives in the model."""

from linter.model.visible import visible

__all__ = ["visible"]
