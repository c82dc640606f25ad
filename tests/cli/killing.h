#pragma once

#include "app/workspace.h"
#include "ctl.h"
#include "secrets/memorystore.h"

namespace leadline::test {

/// kill -9 and nothing else: no handler runs, nothing is flushed.
inline void kill9(QProcess &process)
{
    process.kill(); // SIGKILL; nothing when it has ended already
    process.waitForFinished();
}

template <class T> T value(QFuture<Result<T>> future)
{
    const bool ended = QTest::qWaitFor([&] { return future.isFinished(); }, 60'000);
    if (!ended)
        qFatal("a future did not end");
    auto result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence()));
    return *result;
}

/// To look into what a killed process left behind.
inline std::unique_ptr<app::Workspace> opened(const QString &path)
{
    app::WorkspaceOptions options;
    options.path = path;
    options.secrets = std::make_shared<secrets::MemoryStore>();
    auto workspace = std::make_unique<app::Workspace>(options);
    value(workspace->open());
    return workspace;
}

} // namespace leadline::test
