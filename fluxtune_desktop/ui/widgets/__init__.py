"""Small widgets that know nothing of projects, services or files."""
