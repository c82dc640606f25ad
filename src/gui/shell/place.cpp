#include "gui/shell/place.h"

namespace leadline::gui {

Place::Place(GuiContext context, QWidget *parent) : QWidget(parent), m_context(context) {}

} // namespace leadline::gui
