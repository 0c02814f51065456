"""What travels between machines: pure data and rules. No I/O, no clock, no asyncio."""
