#include "gui/plan/receiptview.h"

#include "gui/parts/labels.h"
#include "gui/parts/recorddelegate.h"
#include "models/receiptmodel.h"
#include "models/runmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>

namespace leadline::gui {
using namespace Qt::StringLiterals;
using models::ReceiptModel;

ReceiptView::ReceiptView(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(new ReceiptModel(this)), m_tree(new QTreeView),
      m_icon(new IconLabel(theme, u"circle-check"_s, Token::Ok, 20)),
      m_headline(new TextLabel(theme, Theme::PaneTitle, Token::Text)),
      m_detail(new TextLabel(theme, Theme::Secondary, Token::Muted))
{
    m_headline->setObjectName(u"receiptHeadline"_s);
    m_headline->setWordWrap(true);
    m_detail->setObjectName(u"receiptDetail"_s);
    m_detail->setWordWrap(true);
    m_tree->setObjectName(u"receiptTree"_s);
    m_tree->setAccessibleName(tr("Records of the receipt"));
    m_tree->setModel(m_model);
    auto *delegate = new RecordDelegate(theme, m_tree);
    delegate->setStrongGroups(true);
    dressRecordView(m_tree, theme, delegate);
    toggleGroupsOnActivation(m_tree);
    rememberColumns(m_tree->header(), u"receipt"_s, {270, 70, 124});
    connect(m_tree, &QTreeView::activated, this, &ReceiptView::open);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 10, 12, 8);
    head->setSpacing(theme->metrics().gap8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_detail);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline(theme));
    column->addWidget(m_tree, 1);
}

void ReceiptView::setReceipt(const domain::Receipt &receipt)
{
    const domain::Receipt &shown = m_model->receipt();
    if (!receipt.runId.isEmpty() && receipt.runId == shown.runId && receipt.finishedAt == shown.finishedAt &&
        receipt.rows == shown.rows)
        return; // asked for at each piece of news: whoever reads it keeps place and folds
    m_green = receipt.isGreen();
    // Every row of a stopped run is accounted for, but a tick over it would say that all of it is done.
    const bool stopped = m_green && receipt.count(domain::Verdict::Cancelled) > 0;
    if (stopped)
        m_icon->setIcon(u"circle-stop"_s, Token::Warn);
    else
        m_icon->setIcon(m_green ? u"circle-check"_s : u"triangle-alert"_s, m_green ? Token::Ok : Token::Warn);
    m_headline->setText(models::receiptHeadline(receipt));
    m_headline->setToken(m_green && !stopped ? Token::Ok : Token::Text);
    QStringList detail{(receipt.live ? tr("LIVE %1") : tr("SANDBOX %1")).arg(receipt.connection),
                       models::shortTime(receipt.finishedAt)};
    if (receipt.startedAt.isValid() && receipt.finishedAt.isValid())
        detail.append(
            tr("took %1").arg(models::shortDuration(receipt.startedAt.msecsTo(receipt.finishedAt))));
    detail.append(tr("%n request(s)", nullptr, receipt.requests));
    detail.removeAll(QString());
    m_detail->setText(detail.join(u" · "_s));
    m_model->setReceipt(receipt);
    // Open what needs a look; what went well stays folded, its count says enough.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        m_tree->setFirstColumnSpanned(row, {}, true);
        const auto tone = models::Tone(group.data(models::ToneRole).toInt());
        m_tree->setExpanded(group, tone == models::Tone::Warn || tone == models::Tone::Danger ||
                                       m_model->rowCount() == 1);
    }
    m_tree->setCurrentIndex(m_model->index(0, 0));
}

void ReceiptView::focusRecords()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

void ReceiptView::clear()
{
    m_green = false;
    m_headline->clear();
    m_detail->clear();
    m_model->setReceipt({});
}

QString ReceiptView::headline() const
{
    return m_headline->text();
}

void ReceiptView::open(const QModelIndex &index)
{
    if (index.data(ReceiptModel::IsGroupRole).toBool())
        return;
    if (index.column() == ReceiptModel::ReasonColumn &&
        !index.data(ReceiptModel::CodeRole).toString().isEmpty())
        emit helpRequested(index.data(ReceiptModel::CodeRole).toString());
    else if (const qint64 contact = index.data(ReceiptModel::ContactRole).toLongLong(); contact > 0)
        emit inspectContact({contact});
    else if (const qint64 halo = index.data(ReceiptModel::HaloIdRole).toLongLong(); halo > 0)
        emit inspectDeal(halo);
}

} // namespace leadline::gui
