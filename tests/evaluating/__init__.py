"""How good is what is found, measured on passages that somebody labelled: ``make eval-evidence DIR=…``."""
