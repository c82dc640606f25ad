#pragma once

#include "cli/command.h"

#include <memory>
#include <vector>

namespace leadline::cli {

[[nodiscard]] std::unique_ptr<Command> makeApply();
[[nodiscard]] std::unique_ptr<Command> makeAudit();
[[nodiscard]] std::unique_ptr<Command> makeBackup();
[[nodiscard]] std::unique_ptr<Command> makeBoard();
[[nodiscard]] std::unique_ptr<Command> makeConnect();
[[nodiscard]] std::unique_ptr<Command> makeDemo();
[[nodiscard]] std::unique_ptr<Command> makeEnrich();
[[nodiscard]] std::unique_ptr<Command> makeImport();
[[nodiscard]] std::unique_ptr<Command> makePlan();
[[nodiscard]] std::unique_ptr<Command> makePoll();
[[nodiscard]] std::unique_ptr<Command> makePromote();
[[nodiscard]] std::unique_ptr<Command> makeRestore();
[[nodiscard]] std::unique_ptr<Command> makeSandbox(const QStringList &faultNames);
[[nodiscard]] std::unique_ptr<Command> makeSearch();
[[nodiscard]] std::unique_ptr<Command> makeState();
[[nodiscard]] std::unique_ptr<Command> makeWorklist();

} // namespace leadline::cli
