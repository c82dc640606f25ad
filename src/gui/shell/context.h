#pragma once

namespace leadline::app {
class SandboxHost;
class Workspace;
} // namespace leadline::app

namespace leadline::gui {

class Prompts;
class Theme;

/// What every place and dialog is handed. Borrowed: all four outlive the widgets.
struct GuiContext
{
    app::Workspace *workspace = nullptr;
    app::SandboxHost *sandbox = nullptr; ///< null when the program was built without one
    Theme *theme = nullptr;
    Prompts *prompts = nullptr;
};

} // namespace leadline::gui
