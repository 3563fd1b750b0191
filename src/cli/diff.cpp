// SPDX-License-Identifier: MIT
#include "cli/diff.h"

#include <algorithm>
#include <set>

#include "base/nearest.h"
#include "cli/selection.h"
#include "cli/sides.h"
#include "model/register.h"
#include "render/csv.h"
#include "render/html.h"
#include "render/markdown.h"
#include "render/text.h"

namespace slt::cli {
namespace {

constexpr Message<Quote> kNoSuchMunicipality{.nb = "{0} er ingen kommune i disse planene",
                                             .nn = "{0} er ingen kommune i desse planane",
                                             .en = "{0} is no municipality of these plans"};

constexpr Message<> kOnlyPages{.nb = "--prose hører sammen med text, markdown og html",
                               .nn = "--prose høyrer saman med text, markdown og html",
                               .en = "--prose goes with text, markdown and html"};

/// Both states and the folders to compare in them.
struct Compared {
  Side before, after;
  std::vector<std::string> ids;
  bool named = false;  ///< Only some were asked for.
};

/// The second word is the later state, unless it names a municipality of the earlier one.
bool is_state(const Context& context, const Side& before, const std::string& word) {
  const auto known = folder_ids(before);
  return is_folder_here(context, word) || std::ranges::count(known, folder_meant(word)) == 0;
}

/// The folders of either side, in their order; those named, where some are.
std::vector<std::string> ids_wanted(const Side& before, const Side& after,
                                    std::span<const std::string> words) {
  const auto then = folder_ids(before), now = folder_ids(after);
  std::set<std::string> known(then.begin(), then.end());
  known.insert(now.begin(), now.end());
  std::vector<std::string> wanted;
  for (const std::string& word : words) {
    const std::string id = known.contains(word) ? word : folder_meant(word);
    const std::vector<std::string_view> all(known.begin(), known.end());
    if (!known.contains(id))
      throw Usage{kNoSuchMunicipality({word}), did_you_mean(nearest(word, all))};
    wanted.push_back(id);
  }
  for (const Side* side : {&after, &before})
    if (wanted.empty() && !side->only.empty()) wanted.push_back(side->only);
  return wanted.empty() ? std::vector<std::string>(known.begin(), known.end()) : wanted;
}

Compared compared(const Context& context, const std::vector<std::string>& words) {
  Compared all{.before = side_named(context, words.front()), .after = {}, .ids = {}};
  const bool two = words.size() > 1 && is_state(context, all.before, words[1]);
  all.after = side_named(context, two ? words[1] : "");
  const auto places = std::span(words).subspan(two ? 2 : 1);
  all.ids = ids_wanted(all.before, all.after, places);
  all.named = !places.empty() || !all.before.only.empty() || !all.after.only.empty();
  return all;
}

std::string drawn(std::string_view format, const std::vector<Document>& documents) {
  if (format == "html") return render::html(documents);
  std::string text;
  for (const Document& one : documents)
    text += (text.empty() ? "" : "\n") +
            (format == "markdown" ? render::markdown(one) : render::text(one));
  return text;
}

Lang frame_of(const Context& context, const Compared& all) {
  const auto& plans = all.after.plans.repository;
  return plans ? frame_language(context, *plans) : context.lang.value_or(Lang::nb);
}

/// What is otherwise, or could not be compared; first what concerns all municipalities.
std::vector<report::AlteredPlan> altered_plans(Compared& all, const Context& context,
                                               Diagnostics& found) {
  std::vector<report::AlteredPlan> plans;
  if (!all.named)
    plans.push_back(report::altered_in_common(shared_state_of(all.before),
                                              shared_state_of(all.after), frame_of(context, all)));
  for (const std::string& id : all.ids) {
    const report::PlanState then = state_of(all.before, id, found);
    const report::PlanState now = state_of(all.after, id, found);
    plans.push_back(report::altered(then, now, context.lang, context.today));
  }
  std::erase_if(plans, [](const report::AlteredPlan& plan) {
    return !plan.is_altered() && plan.unread.empty();
  });
  return plans;
}

}  // namespace

Exit run(const Diff& command, const Context& context) {
  const auto outputs = wanted_outputs(command.formats, command.output, formats_of<Diff>);
  if (command.prose && !has_format(outputs, {"text", "markdown", "html"}))
    throw Usage{kOnlyPages()};
  Compared all = compared(context, command.words);
  Diagnostics found;
  const std::vector<report::AlteredPlan> plans = altered_plans(all, context, found);
  const Lang frame = frame_of(context, all);
  const report::StateNames names{all.before.name, all.after.name};
  std::vector<Document> documents;
  for (const report::AlteredPlan& plan : plans)
    documents.push_back(command.prose ? report::alterations_prose(plan, names)
                                      : report::alterations_document(plan, names));
  if (plans.empty()) documents.push_back(report::no_alterations(names, frame));
  std::vector<std::string> texts;
  for (const Wanted& output : outputs)
    texts.push_back(output.format == "csv" ? render::csv(report::alterations_table(plans, frame))
                                           : drawn(output.format, documents));
  deliver(context, outputs, std::move(texts));
  const bool world = std::ranges::any_of(found, [](const Diagnostic& one) { return one.world; });
  return world ? Exit::world : command.fail && !plans.empty() ? Exit::findings : Exit::fine;
}

}  // namespace slt::cli
