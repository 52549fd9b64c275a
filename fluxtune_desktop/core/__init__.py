"""Decides: frozen data, pure functions, generators and Protocols. No Qt, disk, network or clock."""
