// SPDX-License-Identifier: MIT
#include <cstring>

#include "yaml/reading.h"

namespace slt::yaml {
namespace {

constexpr Message<Quote> kReserved{
    .nb = "teksten begynner med {0}, som har en egen betydning i YAML",
    .nn = "teksten byrjar med {0}, som har ei eiga tyding i YAML",
    .en = "the text begins with {0}, which has a meaning of its own in YAML",
};
constexpr Message<> kQuestionMark{
    .nb = "«?» innleder en sammensatt nøkkel",
    .nn = "«?» innleier ein samansett nøkkel",
    .en = "\"?\" introduces a composite key",
};
constexpr Message<> kNothingBeforeColon{
    .nb = "det står ingen nøkkel foran kolon",
    .nn = "det står ingen nøkkel framfor kolon",
    .en = "there is no key before the colon",
};
constexpr Message<Quote> kListInside{
    .nb = "her begynner en liste ({0}) på samme linje som nøkkelen",
    .nn = "her byrjar ei liste ({0}) på same linje som nøkkelen",
    .en = "a list begins here ({0}) on the line of its key",
};
constexpr Message<Quote> kAnchor{
    .nb = "{0} er et anker eller en henvisning til et anker",
    .nn = "{0} er eit anker eller ei tilvising til eit anker",
    .en = "{0} is an anchor or an alias",
};
constexpr Message<Quote> kTag{
    .nb = "{0} er en YAML-tagg",
    .nn = "{0} er ein YAML-tagg",
    .en = "{0} is a YAML tag",
};

/// Text may begin with these when no blank follows; inside brackets, many programs take a colon or
/// a question mark for a sign all the same.
constexpr ByteSet kMayBegin("-?:"), kMayBeginInFlow("-");

/// A tag or an anchor; inside brackets a comma or bracket ends it too.
std::string_view property_at(const Reading& reading) {
  const std::string_view word = word_at(reading);
  return word.substr(0, word.find_first_of(",[]{}"));
}

void refuse_property(Reading& reading, std::string_view word) {
  if (word[0] == '!')
    refuse(reading, Fault::tag, word, kTag(excerpt(word)));
  else
    refuse(reading, Fault::anchor_or_alias, word, kAnchor(excerpt(word)));
}

}  // namespace

void refuse_properties(Reading& reading) {
  while (*reading.at == '!' || *reading.at == '&') {
    const std::string_view word = property_at(reading);
    reading.at += word.size();
    skip_blanks(reading);
    refuse_property(reading, word);
  }
  // The name after a star is read as a text, so that what follows it stays in its place.
  if (*reading.at == '*') refuse_property(reading, property_at(reading));
}

void check_sign(Reading& reading, Where where) {
  const char first = *reading.at;
  const char second = reading.at[1];
  const std::string_view sign = between(reading.at, reading.at + 1);
  const bool alone = ends_word(second) || (where == Where::flow && std::strchr(",[]{}", second));
  if (first == '-' && alone)
    stop(reading, Fault::list_inside_value, sign, kListInside({sign}));
  else if (first == '?' && alone)
    stop(reading, Fault::key_not_text, sign, kQuestionMark());
  else if (first == ':' && alone)
    stop(reading, Fault::empty_key, sign, kNothingBeforeColon());
  else if (!(where == Where::flow ? kMayBeginInFlow : kMayBegin).holds(first))
    stop(reading, Fault::reserved_character, sign, kReserved({sign}));
}

}  // namespace slt::yaml
