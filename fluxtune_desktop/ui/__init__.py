"""Shows: widgets, item models, delegates. Reads services and calls their verbs."""
