#include "command/program.hpp"

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace {

/// What is given back is soon wanted again, and memory that comes anew from the system costs a fault a page.
void keep_memory() {
#if defined(__GLIBC__)
  constexpr int megabyte = 1 << 20;
  mallopt(M_MMAP_THRESHOLD, 32 * megabyte);  // the most it can be
  mallopt(M_TRIM_THRESHOLD, 256 * megabyte);
#endif
}

}  // namespace

int main(int count, char** words) {
  keep_memory();
  return hurtigspor::run_program(count, words);
}
