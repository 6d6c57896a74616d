#pragma once

#include "models/study/passport/factage.h"
#include "models/text/languagecontext.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QStringList>

#include <map>
#include <string>
#include <vector>

namespace whither {

/// Facts to check again, a row each, in the order they are given: how old they are, where they come
/// from, and which table holds how many records of them.
class DatedFactsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Age, Retrieved, Valid, Source, Table, Records, Count };

    using QAbstractTableModel::QAbstractTableModel;

    /// `tableTitles`: what the tables are called, by id; `today` is the day that ages end on.
    void setContext(const LanguageContext& context, std::map<std::string, QString> tableTitles,
                    const QDate& today);
    void setFacts(std::vector<DatedFacts> facts);
    const DatedFacts& factsAt(int row) const { return m_facts[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const DatedFacts& facts, Column column) const;
    QString ageText(const DatedFacts& facts) const;
    QString dayText(const std::string& date) const;

    std::vector<DatedFacts> m_facts;
    std::map<std::string, QString> m_tableTitles;
    QDate m_today;
    LanguageContext m_context;
};

} // namespace whither
