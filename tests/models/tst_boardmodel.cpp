#include "models/boardcolumnmodel.h"
#include "models/boardmime.h"
#include "models/boardmodel.h"
#include "models/boardmoves.h"
#include "support/sampledata.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace leadline;
using namespace leadline::models;
using namespace Qt::StringLiterals;
using domain::Deal;
using domain::Stage;
using Tester = QAbstractItemModelTester;

namespace {

const QDateTime kNow(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

Deal lead(qint64 id, const QString &status, const QString &company)
{
    Deal deal;
    deal.haloId = id;
    deal.stage = Stage::Lead;
    deal.statusKey = status;
    deal.company = company;
    deal.person = u"Dana Reyes"_s;
    deal.statusSince = kNow.addDays(-6);
    return deal;
}

QStringList rowsOf(const BoardColumnModel &column)
{
    QStringList rows;
    for (int row = 0; row < column.rowCount(); ++row)
        rows.append(column.isGroup(row) ? u"#"_s + column.index(row).data().toString()
                                        : column.board().deal(column.dealId(row))->company);
    return rows;
}

struct Fixture
{
    BoardModel model;
    Fixture()
    {
        model.setConnection(u"sandbox"_s);
        model.setPipeline(domain::shippedPipeline().value());
        model.setNow(kNow);
    }
    BoardColumnModel &leads() { return *model.column(Stage::Lead); }
};

} // namespace

class TestBoardModel : public QObject
{
    Q_OBJECT
private slots:
    void groupsInPipelineOrderAndExitsFolded();
    void newsChangesOnlyWhatChanged();
    void selectionOutlivesManyMoves();
    void anyNewsLeavesTheRightRows();
    void unmappedStatusIsShown();
    void filterKeepsTrueTotals();
    void dropOnlyAsks();
    void mimeRefusesWhatIsNotOurs_data();
    void mimeRefusesWhatIsNotOurs();
    void spokenCard();
    void chipsAreAtMostThreeAndDaysStay();
    void sendingShowsAndGoes();
    void outlook_data();
    void outlook();
    void tooltipIsNoMarkup();
    void tenThousandCardsInTime();
};

void TestBoardModel::groupsInPipelineOrderAndExitsFolded()
{
    Fixture f;
    Tester tester(&f.leads(), Tester::FailureReportingMode::QtTest);
    f.model.setDeals({lead(1, u"lead.engaged"_s, u"Zeta"_s), lead(2, u"lead.new"_s, u"Beta"_s),
                      lead(3, u"lead.new"_s, u"Alpha"_s), lead(4, u"lead.no_interest"_s, u"Gone"_s)});
    QCOMPARE(rowsOf(f.leads()), QStringList({u"#New Lead"_s, u"Alpha"_s, u"Beta"_s, u"#Researching"_s,
                                             u"#Contacted"_s, u"#Engaged"_s, u"Zeta"_s, u"#No Interest"_s,
                                             u"#Do Not Contact"_s, u"#Invalid Data"_s}));
    QCOMPARE(f.leads().indexOfGroup(u"lead.no_interest"_s).data(BoardColumnModel::CountRole).toInt(), 1);
    QVERIFY(!f.leads().indexOfDeal(4).isValid());
    f.leads().setFolded(u"lead.no_interest"_s, false);
    QVERIFY(f.leads().indexOfDeal(4).isValid());
    QCOMPARE(f.leads().allCards(), 4);
}

void TestBoardModel::newsChangesOnlyWhatChanged()
{
    Fixture f;
    QList<Deal> deals{lead(1, u"lead.new"_s, u"Alpha"_s), lead(2, u"lead.new"_s, u"Beta"_s),
                      lead(3, u"lead.contacted"_s, u"Gamma"_s)};
    f.model.setDeals(deals);
    Tester tester(&f.leads(), Tester::FailureReportingMode::QtTest);
    QSignalSpy reset(&f.leads(), &QAbstractItemModel::modelReset),
        moved(&f.leads(), &QAbstractItemModel::rowsMoved),
        inserted(&f.leads(), &QAbstractItemModel::rowsInserted),
        removed(&f.leads(), &QAbstractItemModel::rowsRemoved),
        changed(&f.leads(), &QAbstractItemModel::dataChanged);
    f.model.setDeals(deals);
    QCOMPARE(changed.count() + moved.count() + inserted.count() + removed.count() + reset.count(), 0);

    const QPersistentModelIndex beta = f.leads().indexOfDeal(2);
    deals[1].statusKey = u"lead.contacted"_s;
    f.model.setDeals(deals);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(inserted.count() + removed.count() + reset.count(), 0);
    QVERIFY(beta.isValid());
    QCOMPARE(f.leads().dealId(beta.row()), 2);
    QCOMPARE(f.leads().statusKeyAt(beta.row()), u"lead.contacted"_s);

    deals[0].value = 12;
    changed.clear();
    f.model.setDeals(deals);
    QVERIFY(changed.count() >= 1 && changed.count() <= 2); // the card, and its header's sum
    QCOMPARE(moved.count(), 1);

    deals.removeAt(2);
    f.model.setDeals(deals);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestBoardModel::selectionOutlivesManyMoves()
{
    Fixture f;
    QList<Deal> deals;
    for (int i = 0; i < 200; ++i)
        deals.append(lead(i + 1, u"lead.new"_s, QString::number(1000 + i)));
    f.model.setDeals(deals);
    Tester tester(&f.leads(), Tester::FailureReportingMode::QtTest);
    QSignalSpy layout(&f.leads(), &QAbstractItemModel::layoutChanged),
        reset(&f.leads(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex chosen = f.leads().indexOfDeal(50);
    for (int i = 0; i < 200; ++i)
        deals[i].company = QString::number(5000 - i); // the whole order turns round
    f.model.setDeals(deals);
    QCOMPARE(layout.count(), 1);
    QCOMPARE(reset.count(), 0);
    QVERIFY(chosen.isValid());
    QCOMPARE(f.leads().dealId(chosen.row()), 50);
}

void TestBoardModel::anyNewsLeavesTheRightRows()
{
    // Random news against a model built afresh from the same deals: rows, order and persistent indexes must
    // agree.
    QRandomGenerator random(20261124);
    const QStringList keys{u"lead.new"_s, u"lead.researching"_s, u"lead.engaged"_s, u"lead.no_interest"_s,
                           QString()};
    Fixture f;
    Tester tester(&f.leads(), Tester::FailureReportingMode::QtTest);
    QHash<qint64, Deal> world;
    for (int round = 0; round < 60; ++round) {
        const int changes = 1 + int(random.bounded(30));
        for (int i = 0; i < changes; ++i) {
            const qint64 id = 1 + random.bounded(80);
            if (random.bounded(5) == 0)
                world.remove(id);
            else
                world[id] = lead(id, keys[int(random.bounded(quint32(keys.size())))],
                                 QString::number(random.bounded(40)));
        }
        QHash<qint64, QPersistentModelIndex> kept;
        for (const qint64 id : world.keys())
            if (const QModelIndex index = f.leads().indexOfDeal(id); index.isValid())
                kept.insert(id, index);
        f.model.setDeals(world.values());
        Fixture fresh;
        fresh.model.setDeals(world.values());
        for (const QString &key : keys)
            fresh.leads().setFolded(key, f.leads().isFolded(key));
        QCOMPARE(rowsOf(f.leads()), rowsOf(fresh.leads()));
        for (auto it = kept.cbegin(); it != kept.cend(); ++it)
            if (it->isValid())
                QCOMPARE(f.leads().dealId(it->row()), it.key());
        if (round % 7 == 3)
            f.leads().setFolded(u"lead.no_interest"_s, !f.leads().isFolded(u"lead.no_interest"_s));
    }
}

void TestBoardModel::unmappedStatusIsShown()
{
    Fixture f;
    QVERIFY(!f.leads().indexOfGroup(QString()).isValid());
    Deal odd = lead(9, QString(), u"Odd"_s);
    odd.statusName = u"On hold"_s;
    f.model.setDeals({odd});
    QCOMPARE(rowsOf(f.leads()).mid(rowsOf(f.leads()).size() - 2),
             QStringList({u"#Unmapped status"_s, u"Odd"_s}));
    // A status of another stage's key is not dropped from sight either.
    Deal lost = lead(10, u"prospect.new"_s, u"Lost"_s);
    f.model.setDeals({lost});
    QVERIFY(f.leads().indexOfDeal(10).isValid());
}

void TestBoardModel::filterKeepsTrueTotals()
{
    Fixture f;
    f.model.setDeals({lead(1, u"lead.new"_s, u"Northgate Dental"_s), lead(2, u"lead.new"_s, u"Bluestone"_s)});
    Tester tester(&f.leads(), Tester::FailureReportingMode::QtTest);
    f.model.setFilter(u"  NORTH  dana "_s);
    QCOMPARE(f.leads().shownCards(), 1);
    QCOMPARE(f.leads().allCards(), 2);
    const QModelIndex header = f.leads().indexOfGroup(u"lead.new"_s);
    QCOMPARE(header.data(BoardColumnModel::CountRole).toInt(), 1);
    QCOMPARE(header.data(BoardColumnModel::TotalRole).toInt(), 2);
    f.model.setFilter({});
    QCOMPARE(f.leads().shownCards(), 2);
}

void TestBoardModel::dropOnlyAsks()
{
    Fixture f;
    f.model.setDeals({lead(1, u"lead.engaged"_s, u"Alpha"_s)});
    BoardColumnModel &prospects = *f.model.column(Stage::Prospect);
    const std::unique_ptr<QMimeData> data(f.leads().mimeData({f.leads().indexOfDeal(1)}));
    QVERIFY(data);
    QCOMPARE(data->formats(), QStringList{dealMimeType()});
    QSignalSpy asked(&f.model, &BoardModel::moveRequested);
    const QStringList before = rowsOf(f.leads());
    QVERIFY(prospects.dropMimeData(data.get(), Qt::MoveAction, -1, -1,
                                   prospects.indexOfGroup(u"prospect.new"_s)));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<QList<qint64>>(), QList<qint64>{1});
    QCOMPARE(asked.first().at(1).toString(), u"prospect.new"_s);
    QCOMPARE(rowsOf(f.leads()), before);
    QVERIFY(!prospects.dropMimeData(data.get(), Qt::CopyAction, -1, -1, {}));
    f.model.setConnection(u"other"_s); // a card of another tenant means other records
    QVERIFY(!prospects.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
}

void TestBoardModel::mimeRefusesWhatIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("ids");
    QTest::newRow("ours") << QByteArray(R"({"format":1,"connection":"a","ids":[3,4]})") << 2;
    QTest::newRow("twice the same") << QByteArray(R"({"format":1,"connection":"a","ids":[3,3]})") << 1;
    QTest::newRow("newer format") << QByteArray(R"({"format":2,"connection":"a","ids":[3]})") << 0;
    QTest::newRow("negative id") << QByteArray(R"({"format":1,"connection":"a","ids":[3,-1]})") << 0;
    QTest::newRow("text id") << QByteArray(R"({"format":1,"connection":"a","ids":["3"]})") << 0;
    QTest::newRow("cut off") << QByteArray(R"({"format":1,"conn)") << 0;
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, 'x') << 0;
}

void TestBoardModel::mimeRefusesWhatIsNotOurs()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, ids);
    QMimeData data;
    data.setData(dealMimeType(), bytes);
    QCOMPARE(decodeDealDrag(&data).ids.size(), ids);
    QCOMPARE(decodeDealDrag(nullptr).ids.size(), 0);
}

