#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace whither {

/// Sort keys for a language: byte order of keys is the reader's order of texts. Digits inside a
/// text sort by value (C-9 before C-10). Simplified Chinese by pinyin, Traditional by stroke.
class Collation {
public:
    /// `language` is a BCP 47 tag; one that ICU does not know gets the root order.
    explicit Collation(const QString& language);
    ~Collation();

    QByteArray sortKey(const QString& text) const;

private:
    struct Icu;
    std::unique_ptr<Icu> m_icu;
};

} // namespace whither
