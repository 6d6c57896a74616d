#include "views/theme/stylesheet.h"

namespace whither {

namespace {

constexpr auto sheet = R"(
QMainWindow, QDialog, QMenuBar, QToolBar, QStatusBar { background: @window; }
QMenuBar { padding: 2px 6px; border-bottom: 1px solid @border; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @hover; }
QToolBar { border: none; border-bottom: 1px solid @border; spacing: 8px; padding: 7px 10px; }
QStatusBar { border-top: 1px solid @border; color: @muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; padding: 0 6px; }
QToolTip { background: @control; color: @text; border: 1px solid @border; padding: 4px; }

QLineEdit, QComboBox, QAbstractSpinBox {
    background: @control; color: @text; border: 1px solid @border; border-radius: 5px;
    padding: 0 8px; min-height: 28px; selection-background-color: @accent;
    selection-color: @accentText; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 1px solid @accent; }
QLineEdit[box="filter"] { border-radius: 4px; padding: 0 4px; min-height: 22px; }
QLineEdit[box="filter"][fault="true"] { border: 2px solid @fault; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/actions/chevron@variant.svg); width: 14px; height: 14px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 18px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/actions/chevron-up@variant.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/actions/chevron@variant.svg); width: 12px; height: 12px; }
QToolButton#datasets { font-weight: 600; }

QPushButton, QToolButton {
    background: @control; color: @text; border: 1px solid @border; border-radius: 5px;
    padding: 4px 10px; min-height: 20px; }
QToolButton { padding: 4px 8px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:focus, QToolButton:focus { border: 1px solid @accent; }
QPushButton:disabled, QToolButton:disabled { color: @muted; }
QPushButton:default, QToolButton#export {
    background: @accent; color: @accentText; border: 1px solid @accent; }
QPushButton:default:disabled {
    background: @control; color: @muted; border: 1px solid @border; }
QPushButton:checked, QToolButton:checked {
    background: @accent; color: @accentText; border: 1px solid @accent; }
QLineEdit QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QToolButton[popupMode="2"] { padding-right: 24px; }
QToolButton::menu-indicator, QPushButton::menu-indicator {
    image: url(:/icons/actions/chevron.svg); width: 14px; height: 14px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }

QToolButton[tab="true"] {
    background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0;
    padding: 9px 12px 8px 12px; color: @muted; }
QToolButton[tab="true"]:hover { color: @text; }
QToolButton[tab="true"]:focus { border: none; border-bottom: 2px dotted @accent; }
QToolButton[tab="true"]:checked {
    background: transparent; border: none; border-bottom: 2px solid @accent; color: @text;
    font-weight: 600; }

QToolButton[link="true"] {
    background: transparent; border: 1px solid transparent; color: @accent; padding: 0 6px;
    min-height: 0; }
QToolButton[link="true"][popupMode="2"] { padding-right: 22px; }
QToolButton[link="true"]:hover { background: @hover; }
QToolButton[link="true"]:focus { border: 1px solid @accent; }

QToolButton[chip="filter"] {
    background: @accentSoft; color: @accent; border: 1px solid @accentSoft; border-radius: 11px;
    padding: 1px 9px; min-height: 18px; }
QPushButton[picker="cohort"] {
    background: transparent; border: 1px solid @border; border-radius: 11px;
    padding: 1px 24px 1px 9px; min-height: 18px; }
QToolButton[chip="highlight"] {
    background: transparent; color: @accent; border: 1px dashed @accent; border-radius: 11px;
    padding: 1px 9px; min-height: 18px; }
QToolButton[chip="filter"]:focus, QToolButton[chip="highlight"]:focus { border: 1px solid @accent; }

QTableView, QTreeView, QListView {
    background: @window; color: @text; border: none; outline: none;
    selection-background-color: @selection; selection-color: @text; }
