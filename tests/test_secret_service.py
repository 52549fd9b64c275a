"""What gives a child process a real keyring."""

from tests.secret_service import SecretService

KEEP = "import keyring, sys; keyring.set_password('fluxtune-test', 'me', sys.argv[1])"
TELL = "import keyring; print(keyring.get_keyring(), keyring.get_password('fluxtune-test', 'me'))"


def test_what_is_kept_is_there_at_the_next_session(secret_service_env: SecretService) -> None:
    kept = secret_service_env.run(KEEP, "a word")
    told = secret_service_env.run(TELL)
    assert kept.returncode == 0, kept.stderr
    assert "SecretService" in told.stdout
    assert told.stdout.strip().endswith("a word")


def test_another_home_knows_nothing_of_it(secret_service_env: SecretService) -> None:
    told = secret_service_env.run(TELL)
    assert told.stdout.strip().endswith("None"), told.stderr
