// SPDX-License-Identifier: MIT
#include "render/ics.h"

#include <algorithm>
#include <chrono>
#include <string_view>

#include <fmt/format.h>

#include "base/utf8.h"

namespace slt::render {
namespace {

constexpr std::size_t kLongestLine = 75;  ///< Octets, without the line break.

/// Words of the format itself: names of properties with their parameters, and fixed values.
/// Words from a plan cannot become one.
class Literal {
 public:
  template <std::size_t N>
  consteval Literal(const char (&literal)[N]) : bytes_(literal, N - 1) {}
  std::string_view bytes() const { return bytes_; }

 private:
  std::string_view bytes_;
};

/// The value of a property, ready to be written: text becomes one only by being escaped.
class Value {
 public:
  static Value text(std::string_view words);
  static Value list(std::span<const std::string> words);
  static Value unescapable(std::string_view words);
  static Value day(Date date) { return Value(compact(date)); }
  static Value local(Date date, Clock clock);
  static Value stamp(Date date) { return Value(compact(date) + "T000000Z"); }
  static Value number(int count) { return Value(fmt::format("{}", count)); }

  std::string_view bytes() const { return bytes_; }

 private:
  explicit Value(std::string bytes) : bytes_(std::move(bytes)) {}
  static std::string compact(Date date);

  std::string bytes_;
};

// Digits and plain words are by far the most of a calendar: they are written without the machinery
// that the rest needs.

/// Writes a number that has at most so many digits over the last of them.
void put_digits(std::string& text, std::size_t end, int number) {
  for (; number > 0; number /= 10) text[--end] = static_cast<char>('0' + number % 10);
}

std::string Value::compact(Date date) {
  const std::chrono::year_month_day day(date);
  std::string text = "00000000";
  put_digits(text, 4, static_cast<int>(day.year()));
  put_digits(text, 6, static_cast<int>(static_cast<unsigned>(day.month())));
  put_digits(text, 8, static_cast<int>(static_cast<unsigned>(day.day())));
  return text;
}

bool is_line_break(char32_t code) { return code == '\n' || code == 0x2028 || code == 0x2029; }

/// Control characters, and those that turn the direction of what follows.
bool is_invisible(char32_t code) {
  return code < 0x20 || (0x7f <= code && code <= 0x9f) || (0x202a <= code && code <= 0x202e) ||
         (0x2066 <= code && code <= 0x2069);
}

void append_escaped(std::string& out, char32_t code) {
  if (is_line_break(code)) {
    out += "\\n";
  } else if (code == '\t') {
    out += ' ';
  } else if (!is_invisible(code)) {
    if (code == '\\' || code == ';' || code == ',') out += '\\';
    append_utf8(out, code);
  }
}

/// The bytes at the front that stand for themselves.
std::size_t plain_front(std::string_view words) {
  const auto is_plain = [](char c) {
    return c >= ' ' && c < 0x7f && c != '\\' && c != ';' && c != ',';
  };
  return static_cast<std::size_t>(std::ranges::find_if_not(words, is_plain) - words.begin());
}

std::string escaped(std::string_view words) {
  std::string out;
  for (;;) {
    const std::size_t plain = plain_front(words);
    out.append(words.substr(0, plain));
    words.remove_prefix(plain);
    if (words.empty()) break;
    const Character next = first_character(words);
    append_escaped(out, next.bytes > 0 ? next.code : U'\ufffd');
    words.remove_prefix(std::max<std::size_t>(next.bytes, 1));
  }
  return out;
}

Value Value::text(std::string_view words) { return Value(escaped(words)); }

Value Value::list(std::span<const std::string> words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : ",") + escaped(word);
  return Value(std::move(out));
}

/// Some readers show the escapes of X- properties, so nothing that needs one is left in.
Value Value::unescapable(std::string_view words) {
  std::string plain(words);
  std::ranges::replace_if(
      plain, [](char c) { return std::string_view("\\;,\r\n").find(c) != std::string_view::npos; },
      ' ');
  const auto both_blank = [](char a, char b) { return a == ' ' && b == ' '; };
  plain.erase(std::unique(plain.begin(), plain.end(), both_blank), plain.end());
  return Value(escaped(plain));
}

Value Value::local(Date date, Clock clock) {
  std::string time = "T000000";
  put_digits(time, 3, clock.minutes / 60);
  put_digits(time, 5, clock.minutes % 60);
  return Value(compact(date) + time);
}

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xc0) == 0x80; }

/// Folds a content line between characters so that no line is longer than allowed.
void append_folded(std::string& out, std::string_view rest) {
  for (std::size_t room = kLongestLine; rest.size() > room; room = kLongestLine - 1) {
    while (continues_character(rest[room])) --room;
    out.append(rest.substr(0, room)).append("\r\n ");
    rest.remove_prefix(room);
  }
  out.append(rest).append("\r\n");
}

