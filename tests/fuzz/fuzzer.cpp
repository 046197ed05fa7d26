#include <cstddef>
#include <cstdint>

#include "fuzz/readers.hpp"

/// libFuzzer's door to the reader that the build names.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  hurtigspor::fuzz::HURTIGSPOR_FUZZED({reinterpret_cast<const char*>(bytes), count});
  return 0;
}
