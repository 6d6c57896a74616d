#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace whither {

/// The search field with "hit 3 of 17" and buttons for the next and previous hit.
class SearchBox : public QWidget {
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    /// Shows a query's words without asking for them again.
    void setWords(const QString& words);
    /// `current` from 1; 0 if no hit is current. No words: nothing is shown.
    void setHits(int current, int count);
    void setColor(const QColor& color);
    void focusField();

signals:
    void wordsEdited(const QString& words);
    void hitRequested(int step);
    /// Esc: the search is over.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();

    QLineEdit* m_field;
    QLabel* m_hits;
    QToolButton* m_previous;
    QToolButton* m_next;
    QAction* m_icon;
    int m_current = 0;
    int m_count = 0;
    bool m_isShowing = false; ///< the words come from the query, not from the user
};

} // namespace whither
