#include "secrets/keychainstore.h"
#include "secrets/memorystore.h"
#include "secrets/passphrasestore.h"
#include "secretstest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <type_traits>

using namespace secretstest;
using secrets::KeychainStore;
using secrets::MemoryStore;
using secrets::PassphraseStore;

namespace {

constexpr int kCheap = 10; ///< scrypt's cost in tests: milliseconds

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

PassphraseStore storeAt(const QString &path, const QByteArray &passphrase = "correct horse",
                        int cost = kCheap)
{
    return PassphraseStore(path, SecretBytes(passphrase), cost);
}

/// The header's checksum is not secret: somebody who changes the header can make it fit.
QByteArray withValidChecksum(QByteArray file)
{
    return file.replace(68, 32, QCryptographicHash::hash(file.first(68), QCryptographicHash::Sha256));
}

} // namespace

class TestSecrets final : public QObject
{
    Q_OBJECT

private slots:
    void secretBytesAreMovedAndNeverPrinted()
    {
        static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
        static_assert(std::is_nothrow_move_constructible_v<SecretBytes> &&
                      std::is_nothrow_move_assignable_v<SecretBytes>);
        const QByteArray mine("canary-8842");
        {
            SecretBytes a(mine);
            const SecretBytes copy = a.clone();
            SecretBytes b = std::move(a);
            QVERIFY(a.isEmpty());
            QCOMPARE(b.expose(), mine);
            a = std::move(b);
            a = SecretBytes("other");
            QCOMPARE(a.expose(), QByteArray("other"));
            QCOMPARE(copy.expose(), mine);
            QString printed;
            QDebug(&printed) << copy;
            QVERIFY(printed.contains(u"«secret»"_s));
            QVERIFY(!printed.contains(u"canary"_s));
        }
        QCOMPARE(mine, QByteArray("canary-8842")); // the caller's copy is not wiped
        QByteArray exposed;
        {
            const SecretBytes gone(QByteArray("short lived"));
            exposed = gone.expose();
        }
        QCOMPARE(exposed, QByteArray("short lived")); // nor is one that was given out
        QVERIFY(SecretBytes().isEmpty());
    }

    void memory()
    {
        MemoryStore store;
        keepsItsPromises(store);
    }

