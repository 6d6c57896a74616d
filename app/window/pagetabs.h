#pragma once

class QWidget;

namespace whither {

class Actions;

/// A row of tabs above the figures, one a page.
QWidget* makePageTabs(const Actions& actions);

} // namespace whither
