"""Accounts, appearance, and what this program is."""
