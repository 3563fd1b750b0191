# SPDX-License-Identifier: MIT
# The kernel: it refuses every call by which slt writes, one at a time, and kills slt at it.

try 'allocations that fail' "$(dirname "$slt")/memory_faults"
try 'faults at every write, and death' python3 "$oracles"/faults.py "$slt" "$plans"