void put_line(std::string& out, std::string_view name, std::string_view value) {
  if (name.size() + 1 + value.size() > kLongestLine)
    append_folded(out, fmt::format("{}:{}", name, value));
  else
    out.append(name).append(":").append(value).append("\r\n");
}

void line(std::string& out, Literal name, const Value& value) {
  put_line(out, name.bytes(), value.bytes());
}
void line(std::string& out, Literal name, Literal value) {
  put_line(out, name.bytes(), value.bytes());
}

void text_line(std::string& out, Literal name, std::string_view words) {
  if (!words.empty()) line(out, name, Value::text(words));
}

/// One rule for summer and one for winter: more make Outlook read the wrong one.
constexpr std::string_view kOslo =
    "BEGIN:VTIMEZONE\r\n"
    "TZID:Europe/Oslo\r\n"
    "X-LIC-LOCATION:Europe/Oslo\r\n"
    "BEGIN:DAYLIGHT\r\n"
    "TZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0200\r\n"
    "TZNAME:CEST\r\n"
    "DTSTART:19700329T020000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
    "END:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\n"
    "TZOFFSETFROM:+0200\r\n"
    "TZOFFSETTO:+0100\r\n"
    "TZNAME:CET\r\n"
    "DTSTART:19701025T030000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
    "END:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

Literal product(Lang lang) {
  if (lang == Lang::en) return "-//SLT//slt//EN";
  return lang == Lang::nn ? Literal("-//SLT//slt//NN") : Literal("-//SLT//slt//NB");
}

/// A single appointment may not name a calendar: Outlook would make a new one for it.
void write_feed_lines(std::string& out, const CalendarHead& head) {
  text_line(out, "NAME", head.name);
  line(out, "X-WR-CALNAME", Value::unescapable(head.name));
  if (!head.description.empty()) line(out, "X-WR-CALDESC", Value::unescapable(head.description));
  line(out, "X-WR-TIMEZONE", "Europe/Oslo");
  line(out, "REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
  line(out, "X-PUBLISHED-TTL", "PT12H");
}

void write_head(std::string& out, const CalendarHead& head) {
  line(out, "BEGIN", "VCALENDAR");
  line(out, "VERSION", "2.0");
  line(out, "PRODID", product(head.lang));
  line(out, "CALSCALE", "GREGORIAN");
  if (head.kind == CalendarHead::Kind::feed)
    write_feed_lines(out, head);
  else
    line(out, "X-MS-OLK-FORCEINSPECTOROPEN", "TRUE");
  out += kOslo;
}

void write_time(std::string& out, const Event& event) {
  if (!event.hours) {
    line(out, "DTSTART;VALUE=DATE", Value::day(event.date));
    line(out, "DTEND;VALUE=DATE", Value::day(event.date + Days{1}));
    return;
  }
  const auto [start, end] = *event.hours;
  line(out, "DTSTART;TZID=Europe/Oslo", Value::local(event.date, start));
  if (end == start) return;  // It ends when it begins.
  const Date last = end > start ? event.date : event.date + Days{1};
  line(out, "DTEND;TZID=Europe/Oslo", Value::local(last, end));
}

Literal status(EventStatus status) {
  if (status == EventStatus::cancelled) return "CANCELLED";
  return status == EventStatus::tentative ? Literal("TENTATIVE") : Literal("CONFIRMED");
}

void write_free_or_busy(std::string& out, const Event& event) {
  line(out, "TRANSP", event.transparent ? Literal("TRANSPARENT") : Literal("OPAQUE"));
  if (event.transparent) line(out, "X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
}

void write_event(std::string& out, const Event& event) {
  const Date changed = event.changed.value_or(make_date(year_of(event.date), 1, 1));
  line(out, "BEGIN", "VEVENT");
  line(out, "UID", Value::text(event.uid));
  line(out, "DTSTAMP", Value::stamp(changed));
  line(out, "LAST-MODIFIED", Value::stamp(changed));
  line(out, "SEQUENCE", Value::number(event.revision));
  write_time(out, event);
  line(out, "SUMMARY", Value::text(event.summary));
  text_line(out, "LOCATION", event.location);
  text_line(out, "DESCRIPTION", event.description);
  text_line(out, "CONTACT", event.contact);
  if (!event.categories.empty()) line(out, "CATEGORIES", Value::list(event.categories));
  line(out, "STATUS", status(event.status));
  write_free_or_busy(out, event);
  line(out, "END", "VEVENT");
}

}  // namespace

std::string ics(const CalendarHead& head, std::span<const Event> events) {
  std::string out;
  write_head(out, head);
  for (const Event& event : events) write_event(out, event);
  line(out, "END", "VCALENDAR");
  return out;
}

}  // namespace slt::render
