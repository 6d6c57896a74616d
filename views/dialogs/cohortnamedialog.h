#pragma once

#include <QDialog>
#include <QString>
#include <QStringList>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace whither {

/// Asks for the name of a cohort. Says so where the name is taken; an empty one is refused.
class CohortNameDialog : public QDialog {
    Q_OBJECT

public:
    /// `sentence`: what the filter lets through, in words. `taken`: names of other cohorts.
    CohortNameDialog(const QString& title, const QString& sentence, const QString& name,
                     QStringList taken, QWidget* parent = nullptr);

    /// Without blanks around.
    QString name() const;

private:
    void showState();

    QStringList m_taken;
    QLineEdit* m_name;
    QLabel* m_state;
    QDialogButtonBox* m_buttons;
};

} // namespace whither
