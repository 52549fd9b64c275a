"""The images of the project and their captions."""
