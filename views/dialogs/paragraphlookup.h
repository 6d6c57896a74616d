#pragma once

#include "models/study/paragraph/paragraph.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <stop_token>

namespace whither {

/// Reads paragraphs beside the window's work. Only the newest text is answered; one that is
/// overtaken is dropped.
class ParagraphLookup : public QObject {
    Q_OBJECT

public:
    explicit ParagraphLookup(std::shared_ptr<const ParagraphReader> reader,
                             QObject* parent = nullptr);
    /// Does not wait for a text that is being read.
    ~ParagraphLookup() override;

    void ask(const QString& text);

signals:
    /// `text` is the one the places in `reading` are of.
    void answered(const QString& text, const whither::ParagraphReading& reading);

private:
    std::shared_ptr<const ParagraphReader> m_reader;
    std::stop_source m_stop;
    std::uint64_t m_asked = 0;
};

} // namespace whither
