"""Every user action is one named command; windows, shortcuts and the command line call the same one."""
