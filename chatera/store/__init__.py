"""What a profile keeps on disk: SQLite in one thread, with numbered migrations."""
