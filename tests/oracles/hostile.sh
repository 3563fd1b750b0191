# SPDX-License-Identifier: MIT
# Repositories and files that somebody made to do harm.

try 'hostile repositories' python3 "$oracles"/hostile.py "$slt"
try 'a mebibyte of anything' python3 "$oracles"/heavy.py "$slt"
