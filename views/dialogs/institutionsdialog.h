#pragma once

#include "models/items/institutionmodel.h"
#include "models/study/institutions/studyinstitutions.h"
#include "models/text/languagecontext.h"

#include <QDialog>

#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;
class QTreeWidget;

namespace whither {

/// The table of institutions of a study: search it, correct it with a reason, see what was changed.
/// A value goes in, a value comes out.
class InstitutionsDialog : public QDialog {
    Q_OBJECT

public:
    InstitutionsDialog(StudyInstitutions institutions, const LanguageContext& context,
                       QWidget* parent = nullptr);

    const StudyInstitutions& institutions() const { return m_institutions; }
    void search(const QString& words);
    void setContext(const LanguageContext& context);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTable();
    QWidget* makeForm();
    void retranslate();
    void showInstitutions();
    void showCurrent();
    void showLog();
    void change();
    void add();
    void take(const std::vector<InstitutionEdit>& edits);
    std::vector<InstitutionEdit> edits() const;
    const Institution* current() const;

    StudyInstitutions m_institutions;
    LanguageContext m_context;
    InstitutionModel m_model;
    QLineEdit* m_search;
    QTableView* m_table;
    QPushButton* m_add;
    QTreeWidget* m_log;
    QLabel* m_logTitle;
    QLabel* m_name;
    std::vector<QLabel*> m_labels; ///< of the fields below, in their order
    QLineEdit* m_nameZhHans;
    QLineEdit* m_nameZhHant;
    QLineEdit* m_aliases;
    QComboBox* m_kind;
    QComboBox* m_hq;
    QComboBox* m_site;
    QSpinBox* m_year;
    QLineEdit* m_reason;
    QPushButton* m_change;
    QLabel* m_refusal;
    QPushButton* m_ok;
    QPushButton* m_cancel;
};

} // namespace whither
