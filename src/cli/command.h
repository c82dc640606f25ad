#pragma once

#include "base/result.h"

#include <QCommandLineParser>
#include <QCoroTask>

namespace leadline::cli {

class CommandContext;

/// Exit codes, printed by --help and stable for scripts.
enum ExitCode {
    Ok = 0,
    Failed = 1,      ///< an error; nothing or not everything was done, the message says which
    Usage = 2,       ///< the command line was not understood
    NotGreen = 3,    ///< it ran, but the receipt is not green: rows refused, waiting or unknown
    SignIn = 4,      ///< a credential was refused or a right is missing
    Unreachable = 5, ///< no answer from the other side
    Unsound = 6,     ///< audit found a broken invariant
    Interrupted = 130
};

/// One verb of the command line. Calls the same use case as every other face and prints what came of it.
class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual QString help() const = 0; ///< examples, below the options
    virtual void addOptions(QCommandLineParser &parser) const = 0;
    [[nodiscard]] virtual QCoro::Task<int> run(CommandContext &context) = 0;
};

} // namespace leadline::cli
