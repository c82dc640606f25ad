#pragma once

#include <QObject>

namespace leadline::gui {

/// Keeps what has the focus in sight: a scroll area follows Tab inside it by itself, but not from outside
/// into it, and a view that is scrolled away from its current row comes back to it.
class FocusFollow final : public QObject
{
    Q_OBJECT
public:
    explicit FocusFollow(QObject *parent);
};

} // namespace leadline::gui
