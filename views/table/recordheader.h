#pragma once

#include "models/query/query.h"

#include "views/theme/theme.h"

#include <QHeaderView>

#include <set>
#include <string>
#include <vector>

namespace whither {

/// The table's header: shows every sort key with its direction and, if there are several, its
/// place in the order, and which columns are filtered. A click sorts by the column (again: turns
/// round), Shift+click adds it.
class RecordHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit RecordHeader(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setSortKeys(const std::vector<SortKey>& keys);

    /// Marks the columns with those keys as filtered.
    void setFiltered(std::set<std::string> columns);
    /// Keeps room below the sections, in pixels.
    void setRoomBelow(int room);
    int roomBelow() const { return m_roomBelow; }
    QSize sizeHint() const override;

    const std::vector<SortKey>& sortKeys() const { return m_keys; }
    /// The key of the column, or nothing where there is none.
    QString keyOf(int section) const;

signals:
    void sortRequested(const std::vector<whither::SortKey>& keys);
    /// The header has another size.
    void resized();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void sortBy(const std::string& column, bool adds);
    void paintSortMark(QPainter& painter, const QRect& area, int titleWidth,
                       std::size_t place) const;

    Theme m_theme = lightTheme();
    std::vector<SortKey> m_keys;
    std::set<std::string> m_filtered;
    int m_roomBelow = 0;
    QPoint m_pressedAt;
};

} // namespace whither
