#pragma once

#include "models/import/mapping/importrecord.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <mutex>
#include <string>

namespace whither {

/// Takes the hashes of the files that lists were read from, each once as long as the file stays as
/// it is. For any thread.
class SourceHashes {
public:
    /// The record with the hashes that it lacks, of those files that have not been touched since it
    /// was made. A folder gives way to the paper lists in it. Reads the files: not for the GUI
    /// thread.
    ImportRecord completed(ImportRecord record);

private:
    struct Known {
        qint64 size = 0;
        QDateTime modified;
        std::string sha256;
    };

    void complete(SourceFile& file, const QDateTime& importedAt);

    std::mutex m_mutex; ///< guards the hashes
    std::map<QString, Known> m_known;
};

} // namespace whither
