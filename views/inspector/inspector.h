#pragma once

#include "models/study/catalog/catalog.h"
#include "models/text/languagecontext.h"

#include "views/theme/theme.h"

#include <QScrollArea>

#include <memory>
#include <string>
#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace whither {

class PathView;
class RecordModel;

/// The selected record: its path, and for every field its value and where that comes from.
class Inspector : public QScrollArea {
    Q_OBJECT

public:
    explicit Inspector(std::shared_ptr<const Catalog> catalog, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Shows a row of the model of that table, or, without one, what to do.
    void showRecord(const RecordModel& records, const std::string& table,
                    const std::vector<ColumnSchema>& schema, int row,
                    const LanguageContext& context);
    void showNothing();

signals:
    void linkActivated(const QString& url);
    /// `person` is the value that tells them apart in their table, `name` what they are called.
    void replyRequested(const QString& person, const QString& name);

private:
    void addField(const RecordModel& records, int row, int column, const LanguageContext& context);
    void addSources(const QStringList& ids, const LanguageContext& context);
    void addReply(const RecordModel& records, const std::string& table, int row,
                  const LanguageContext& context);
    QString asOf(const LanguageContext& context, const RecordModel& records, int row) const;
    QLabel* label(const QString& text, const char* role);

    std::shared_ptr<const Catalog> m_catalog;
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_pathHeading;
    PathView* m_path;
    QLabel* m_fieldsHeading;
    QGridLayout* m_fields;
    int m_fieldCount = 0;
    QLabel* m_note;
    QLabel* m_replyHeading;
    QVBoxLayout* m_reply;
    QLabel* m_sourcesHeading;
    QVBoxLayout* m_sources;
};

} // namespace whither
