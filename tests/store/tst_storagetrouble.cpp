#include "store/ballast.h"
#include "store/documentrepository.h"
#include "store/storagetrouble.h"
#include "store/transaction.h"
#include "storetest.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace leadline;
using namespace storetest;

namespace {

/// Lets go what a full workspace may grow by.
class PageReserve final : public store::Reserve
{
public:
    store::Database *database = nullptr;
    int released = 0;
    bool isEmpty = false;
    bool release() override
    {
        if (isEmpty)
            return false;
        ++released;
        limitPages(*database, 100000);
        return true;
    }
    static void limitPages(const store::Database &database, int pages)
    {
        QSqlQuery query(database.handle());
        QVERIFY(query.exec(u"PRAGMA max_page_count = %1"_s.arg(pages)));
    }
};

struct Full
{
    QTemporaryDir folder;
    ManualClock clock;
    PageReserve reserve;
    std::unique_ptr<store::Database> database;

    Full()
    {
        store::OpenOptions options;
        options.reserve = &reserve;
        database = *store::Database::open(folder.filePath(u"team.leadline"_s), clock, options);
        reserve.database = database.get();
        PageReserve::limitPages(*database, 1); // SQLite makes it the pages there are
    }
    /// More than fits into the pages there are.
    Result<void> write()
    {
        store::DocumentRepository documents(*database);
        if (auto saved = documents.save(u"mapping"_s, u"m"_s, {{u"text"_s, QString(100000, u'x')}}); !saved)
            return fail(saved.error());
        return {};
    }
    [[nodiscard]] int version() const
    {
        return store::DocumentRepository(*database).version(u"mapping"_s, u"m"_s).value_or(-1);
    }
};

} // namespace

class TestStorageTrouble final : public QObject
{
    Q_OBJECT

private slots:
    void theBallastIsReallyThere()
    {
        const Workspace w;
        store::Ballast ballast(w.path());
        QVERIFY(!ballast.isHeld());
        QVERIFY(!ballast.release());
        OK(ballast.fill());
        QVERIFY(ballast.isHeld());
        const QFileInfo info(w.path() + u".ballast"_s);
        QCOMPARE(info.size(), store::Ballast::kBytes);
        QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#ifdef Q_OS_UNIX
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(info.filePath()).constData(), &status), 0);
        QVERIFY(qint64(status.st_blocks) * 512 >= store::Ballast::kBytes); // not sparse
