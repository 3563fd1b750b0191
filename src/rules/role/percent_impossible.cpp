#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<int> kImpossible{.nb = "{0} prosent er ikke mulig: det må være 1 til 100",
                                   .nn = "{0} prosent er ikkje mogleg: det må vere 1 til 100",
                                   .en = "{0} per cent is not possible: it must be 1 to 100"};
constexpr Message<int> kTooMuch{.nb = "dette er finansiert med {0} prosent til sammen",
                                .nn = "dette er finansiert med {0} prosent til saman",
                                .en = "this is funded with {0} per cent together"};

constexpr int kWhole = 100;

bool check_one(const Maybe<int>& percent, Findings& findings) {
  if (!percent || (percent->value >= 1 && percent->value <= kWhole)) return true;
  findings.add(percent->span, kImpossible(percent->value));
  return false;
}

/// What a tiltak is funded with at the same time; sums for other periods do not meet.
void check_funding(const std::vector<Funding>& funding, Findings& findings) {
  int sum = 0;
  const At<int>* last = nullptr;
  for (const Funding& one : funding) {
    if (!check_one(one.percent, findings)) return;
    if (!one.percent || one.period) continue;
    sum += one.percent->value;
    last = &*one.percent;
  }
  if (sum > kWhole) findings.add(last->span, kTooMuch(sum));
}

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders()) {
    for (const Role& role : folder->roles) {
      check_one(role.percent, findings);
      for (const Share& share : role.shared_by) check_one(share.percent, findings);
    }
    for (const RelatedModel& model : folder->related_models) check_one(model.percent, findings);
    for (const Funding& one : folder->funding) check_one(one.percent, findings);
    for (const Tiltak& tiltak : folder->tiltak) check_funding(tiltak.funding, findings);
  }
}

constexpr RuleSource kSources[]{{"Planspråket til slt"}, source::kCoordinator};
constexpr RuleCase kCases[]{
    {"a share, a model and what a tiltak is funded with",
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    shared_by: [{municipality: fjelldal, percent: 0}]  # <--\n"
     "related_models:\n"
     "  - {id: bti, name: BTI, percent: 500}  # <--\n"
     "tiltak:\n"
     "  - id: en\n"
     "    title: Natteravner\n"
     "    funding:\n"
     "      - {from: Bufdir, percent: 60}\n"
     "      - {from: fylket, percent: 60}  # <--\n"},
    {"one after the other, each may pay for all of it",
     "tiltak:\n"
     "  - id: en\n"
     "    title: Natteravner\n"
     "    funding:\n"
     "      - {from: Bufdir, percent: 100, period: 2022/2023}\n"
     "      - {from: kommunen, percent: 100, period: 2024/2025}\n"},
};

}  // namespace

Rule percent_impossible() {
  return {.id = "percent-impossible",
          .severity = Severity::error,
          .needs_today = false,
          .summary = {"en prosent som ikke kan stemme", "ein prosent som ikkje kan stemme",
                      "a percentage that cannot be right"},
          .why = {"En stilling, en andel eller et tilskudd er aldri mer enn det hele. Anbefalingen "
                  "er full stilling, eller stor nok; 20 og 50 prosent finnes også.",
                  "Ei stilling, ein del eller eit tilskot er aldri meir enn det heile. Tilrådinga "
                  "er full stilling, eller stor nok; 20 og 50 prosent finst òg.",
                  "A position, a share or a grant is never more than the whole. The advice is a "
                  "full position, or one large enough; 20 and 50 per cent exist too."},
          .remedy = {"rett tallet", "rett talet", "correct the number"},
          .sources = kSources,
          .params = {},
          .good = R"(roles:
  - role: slt-koordinator
    percent: 50
)",
          .bad = R"(roles:
  - role: slt-koordinator
    percent: 150  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
