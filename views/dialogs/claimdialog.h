#pragma once

#include "models/study/claims/claimtest.h"
#include "models/text/languagecontext.h"

#include <QDialog>
#include <QString>

#include <functional>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace whither {

/// What a claim can be about.
struct ClaimOffer {
    QString text;                     ///< the claim as it stands
    std::vector<ClaimCheck> measures; ///< at least one
    std::vector<QString> names;       ///< of the measures, in words
    std::size_t chosen = 0;
};

/// Asks what is claimed of a number, and says at once what the data say of it.
class ClaimDialog : public QDialog {
    Q_OBJECT

public:
    /// `told`: what came of a check, in a line.
    ClaimDialog(const QString& title, const ClaimOffer& offer,
                std::function<QString(const ClaimCheck&)> told, QWidget* parent = nullptr);

    /// Without blanks around.
    QString text() const;
    ClaimCheck check() const;

private:
    void showMeasure();
    void refresh();

    std::vector<ClaimCheck> m_measures;
    std::function<QString(const ClaimCheck&)> m_told;
    QLineEdit* m_text;
    QComboBox* m_measure;
    QComboBox* m_comparison;
    QDoubleSpinBox* m_expected;
    QDoubleSpinBox* m_tolerance;
    QLabel* m_found;
    QPushButton* m_accept;
};

} // namespace whither
