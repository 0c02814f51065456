"""ChatEra's own emoticons: how each is drawn, what it is called and what is typed for it."""
