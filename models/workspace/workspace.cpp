#include "models/workspace/workspace.h"

#include <algorithm>

namespace whither {

namespace {

bool haveSameCells(const Table& left, const Table& right, std::size_t index)
{
    const Column& one = left.columns()[index];
    const Column& other = right.columns()[index];
    if (one.key() != other.key() || one.type() != other.type()
        || one.rowCount() != other.rowCount())
        return false;
    for (std::size_t row = 0; row < one.rowCount(); ++row) {
        if (one.text(row) != other.text(row)
            || !(left.provenance(row, index) == right.provenance(row, index)))
            return false;
    }
    return true;
}

} // namespace

bool haveSameContent(const Table& left, const Table& right)
{
    if (&left == &right)
        return true;
    if (left.columns().size() != right.columns().size())
        return false;
    for (std::size_t column = 0; column < left.columns().size(); ++column) {
        if (!haveSameCells(left, right, column))
            return false;
    }
    return true;
}

bool WorkspaceDataset::operator==(const WorkspaceDataset& other) const
{
    return key == other.key && title == other.title && record == other.record
           && haveSameContent(*table, *other.table);
}

const WorkspaceDataset* Workspace::dataset(std::string_view key) const
{
    const auto found = std::ranges::find(datasets, key, &WorkspaceDataset::key);
    return found == datasets.end() ? nullptr : &*found;
}

Workspace withoutPaths(Workspace workspace)
{
    for (WorkspaceDataset& dataset : workspace.datasets) {
        for (SourceFile& file : dataset.record.files)
            file.path.clear();
    }
    return workspace;
}

} // namespace whither
