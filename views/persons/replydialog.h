#pragma once

#include "models/study/persons/reply.h"

#include <QDialog>
#include <QString>

#include <optional>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace whither {

/// Asks when somebody was asked about what a list says of them, and what they answered.
class ReplyDialog : public QDialog {
    Q_OBJECT

public:
    /// `before`: what is written down so far.
    ReplyDialog(const QString& name, const std::optional<Reply>& before, QWidget* parent = nullptr);

    /// Nothing: not asked, or to be deleted.
    std::optional<Reply> reply() const;

private:
    void refresh();

    QCheckBox* m_isAsked;
    QDateEdit* m_askedOn;
    QPlainTextEdit* m_text;
    QLabel* m_fault;
    QDateEdit* m_repliedOn;
    QPushButton* m_keep = nullptr;
    bool m_isDeleted = false;
};

} // namespace whither
