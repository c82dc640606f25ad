#include "gui/shell/helpdialog.h"

#include <QFile>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

namespace leadline::gui {

HelpDialog::HelpDialog(const Theme *theme, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("helpDialog"));
    setWindowTitle(tr("Leadline help"));
    resize(620, 640);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme->metrics().gap16, theme->metrics().gap8, theme->metrics().gap4, 0);
    column->addWidget(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        // The manual links only to its own pages: "find.md", "errors.md#ll-net-010".
        const QString file = url.path().section(QLatin1Char('/'), -1);
        showPage(url.hasFragment() && file.startsWith(QLatin1String("errors"))
                     ? url.fragment().toUpper()
                     : file.section(QLatin1Char('.'), 0, 0));
    });
    connect(theme, &Theme::changed, this, [this] { load(m_page); });
}

void HelpDialog::load(const QString &page)
{
    for (const QString &name : {page, QStringLiteral("index"), QStringLiteral("README")}) {
        QFile file(QStringLiteral(":/help/%1.md").arg(name));
        if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
            continue;
        m_page = name;
        m_text->document()->setMarkdown(QString::fromUtf8(file.readAll()), QTextDocument::MarkdownNoHTML);
        m_text->moveCursor(QTextCursor::Start);
        return;
    }
    m_text->setPlainText(tr("There is no help page “%1” in this build.").arg(page));
}

void HelpDialog::showPage(const QString &pageOrCode)
{
    const bool code = pageOrCode.startsWith(QLatin1String("LL-"));
    load(code ? QStringLiteral("errors") : pageOrCode);
    if (code && m_text->find(pageOrCode))
        m_text->ensureCursorVisible();
    show();
    raise();
    activateWindow();
}

} // namespace leadline::gui
