#pragma once

#include "models/items/datedfactsmodel.h"

#include <QDialog>

#include <map>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace whither {

/// Which facts are so old that they should be checked again, the oldest first, and those of which
/// nobody knows how old they are. Each line leads to its records and to its source.
class CheckAgainDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int mostMonths = 600;

    /// `tableTitles`: what the tables are called, by id.
    CheckAgainDialog(std::vector<DatedFacts> facts, std::map<std::string, QString> tableTitles,
                     const QDate& today, int months, const LanguageContext& context,
                     QWidget* parent = nullptr);

    /// Older than that many is to be checked.
    int months() const;

signals:
    void recordsRequested(const whither::DatedFacts& facts);
    void linkActivated(const QString& url);
    /// All lines in sight are to be written.
    void exportRequested(const std::vector<whither::DatedFacts>& facts);

private:
    QWidget* makeLimit(int months);
    QTableView* makeTable();
    void narrow();
    void showButtons();
    /// The facts of the current line, or null.
    const DatedFacts* current() const;

    std::vector<DatedFacts> m_all;
    QDate m_today;
    LanguageContext m_context;
    DatedFactsModel m_model;
    QSpinBox* m_months = nullptr;
    QLabel* m_sentence;
    QTableView* m_table;
    QPushButton* m_records;
    QPushButton* m_link;
    QPushButton* m_export;
};

} // namespace whither
