#include "views/table/copytext.h"

#include "models/items/recordmodel.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace whither {

namespace {

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

/// The rows of the ranges, each once.
std::vector<std::pair<int, int>> spansOf(const QItemSelection& cells)
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : cells)
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    std::vector<std::pair<int, int>> spans;
    for (const auto& [top, bottom] : ranges) {
        if (!spans.empty() && top <= spans.back().second + 1)
            spans.back().second = std::max(spans.back().second, bottom);
        else
            spans.emplace_back(top, bottom);
    }
    return spans;
}

} // namespace

CopiedCells::CopiedCells(QItemSelection cells, const QHeaderView& header, CopyForm form)
    : m_model(header.model()), m_cells(std::move(cells)), m_form(form), m_spans(spansOf(m_cells))
{
    std::set<int> columns;
    m_hasWholeRows = true;
    for (const QItemSelectionRange& range : m_cells) {
        for (int column = range.left(); column <= range.right(); ++column) {
            if (!header.isSectionHidden(column))
                columns.insert(column);
        }
        m_hasWholeRows =
            m_hasWholeRows && range.left() == 0 && range.right() == m_model->columnCount() - 1;
    }
    m_columns.assign(columns.begin(), columns.end());
    std::ranges::sort(m_columns, {}, [&](int column) { return header.visualIndex(column); });
    if (m_columns.empty())
        m_spans.clear();
    for (const auto& [first, last] : m_spans)
        m_rowCount += last - first + 1;
    if (m_form == CopyForm::TsvWithHeader || m_form == CopyForm::Markdown)
        addHeader(header);
}

void CopiedCells::addHeader(const QHeaderView& header)
{
    QStringList titles;
    for (const int column : m_columns)
        titles.append(header.model()->headerData(column, Qt::Horizontal).toString());
    addLine(titles);
    if (m_form == CopyForm::Markdown)
        m_text +=
            QLatin1Char('|') + QStringLiteral(" --- |").repeated(titles.size()) + QLatin1Char('\n');
}

bool CopiedCells::isSelected(int row, int column) const
{
    return m_hasWholeRows || m_cells.contains(m_model->index(row, column));
}

void CopiedCells::takeRow()
{
    const int row = m_spans[m_span].first + m_inSpan;
    if (m_form == CopyForm::Json) {
        addJson(row);
    } else {
        QStringList fields;
        for (const int column : m_columns)
            fields.append(isSelected(row, column) ? textOf(m_model->index(row, column))
                                                  : QString());
        addLine(std::move(fields));
    }
    ++m_taken;
    if (row == m_spans[m_span].second) {
        ++m_span;
        m_inSpan = 0;
    } else {
        ++m_inSpan;
    }
}

void CopiedCells::addLine(QStringList fields)
{
    const bool isMarkdown = m_form == CopyForm::Markdown;
    for (QString& field : fields) {
        field = oneLine(field);
        if (isMarkdown)
            field.replace(QLatin1Char('|'), QStringLiteral("\\|"));
    }
    m_text += isMarkdown ? QStringLiteral("| ") + fields.join(QStringLiteral(" | "))
                               + QStringLiteral(" |\n")
                         : fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

void CopiedCells::addJson(int row)
{
    QJsonObject object;
    for (const int column : m_columns) {
        if (!isSelected(row, column))
            continue;
        const QModelIndex cell = m_model->index(row, column);
        const QVariant term = cell.data(RecordModel::TermRole);
        object.insert(cell.data(RecordModel::ColumnKeyRole).toString(),
                      term.isValid() ? QJsonValue(term.toString()) : QJsonValue(QJsonValue::Null));
    }
    m_text += m_taken > 0 ? QStringLiteral(",\n") : QString();
    m_text += QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed();
}

QString CopiedCells::text() const
{
    return m_form == CopyForm::Json ? QStringLiteral("[\n") + m_text + QStringLiteral("\n]\n")
                                    : m_text;
}

QString copyTextOf(const QItemSelection& cells, const QHeaderView& header, CopyForm form)
{
    CopiedCells copied(cells, header, form);
    while (!copied.isWhole())
        copied.takeRow();
    return copied.text();
}

} // namespace whither
