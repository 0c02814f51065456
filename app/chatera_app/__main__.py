"""``chatera`` and ``python -m chatera_app``: opens the desktop, or does what the command line says."""

import sys


def main() -> int:
    """Run the program; returns its exit code."""
    try:
        from chatera_app.cli.dispatch import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
