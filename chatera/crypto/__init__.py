"""Keys, signatures, certificates, and what hides words from everybody else.

Pure: keys and states come in, bytes and new states go out.
"""
