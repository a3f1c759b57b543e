"""Progress on the screen: how far the plan is, and an assessment beside an earlier one."""
