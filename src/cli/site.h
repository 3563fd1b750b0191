// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Makes a site of plain files of all municipalities, to be put on any web server or opened from a
/// folder.
struct Site {
  std::string folder;
  std::vector<std::string> municipalities;
  std::optional<int> year;
};
template <>
inline constexpr Manual manual_of<Site>{
    .name = "site",
    .alias = "nettsted",
    .summary = {"Lag et nettsted av planene", "Lag ein nettstad av planane",
                "Make a site of the plans"},
    .details = {
        "Forsiden har oversikten og kommunene etter fylke. Hver kommune får en side med planen, "
        "en årsrapport og kalendere å abonnere på. Alt er vanlige filer uten skript, og virker "
        "fra en mappe og fra alle webtjenere. Bare det alle kan se, er med, som med «slt report "
        "--public». Filer som ikke er med lenger, blir ikke slettet.",
        "Framsida har oversikta og kommunane etter fylke. Kvar kommune får ei side med planen, "
        "ein årsrapport og kalendrar å abonnere på. Alt er vanlege filer utan skript, og verkar "
        "frå ei mappe og frå alle tenarar. Berre det alle kan sjå, er med, som med «slt report "
        "--public». Filer som ikkje er med lenger, blir ikkje sletta.",
        "The front page has the overview and the municipalities by county. Each municipality gets "
        "a page with its plan, a summary of the year and calendars to subscribe to. All of it is "
        "plain files without script, and works from a folder and from any web server. It has only "
        "what everybody may see, as with \"slt report --public\". Files that no longer belong to "
        "it "
        "are not deleted."}};
template <>
inline constexpr std::array options_of<Site>{
    option<&Site::folder>("folder",
                          {"Mappen nettstedet skrives til", "Mappa nettstaden blir skriven til",
                           "The folder the site is written to"},
                          {.word = "DIR", .required = true}),
    option<&Site::municipalities>("municipality",
                                  {"Kommuner (id); ellers alle", "Kommunar (id); elles alle",
                                   "Municipalities (ids); else all"},
                                  {.word = "MUNICIPALITY"}),
    option<&Site::year>(
        "--year",
        {"Året for årsrapportene; ellers det vi er i", "Året for årsrapportane; elles det vi er i",
         "The year of the summaries; else the present one"},
        {.word = "YYYY"}),
};

Exit run(const Site& command, const Context& context);

}  // namespace slt::cli
