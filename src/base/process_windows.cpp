// SPDX-License-Identifier: MIT
// What process.cpp and reach.cpp do, on Windows.
#include "base/process.h"

#include <windows.h>

#include <fcntl.h>
#include <io.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>

#include "base/reach.h"

namespace slt {
namespace {

/// A file that is gone when it is closed: what a program reads and says passes through it. The
/// program inherits it.
class Slip {
 public:
  explicit Slip(std::string_view text = {}) {
    char folder[MAX_PATH + 1], path[MAX_PATH + 1];
    if (GetTempPathA(sizeof folder, folder) == 0 || GetTempFileNameA(folder, "slt", 0, path) == 0)
      return;
    SECURITY_ATTRIBUTES inherited{sizeof inherited, nullptr, TRUE};
    file_ = CreateFileA(path, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                        &inherited, CREATE_ALWAYS,
                        FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    DWORD size = 0;
    good_ = file_ != INVALID_HANDLE_VALUE &&
            WriteFile(file_, text.data(), static_cast<DWORD>(text.size()), &size, nullptr) &&
            size == text.size() && SetFilePointer(file_, 0, nullptr, FILE_BEGIN) == 0;
  }
  ~Slip() {
    if (file_ != INVALID_HANDLE_VALUE) CloseHandle(file_);
  }
  Slip(const Slip&) = delete;
  Slip& operator=(const Slip&) = delete;

  bool good() const { return good_; }
  HANDLE handle() const { return file_; }
  std::string text() const {
    std::string all;
    SetFilePointer(file_, 0, nullptr, FILE_BEGIN);
    char part[1 << 14];
    for (DWORD size = 0; ReadFile(file_, part, sizeof part, &size, nullptr) && size > 0;)
      all.append(part, size);
    return all;
  }

 private:
  HANDLE file_ = INVALID_HANDLE_VALUE;
  bool good_ = false;
};

/// A word as the receiving program's C library takes it apart: a backslash counts only before `"`.
std::string quoted(const std::string& word) {
  std::string all = "\"";
  std::size_t slashes = 0;
  for (const char sign : word) {
    if (sign == '"') all.append(slashes + 1, '\\');
    slashes = sign == '\\' ? slashes + 1 : 0;
    all += sign;
  }
  return all.append(slashes, '\\') + "\"";
}

/// Where PATH leads to a program; empty when nowhere. The folder one stands in does not count, for
/// it may be a stranger's.
std::string program_named(const std::string& name) {
  const char* folders = std::getenv("PATH");
  std::string path(1 << 15, '\0');
  const DWORD size = folders ? SearchPathA(folders, name.c_str(), ".exe",
                                           static_cast<DWORD>(path.size()), path.data(), nullptr)
                             : 0;
  path.resize(size < path.size() ? size : 0);
  return path;
}

/// Starts a program and waits for it; its status, or nothing when it could not be started.
std::optional<int> started(const std::vector<std::string>& words, const Slip& in, const Slip& out,
                           const Slip& err) {
  const std::string program = program_named(words.front());
  if (program.empty()) return {};
  std::string line;
  for (const std::string& word : words) line += quoted(word) + " ";
  STARTUPINFOA streams{};
  streams.cb = sizeof streams;
  streams.dwFlags = STARTF_USESTDHANDLES;
  streams.hStdInput = in.handle(), streams.hStdOutput = out.handle(),
  streams.hStdError = err.handle();
  PROCESS_INFORMATION child{};
  if (!CreateProcessA(program.c_str(), line.data(), nullptr, nullptr, TRUE, CREATE_NO_WINDOW,
                      nullptr, nullptr, &streams, &child))
    return {};
  WaitForSingleObject(child.hProcess, INFINITE);
  DWORD status = 1;
  GetExitCodeProcess(child.hProcess, &status);
  CloseHandle(child.hThread);
  CloseHandle(child.hProcess);
  return static_cast<int>(status);
}

HANDLE stream(int descriptor) {
  static constexpr std::array<DWORD, 3> kStreams{STD_INPUT_HANDLE, STD_OUTPUT_HANDLE,
                                                 STD_ERROR_HANDLE};
  return GetStdHandle(kStreams[static_cast<std::size_t>(descriptor)]);
}

/// Whether a word is a path of Windows: it says so by its beginning, or something is there.
bool is_path(const std::string& word) {
  const bool from_drive = word.size() > 2 && word.compare(1, 2, ":\\") == 0;
  return from_drive || word.starts_with(".\\") || word.starts_with("..\\") ||
         word.starts_with("\\\\") || GetFileAttributesA(word.c_str()) != INVALID_FILE_ATTRIBUTES;
}

}  // namespace

std::vector<std::string> typed_words(int argc, char** argv) {
  std::vector<std::string> words{argv + 1, argv + argc};
  for (std::string& word : words) {
    const std::size_t start = is_path(word) ? 0 : word.find('=') + 1;  // `-f html=C:...`
    if (is_path(word.substr(start)))
      std::replace(word.begin() + static_cast<std::ptrdiff_t>(start), word.end(), '\\', '/');
  }
  return words;
}

void prepare_process() {
  SetConsoleOutputCP(CP_UTF8);
  SetConsoleCP(CP_UTF8);
  for (int descriptor = 0; descriptor < 3; ++descriptor) {
    ::_setmode(descriptor, _O_BINARY);  // The same bytes as everywhere else.
    DWORD mode = 0;
    if (descriptor > 0 && GetConsoleMode(stream(descriptor), &mode))
      SetConsoleMode(stream(descriptor), mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
  }
  // What a hook of git says of another folder than the one asked about.
  for (const char* name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"})
    SetEnvironmentVariableA(name, nullptr);
  std::ios::sync_with_stdio(false);
}

bool is_terminal(int descriptor) {
  DWORD mode = 0;
  return GetConsoleMode(stream(descriptor), &mode) != 0;
}

bool flush_output() {
  std::cout.flush();
  return static_cast<bool>(std::cout);
}

std::optional<ProgramAnswer> run_program(std::vector<std::string> words, std::string_view input) {
  const Slip in(input), out, err;
  if (!in.good() || !out.good() || !err.good()) return {};
  const std::optional<int> status = started(words, in, out, err);
  if (!status) return {};
  return ProgramAnswer{.status = *status, .out = out.text(), .err = err.text()};
}

bool keep_within(const Reach&) { return false; }

}  // namespace slt
