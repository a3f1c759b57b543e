"""Databases and backups as each schema left them: what an upgrade must read for ever."""
