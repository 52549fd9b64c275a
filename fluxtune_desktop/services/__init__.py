"""Remember: QObjects of the window thread that own state and threads. No widgets."""
