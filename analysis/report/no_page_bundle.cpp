#include "report/page.hpp"

namespace hurtigspor {

PageBundle page_bundle() {
  return {};
}

}  // namespace hurtigspor
