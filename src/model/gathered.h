// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <iterator>
#include <vector>

namespace slt {

struct Municipality;
struct View;

/// The folders of a view, its own first; for a `for` loop. Like all of these lists it is found as
/// one goes, so that nothing is copied, and is of use as long as its view.
class Folders {
 public:
  explicit Folders(const View& view) : view_(&view) {}

  struct Iterator {
    using value_type = const Municipality*;
    using difference_type = std::ptrdiff_t;
    const View* view = nullptr;
    std::size_t index = 0;
    const Municipality* operator*() const;
    Iterator& operator++() { return ++index, *this; }
    Iterator operator++(int) { return {view, index++}; }
    bool operator==(const Iterator&) const = default;
  };
  Iterator begin() const { return {view_, 0}; }
  Iterator end() const { return {view_, size()}; }
  std::size_t size() const;
  operator std::vector<const Municipality*>() const { return {begin(), end()}; }

 private:
  const View* view_;
};

/// Every element of one list of all the folders of a view, in order.
template <class T>
class Gathered {
 public:
  using List = std::vector<T> Municipality::*;
  Gathered(const View& view, List list) : folders_(view), list_(list) {}

  class Iterator {
   public:
    using value_type = const T*;
    using difference_type = std::ptrdiff_t;
    Iterator() = default;
    Iterator(Folders::Iterator folder, Folders::Iterator last, List list)
        : folder_(folder), last_(last), list_(list) {
      pass_ends();
    }
    const T* operator*() const { return &((*folder_)->*list_)[index_]; }
    Iterator& operator++() { return ++index_, pass_ends(), *this; }
    Iterator operator++(int) {
      const Iterator before = *this;
      return ++*this, before;
    }
    bool operator==(const Iterator& other) const {
      return folder_ == other.folder_ && index_ == other.index_;
    }

   private:
    void pass_ends() {
      for (; folder_ != last_ && index_ == ((*folder_)->*list_).size(); ++folder_) index_ = 0;
    }
    Folders::Iterator folder_, last_;
    List list_ = nullptr;
    std::size_t index_ = 0;
  };
  Iterator begin() const { return {folders_.begin(), folders_.end(), list_}; }
  Iterator end() const { return {folders_.end(), folders_.end(), list_}; }
  bool empty() const { return begin() == end(); }
  operator std::vector<const T*>() const { return {begin(), end()}; }

 private:
  Folders folders_;
  List list_;
};

}  // namespace slt
