#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace whither {

/// Milliseconds of the same deed, done again and again.
class Times {
public:
    void add(const std::function<void()>& deed)
    {
        QElapsedTimer timer;
        timer.start();
        deed();
        m_ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    double median() const { return quantile(0.5); }
    double quantile(double q) const
    {
        auto sorted = m_ms;
        std::ranges::sort(sorted);
        return sorted[static_cast<std::size_t>(q * static_cast<double>(sorted.size() - 1) + 0.5)];
    }
    const std::vector<double>& all() const { return m_ms; }
    void print(const char* what, const char* aim) const
    {
        std::printf("| %s | %.3g ms | %.3g ms | %s |\n", what, median(), quantile(0.99), aim);
    }

private:
    std::vector<double> m_ms;
};

} // namespace whither
