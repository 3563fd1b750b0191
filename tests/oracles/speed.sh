# SPDX-License-Identifier: MIT
# valgrind and the kernel: validate needs no more instructions, allocations and memory than it did.

try 'instructions, allocations and memory' python3 tests/bench/gates.py "$slt" build/release/nation
