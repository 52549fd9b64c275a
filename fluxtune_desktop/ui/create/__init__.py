"""The Create page: ask a trained model for pictures."""
