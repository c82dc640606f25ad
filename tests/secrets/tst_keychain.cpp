#include "base/digest.h"
#include "secrets/keychainstore.h"
#include "secretstest.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <array>

using namespace secretstest;
using secrets::KeychainStore;

/// Against the real keyring of the private desktop that tests/with-desktop.sh makes.
class TestKeychain final : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatEveryStorePromises()
    {
        KeychainStore store(u"leadline-test"_s);
        OK(probe(store));
        keepsItsPromises(store);
    }

    void servicesAreSeparate()
    {
        KeychainStore ours(u"leadline-a"_s), other(u"leadline-b"_s);
        OK(write(ours, u"k"_s, "ours"));
        FAILS(read(other, u"k"_s), "LL-SEC-001");
        OK(remove(other, u"k"_s));
        QCOMPARE(read(ours, u"k"_s)->expose(), QByteArray("ours"));
        OK(remove(ours, u"k"_s));
    }

    void severalThreadsAtOnce()
    {
        KeychainStore store(u"leadline-test"_s);
        std::array<std::unique_ptr<QThread>, 4> threads;
        std::array<QString, 4> problems;
        for (size_t t = 0; t < threads.size(); ++t) {
            threads[t].reset(QThread::create([&store, &problem = problems[t], t] {
                for (int i = 0; i < 10; ++i) {
                    const QString key = u"leadline/thread%1/%2"_s.arg(t).arg(i);
                    if (const auto written = write(store, key, key.toUtf8()); !written)
                        problem = written.error().sentence();
                    const auto back = read(store, key);
                    if (!back || back->expose() != key.toUtf8())
                        problem = u"%1 did not come back"_s.arg(key);
                    if (const auto removed = remove(store, key); !removed)
                        problem = removed.error().sentence();
                }
            }));
            threads[t]->start();
        }
        for (const auto &thread : threads)
            QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 60000);
        for (const QString &problem : problems)
            QCOMPARE(problem, QString());
    }

    void aStoreMayGoWhileItsCallRuns()
    {
        auto store = std::make_unique<KeychainStore>(u"leadline-test"_s);
        QCoro::Task<Result<void>> task = store->write(u"gone"_s, SecretBytes("v"));
        store.reset();
        OK(QCoro::waitFor(std::move(task)));
        KeychainStore again(u"leadline-test"_s);
        QCOMPARE(read(again, u"gone"_s)->expose(), QByteArray("v"));
        OK(remove(again, u"gone"_s));
    }

    void noTimeIsNoAnswer()
    {
        KeychainStore hasty(u"leadline-test"_s, std::chrono::milliseconds(0));
        for (int i = 0; i < 20; ++i) {
            const auto answer = read(hasty, u"k"_s);
            QVERIFY(!answer);
            QVERIFY(answer.error().code == u"LL-SEC-002"_s || answer.error().code == u"LL-SEC-001"_s);
        }
        KeychainStore patient(u"leadline-test"_s);
        OK(probe(patient)); // nothing is stuck behind the calls that were given up
    }

    // Last: the keyring stays locked, and a job may wait for a prompt that nobody answers.
    void aLockedKeyringEndsAtTheDeadline()
    {
        KeychainStore patient(u"leadline-test"_s);
        OK(write(patient, u"locked"_s, "v"));
        KeychainStore store(u"leadline-test"_s, std::chrono::milliseconds(1500));
        QProcess lock;
        lock.start(u"dbus-send"_s, {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                                    u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                                    u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
        QVERIFY(lock.waitForFinished(10000));
        QCOMPARE(lock.exitCode(), 0);
        QElapsedTimer timer;
        timer.start();
        const auto written = write(store, u"locked"_s, "w");
        QVERIFY(!written);
        qInfo("write: %s (%lld ms)", qPrintable(written.error().sentence()), timer.restart());
        QCOMPARE(written.error().code, u"LL-SEC-002"_s);
        const auto back = read(store, u"locked"_s);
        QVERIFY(!back);
        qInfo("read: %s (%lld ms)", qPrintable(back.error().sentence()), timer.elapsed());
        QVERIFY(back.error().code == u"LL-SEC-002"_s || back.error().code == u"LL-SEC-001"_s);
        QVERIFY(timer.elapsed() < 10000);
        FAILS(probe(store), "LL-SEC-002");
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
