#pragma once

#include <QByteArray>
#include <QFuture>
#include <QPromise>
#include <QString>

#include <memory>
#include <mutex>

namespace leadline::secrets {

enum class KeychainVerb { Read, Write, Remove };

/// How a keychain job ended. `outcome` is a QKeychain::Error, or one of the two below.
struct KeychainAnswer
{
    static constexpr int kNoAnswer = -1; ///< the deadline passed
    static constexpr int kStopped = -2;  ///< the program is ending
    int outcome = kNoAnswer;
    QString text;
    QByteArray data;
};

/// One call on its way. Whoever finishes it first, the keychain or the caller's deadline, decides.
class KeychainRequest
{
public:
    KeychainRequest(KeychainVerb what, QString inService, QString forKey, QByteArray withValue);

    const KeychainVerb verb;
    const QString service, key;
    const QByteArray value;

    [[nodiscard]] QFuture<void> future() const { return m_promise.future(); }
    void finish(KeychainAnswer answer); ///< from any thread; only the first counts
    [[nodiscard]] bool isFinished() const;
    [[nodiscard]] KeychainAnswer takeAnswer();

private:
    mutable std::mutex m_mutex;
    bool m_finished = false;
    KeychainAnswer m_answer;
    QPromise<void> m_promise;
};

/// Hands a request to the thread that talks to QtKeychain. QtKeychain 0.13 keeps one queue of jobs for the
/// process, without a lock, bound to the thread that used it first, and runs one job after the other. So
/// every job runs in one thread that lives as long as the program, and requests whose caller has given up are
/// dropped before they start.
void submitToKeychain(const std::shared_ptr<KeychainRequest> &request);

} // namespace leadline::secrets
