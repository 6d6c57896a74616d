#pragma once

#include "models/study/persons/personcandidates.h"
#include "models/study/persons/personclusters.h"
#include "models/text/languagecontext.h"

#include <QAbstractTableModel>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace whither {

/// Pairs of records that may be one person's, a row a pair: what speaks for it, and what was
/// decided. A pair that is decided stays in sight until other pairs are asked for.
class PairModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { First, Second, Coauthors, Institutions, State, Count };
    /// Which pairs are in sight.
    enum class Choice { Unresolved, Decided, All };

    using QAbstractTableModel::QAbstractTableModel;

    void setContext(const LanguageContext& context);
    void setCandidates(PersonCandidates candidates);
    /// What is decided about the records of the candidates.
    void setClusters(std::shared_ptr<const PersonClusters> clusters);
    /// Brings those pairs in sight of which a name has the text in it, without case; empty: all.
    void choose(Choice choice, const QString& text);

    const PersonCandidates& candidates() const { return m_candidates; }
    const std::shared_ptr<const PersonClusters>& clusters() const { return m_clusters; }
    const PersonCandidate& candidateAt(int row) const
    {
        return m_candidates.pairs[m_rows[static_cast<std::size_t>(row)]];
    }
    PairState stateAt(int row) const;
    /// The next row after that one with something to decide; from the top if none follows.
    std::optional<int> unresolvedAfter(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    PairState stateOf(const PersonCandidate& pair) const;
    bool isChosen(const PersonCandidate& pair, Choice choice, const QString& text) const;
    QString recordText(std::uint32_t record) const;

    PersonCandidates m_candidates;
    std::shared_ptr<const PersonClusters> m_clusters;
    std::vector<std::size_t> m_rows; ///< pairs
    LanguageContext m_context;
};

/// "open", "same person", … of a pair.
QString stateText(PairState state);

} // namespace whither
