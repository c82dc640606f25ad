#pragma once

#include "gui/theme/theme.h"

#include <QDialog>

class QTextBrowser;

namespace leadline::gui {

/// The manual (resources/help/*.md) beside the work: not modal, one window that follows what was asked last.
class HelpDialog final : public QDialog
{
    Q_OBJECT
public:
    HelpDialog(const Theme *theme, QWidget *parent);
    /// A page ("find") or an error code ("LL-NET-010", shown in the page of errors).
    void showPage(const QString &pageOrCode);

private:
    void load(const QString &page);

    const Theme *m_theme;
    QTextBrowser *m_text;
    QString m_page;
};

} // namespace leadline::gui
