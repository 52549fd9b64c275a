"""What a preflight looks at, gathered from the services."""

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.monthly_limit import LimitLook
from fluxtune_desktop.core.preflight import AccountLook, Situation
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.wandb_key import trainer_accepts
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.account_state import AccountState
from fluxtune_desktop.services.project_session import ProjectSession


def situation(
    session: ProjectSession, accounts: AccountService, prices: Prices, limit: LimitLook
) -> Situation:
    """The state of things right now."""
    return Situation(
        dataset=session.dataset,
        findings=session.findings,
        prices=prices,
        replicate=_look(accounts, Account.REPLICATE),
        hugging_face=_look(accounts, Account.HUGGING_FACE),
        wandb=_look(accounts, Account.WANDB),
        is_open=session.project is not None,
        read_only=session.read_only,
        newer=session.project is not None and session.project.newer,
        monthly_limit=limit.limit,
        spending=limit.spending,
    )


def _look(accounts: AccountService, account: Account) -> AccountLook:
    state = accounts.state(account)
    secret = accounts.secret(account)
    return AccountLook(
        present=secret is not None,
        wrong=state.status.refused,
        name=state.name,
        usable=_usable(account, secret, state.may_write),
        problem=_problem(state),
    )


def _problem(state: AccountState) -> Problem | None:
    """What the service said, or why the keyring gives no token."""
    if state.problem is not None or state.keyring is None or state.last_four:
        return state.problem
    return state.keyring.problem


def _usable(account: Account, secret: Secret | None, may_write: bool) -> bool:
    """Whether the token can do what it would be used for."""
    if account is Account.WANDB:
        return secret is not None and trainer_accepts(secret)
    return may_write
