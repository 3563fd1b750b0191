// SPDX-License-Identifier: MIT
#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <system_error>
#include <thread>
#include <vector>

namespace slt {
namespace {

/// Fewer things than this are done before a second thread has begun.
constexpr std::size_t kWorthAThread = 8;

std::size_t threads_for(std::size_t count) {
  const std::size_t cores = std::max(std::thread::hardware_concurrency(), 1U);
  return std::clamp<std::size_t>(count / kWorthAThread, 1, cores);
}

}  // namespace

void for_each_number(std::size_t count, const std::function<void(std::size_t)>& task) {
  std::atomic<std::size_t> next = 0;
  std::vector<std::exception_ptr> thrown(count);
  const auto work = [&] {
    for (std::size_t number = next++; number < count; number = next++) try {
        task(number);
      } catch (...) {
        thrown[number] = std::current_exception();
      }
  };
  {
    std::vector<std::jthread> others;
    try {
      for (std::size_t i = 1; i < threads_for(count); ++i) others.emplace_back(work);
    } catch (const std::system_error&) {  // No more are allowed; those there are do it all.
    }
    work();
  }
  for (const std::exception_ptr& one : thrown)
    if (one) std::rethrow_exception(one);
}

}  // namespace slt
