// SPDX-License-Identifier: MIT
#include "writers.h"

namespace wins {

void write(const Report& report, Format format, const Style& style,
           Output& out) {
  Sink sink(out);
  switch (format) {
    case Format::human:
      write_human(report, style, sink);
      break;
    case Format::json:
      write_json(report, style, sink);
      break;
    case Format::plain:
      write_plain(report, style, sink);
      break;
  }
  sink.flush();
}

}  // namespace wins
