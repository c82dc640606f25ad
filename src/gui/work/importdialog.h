#pragma once

#include "app/worktypes.h"
#include "gui/shell/context.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace leadline::gui {

class BusyStrip;
class ErrorBanner;
class TextLabel;

/// File to worklist: what each column means, confirmed by a person who sees sample rows; then what was taken
/// and what was not, row by row.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(GuiContext context, const QString &path, QWidget *parent);

signals:
    void imported(const leadline::app::ImportOutcome &outcome);
    void showList(const QString &list);
    void helpRequested(const QString &code);

private:
    void buildPreview();
    void buildResult();
    void showPreview(const providers::ListPreview &preview);
    void showOutcome(const app::ImportOutcome &outcome);
    void refresh();
    void start();
    void saveRejected();

    GuiContext m_context;
    QString m_path;
    providers::ListPreview m_preview;
    app::ImportOutcome m_outcome;
    QStackedWidget *m_stack;
    QTableWidget *m_columns, *m_rejected;
    QList<QComboBox *> m_keys;
    QLineEdit *m_list;
    QComboBox *m_country;
    TextLabel *m_fileText, *m_check, *m_result;
    ErrorBanner *m_banner;
    BusyStrip *m_busy;
    QPushButton *m_go, *m_cancel, *m_save;
    QString m_runId;
    bool m_running = false, m_done = false;
};

/// The rejected rows as CSV: line, code, reason, then the cells as they were. Cells that a spreadsheet would
/// run as a formula are written with a leading apostrophe.
[[nodiscard]] QByteArray rejectedAsCsv(const QList<providers::RejectedRow> &rows);

} // namespace leadline::gui
