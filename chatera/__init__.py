"""ChatEra as a library: protocol, identity, headless client. Importable without Qt and without a node."""
