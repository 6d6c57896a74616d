#pragma once

#include "models/text/languagecontext.h"

#include "views/theme/theme.h"

#include <QToolBar>

class QToolButton;

namespace whither {

class Actions;
class SearchBox;

/// The tool bar: dataset, search, undo and redo, language, export.
class MainToolBar : public QToolBar {
    Q_OBJECT

public:
    explicit MainToolBar(const Actions& actions, QWidget* parent = nullptr);

    SearchBox* search() const { return m_search; }
    void setTheme(const Theme& theme);
    void retranslate(Language language);
    void showDataset(const QString& name);

private:
    QToolButton* m_datasets;
    SearchBox* m_search;
    QToolButton* m_languages;
};

} // namespace whither