void TestBoardModel::spokenCard()
{
    Fixture f;
    f.model.setDeals({sample::danaReyes(kNow)});
    const QModelIndex card = f.model.column(Stage::Prospect)->indexOfDeal(1042);
    const QString spoken = card.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith("Dana Reyes, Northgate Dental, Qualified, 6 days. Fit "_L1),
             qPrintable(spoken));
    QVERIFY2(spoken.contains(" of 70. "_L1) && spoken.contains("Budget Range missing."_L1),
             qPrintable(spoken));
    QVERIFY2(spoken.endsWith("Card 1 of 1."_L1), qPrintable(spoken));
}

void TestBoardModel::chipsAreAtMostThreeAndDaysStay()
{
    Fixture f;
    const BoardCard card = makeBoardCard(f.model.pipeline(), sample::danaReyes(kNow), kNow);
    QCOMPARE(card.chips.size(), 3);
    QCOMPARE(card.chips.last().text, u"6 days"_s);
    QVERIFY(card.moreChips >= 1);
    QCOMPARE(card.initials, u"SC"_s);
    Deal marked = sample::danaReyes(kNow);
    marked.doNotContact = true;
    QCOMPARE(makeBoardCard(f.model.pipeline(), marked, kNow).chips.first().tone, Tone::Danger);
    Deal ready = lead(1, u"lead.engaged"_s, u"Alpha"_s);
    QCOMPARE(makeBoardCard(f.model.pipeline(), ready, kNow).chips.first().text, u"Ready for Prospect"_s);
    Deal bare;
    bare.haloId = 5;
    const BoardCard empty = makeBoardCard(f.model.pipeline(), bare, kNow);
    QVERIFY(!empty.company.isEmpty() && !empty.subtitle.isEmpty());
    QVERIFY(empty.chips.isEmpty());
}