    void passphraseFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"secrets.llk"_s);
        PassphraseStore store = storeAt(path);
        keepsItsPromises(store);
        OK(write(store, u"k"_s, "value"));
        QCOMPARE(QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        // another session, and a store that was made with another cost, read the same file
        PassphraseStore again = storeAt(path, "correct horse", 12);
        QCOMPARE(read(again, u"k"_s)->expose(), QByteArray("value"));
        OK(write(again, u"k"_s, "changed"));
        QCOMPARE(read(store, u"k"_s)->expose(), QByteArray("changed"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"secrets.llk"_s});
    }

    void theRealCost()
    {
        const QTemporaryDir folder;
        PassphraseStore store(folder.filePath(u"f"_s), SecretBytes("correct horse"));
        QElapsedTimer timer;
        timer.start();
        OK(write(store, u"k"_s, "v"));
        const qint64 first = timer.restart();
        QCOMPARE(read(store, u"k"_s)->expose(), QByteArray("v"));
        qInfo("first use %lld ms, then %lld ms", first, timer.elapsed());
        QCOMPARE(static_cast<int>(bytesOf(folder.filePath(u"f"_s)).at(17)), 17);
    }

    void wrongPassphraseIsNotDamage()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"f"_s);
        PassphraseStore store = storeAt(path);
        OK(write(store, u"k"_s, "value"));
        const QByteArray before = bytesOf(path);
        for (const QByteArray &wrong : {QByteArray("correct hors"), QByteArray("Correct horse"),
                                        QByteArray("correct horse "), QByteArray("x"), QByteArray()}) {
            PassphraseStore other = storeAt(path, wrong);
            FAILS(read(other, u"k"_s), "LL-SEC-004");
            FAILS(write(other, u"k"_s, "overwritten"), "LL-SEC-004");
            FAILS(remove(other, u"k"_s), "LL-SEC-004");
            FAILS(probe(other), "LL-SEC-004");
        }
        QVERIFY(bytesOf(path) == before);
        PassphraseStore none = storeAt(folder.filePath(u"new"_s), {});
        FAILS(write(none, u"k"_s, "v"), "LL-SEC-004"); // no file without a passphrase
        QVERIFY(!QFileInfo::exists(folder.filePath(u"new"_s)));
    }

    void everyChangedByteIsFound()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"f"_s);
        PassphraseStore store = storeAt(path);
        OK(write(store, u"leadline/w/acme/client_secret"_s, "value"));
        OK(write(store, u"leadline/w/apollo/api_key"_s, "other"));
        const QByteArray good = bytesOf(path);
        QVERIFY(good.size() > 150);
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad.at(i) ^ (1 << (i % 8)));
            writeBytes(path, bad);
            FAILS(read(store, u"leadline/w/acme/client_secret"_s), "LL-SEC-005");
            if (i % 16 == 0) {
                FAILS(write(store, u"k"_s, "x"), "LL-SEC-005");
                FAILS(remove(store, u"k"_s), "LL-SEC-005");
                QVERIFY(bytesOf(path) == bad); // never overwritten
            }
        }
        for (qsizetype size = 0; size < good.size(); ++size) {
            writeBytes(path, good.first(size));
            FAILS(read(store, u"k"_s), "LL-SEC-005");
        }
        writeBytes(path, good + 'x');
        FAILS(read(store, u"k"_s), "LL-SEC-005");
        writeBytes(path, QByteArray(2 * 1024 * 1024, 'x'));
        FAILS(read(store, u"k"_s), "LL-SEC-005");
        writeBytes(path, good);
        QCOMPARE(read(store, u"leadline/w/apollo/api_key"_s)->expose(), QByteArray("other"));
    }

    void hostileHeadersCostNothing_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("a terabyte of memory") << 17 << 30 << u"LL-SEC-005"_s;
        QTest::newRow("no memory") << 17 << 0 << u"LL-SEC-005"_s;
        QTest::newRow("large blocks") << 18 << 255 << u"LL-SEC-005"_s;
        QTest::newRow("many rounds") << 19 << 255 << u"LL-SEC-005"_s;
        QTest::newRow("no round") << 19 << 0 << u"LL-SEC-005"_s;
        QTest::newRow("newer version") << 16 << 2 << u"LL-SEC-005"_s;
        // a salt that was changed with its checksum makes another key: no telling it from a wrong passphrase
        QTest::newRow("another salt") << 20 << 0x77 << u"LL-SEC-004"_s;
    }

    void hostileHeadersCostNothing()
    {
        QFETCH(int, offset);
        QFETCH(int, value);
        QFETCH(QString, code);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"f"_s);
        PassphraseStore store = storeAt(path);
        OK(write(store, u"k"_s, "value"));
        QByteArray bad = bytesOf(path);
        bad[offset] = static_cast<char>(bad.at(offset) == static_cast<char>(value) ? value + 1 : value);
        writeBytes(path, withValidChecksum(bad));
        QElapsedTimer timer;
        timer.start();
        PassphraseStore fresh = storeAt(path);
        FAILS(read(fresh, u"k"_s), qPrintable(code));
        QVERIFY(timer.elapsed() < 2000);
    }

    void theSecretIsNowhereInTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"f"_s);
        const QByteArray canary("kanarienvogel-4711-geheim"), passphrase("my own long passphrase");
        PassphraseStore store = storeAt(path, passphrase);
        OK(write(store, u"leadline/w/acme/client_secret"_s, canary));
        QList<QByteArray> files;
        for (const QFileInfo &info : QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden))
            files.append(bytesOf(info.filePath()));
        QCOMPARE(files.size(), 1);
        for (const QByteArray &secret : {canary, passphrase, QByteArray("client_secret")}) {
            const QString text = QString::fromLatin1(secret);
            const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            for (const QByteArray &form :
                 {secret, secret.toBase64(), secret.toBase64(QByteArray::Base64UrlEncoding), secret.toHex(),
                  secret.toHex().toUpper(), secret.toPercentEncoding(), wide})
                QVERIFY(!files.first().contains(form.first(qMin<qsizetype>(form.size(), 12))));
        }
        const QByteArray first = files.first();
        OK(write(store, u"leadline/w/acme/client_secret"_s, canary));
        QVERIFY(bytesOf(path).mid(100) != first.mid(100)); // a new nonce at every write
        QCOMPARE(bytesOf(path).first(100), first.first(100));
    }

    void placesThatCannotHoldTheFile()
    {
        const QTemporaryDir folder;
        PassphraseStore missing = storeAt(folder.filePath(u"no/such/folder/f"_s));
        FAILS(write(missing, u"k"_s, "v"), "LL-SEC-007");
        FAILS(read(missing, u"k"_s), "LL-SEC-001");
        PassphraseStore directory = storeAt(folder.path());
        FAILS(read(directory, u"k"_s), "LL-SEC-007");
        FAILS(write(directory, u"k"_s, "v"), "LL-SEC-007");
    }

    void storesServeSeveralThreads()
    {
        const QTemporaryDir folder;
        MemoryStore memory;
        PassphraseStore file = storeAt(folder.filePath(u"f"_s));
        std::array<std::unique_ptr<QThread>, 4> threads;
        std::array<QString, 4> problems;
        for (size_t t = 0; t < threads.size(); ++t) {
            threads[t].reset(QThread::create([&, t] {
                for (int i = 0; i < 20; ++i) {
                    for (secrets::SecretStore *store : {static_cast<secrets::SecretStore *>(&memory),
                                                        static_cast<secrets::SecretStore *>(&file)}) {
                        const QString key = u"leadline/%1/%2"_s.arg(t).arg(i);
                        const QByteArray value = key.toUtf8() + " value";
                        if (const auto written = write(*store, key, value); !written)
                            problems[t] = written.error().sentence();
                        const auto back = read(*store, key);
                        if (!back || back->expose() != value)
                            problems[t] = u"%1 did not come back"_s.arg(key);
                    }
                }
            }));
            threads[t]->start();
        }
        for (const auto &thread : threads)
            QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 60000);
        for (const QString &problem : problems)
            QCOMPARE(problem, QString());
        for (int t = 0; t < 4; ++t)
            for (int i = 0; i < 20; ++i)
                OK(read(file, u"leadline/%1/%2"_s.arg(t).arg(i)));
    }

    void noKeychainWithoutDBus()
    {
        KeychainStore store(u"leadline-test"_s, std::chrono::seconds(10));
        QElapsedTimer timer;
        timer.start();
        FAILS(probe(store), "LL-SEC-003");
        FAILS(write(store, u"k"_s, "v"), "LL-SEC-003");
        FAILS(read(store, u"k"_s), "LL-SEC-003");
        FAILS(remove(store, u"k"_s), "LL-SEC-003");
        FAILS(write(store, u"k"_s, QByteArray(2001, 'x')), "LL-SEC-006");
        QVERIFY(timer.elapsed() < 5000);
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir nowhere; // no session bus, neither by address nor in the runtime folder, and nothing
                                 // to start one with
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(nowhere.path()));
    qputenv("HOME", QFile::encodeName(nowhere.path()));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    QCoreApplication app(argc, argv);
    TestSecrets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secrets.moc"
