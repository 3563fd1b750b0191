#include "base/file_tree.h"

namespace slt {
namespace {

class Disk : public FileTree {
  FileRead read(const std::string& path) const override { return read_file(path); }
  Listing list(const std::string& path) const override { return list_folder(path); }
};

}  // namespace

const FileTree& disk() {
  static const Disk files;
  return files;
}

}  // namespace slt
