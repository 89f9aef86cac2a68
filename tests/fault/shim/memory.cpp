// SPDX-License-Identifier: MIT
// Memory that is not there: one single piece, or none from it on. It counts
// from `main` on; what libraries put together before it is none of wins'.
#include <dlfcn.h>

#include <cerrno>
#include <cstddef>

#include "plan.h"

extern "C" {
// What the C library does behind its own names.
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);
}

namespace {

using Main = int(int, char**, char**);

Main* real_main = nullptr;
long asked = 0;
bool has_begun = false;

int counted_main(int count, char** arguments, char** environment) {
  static_cast<void>(wins::shim::plan());
  has_begun = true;
  const int code = real_main(count, arguments, environment);
  has_begun = false;
  return code;
}

bool is_missing() {
  const wins::shim::Plan& plan = wins::shim::plan();
  if (!has_begun || plan.memory_at == 0) {
    return false;
  }
  ++asked;
  if (asked == plan.memory_at || (plan.for_good && asked > plan.memory_at)) {
    wins::shim::leave_mark("memory");
    errno = ENOMEM;
    return true;
  }
  return false;
}

}  // namespace

extern "C" {

int __libc_start_main(Main* main, int count, char** arguments, void (*begin)(),
                      void (*end)(), void (*loader_end)(), void* stack) {
  using Start =
      int(Main*, int, char**, void (*)(), void (*)(), void (*)(), void*);
  real_main = main;
  return reinterpret_cast<Start*>(dlsym(RTLD_NEXT, "__libc_start_main"))(
      counted_main, count, arguments, begin, end, loader_end, stack);
}

void* malloc(std::size_t size) {
  return is_missing() ? nullptr : __libc_malloc(size);
}

void* calloc(std::size_t count, std::size_t size) {
  return is_missing() ? nullptr : __libc_calloc(count, size);
}

void* realloc(void* old, std::size_t size) {
  return is_missing() ? nullptr : __libc_realloc(old, size);
}

}  // extern "C"
