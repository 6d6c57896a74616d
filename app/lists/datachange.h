#pragma once

#include <string>

namespace whither {

/// What a command on the undo stack says of itself if it changes rows, and not only what is asked
/// of them: a passport lists it.
class DataChange {
public:
    DataChange() = default;
    virtual ~DataChange() = default;
    DataChange(const DataChange&) = delete;
    DataChange& operator=(const DataChange&) = delete;

    virtual bool changesRowsOf(const std::string& table) const = 0;
};

} // namespace whither