void TestBoardModel::sendingShowsAndGoes()
{
    Fixture f;
    f.model.setDeals({lead(1, u"lead.new"_s, u"Alpha"_s)});
    QSignalSpy changed(&f.leads(), &QAbstractItemModel::dataChanged);
    f.model.setSending({1});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(f.model.card(1)->chips.first().text, domain::syncStateLabel(domain::SyncState::Sending));
    QCOMPARE(f.leads().statusKeyAt(f.leads().indexOfDeal(1).row()), u"lead.new"_s); // where it was
    f.model.setSending({});
    QCOMPARE(f.model.card(1)->chips.first().text, u"6 days"_s);
}

void TestBoardModel::outlook_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("contains");
    QTest::newRow("status inside a stage")
        << u"lead.new"_s << u"lead.contacted"_s << int(MoveOutlook::Direct) << u"Move to Contacted"_s;
    QTest::newRow("to where it is") << u"lead.new"_s << u"lead.new"_s << int(MoveOutlook::Nothing)
                                    << u"Already in New Lead"_s;
    QTest::newRow("engaged to prospect")
        << u"lead.engaged"_s << u"prospect.new"_s << int(MoveOutlook::Asks) << u"Promote to Prospect"_s;
    QTest::newRow("not engaged yet") << u"lead.new"_s << u"prospect.new"_s << int(MoveOutlook::Refused)
                                     << u"Stays in New Lead: must be Engaged"_s;
    QTest::newRow("skipping a stage")
        << u"lead.engaged"_s << u"opportunity.new"_s << int(MoveOutlook::Refused) << u"Stays in Engaged"_s;
    QTest::newRow("to nowhere") << u"lead.engaged"_s << u"lead.unheard_of"_s << int(MoveOutlook::Refused)
                                << u"does not know"_s;
}

