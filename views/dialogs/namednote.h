#pragma once

#include "views/export/namedpeople.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace whither {

/// One line on who will be named in an export, and a button that lists them all.
class NamedNote : public QWidget {
    Q_OBJECT

public:
    explicit NamedNote(QWidget* parent = nullptr);

    void setPeople(const NamedPeople& people);
    /// What of the figure is exported.
    void setExport(bool isPackage, bool isPeopleFirst);
    /// Those who will be named; nothing while nobody knows.
    std::optional<QStringList> named() const;

private:
    void refresh();
    void showAll();

    std::optional<NamedPeople> m_people;
    bool m_isPackage = false;
    bool m_isPeopleFirst = false;
    QLabel* m_text;
    QPushButton* m_all;
};

} // namespace whither
