#pragma once

#include <QMessageBox>

namespace leadline::gui {

/// Version, licences. Deletes itself when it closes.
class AboutBox final : public QMessageBox
{
    Q_OBJECT
public:
    explicit AboutBox(QWidget *window);
};

} // namespace leadline::gui
