#pragma once

#include "models/study/cohorts/papercohort.h"
#include "models/study/persons/sightings.h"
#include "models/text/languagecontext.h"

#include <QDialog>
#include <QTimer>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace whither {

/// What a list of papers has to choose from.
struct FollowOffer {
    std::vector<std::string> placeColumns; ///< keys; the first is the one that is proposed
    std::vector<std::pair<std::string, std::uint64_t>> countries; ///< with rows, most on top
    YearSpan years;                                               ///< of the list
    bool isPlaceAsked = false; ///< the filter in front asks about a place already
    bool isYearAsked = false;  ///< and about years

    bool operator==(const FollowOffer&) const = default;
};

/// Who is to be followed, and where to.
struct FollowChoice {
    std::string placeColumn;
    std::string country; ///< empty: anywhere, or as the filter has it
    YearSpan years;
    YearSpan later;

    bool operator==(const FollowChoice&) const = default;
};

/// Asks whom of a list of papers to follow, and says while one chooses how many that are and where
/// they are found again, with and without names that several people share.
class FollowDialog : public QDialog {
    Q_OBJECT

public:
    FollowDialog(const FollowOffer& offer, const LanguageContext& context,
                 QWidget* parent = nullptr);

    FollowChoice choice() const;
    /// What the people are to be called in the list of tables; without blanks around.
    QString name() const;
    /// Who is meant, in words.
    void showSentence(const QString& sentence);
    /// The answer to the last choice.
    void showCounts(const PaperCohort& counts);

signals:
    /// After every change, once the user pauses.
    void chosen(const whither::FollowChoice& choice);

private:
    void fill(const FollowOffer& offer);
    void lay();
    void propose();
    QString placesText(const PaperCohort& counts) const;

    LanguageContext m_context;
    QComboBox* m_column;
    QComboBox* m_country;
    QSpinBox* m_from;
    QSpinBox* m_to;
    QSpinBox* m_laterFrom;
    QSpinBox* m_laterTo;
    QLineEdit* m_name;
    QLabel* m_sentence;
    QLabel* m_counts;
    QLabel* m_places;
    QDialogButtonBox* m_buttons;
    QTimer m_pause;
};

} // namespace whither
