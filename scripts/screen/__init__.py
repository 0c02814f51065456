"""A private screen: real desktops are started on it, used, and photographed."""
