"""Everything in one file, for a host: made from a database of either kind, and put back into one."""

from selfcheck.backup.lines import BackupError
from selfcheck.backup.making import Made, make_backup
from selfcheck.backup.restoring import Checked, check_backup, restore_backup

__all__ = ["BackupError", "Checked", "Made", "check_backup", "make_backup", "restore_backup"]
