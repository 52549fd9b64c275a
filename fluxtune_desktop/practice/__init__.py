"""Pretends: a loopback server that speaks the APIs of Replicate, Hugging Face and W&B."""
