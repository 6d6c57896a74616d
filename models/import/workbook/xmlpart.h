#pragma once

#include "models/import/workbook/zipfile.h"

#include <QXmlStreamReader>

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

namespace whither {

/// One XML file of a zip archive, unpacked while it is read. What no list needs ends it as damage:
/// a text of more than 16 MB, a tag of more than 64 KB, elements nested deeper than 256, more
/// attributes than can be compared in some seconds, an entity that grows.
class XmlPart {
public:
    /// Errors: `DamagedFile` with the part's name if it is missing; `UnpacksTooLarge` above
    /// `largestPart` or, for a part that only tells of others, 64 MB.
    static Result<std::unique_ptr<XmlPart>> open(const ZipFile& zip, std::string_view name,
                                                 std::stop_token stop);
    static Result<std::unique_ptr<XmlPart>> openDirectory(const ZipFile& zip,
                                                          std::string_view name);
    ~XmlPart();
    XmlPart(const XmlPart&) = delete;
    XmlPart& operator=(const XmlPart&) = delete;

    /// The most that a part of an archive of that size may unpack to, in bytes: a list seldom
    /// shrinks to less than a twentieth.
    static std::uint64_t largestPart(std::uint64_t archiveSize);

    /// Where the reading stands.
    const QXmlStreamReader& xml() const { return m_xml; }
    /// Reads on to the next token.
    QXmlStreamReader::TokenType next();
    /// Reads on to the next element within the one that is open; false at its end.
    bool nextChild();
    /// Reads on to the end of the element that was just begun.
    void skip();
    /// The text within the element that was just begun, to its end, with all in elements inside it
    /// but those named in `without`.
    std::string text(std::initializer_list<QLatin1String> without = {});
    /// Was the part read without damage so far? A stop looks like damage: ask the token first.
    bool isSound() const;
    /// The error that the damage is.
    Error damage() const;
    std::uint64_t packedRead() const;

private:
    class Bytes;
    class Lengths;

    static Result<std::unique_ptr<XmlPart>> openUpTo(std::uint64_t largest, const ZipFile& zip,
                                                     std::string_view name, std::stop_token stop);
    XmlPart(std::unique_ptr<Bytes> bytes, QString file, QString part);

    std::unique_ptr<Bytes> m_bytes;
    QXmlStreamReader m_xml;
    QString m_file;
    QString m_part;
    int m_depth = 0;
    std::uint64_t m_comparisons = 0; ///< of attributes with others of their element
};

} // namespace whither
