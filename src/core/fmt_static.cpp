// SPDX-License-Identifier: MIT
// Debian ships fmt as a shared library alone; this source makes it part of
// the binary, which starts sooner with one library less to load.
#include <fmt/format-inl.h>

// What fmt's own library instantiates for the other sources.
namespace fmt::detail {
template FMT_API thousands_sep_result<char> thousands_sep_impl<char>(
    locale_ref);
template FMT_API char decimal_point_impl<char>(locale_ref);
template FMT_API void buffer<char>::append(const char*, const char*);
template FMT_API void vformat_to<char>(buffer<char>&, string_view,
                                       basic_format_args<format_context>,
                                       locale_ref);
}  // namespace fmt::detail
