#pragma once

namespace slt {

/// Makes the process safe to write from: standard streams that are closed become `/dev/null`, lest
/// a report file take their place, and a broken pipe or a full disk is an error, not a signal.
void prepare_process();

bool is_terminal(int descriptor);

/// Flushes standard output; false when something could not be written. A reader that has seen
/// enough (a closed pipe) is no failure.
bool flush_output();

}  // namespace slt
