#pragma once

#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace whither {

/// Asks what happened, and in which month.
class EventDialog : public QDialog {
    Q_OBJECT

public:
    explicit EventDialog(QWidget* parent = nullptr);

    QString text() const;
    /// The middle of the month as a year with its fraction.
    double year() const;

private:
    QLineEdit* m_text;
    QDateEdit* m_month;
};

} // namespace whither
