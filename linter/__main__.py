"""The command line as it is started: by `python -m linter`, or by the script `vragenlint`.

In: what was typed.  Out: the exit code, 130 when interrupted, at whatever moment.  Knows nothing but
where the command line is.
"""

INTERRUPTED = 130


def main() -> int:
    """Run the command line and return its exit code."""
    try:
        from linter.cli import run

        return run()
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    raise SystemExit(main())
