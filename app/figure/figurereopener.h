#pragma once

#include "models/query/engine.h"
#include "models/study/figures/figurerecipe.h"

#include "app/builtin.h"
#include "app/shell/languageswitch.h"
#include "app/shell/noticeboard.h"

#include <QObject>

#include <functional>

namespace whither {

class QueryRequests;
class QuerySession;

/// What reopening works on; all outlive it.
struct ReopenParts {
    const Builtin& builtin;
    LanguageSwitch& languages;
    QuerySession& session;
    QueryRequests& requests;
    NoticeBoard& notices;
};

/// Brings an exported figure back to life: asks in the window what the recipe inside asks, of the
/// same list, and says what has come out otherwise since. Says so where there is no recipe, or the
/// list is not open.
class FigureReopener : public QObject {
    Q_OBJECT

public:
    FigureReopener(const ReopenParts& parts, QObject* parent);

    void open(const QString& path);
    /// The same with a recipe whose tables are open; `name` is what notices call the figure.
    void show(const FigureRecipe& recipe, const QString& name);
    /// Says something in place of what was said of the figure opened before.
    void tell(const std::function<Notice()>& words);

signals:
    void comparisonRequested(const whither::ComparisonQuery& query);

private:
    void tellChanges(const FigureRecipe& recipe, const QString& name);
    void tell(const Error& error);

    ReopenParts m_parts;
};

} // namespace whither
