#pragma once

#include "models/query/engine.h"
#include "models/text/languagecontext.h"

#include <QMenu>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace whither {

/// One condition more: a column, then one of its values with how often it is there. The values of a
/// column are asked for when its part of the menu opens, and may come later.
class ConditionMenu : public QMenu {
    Q_OBJECT

public:
    explicit ConditionMenu(QWidget* parent = nullptr);

    /// Keys of columns; forgets all values.
    void setColumns(const std::vector<std::string>& columns, const LanguageContext& context);
    /// The values of a column as they were asked for, the most frequent on top.
    void setValues(const std::string& column, std::vector<Group> values);

signals:
    void valuesRequested(const std::string& column);
    void conditionChosen(const whither::Condition& condition);

private:
    std::map<std::string, QMenu*> m_columns;
    LanguageContext m_context;
};

} // namespace whither
