#pragma once

#include "models/query/query.h"
#include "models/result.h"

#include "app/builtin.h"

#include <QStringList>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// What figures can be drawn of besides the built-in tables: the datasets of a workspace with what
/// was asked of them, or a list.
struct ExportStudy {
    std::vector<std::string> tables;      ///< those to be drawn, the one in front first
    std::map<std::string, Query> queries; ///< by table; others are asked their opening question

    /// The table that draws that figure: the first of `tables` that can, or the built-in one.
    std::string tableFor(std::string_view figure, const Catalog& catalog) const;
    Query queryOf(const std::string& table, const Catalog& catalog) const;
};

/// Reads a workspace, or a list (several files: the parts of one), into catalog and engine.
/// `title` names the only table to be drawn, by its title or key; empty: all. Errors: those of
/// `readWorkspace` and `importList`; `TableNotInFile` for a title that is not there.
Result<ExportStudy> openStudy(const QStringList& files, const QString& title,
                              const Builtin& builtin);

} // namespace whither
