#pragma once

#include <QLabel>

#include <optional>

namespace whither {

/// Plain, wrapped text that the mouse can select. QLabel lays selectable text out as a document,
/// which costs many times what plain text does, so it is one only while the pointer is on it or
/// some of it is selected. It keeps its sizes meanwhile, and nothing around it moves.
class SelectableLabel : public QLabel {
    Q_OBJECT

public:
    explicit SelectableLabel(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct PlainSizes {
        QString text;
        QSize hint;
        QSize least;
        int width = 0;
        int heightForWidth = 0;
    };
    bool keepsPlainSizes() const { return m_plain && m_plain->text == text(); }

    std::optional<PlainSizes> m_plain; ///< while the text is a document
};

} // namespace whither
