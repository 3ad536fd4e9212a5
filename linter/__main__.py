"""`python -m linter`: the command line."""


def main() -> int:
    """Run the command line and return its exit code."""
    from linter.cli import run

    return run()


if __name__ == "__main__":
    raise SystemExit(main())
