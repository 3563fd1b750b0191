# The kernel: it refuses every call by which slt writes, one at a time, and kills slt at it.

try 'faults at every write, and death' python3 "$oracles"/faults.py "$slt" "$plans"
