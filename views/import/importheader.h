#pragma once

#include "views/theme/theme.h"

#include <QHeaderView>

namespace whither {

/// The heading of a preview: the column's name, and below it what it is taken for, with a mark that
/// it can be changed.
class ImportHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit ImportHeader(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Off: what columns mean is fixed.
    void setChangeable(bool isChangeable);
    bool isChangeable() const { return m_isChangeable; }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QFont nameFont() const;

    Theme m_theme = lightTheme();
    bool m_isChangeable = true;
};

} // namespace whither
