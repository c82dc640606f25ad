#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace leadline::gui {

/// The layout of a page that fits where it can and scrolls where it cannot: on a small screen at 200 %
/// nothing is cut off. The page takes all of `host`, which must have no layout yet.
[[nodiscard]] QVBoxLayout *scrollingPage(QWidget *host);

/// The same for the body of a dialog: as tall as its content where the screen has room, scrolling where it
/// has not, so that the buttons below it can always be reached. fitHeight() sizes it.
class FittingArea final : public QScrollArea
{
    Q_OBJECT
public:
    explicit FittingArea(QWidget *parent = nullptr);
    void fit(int width); ///< works out the height its content needs at this width
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    int m_height = 0;
};

} // namespace leadline::gui
