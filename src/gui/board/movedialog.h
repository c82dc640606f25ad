#pragma once

#include "app/worktypes.h"
#include "gui/theme/theme.h"

#include <QDialog>
#include <QMap>

#include <memory>

namespace leadline::gui {

namespace Ui {
class MoveDialog;
}

class BusyStrip;
class ErrorBanner;
class FieldEditor;
class ScorePanel;

/// Asks for what a move still needs and says what it will do, in order. It sends nothing itself: confirmed()
/// carries the request, and the dialog stays open until it is told how that went.
class MoveDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `deals` in the order of their cards, all of one stage.
    MoveDialog(const Theme *theme, const app::BoardData &board, const QList<domain::Deal> &deals,
               const QString &targetStatus, QWidget *parent = nullptr);
    ~MoveDialog() override;

    [[nodiscard]] app::MoveRequest request() const;
    [[nodiscard]] bool isReady() const; ///< every condition is met with what has been entered
    void showProgress(const QString &sentence);
    void showFailure(const Error &error); ///< the cards are where they were; it can be tried again
    void succeed();                       ///< closes it

signals:
    void confirmed(const leadline::app::MoveRequest &request);
    void helpRequested(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void takeIn(const QList<domain::Deal> &deals);
    void dressForm();
    void showVerdicts();
    void showNeeds();
    void addScore();
    void nameButtons();
    void addField(const QString &field, const QString &label);
    void refresh();
    void confirm();
    [[nodiscard]] QMap<QString, QVariant> inputs() const;
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] QString whereTo() const;

    std::unique_ptr<Ui::MoveDialog> m_ui;
    const Theme *m_theme;
    app::BoardData m_board;
    QList<domain::Deal> m_deals;              ///< those that may move
    QList<QPair<QString, QString>> m_staying; ///< who, why
    QString m_target;
    bool m_promotes = false;
    QMap<QString, FieldEditor *> m_editors; ///< by bare field name
    FieldEditor *m_first = nullptr;         ///< the topmost
    ScorePanel *m_score = nullptr;
    ErrorBanner *m_error = nullptr;
    BusyStrip *m_busy = nullptr;
    bool m_running = false, m_sized = false;
};

} // namespace leadline::gui