QTableView { gridline-color: @border; }
QHeaderView { background: @window; }
QHeaderView::section {
    background: @window; color: @muted; border: none; border-bottom: 1px solid @border;
    padding: 5px 8px; font-weight: 600; }
QHeaderView::section:hover { background: @hover; }
QDockWidget { border: none; }
QSplitter::handle { background: @border; }
QSplitter::handle:vertical { height: 1px; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QScrollArea { border: none; background: @page; }
QPlainTextEdit {
    background: @control; color: @text; border: 1px solid @border; border-radius: 5px;
    selection-background-color: @accent; selection-color: @accentText; }
QPlainTextEdit:focus { border: 1px solid @accent; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QCheckBox, QRadioButton { spacing: 7px; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator, QTreeView::indicator,
QListView::indicator {
    width: 14px; height: 14px; background: @control; border: 1px solid @muted;
    border-radius: 3px; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QTreeView::indicator:checked,
QListView::indicator:checked {
    background: @accent; border: 1px solid @accent;
    image: url(:/icons/actions/check@variant.svg); }
QRadioButton::indicator { border-radius: 8px; }
QRadioButton::indicator:checked {
    width: 6px; height: 6px; border: 5px solid @accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @border; }
QCheckBox::indicator:checked:disabled { background: @muted; border-color: @muted; }
QRadioButton::indicator:checked:disabled { border-color: @muted; }
QCheckBox::indicator:focus, QRadioButton::indicator:!checked:focus { border: 2px solid @accent; width: 12px; height: 12px; }

QMenu { background: @control; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 26px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QFrame[notice="information"] { background: @accentSoft; border: none; border-bottom: 1px solid @border; }
QFrame[notice="warning"] {
    background: @control; border: none; border-left: 4px solid @accent;
    border-bottom: 1px solid @border; }
QFrame[notice] QLabel { background: transparent; }

QLabel[role="muted"] { color: @muted; }
QLabel[role="fault"] {
    background: @control; color: @text; border: 1px solid @fault; border-radius: 4px;
    padding: 4px 8px; }
QLabel[role="notice"] {
    background: @noticeSoft; color: @notice; border-radius: 4px; padding: 4px 8px; }
QLabel[role="pagetitle"] { font-size: 18px; font-weight: 600; }
QLabel[role="heading"] { color: @muted; font-weight: 600; }
QLabel[strong="true"] { font-weight: 600; }
QFrame[strip="notice"] { background: @noticeSoft; border-radius: 6px; }
QFrame[strip="notice"] QLabel { color: @notice; }
QPushButton[link="true"] {
    background: transparent; color: @accent; border: 1px solid transparent; padding: 0 2px;
    min-height: 18px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 1px dotted @accent; }
QProgressBar { background: @border; border: none; border-radius: 4px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QWidget[pane="page"] { background: @page; }
QWidget[pane="window"] { background: @window; }
)";

} // namespace

QString styleSheetFor(const Theme& theme)
{
    QString text = QString::fromUtf8(sheet);
    const struct {
        const char* name;
        QColor color;
    } colors[] = {{"@window", theme.window},
                  {"@page", theme.page},
                  {"@text", theme.text},
                  {"@muted", theme.mutedText},
                  {"@border", theme.border},
                  {"@control", theme.control},
                  {"@hover", theme.hover},
                  {"@selection", theme.selection},
                  {"@noticeSoft", theme.noticeSoft},
                  {"@notice", theme.notice},
                  {"@accentText", theme.accentText},
                  {"@accentSoft", theme.accentSoft},
                  {"@accent", theme.accent},
                  {"@fault", theme.fault}};
    // A sheet's images are files and take no colour from it: one file a scheme.
    text.replace(QLatin1String("@variant"), QLatin1String(theme.isDark ? "-dark" : ""));
    for (const auto& entry : colors)
        text.replace(QLatin1String(entry.name), entry.color.name());
    return text;
}

} // namespace whither
