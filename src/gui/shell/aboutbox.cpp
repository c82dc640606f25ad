#include "gui/shell/aboutbox.h"

#include "gui/theme/theme.h"

namespace leadline::gui {

AboutBox::AboutBox(QWidget *window) : QMessageBox(window)
{
    setObjectName(QStringLiteral("aboutBox"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Leadline"));
    setIconPixmap(Theme::appIcon().pixmap(QSize(64, 64), window->devicePixelRatioF()));
    setTextFormat(Qt::PlainText);
    setText(tr("Leadline %1").arg(QStringLiteral(LEADLINE_VERSION)));
    setInformativeText(tr("From provider search to HaloPSA pipeline, planned and read back.\nMIT "
                          "licence. Icons: Lucide (ISC)."));
}

} // namespace leadline::gui
