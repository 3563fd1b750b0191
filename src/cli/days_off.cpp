// SPDX-License-Identifier: MIT
#include "cli/days_off.h"

#include "base/files.h"
#include "model/plan_files.h"
#include "model/repository.h"
#include "render/csv.h"
#include "render/json.h"
#include "render/markdown.h"
#include "render/text.h"
#include "report/days_off.h"

namespace slt::cli {
namespace {

constexpr Message<int> kNoAlmanac{.nb = "fridagene er kjent fra 1900 til 2100, ikke i {0}",
                                  .nn = "fridagane er kjende frå 1900 til 2100, ikkje i {0}",
                                  .en = "the days off are known from 1900 to 2100, not in {0}"};
constexpr Message<> kNotOfDaysOff{.nb = "fridagene vises som text, markdown, csv eller json",
                                  .nn = "fridagane blir viste som text, markdown, csv eller json",
                                  .en = "the days off are shown as text, markdown, csv or json"};

/// The repository of plans that one stands in, if it is one.
std::unique_ptr<Repository> repository_of(const Context& context) {
  const std::string root = find_root(context.folder);
  Diagnostics left_to_validation;
  if (!is_file(join_path(root, "slt.yaml"))) return nullptr;
  return open_repository(root, left_to_validation);
}

std::string drawn(std::string_view format, int year, Lang lang, std::span<const QuietDay> quiet) {
  if (format == "json") return render::days_off_json(report::days_off(year, quiet));
  const Document document = report::days_off_document(year, lang, quiet);
  if (format == "csv") return render::csv(document);
  if (format == "markdown") return render::markdown(document);
  if (format == "text") return render::text(document);
  throw Usage{kNotOfDaysOff()};
}

}  // namespace

Exit show_days_off(const Context& context, const std::vector<Wanted>& outputs, int year) {
  if (year < kFirstYear || year > kLastYear) throw Usage{kNoAlmanac(year)};
  const auto repository = repository_of(context);
  std::span<const QuietDay> quiet;
  if (repository) quiet = repository->settings.quiet_days;
  std::vector<std::string> texts;
  for (const Wanted& output : outputs)
    texts.push_back(drawn(output.format, year, context.lang.value_or(Lang::nb), quiet));
  deliver(context, outputs, std::move(texts));
  return Exit::fine;
}

}  // namespace slt::cli
