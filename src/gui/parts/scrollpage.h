#pragma once

class QVBoxLayout;
class QWidget;

namespace leadline::gui {

/// The layout of a page that fits where it can and scrolls where it cannot: on a small screen at 200 %
/// nothing is cut off. The page takes all of `host`, which must have no layout yet.
[[nodiscard]] QVBoxLayout *scrollingPage(QWidget *host);

} // namespace leadline::gui
