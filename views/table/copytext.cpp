#include "views/table/copytext.h"

#include "models/items/recordmodel.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

namespace whither {

namespace {

/// The rectangle the selected cells span; cells of it that are not selected stay empty.
struct Grid {
    std::vector<int> columns; ///< logical, in the shown order
    std::map<int, std::map<int, QModelIndex>> rows;
};

Grid gridOf(const QModelIndexList& cells, const QHeaderView& header)
{
    Grid grid;
    std::set<int> columns;
    for (const QModelIndex& cell : cells) {
        if (header.isSectionHidden(cell.column()))
            continue;
        grid.rows[cell.row()][cell.column()] = cell;
        columns.insert(cell.column());
    }
    grid.columns.assign(columns.begin(), columns.end());
    std::ranges::sort(grid.columns, {}, [&](int column) { return header.visualIndex(column); });
    return grid;
}

QString textOf(const QModelIndex& cell)
{
    if (!cell.data(RecordModel::IsKnownRole).toBool())
        return {};
    const QVariant whole = cell.data(Qt::EditRole); // where a cell shows only the start of its text
    return whole.isValid() ? whole.toString() : cell.data().toString();
}

QString oneLine(QString text)
{
    for (const char16_t breaking : {u'\t', u'\n', u'\r'})
        text.replace(QChar(breaking), QLatin1Char(' '));
    return text;
}

QString titleOf(const QHeaderView& header, int column)
{
    return header.model()->headerData(column, Qt::Horizontal).toString();
}

QString lines(const Grid& grid, const QHeaderView& header, bool isMarkdown, bool hasHeader)
{
    const QString before = isMarkdown ? QStringLiteral("| ") : QString();
    const QString between = isMarkdown ? QStringLiteral(" | ") : QStringLiteral("\t");
    const QString after = isMarkdown ? QStringLiteral(" |\n") : QStringLiteral("\n");
    QString text;
    const auto add = [&](QStringList fields) {
        for (QString& field : fields) {
            field = oneLine(field);
            if (isMarkdown)
                field.replace(QLatin1Char('|'), QStringLiteral("\\|"));
        }
        text += before + fields.join(between) + after;
    };
    if (hasHeader) {
        QStringList titles;
        for (const int column : grid.columns)
            titles.append(titleOf(header, column));
        add(titles);
        if (isMarkdown)
            text += QLatin1Char('|') + QStringLiteral(" --- |").repeated(titles.size())
                    + QLatin1Char('\n');
    }
    for (const auto& [row, cells] : grid.rows) {
        QStringList fields;
        for (const int column : grid.columns) {
            const auto cell = cells.find(column);
            fields.append(cell == cells.end() ? QString() : textOf(cell->second));
        }
        add(fields);
    }
    return text;
}

QString json(const Grid& grid)
{
    QJsonArray rows;
    for (const auto& [row, cells] : grid.rows) {
        QJsonObject object;
        for (const auto& [column, cell] : cells) {
            const QVariant term = cell.data(RecordModel::TermRole);
            object.insert(cell.data(RecordModel::ColumnKeyRole).toString(),
                          term.isValid() ? QJsonValue(term.toString())
                                         : QJsonValue(QJsonValue::Null));
        }
        rows.append(object);
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Indented));
}

} // namespace

QString copyTextOf(const QModelIndexList& cells, const QHeaderView& header, CopyForm form)
{
    const Grid grid = gridOf(cells, header);
    switch (form) {
    case CopyForm::Tsv:
        return lines(grid, header, false, false);
    case CopyForm::TsvWithHeader:
        return lines(grid, header, false, true);
    case CopyForm::Markdown:
        return lines(grid, header, true, true);
    case CopyForm::Json:
        return json(grid);
    }
    return {};
}

} // namespace whither
