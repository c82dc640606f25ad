#pragma once

#include "domain/receipt.h"
#include "gui/theme/theme.h"

#include <QWidget>

class QTreeView;

namespace leadline::models {
class ReceiptModel;
} // namespace leadline::models

namespace leadline::gui {

class IconLabel;
class TextLabel;

/// What was confirmed by reading back, row by row. Green only when the receipt says so.
class ReceiptView final : public QWidget
{
    Q_OBJECT
public:
    explicit ReceiptView(const Theme *theme, QWidget *parent = nullptr);
    void setReceipt(const domain::Receipt &receipt);
    void clear();
    void focusRecords();
    [[nodiscard]] QString headline() const;
    [[nodiscard]] bool isGreen() const { return m_green; }

signals:
    void inspectContact(leadline::domain::ContactId id);
    void inspectDeal(qint64 haloId);
    void helpRequested(const QString &code);

private:
    void open(const QModelIndex &index);

    const Theme *m_theme;
    models::ReceiptModel *m_model;
    QTreeView *m_tree;
    IconLabel *m_icon;
    TextLabel *m_headline, *m_detail;
    bool m_green = false;
};

} // namespace leadline::gui
