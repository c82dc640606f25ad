#include "simulation/vfs/disk.h"

#include <QTest>

using namespace leadline;
using namespace leadline::simulation;

namespace {

void write(DiskFile &file, qint64 offset, const QByteArray &bytes)
{
    file.write(offset, bytes.constData(), bytes.size());
}

struct Node
{
    int number = 0;
};

} // namespace

class TestDisk final : public QObject
{
    Q_OBJECT

private slots:
    void syncedBytesStay()
    {
        DiskFile file;
        write(file, 0, QByteArray(3000, 'a'));
        QVERIFY(!file.isSynced());
        file.sync();
        QVERIFY(file.isSynced());
        QCOMPARE(file.synced(), QByteArray(3000, 'a'));
        for (quint64 seed = 0; seed < 20; ++seed) {
            SeededEntropy chance(seed);
            QCOMPARE(file.afterPowerLoss(chance), QByteArray(3000, 'a'));
        }
    }

    /// Each sector is the old or the new one, whole; over many seeds everything from none to all survives.
    void theRestIsTornAtSectors()
    {
        DiskFile file(QByteArray(4096, 'a'));
        write(file, 0, QByteArray(4096, 'b'));
        QCOMPARE(file.bytes(), QByteArray(4096, 'b'));
        QCOMPARE(file.synced(), QByteArray(4096, 'a'));
        QSet<int> survivors;
        for (quint64 seed = 0; seed < 300; ++seed) {
            SeededEntropy chance(seed), same(seed);
            const QByteArray found = file.afterPowerLoss(chance);
            QCOMPARE(found, file.afterPowerLoss(same));
            QCOMPARE(found.size(), 4096);
            int changed = 0;
            for (qsizetype at = 0; at < 4096; at += 512) {
                const QByteArray sector = found.mid(at, 512);
                QVERIFY(sector == QByteArray(512, 'a') || sector == QByteArray(512, 'b'));
                changed += sector.startsWith('b') ? 1 : 0;
            }
            survivors.insert(changed);
        }
        QVERIFY(survivors.contains(0) && survivors.contains(8) && survivors.size() >= 7);
    }

    void writesReachTheDiskInAnyOrder()
    {
        DiskFile file(QByteArray(512, 'a'));
        write(file, 0, QByteArray(512, 'b'));
        write(file, 0, QByteArray(512, 'c'));
        QSet<QByteArray> found;
        for (quint64 seed = 0; seed < 200; ++seed) {
            SeededEntropy chance(seed);
            found.insert(file.afterPowerLoss(chance).left(1));
        }
        QCOMPARE(found, (QSet<QByteArray>{"a", "b", "c"}));
        file.sync();
        QCOMPARE(file.synced(), QByteArray(512, 'c'));
    }

    void whatWasNeverWrittenIsUnknown()
    {
        DiskFile file;
        write(file, 0, QByteArray(512, 'a'));
        write(file, 512, QByteArray(512, 'b'));
        QSet<QByteArray> firsts;
        QSet<qsizetype> sizes;
        for (quint64 seed = 0; seed < 200; ++seed) {
            SeededEntropy chance(seed);
            const QByteArray found = file.afterPowerLoss(chance);
            sizes.insert(found.size());
            if (found.size() == 1024)
                firsts.insert(found.left(1));
        }
        QCOMPARE(sizes, (QSet<qsizetype>{0, 512, 1024}));
        QCOMPARE(firsts, (QSet<QByteArray>{"a", QByteArray(1, '\0'), "\xA5"}));
    }

    void cuttingIsAChangeToo()
    {
        DiskFile file(QByteArray(1024, 'a'));
        file.truncate(100);
        QCOMPARE(file.bytes(), QByteArray(100, 'a'));
        QSet<qsizetype> sizes;
        for (quint64 seed = 0; seed < 100; ++seed) {
            SeededEntropy chance(seed);
            sizes.insert(file.afterPowerLoss(chance).size());
        }
        QCOMPARE(sizes, (QSet<qsizetype>{100, 1024}));
        file.sync();
        QCOMPARE(file.synced(), QByteArray(100, 'a'));
    }

    /// What a failed sync has left out stays out, although every process reads it.
    void aFailedSyncIsNotMadeUpLater()
    {
        DiskFile file(QByteArray(1024, 'a'));
        write(file, 0, QByteArray(512, 'b'));
        file.failSync();
        write(file, 512, QByteArray(512, 'c'));
        file.sync();
        QCOMPARE(file.bytes(), QByteArray(512, 'b') + QByteArray(512, 'c'));
        QCOMPARE(file.synced(), QByteArray(512, 'a') + QByteArray(512, 'c'));
        QVERIFY(!file.isSynced());
        file.truncate(0);
        file.sync();
        QVERIFY(file.isSynced());
    }

    void namesLastWithTheirFolder()
    {
        Directory<Node> folder;
        const auto old = std::make_shared<Node>(), next = std::make_shared<Node>();
        folder.link("a", old);
        folder.sync();
        folder.unlink("a");
        folder.link("a", next);
        folder.link("b", next);
        QCOMPARE(folder.find("a"), next);
        QVERIFY(!folder.isSynced("a"));
        QSet<const Node *> found;
        bool withB = false, withoutB = false;
        for (quint64 seed = 0; seed < 100; ++seed) {
            SeededEntropy chance(seed);
            auto names = folder.afterPowerLoss(chance);
            found.insert(names["a"].get());
            (names["b"] ? withB : withoutB) = true;
        }
        QCOMPARE(found, (QSet<const Node *>{old.get(), nullptr, next.get()}));
        QVERIFY(withB && withoutB);
        folder.sync();
        SeededEntropy chance(1);
        QCOMPARE(folder.afterPowerLoss(chance).at("a"), next);
    }
};

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"
