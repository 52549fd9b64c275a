"""No project is open: drop, open, practise, go on with a recent one."""
