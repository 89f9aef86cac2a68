// SPDX-License-Identifier: MIT
// What each test case checked, for the table that the fault tests end with.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "support/figures.h"

namespace wins::test {
namespace {

/// Its path below tests/, whatever the compiler was told.
std::string name_of_source(std::string_view file) {
  constexpr std::string_view kTests = "tests/";
  const std::size_t tests = file.rfind("/tests/");
  const std::size_t begin =
      tests != file.npos ? tests + 1 + kTests.size()
                         : (file.starts_with(kTests) ? kTests.size() : 0);
  return std::string(file.substr(begin));
}

class ChecksListener : public doctest::IReporter {
 public:
  explicit ChecksListener(const doctest::ContextOptions& /*options*/) {}

  void test_case_start(const doctest::TestCaseData& test) override {
    source_ = name_of_source(test.m_file.c_str());
  }
  void test_case_end(const doctest::CurrentTestCaseStats& stats) override {
    add_figures(source_ + '\t' + std::to_string(stats.numAssertsCurrentTest) +
                '\t' + std::to_string(stats.numAssertsFailedCurrentTest));
  }

  void report_query(const doctest::QueryData& /*query*/) override {}
  void test_run_start() override {}
  void test_run_end(const doctest::TestRunStats& /*stats*/) override {}
  void test_case_reenter(const doctest::TestCaseData& /*test*/) override {}
  void test_case_exception(
      const doctest::TestCaseException& /*exception*/) override {}
  void subcase_start(const doctest::SubcaseSignature& /*name*/) override {}
  void subcase_end() override {}
  void log_assert(const doctest::AssertData& /*check*/) override {}
  void log_message(const doctest::MessageData& /*message*/) override {}
  void test_case_skipped(const doctest::TestCaseData& /*test*/) override {}

 private:
  std::string source_{};
};

REGISTER_LISTENER("checks", 1, ChecksListener);

}  // namespace
}  // namespace wins::test
