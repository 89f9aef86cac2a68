// SPDX-License-Identifier: MIT
// The statistics on vectors with tolerances, published values among them.
#include "eval/vectors.h"

#include <doctest/doctest.h>

#include <fstream>

#include "support/places.h"
#include "support/temp_folder.h"
#include "wins/core/error.h"

namespace wins::eval {
namespace {

using nlohmann::json;

VectorResult result_of(const char* vectors) {
  return try_vectors({{"vectors", json::parse(vectors)}});
}

TEST_CASE("vectors: every public vector comes out as expected") {
  const VectorResult result =
      try_vector_file(test::data_file("stat_vectors_public.json"));
  for (const Miss& miss : result.failed) {
    CAPTURE(miss.id);
    CAPTURE(miss.got);
    CAPTURE(miss.expected);
    CHECK(false);
  }
  CHECK(result.passed == 59);
}

TEST_CASE("vectors: a wrong number fails, and says what came out") {
  const VectorResult result = result_of(
      R"([{"id": "a", "function": "quantile7", "tol": 1e-12,
           "input": {"x": [1, 2], "p": [0.5]}, "expected": {"q": [1.6]}}])");
  CHECK(result.passed == 0);
  REQUIRE(result.failed.size() == 1);
  CHECK(result.failed[0].id == "a");
  CHECK(result.failed[0].got == R"({"q":[1.5]})");
  CHECK(result.failed[0].expected == R"({"q":[1.6]})");
}

TEST_CASE("vectors: an unknown function and a missing input fail by name") {
  const VectorResult result = result_of(
      R"([{"id": "a", "function": "horoscope", "input": {}, "expected": {}},
          {"id": "b", "function": "nap", "input": {}, "expected": {}},
          {"id": "c", "expected": {}}])");
  REQUIRE(result.failed.size() == 3);
  CHECK(result.failed[0].got == R"("unknown function horoscope")");
  CHECK(result.failed[1].id == "b");
  CHECK(result.failed[2].id == "c");
}

TEST_CASE("vectors: null agrees with null alone") {
  CHECK(agrees(json(), json(), 0));
  CHECK_FALSE(agrees(json(0.0), json(), 1));
  CHECK_FALSE(agrees(json(), json(0.0), 1));
  CHECK(result_of(R"([{"id": "a", "function": "theil_sen", "tol": 0,
                       "input": {"t": [5, 5], "x": [1, 2]},
                       "expected": {"slope": null}}])")
            .passed == 1);
}

TEST_CASE("vectors: the tolerance is absolute up to 1 and relative above") {
  CHECK(agrees(json(0.1), json(0.2), 0.1));
  CHECK_FALSE(agrees(json(0.1), json(0.21), 0.1));
  CHECK(agrees(json(109), json(100), 0.1));
  CHECK_FALSE(agrees(json(111), json(100), 0.1));
  CHECK(agrees(json(18.0), json(18), 0));
}

TEST_CASE("vectors: what is expected decides which keys are compared") {
  CHECK(agrees(json::parse(R"({"a": 1, "b": 2})"), json::parse(R"({"a": 1})"),
               0));
  CHECK_FALSE(agrees(json::parse(R"({"a": 1})"),
                     json::parse(R"({"a": 1, "b": 2})"), 0));
  CHECK_FALSE(agrees(json::parse("[1, 2]"), json::parse("[1]"), 0));
  CHECK_FALSE(agrees(json("gentler"), json("varied"), 1));
}

TEST_CASE("vectors: a file without vectors is named") {
  const test::TempFolder folder;
  const std::string file = (folder.path() / "none.json").string();
  for (const char* text : {"", "{", "[]", "{}", R"({"vectors": []})"}) {
    std::ofstream(file) << text;
    CHECK_THROWS_WITH_AS((void)try_vector_file(file),
                         ("cannot read any vector of " + file).c_str(),
                         UserError);
  }
}

}  // namespace
}  // namespace wins::eval
