#pragma once

#include "models/query/engine.h"
#include "models/study/catalog/catalog.h"
#include "models/study/measures/categorycolors.h"
#include "models/text/languagecontext.h"

#include <QAbstractItemModel>

#include <string>
#include <vector>

namespace whither {

/// The facets of a dataset: a row a column, below it a row a value with its count under the other
/// filters. Values keep their places while filters change: known values by their number in the
/// whole dataset (years in order), "not stated" last. Long lists are cut until asked for.
class FacetModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        ColumnKeyRole = Qt::UserRole, ///< QString, key of the facet's column
        TermRole,                     ///< QString, the value as in the data; invalid: not stated
        CountRole,                    ///< quint64, rows with the value under the other filters
        ShareRole,                    ///< double 0..1, of the facet's rows under the other filters
        ChoiceRole,                   ///< int, a Choice
        /// QString, key of the colour of a place or of what the figure's inner ring counts;
        /// invalid: neither
        ColorKeyRole,
        IsMoreRole, ///< bool, the row that stands for the values left out
        IsLongRole, ///< bool, of a facet: too many values to be looked through
    };
    enum Choice { NotChosen, Included, Excluded };

    using QAbstractItemModel::QAbstractItemModel;

    void setContext(const LanguageContext& context);
    /// Counts the dataset's facets for the query. For the same dataset rows stay and
    /// only their values are announced.
    void setQuery(const Dataset& dataset, const Engine& engine, const Query& query);
    /// Leaves only values that contain these words, in any language; empty: all.
    void setSearch(const QString& words);
    /// Shows all values of the facet at that index (of the facet or of its "more" row), or fewer
    /// again.
    void toggleMore(const QModelIndex& index);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Value {
        Term term;
        std::uint64_t count = 0;
        Choice choice = NotChosen;
    };
    struct Facet {
        ColumnInfo column;
        CategoryColors colors;
        std::vector<Value> values;
        std::vector<QString> searched;    ///< folded texts of the values; empty until searched
        std::vector<std::size_t> matches; ///< values that contain the searched words
        std::uint64_t rows = 0;           ///< sum of counts
        bool showsAll = false;
        bool offersFewer = false; ///< what the "more" row says; changes after the rows above it did
    };

    static constexpr std::size_t shortList = 8;
    static constexpr std::size_t longSearch = 50; ///< values shown of what a search finds

    void announceAll();
    std::size_t shownValues(const Facet& facet) const;
    /// How many values there are to show, shortened or not.
    std::size_t offeredValues(const Facet& facet) const;
    const Value& valueAt(const Facet& facet, std::size_t row) const;
    std::size_t shortListOf() const { return m_needle.isEmpty() ? shortList : longSearch; }
    bool hasMoreRow(const Facet& facet) const { return offeredValues(facet) > shortListOf() + 1; }
    void match(Facet& facet) const;
    void build(const Dataset& dataset, const Engine& engine);
    static void count(Facet& facet, const Engine& engine, const Query& query);
    static double shareOf(const Facet& facet, const Value& value);
    QVariant facetData(const Facet& facet, int role) const;
    QVariant moreData(const Facet& facet, int role) const;
    QString reading(const Facet& facet, const Value& value) const;
    /// What a screen reader says: the reading, and what is drawn as a tick, a dash or a strike.
    QString spokenText(const Facet& facet, const Value& value) const;
    QVariant valueData(const Facet& facet, const Value& value, int role) const;

    std::string m_dataset;
    QString m_needle;   ///< folded; empty: nothing is searched
    std::string m_ring; ///< the column of the figure's inner ring
    std::vector<Facet> m_facets;
    LanguageContext m_context;
};

} // namespace whither
