#pragma once

#include "models/study/passport/origintext.h"

#include <QDialog>

#include <vector>

class QGridLayout;

namespace whither {

/// Why a value is what it is: a line a fact, to be read, copied and followed to the source.
class OriginDialog : public QDialog {
    Q_OBJECT

public:
    OriginDialog(const QString& title, const std::vector<OriginLine>& lines,
                 QWidget* parent = nullptr);

    /// All of it as text, a line a fact.
    QString text() const { return m_text; }

signals:
    void linkActivated(const QString& link);

private:
    void addLine(QGridLayout& grid, const OriginLine& line);

    QString m_text;
};

} // namespace whither
