"""Servers are killed while people work: ``python -m failover``, or ``make failover``."""
