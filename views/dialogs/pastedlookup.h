#pragma once

#include "models/query/pastedlist.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace whither {

/// Looks for pasted entries in a column, beside the window's work. Only the newest question is
/// answered; one that is overtaken is dropped.
class PastedLookup : public QObject {
    Q_OBJECT

public:
    /// The distinct texts of a column; asked on another thread.
    using TextsOf = std::function<std::vector<std::string>(const std::string& column)>;

    explicit PastedLookup(TextsOf textsOf, QObject* parent = nullptr);
    /// Does not wait for an answer that is being worked out.
    ~PastedLookup() override;

    void ask(const std::string& column, const QStringList& entries);

signals:
    void answered(const std::vector<whither::PastedMatch>& matches);

private:
    TextsOf m_textsOf;
    std::stop_source m_stop;
    std::uint64_t m_asked = 0;
};

} // namespace whither
