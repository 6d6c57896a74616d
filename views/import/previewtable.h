#pragma once

#include "models/import/preview.h"
#include "models/items/previewmodel.h"
#include "models/text/languagecontext.h"

#include "views/theme/theme.h"

#include <QTableView>

#include <memory>

namespace whither {

class ImportHeader;
class PreviewDelegate;

/// The first rows of a file under headings that say what each column is taken for. A click on a
/// heading offers other meanings and types; Alt+Down, the menu key or Shift+F10 do so for the
/// current column.
class PreviewTable : public QTableView {
    Q_OBJECT

public:
    explicit PreviewTable(QWidget* parent = nullptr);
    ~PreviewTable() override;

    void setTheme(const Theme& theme);
    /// `isChangeable`: what columns mean is not fixed by the format.
    void showPreview(std::shared_ptr<const ImportPreview> preview, bool isChangeable,
                     const LanguageContext& context);
    /// Empty, while there is nothing to be shown.
    void clear();
    /// Offers meanings and types for the column.
    void openMenu(int column);

signals:
    void meaningChosen(int column, whither::Meaning meaning);
    /// Nothing: the type is to be guessed.
    void typeChosen(int column, std::optional<whither::ColumnType> type);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fitColumns();

    PreviewModel m_model;
    ImportHeader* m_header;
    PreviewDelegate* m_delegate;
    std::shared_ptr<const ImportPreview> m_preview;
    QStringList m_fittedFor; ///< the headings the widths were made for
};

} // namespace whither
