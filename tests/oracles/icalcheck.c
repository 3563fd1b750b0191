// SPDX-License-Identifier: MIT
/* icalcheck CALENDAR…: what RFC 5545 demands, as libical sees it, and of the bytes themselves.
   Status 0 fine, 1 faults (one a line), 2 a file cannot be read. */
#include <libical/ical.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char* path;
static int faults;

static void fault(const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  printf("%s: ", path);
  vprintf(format, arguments);
  putchar('\n');
  va_end(arguments);
  ++faults;
}

/* The whole file with a zero byte after it, or NULL. */
static char* read_file(size_t* size) {
  FILE* file = fopen(path, "rb");
  if (!file) return NULL;
  fseek(file, 0, SEEK_END);
  *size = (size_t)ftell(file);
  rewind(file);
  char* bytes = malloc(*size + 1);
  if (bytes) bytes[fread(bytes, 1, *size, file)] = '\0';
  fclose(file);
  return bytes;
}

static bool is_utf8(const char* bytes, size_t size) {
  for (size_t i = 0; i < size;) {
    const unsigned char lead = (unsigned char)bytes[i++];
    int more = lead < 0x80       ? 0
               : lead >> 5 == 6  ? 1
               : lead >> 4 == 14 ? 2
               : lead >> 3 == 30 ? 3
                                 : -1;
    if (more < 0) return false;
    for (; more > 0; --more, ++i)
      if (i == size || (bytes[i] & 0xC0) != 0x80) return false;
  }
  return true;
}

/* Lines as they stand, folded: CRLF, 75 octets, no character cut in two, no control characters. */
static void check_lines(const char* bytes, size_t size) {
  size_t start = 0;
  for (int number = 1; start < size; ++number) {
    const char* line = bytes + start;
    const char* feed = memchr(line, '\n', size - start);
    size_t length = feed ? (size_t)(feed - line) : size - start;
    start += length + 1;
    if (feed && length > 0 && line[length - 1] == '\r')
      --length;
    else
      fault("line %d does not end in CRLF", number);
    if (length > 75) fault("line %d has %zu octets", number, length);
    if (!is_utf8(line, length)) fault("line %d is not UTF-8 by itself", number);
    for (size_t i = 0; i < length; ++i)
      if (((unsigned char)line[i] < ' ' && line[i] != '\t') || line[i] == 0x7F)
        fault("line %d has a control character", number);
  }
}

static bool has_zone(icalcomponent* calendar, const char* id) {
  for (icalcomponent* zone = icalcomponent_get_first_component(calendar, ICAL_VTIMEZONE_COMPONENT);
       zone; zone = icalcomponent_get_next_component(calendar, ICAL_VTIMEZONE_COMPONENT)) {
    icalproperty* property = icalcomponent_get_first_property(zone, ICAL_TZID_PROPERTY);
    if (property && strcmp(icalproperty_get_tzid(property), id) == 0) return true;
  }
  return false;
}

/* libical leaves what it dislikes in X-LIC-ERROR properties, in the component concerned. */
static void check_component(icalcomponent* calendar, icalcomponent* component) {
  for (icalproperty* property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY);
       property; property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
    if (icalproperty_isa(property) == ICAL_XLICERROR_PROPERTY)
      fault("%s", icalproperty_get_xlicerror(property));
    icalparameter* zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    if (zone && !has_zone(calendar, icalparameter_get_tzid(zone)))
      fault("no VTIMEZONE is called %s", icalparameter_get_tzid(zone));
  }
  /* A compiter of its own, as the component's built-in cursor serves has_zone. */
  icalcompiter inner = icalcomponent_begin_component(component, ICAL_ANY_COMPONENT);
  for (icalcomponent* part; (part = icalcompiter_deref(&inner)); icalcompiter_next(&inner))
    check_component(calendar, part);
}

static int by_text(const void* left, const void* right) {
  return strcmp(*(const char* const*)left, *(const char* const*)right);
}

/* Every event has a DTSTAMP and a UID of its own. Returns how many there are. */
static int check_events(icalcomponent* calendar) {
  const int count = icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT);
  const char** uids = calloc((size_t)count + 1, sizeof *uids);
  int known = 0;
  for (icalcomponent* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
       event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
    const char* uid = icalcomponent_get_uid(event);
    if (uid)
      uids[known++] = uid;
    else
      fault("an event has no UID");
    if (!icalcomponent_get_first_property(event, ICAL_DTSTAMP_PROPERTY))
      fault("%s has no DTSTAMP", uid ? uid : "an event");
  }
  qsort(uids, (size_t)known, sizeof *uids, by_text);
  for (int i = 1; i < known; ++i)
    if (strcmp(uids[i - 1], uids[i]) == 0) fault("two events are called %s", uids[i]);
  free(uids);
  return count;
}

static void check_calendar(const char* bytes) {
  icalcomponent* calendar = icalparser_parse_string(bytes);
  if (!calendar || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) {
    fault("not one VCALENDAR");
    return;
  }
  if (!icalrestriction_check(calendar)) fault("breaks a restriction of RFC 5545 or 5546");
  check_component(calendar, calendar);
  printf("%d events\n", check_events(calendar));
  icalcomponent_free(calendar);
}

int main(int count, char** arguments) {
  for (int i = 1; i < count; ++i) {
    path = arguments[i];
    size_t size = 0;
    char* bytes = read_file(&size);
    if (!bytes) {
      perror(path);
      return 2;
    }
    check_lines(bytes, size);
    check_calendar(bytes);
    free(bytes);
  }
  return faults > 0;
}
