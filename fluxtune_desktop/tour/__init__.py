"""A walk through the real window in practice: drop, caption, train, create; with pictures of it."""
