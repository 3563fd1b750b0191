// SPDX-License-Identifier: MIT
/* libical making the text of as many meetings as place_bench places: libical_write EVENTS */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

int main(int count, char** words) {
  const int events = count > 1 ? atoi(words[1]) : 100000;
  const double start = seconds();
  icalcomponent* calendar =
      icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
                          icalproperty_new_prodid("-//slt//bench//NO"), 0);
  struct icaltimetype day = icaltime_from_string("20270104");
  for (int i = 0; i < events; ++i) {
    char uid[40];
    snprintf(uid, sizeof uid, "meeting-%d@kommune.example", i);
    icaltime_adjust(&day, 1, 0, 0, 0);
    struct icaltimetype next = day;
    icaltime_adjust(&next, 1, 0, 0, 0);
    icalcomponent_add_component(
        calendar,
        icalcomponent_vanew(ICAL_VEVENT_COMPONENT, icalproperty_new_uid(uid),
                            icalproperty_new_dtstamp(icaltime_from_string("20270101T000000Z")),
                            icalproperty_new_dtstart(day), icalproperty_new_dtend(next),
                            icalproperty_new_summary("Koordineringsgruppen, møte"),
                            icalproperty_new_description("Fra «ca hver sjette uke» i planen"), 0));
  }
  char* text = icalcomponent_as_ical_string_r(calendar);
  size_t size = 0;
  while (text[size]) ++size;
  printf("%6.2f s   %d meetings written by libical, %.1f MB\n", seconds() - start, events,
         (double)size / 1e6);
  free(text);
  icalcomponent_free(calendar);
  return 0;
}
