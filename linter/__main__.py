"""The command line as it is started: by `python -m linter`, or by the script `vragenlint`.

In: what was typed.  Out: the exit code, 130 when interrupted, at whatever moment.  Knows nothing but
where the command line is.
"""

import gc

INTERRUPTED = 130
SELDOM = 200_000


def main() -> int:
    """Run the command line and return its exit code.

    A run makes next to no circles of objects, so that looking for them, while it starts and again when
    Python ends, would only be an eighth of a cold check.
    """
    gc.set_threshold(SELDOM)
    try:
        from linter.cli import run

        return run()
    except KeyboardInterrupt:
        return INTERRUPTED
    finally:
        gc.freeze()


if __name__ == "__main__":
    raise SystemExit(main())
