#pragma once

#include <QWidget>

class QLineEdit;

namespace whither {

class FacetPanel;

/// The years that count, and the facets under a field to find a value in them, which is there as
/// long as some facet has more values than one looks through.
class FacetPane : public QWidget {
    Q_OBJECT

public:
    /// Takes both over; `years` stands on top.
    FacetPane(QWidget* years, FacetPanel* panel, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void offerSearch();

    FacetPanel* m_panel;
    QLineEdit* m_search;
};

} // namespace whither
