#pragma once

#include "models/study/passport/passporttext.h"

#include <QDialog>

#include <vector>

class QGridLayout;

namespace whither {

/// The passport of a number: a line a fact, to be read, copied, and followed to its rows and
/// sources.
class PassportDialog : public QDialog {
    Q_OBJECT

public:
    PassportDialog(const QString& title, const std::vector<PassportLine>& lines,
                   QWidget* parent = nullptr);

    /// All of it as plain text, a line a fact.
    QString text() const { return m_text; }

signals:
    void linkActivated(const QString& link);
    /// The dialog closes when its rows are to be shown.
    void rowsRequested(const whither::Query& query);

private:
    void addLine(QGridLayout& grid, const PassportLine& line);

    QString m_text;
};

} // namespace whither