#endif
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(qCompress(content).size() > content.size() * 99 / 100);
        QVERIFY(ballast.release());
        QVERIFY(!ballast.isHeld());
        QVERIFY(!QFileInfo::exists(info.filePath()));
        QVERIFY(!ballast.release());
        OK(ballast.fill()); // space is back
        QVERIFY(ballast.isHeld());
    }

    void halfABallastIsMadeAnew()
    {
        const Workspace w;
        QFile half(w.path() + u".ballast"_s);
        QVERIFY(half.open(QIODevice::WriteOnly));
        QCOMPARE(half.write("half"), 4);
        half.close();
        store::Ballast ballast(w.path());
        QVERIFY(!ballast.isHeld());
        OK(ballast.fill());
        QVERIFY(ballast.isHeld());
    }

    void aBallastThatCannotBeMadeIsNamed()
    {
        const QTemporaryDir folder;
        store::Ballast ballast(folder.filePath(u"missing/team.leadline"_s));
        const auto filled = ballast.fill();
        FAILS(filled, "LL-DB-005");
        QVERIFY(filled.error().what.contains(u"team.leadline.ballast"_s));
        QVERIFY(!ballast.isHeld());
    }

    void theReserveIsLetGoForWhatWasReceived()
    {
        Full w;
        const auto refused = w.write();
        FAILS(refused, "LL-DB-005");
        QCOMPARE(store::storageTroubleOf(refused.error()), store::StorageTrouble::Full);
        QCOMPARE(w.reserve.released, 0); // not for anything else
        int runs = 0;
        OK(store::recordReceived(*w.database, [&] {
            ++runs;
            return w.write();
        }));
        QCOMPARE(runs, 2);
        QCOMPARE(w.reserve.released, 1);
        QCOMPARE(w.version(), 1); // once, not twice
        QCOMPARE(w.database->check().value(), QStringList());
    }

    void withoutAReserveTheErrorStands()
    {
        Full w;
        w.reserve.isEmpty = true;
        int runs = 0;
        FAILS(store::recordReceived(*w.database,
                                    [&] {
                                        ++runs;
                                        return w.write();
                                    }),
              "LL-DB-005");
        QCOMPARE(runs, 1);
        QVERIFY(w.version() <= 0);
    }

    void withinATransactionNothingIsRunTwice()
    {
        Full w;
        {
            auto outer = store::Transaction::begin(*w.database);
            OK(outer);
            int runs = 0;
            FAILS(store::recordReceived(*w.database,
                                        [&] {
                                            ++runs;
                                            return w.write();
                                        }),
                  "LL-DB-005");
            QCOMPARE(runs, 1);
            const auto taken = outer->commit();
            FAILS(taken, "LL-DB-006");
            QCOMPARE(store::storageTroubleOf(taken.error()), store::StorageTrouble::Full); // the cause
        }
        QCOMPARE(w.reserve.released, 0);
        OK(store::recordReceived(*w.database, [&] { return w.write(); }));
        QCOMPARE(w.reserve.released, 1);
    }

    void anotherFailureIsNotRepeated()
    {
        Full w;
        int runs = 0;
        FAILS(store::recordReceived(*w.database,
                                    [&runs]() -> Result<void> {
                                        ++runs;
                                        return fail({.kind = ErrorKind::Conflict,
                                                     .code = u"LL-OUT-002"_s,
                                                     .what = u"a"_s,
                                                     .unaffected = u"b"_s,
                                                     .remedy = u"c"_s});
                                    }),
              "LL-OUT-002");
        QCOMPARE(runs, 1);
        QCOMPARE(w.reserve.released, 0);
    }

    void troubles_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("sqlite");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<store::StorageTrouble>("trouble");
        QTest::newRow("full") << u"LL-DB-005"_s << u"13"_s << QString() << store::StorageTrouble::Full;
        QTest::newRow("read-only") << u"LL-DB-005"_s << u"8"_s << QString()
                                   << store::StorageTrouble::ReadOnly;
        QTest::newRow("no more space for a journal")
            << u"LL-DB-005"_s << u"14"_s << QString() << store::StorageTrouble::ReadOnly;
        QTest::newRow("failing") << u"LL-DB-009"_s << u"778"_s << QString() << store::StorageTrouble::Failing;
        QTest::newRow("locked") << u"LL-DB-006"_s << u"5"_s << QString() << store::StorageTrouble::None;
        QTest::newRow("taken back, full")
            << u"LL-DB-006"_s << u"13"_s << u"LL-DB-005"_s << store::StorageTrouble::Full;
        QTest::newRow("taken back, failing")
            << u"LL-DB-006"_s << u"1034"_s << u"LL-DB-009"_s << store::StorageTrouble::Failing;
        QTest::newRow("damaged") << u"LL-DB-004"_s << u"11"_s << QString() << store::StorageTrouble::None;
    }

    void troubles()
    {
        QFETCH(QString, code);
        QFETCH(QString, sqlite);
        QFETCH(QString, cause);
        Error error;
        error.kind = ErrorKind::Storage;
        error.code = code;
        error.details.insert(u"sqlite"_s, sqlite);
        if (!cause.isEmpty())
            error.details.insert(u"cause"_s, cause);
        QTEST(store::storageTroubleOf(error), "trouble");
        error.kind = ErrorKind::Unreachable;
        QCOMPARE(store::storageTroubleOf(error), store::StorageTrouble::None);
    }
};

Q_DECLARE_METATYPE(leadline::store::StorageTrouble)

QTEST_GUILESS_MAIN(TestStorageTrouble)
#include "tst_storagetrouble.moc"
