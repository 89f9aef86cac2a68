// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <map>
#include <optional>
#include <set>

#include "layers/sources.h"

namespace wins::test {
namespace {

using Names = std::set<std::string>;

/// What each layer may include beside itself.
const std::map<std::string, Names>& allowed_layers() {
  static const std::map<std::string, Names> kAllowed = {
      {"core", {}},
      {"text", {"core"}},
      {"insight", {"core", "text"}},
      {"config", {"core", "text"}},
      {"store", {"core"}},
      {"exchange", {"core", "text"}},
      {"report", {"core", "text"}},
      {"host", {"core", "text"}},
      {"cli", {"core", "text", "config", "store", "report", "host"}},
      {"commands",
       {"core", "text", "insight", "config", "store", "exchange", "report",
        "host", "cli"}},
  };
  return kAllowed;
}

/// The library and where it may stand: a layer's sources, or one file.
struct Library {
  std::string begins;
  std::string place;
};

const std::vector<Library>& libraries() {
  static const std::vector<Library> kLibraries = {
      {"CLI/", "src/cli/command_line.cpp"},
      {"SQLiteCpp/", "src/store/"},
      {"sqlite3.h", "src/store/"},
      {"xxhash.h", "src/store/"},
      {"toml++/", "src/config/"},
      {"toml.h", "src/config/"},
      {"utf8proc.h", "src/text/"},
      {"boost/", "src/insight/trend/score_test.cpp"},
      {"libstemmer.h", "src/insight/stem.cpp"},
      {"nlohmann/", "src/exchange/"},
      {"doctest/", "tests/"},
  };
  return kLibraries;
}

/// The header that a line includes.
std::optional<std::string> included(const std::string& line) {
  if (!line.starts_with("#include ") || line.size() < 11) {
    return std::nullopt;
  }
  return line.substr(10, line.size() - 11);
}

/// What the file includes and may not.
std::vector<std::string> forbidden_includes(const SourceFile& file) {
  std::vector<std::string> forbidden;
  for (const std::string& line : file.lines) {
    const auto header = included(line);
    if (!header) {
      continue;
    }
    if (header->starts_with("../") || header->starts_with("src/")) {
      forbidden.push_back(*header);
    }
    if (header->starts_with("wins/") && file.layer != "main") {
      const std::string layer = header->substr(5, header->find('/', 5) - 5);
      const auto allowed = allowed_layers().find(file.layer);
      if (allowed == allowed_layers().end() ||
          (layer != file.layer && !allowed->second.contains(layer))) {
        forbidden.push_back(*header);
      }
    }
    for (const Library& library : libraries()) {
      if (header->starts_with(library.begins) &&
          !file.path.starts_with(library.place)) {
        forbidden.push_back(*header);
      }
    }
  }
  return forbidden;
}

TEST_CASE("layers: no file includes what its layer may not") {
  const std::vector<SourceFile> files = all_sources();
  REQUIRE(files.size() > 50);
  for (const SourceFile& file : files) {
    CAPTURE(file.path);
    CHECK(forbidden_includes(file) == std::vector<std::string>{});
  }
}

TEST_CASE("layers: a forbidden include is seen") {
  const auto seen = [](const std::string& path, const std::string& line) {
    return forbidden_includes({path, layer_of(path), {line}}).size();
  };
  CHECK(seen("src/core/x.cpp", "#include \"wins/text/width.h\"") == 1);
  CHECK(seen("include/wins/store/x.h", "#include \"wins/text/width.h\"") == 1);
  CHECK(seen("src/cli/run.cpp", "#include \"wins/commands/x.h\"") == 1);
  CHECK(seen("src/cli/run.cpp", "#include <CLI/CLI.hpp>") == 1);
  CHECK(seen("include/wins/store/x.h", "#include <sqlite3.h>") == 1);
  CHECK(seen("src/cli/run.cpp", "#include \"../store/query.h\"") == 1);
  CHECK(seen("src/new/x.cpp", "#include \"wins/core/time.h\"") == 1);
  CHECK(seen("src/cli/run.cpp", "#include \"wins/store/store.h\"") == 0);
  CHECK(seen("src/main.cpp", "#include \"wins/commands/registry.h\"") == 0);
}

TEST_CASE("layers: CLI11 stands in one source") {
  int sources = 0;
  for (const SourceFile& file : all_sources()) {
    for (const std::string& line : file.lines) {
      const auto header = included(line);
      sources += header && header->starts_with("CLI/") ? 1 : 0;
    }
  }
  CHECK(sources == 1);
}

}  // namespace
}  // namespace wins::test
