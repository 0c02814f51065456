"""Keys, signatures and certificates. Pure: keys come in, bytes go out."""
