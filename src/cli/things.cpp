// SPDX-License-Identifier: MIT
#include "cli/things.h"

namespace slt::cli {

Looked look(const Context& context, const std::vector<std::string>& municipalities,
            const std::vector<std::string_view>& others, Audience audience) {
  Looked looked;
  looked.selection = select(context, municipalities, others, audience);
  looked.all = load_all(looked.selection, looked.selection.folders);
  looked.status = warn_of_errors(context, looked.selection, looked.all.found);
  for (const View& view : looked.all.views)
    looked.things.push_back(std::make_unique<report::Things>(view, looked.selection.only_files));
  const bool one = looked.all.municipalities.size() == 1 && !context.lang;
  looked.lang = one ? looked.all.municipalities.front()->lang()
                    : frame_language(context, *looked.selection.repository);
  return looked;
}

}  // namespace slt::cli
