#pragma once

#include <QByteArray>
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace leadline::gui {

class Theme;

/// Asks for the passphrase of the encrypted secrets file: once for a file that exists, twice for a new one. The text is
/// never shown, and both fields are emptied when the dialog ends.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT
public:
    PassphraseDialog(const Theme *theme, bool isNew, QWidget *parent = nullptr);

    /// Why the last one was not accepted, in words; the field takes the focus again.
    void showProblem(const QString &problem);

signals:
    void given(const QByteArray &passphrase);

private:
    void refresh();
    bool m_isNew;
    QLineEdit *m_first;
    QLineEdit *m_second = nullptr;
    QLabel *m_problem;
    QPushButton *m_accept;
};

} // namespace leadline::gui
