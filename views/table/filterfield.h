#pragma once

#include "models/query/filterbox.h"

#include <QColor>
#include <QLineEdit>

#include <optional>
#include <string>

class QMenu;

namespace whither {

/// The filter box of one column: a field for those who know the signs, with a menu for those who
/// do not. Asks for something else only when its text does, and never before an input method has
/// ended its composition. Esc empties it. In a narrow column the text has the room to itself: the
/// icons wait for an empty box that is looked at.
class FilterField : public QLineEdit {
    Q_OBJECT

public:
    FilterField(std::string column, ColumnType type, QWidget* parent = nullptr);

    const std::string& column() const { return m_column; }
    ColumnType type() const { return m_type; }
    /// Shows what is asked of the column; text that asks the same, or is still being typed, stays.
    void setCondition(const std::optional<Condition>& condition);
    /// The column's title, for those who cannot see where the box stands.
    void setTitle(const QString& title);
    void setColor(const QColor& color);

    /// Why the text asks for nothing, in a sentence; empty where it does not ask in vain.
    QString faultText() const;
    void showMenu();

signals:
    void conditionRequested(const std::optional<whither::Condition>& condition);
    /// The field got or lost the focus, or its text another fault.
    void stateChanged();
    /// Esc or Enter: the user has done with the box.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void readText();
    void retranslate();
    void showFault();
    void fitIcons();
    void addQuestions(QMenu& menu);
    /// Puts words between two signs and the cursor behind the words.
    void write(const QString& before, const QString& words, const QString& after);
    /// What one has typed without the signs around it.
    QString bareWords() const;

    std::string m_column;
    ColumnType m_type;
    QString m_title;
    QAction* m_menuAction;
    FilterBoxReading m_reading;
    bool m_isShowing = false; ///< the text comes from the query, not from the user
};

} // namespace whither