void TestBoardModel::outlook()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const int, kind);
    QFETCH(const QString, contains);
    const auto pipeline = domain::shippedPipeline().value();
    const MoveOutlook outlook = outlookOfMove(pipeline, {lead(1, from, u"Alpha"_s)}, to);
    QCOMPARE(int(outlook.kind), kind);
    QVERIFY2(outlook.sentence.contains(contains), qPrintable(outlook.sentence));
    // Several at once: those that may go are named apart from those that stay.
    const MoveOutlook both = outlookOfMove(
        pipeline, {lead(1, u"lead.engaged"_s, u"A"_s), lead(2, u"lead.new"_s, u"B"_s)}, u"prospect.new"_s);
    QCOMPARE(both.movable, QList<qint64>{1});
    QCOMPARE(both.refused.size(), 1);
    QVERIFY(both.sentence.contains("1 of 2"_L1));
    // What a person can still fill in closes no door.
    const MoveOutlook asks = outlookOfMove(pipeline, {sample::danaReyes(kNow)}, u"opportunity.new"_s);
    QCOMPARE(asks.kind, MoveOutlook::Asks);
    Deal marked = sample::danaReyes(kNow);
    marked.doNotContact = true;
    QCOMPARE(outlookOfMove(pipeline, {marked}, u"opportunity.new"_s).kind, MoveOutlook::Refused);
}

void TestBoardModel::tooltipIsNoMarkup()
{
    Fixture f;
    Deal deal = lead(1, u"lead.new"_s, u"<b>Bold</b>"_s);
    deal.owner = u"<img src='file:///etc/passwd'>"_s;
    f.model.setDeals({deal});
    const QString tip = f.leads().indexOfDeal(1).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains("&lt;img"_L1));
    QVERIFY(!tip.contains("<img"_L1));
}

void TestBoardModel::tenThousandCardsInTime()
{
    Fixture f;
    QList<Deal> deals;
    for (int i = 0; i < 10000; ++i)
        deals.append(lead(i + 1, u"lead.new"_s, QString::number(i * 7919 % 10000)));
    QElapsedTimer timer;
    timer.start();
    f.model.setDeals(deals);
    const qint64 fill = timer.restart();
    deals[5000].statusKey = u"lead.contacted"_s;
    f.model.setDeals(deals);
    const qint64 move = timer.restart();
    f.model.setFilter(u"99"_s);
    f.model.setFilter({});
    const qint64 filter = timer.elapsed();
    qInfo("10,000 cards: fill %lld ms, one move %lld ms, filter and back %lld ms", fill, move, filter);
    QVERIFY(fill < 2000 && move < 1000 && filter < 2000); // generous: sanitizer builds run this too
    QCOMPARE(f.leads().rowCount(), 10000 + 7);
}

QTEST_GUILESS_MAIN(TestBoardModel)
#include "tst_boardmodel.moc"
