// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"

namespace wins {

/// Many rows under one lock, because each lock costs more than a row.
class ReadTransaction {
 public:
  explicit ReadTransaction(Connection& journal) : journal_(journal) {
    journal_.query("BEGIN").run();
  }
  ~ReadTransaction() { journal_.database().tryExec("COMMIT"); }
  ReadTransaction(const ReadTransaction&) = delete;
  ReadTransaction& operator=(const ReadTransaction&) = delete;

 private:
  Connection& journal_;
};

}  // namespace wins
