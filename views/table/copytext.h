#pragma once

#include <QModelIndexList>
#include <QString>

class QHeaderView;

namespace whither {

/// Ways a selection of cells goes to the clipboard.
enum class CopyForm { Tsv, TsvWithHeader, Markdown, Json };

/// The cells as text in the given form. A line break or tab inside a cell becomes a space in TSV
/// and Markdown, so that rows stay rows; "not stated" cells are empty (JSON: null).
QString copyTextOf(const QModelIndexList& cells, const QHeaderView& header, CopyForm form);

} // namespace whither
