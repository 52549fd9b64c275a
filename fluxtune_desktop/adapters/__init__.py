"""Touch the outside: HTTP, files, SQLite, keyring, zip, images. No Qt."""
