#pragma once

#include <QDialog>
#include <QString>

#include <vector>

class QPushButton;
class QTreeWidget;

namespace whither {

/// A cohort as the list shows it.
struct ListedCohort {
    QString name;
    QString filter; ///< in words
};

/// The cohorts there are, to be used, renamed or deleted. What is done is asked for at once: it can
/// be undone. Shows nothing by itself: `setCohorts` after every change.
class CohortsDialog : public QDialog {
    Q_OBJECT

public:
    explicit CohortsDialog(QWidget* parent = nullptr);

    void setCohorts(const std::vector<ListedCohort>& cohorts);

signals:
    void useRequested(const QString& name);
    void renameRequested(const QString& name);
    void deleteRequested(const QString& name);

private:
    QString current() const;
    void showCurrent();

    QTreeWidget* m_list;
    QPushButton* m_use;
    QPushButton* m_rename;
    QPushButton* m_delete;
};

} // namespace whither
