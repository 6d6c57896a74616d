#pragma once

#include "models/import/preview.h"
#include "models/import/readahead.h"
#include "models/study/institutions/institutionlist.h"
#include "models/text/languagecontext.h"

#include "views/theme/theme.h"

#include <QDialog>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <string>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace whither {

class CountryStrip;
class NoticeStrip;
class OptionsRow;
class PreviewReader;
class PreviewTable;

/// What is to be decided about files before they are imported.
struct ImportQuestion {
    QStringList files;
    ImportMapping mapping;                        ///< what is decided already
    std::shared_ptr<const ImportPreview> preview; ///< as that mapping has it; never null
    QString title;                                ///< of the list
    bool isToRemember = false;
    InstitutionList institutions; ///< for what is said of affiliations
};

/// What was decided.
struct ImportAnswer {
    ImportMapping mapping; ///< with every column's meaning
    QString title;
    bool isToRemember = false;
};

/// The import step: shows the first rows as they would be imported, lets every guess be overruled
/// and counts ahead what the whole file holds. A value goes in, a value comes out; files are only
/// read, on other threads.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(ImportQuestion question, const LanguageContext& context, const Theme& theme,
                 QWidget* parent = nullptr);
    ~ImportDialog() override;

    ImportAnswer answer() const;
    /// Does the table show what `answer()` says? Not while a choice is being read.
    bool isSettled() const { return !m_isReading; }
    void setContext(const LanguageContext& context);
    void setTheme(const Theme& theme);

signals:
    /// The preview shows the last choice, or why that cannot be read.
    void settled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QLayout* makeFooter();
    void connectParts();

    void choose(const ImportMapping& mapping);
    void chooseMeaning(int column, Meaning meaning);
    void chooseType(int column, std::optional<ColumnType> type);
    void takePreview(const Result<ImportPreview>& preview);
    void takeTally(const Result<FileTally>& tally);
    void readAhead();
    void askForCountries();
    void showAllNotices();

    void showPreview();
    void showNotices();
    void showCountries();
    void showRows();
    void showProgress(quint64 bytesRead, quint64 bytesTotal, quint64 rows, qint64 elapsedMs);
    void retranslate();
    QStringList notices() const;
    /// The column whose texts are counted ahead.
    std::optional<std::size_t> countryColumn() const;
    std::map<std::string, std::uint64_t, std::less<>> countryTexts() const;

    ImportQuestion m_question;
    ImportMapping m_mapping;
    std::shared_ptr<const ImportPreview> m_preview;
    std::optional<FileTally> m_tally;
    std::optional<Error> m_error;
    LanguageContext m_context;
    bool m_isReading = false;

    PreviewReader* m_reader;
    QLabel* m_heading;
    OptionsRow* m_options;
    QLabel* m_note;
    QLabel* m_sql;
    PreviewTable* m_table;
    NoticeStrip* m_notices;
    CountryStrip* m_countries;
    QProgressBar* m_bar;
    QLabel* m_progress;
    QCheckBox* m_remember;
    QPushButton* m_cancel;
    QPushButton* m_import;
};

} // namespace whither
