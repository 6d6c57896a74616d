#pragma once

#include "models/query/query.h"

#include "views/theme/theme.h"

#include <QHeaderView>

#include <vector>

namespace whither {

/// The table's header: shows every sort key with its direction and, if there are several, its
/// place in the order. A click sorts by the column (again: turns round), Shift+click adds it.
class RecordHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit RecordHeader(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setSortKeys(const std::vector<SortKey>& keys);

    const std::vector<SortKey>& sortKeys() const { return m_keys; }
    /// The key of the column, or nothing where there is none.
    QString keyOf(int section) const;

signals:
    void sortRequested(const std::vector<whither::SortKey>& keys);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void sortBy(const std::string& column, bool adds);

    Theme m_theme = lightTheme();
    std::vector<SortKey> m_keys;
    QPoint m_pressedAt;
};

} // namespace whither
