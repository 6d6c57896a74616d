#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace whither {

/// The words of data values in one language. Keys and terms are those of tables (UTF-8).
class Words {
public:
    virtual ~Words() = default;

    /// What the reader sees for this value.
    virtual QString display(std::string_view term) const = 0;
    /// Everything the value can be found by: its words in every language and the value itself.
    virtual QStringList searchable(std::string_view term) const = 0;
    /// BCP 47 tag of the language, for collation.
    virtual QString language() const = 0;
};

} // namespace whither
