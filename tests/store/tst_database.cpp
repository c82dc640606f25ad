#include "storetest.h"
#include <QSqlDatabase>
class TestDatabase final : public QObject
{
    Q_OBJECT
private slots:
    void opens()
    {
        storetest::Workspace w;
        QVERIFY(w.database);
        w.reopen();
        QVERIFY(w.database);
    }
};
QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
