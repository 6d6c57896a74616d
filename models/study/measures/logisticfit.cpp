#include "models/study/measures/logisticfit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace whither {

namespace {

/// The 97.5 % point of Student's distribution with that many degrees of freedom, from 1 on.
double studentQuantile(std::size_t freedom)
{
    static constexpr std::array points = {12.706205, 4.302653, 3.182446, 2.776445, 2.570582,
                                          2.446912,  2.364624, 2.306004, 2.262157, 2.228139,
                                          2.200985,  2.178813, 2.160369, 2.144787, 2.131450,
                                          2.119905,  2.109816, 2.100922, 2.093024, 2.085963};
    constexpr double normal = 1.959963984540054;
    if (freedom <= points.size())
        return points[freedom - 1];
    const auto n = static_cast<double>(freedom);
    return normal
           + (normal * normal * normal + normal) / (4 * n); // Cornish and Fisher's first term
}

double shareAt(double logit)
{
    return 1 / (1 + std::exp(-logit));
}

/// Second derivatives of the likelihood by level and slope, and its first ones.
struct Likelihood {
    double levelGain = 0;
    double slopeGain = 0;
    double level = 0;
    double both = 0;
    double slope = 0;

    double determinant() const { return level * slope - both * both; }
};

Likelihood likelihoodOf(const std::vector<CountedYear>& years, double middle, double level,
                        double slope)
{
    Likelihood sums;
    for (const CountedYear& counted : years) {
        const double time = counted.year - middle;
        const double share = shareAt(level + slope * time);
        const double surplus = counted.count - counted.total * share;
        const double weight = counted.total * share * (1 - share);
        sums.levelGain += surplus;
        sums.slopeGain += surplus * time;
        sums.level += weight;
        sums.both += weight * time;
        sums.slope += weight * time * time;
    }
    return sums;
}

} // namespace

std::optional<LogisticFit> LogisticFit::of(const std::vector<CountedYear>& years)
{
    double counts = 0;
    double totals = 0;
    double moments = 0;
    for (const CountedYear& counted : years) {
        counts += counted.count;
        totals += counted.total;
        moments += counted.total * counted.year;
    }
    if (years.size() < 2 || counts <= 0 || counts >= totals)
        return std::nullopt;

    constexpr int mostSteps = 60;
    constexpr double steepest = 30; // of a logit: beyond, all shares are 0 or 1
    LogisticFit fit;
    fit.m_middle = moments / totals;
    fit.m_level = std::log(counts / (totals - counts));
    for (int step = 0; step < mostSteps; ++step) {
        const Likelihood sums = likelihoodOf(years, fit.m_middle, fit.m_level, fit.m_slope);
        const double determinant = sums.determinant();
        if (!(determinant > 0))
            return std::nullopt;
        const double levelStep =
            (sums.slope * sums.levelGain - sums.both * sums.slopeGain) / determinant;
        const double slopeStep =
            (sums.level * sums.slopeGain - sums.both * sums.levelGain) / determinant;
        fit.m_level += std::clamp(levelStep, -2.0, 2.0);
        fit.m_slope += std::clamp(slopeStep, -2.0, 2.0);
        if (std::abs(fit.m_level) > steepest || std::abs(fit.m_slope) > steepest)
            return std::nullopt;
        if (std::abs(levelStep) + std::abs(slopeStep) > 1e-10)
            continue;

        double scatter = 0; // Pearson's, of the counts about the line
        for (const CountedYear& counted : years) {
            const double share = shareAt(fit.m_level + fit.m_slope * (counted.year - fit.m_middle));
            const double surplus = counted.count - counted.total * share;
            scatter += surplus * surplus / (counted.total * share * (1 - share));
        }
        const std::size_t freedom = years.size() - 2;
        const double excess = freedom > 0 ? scatter / static_cast<double>(freedom) : 1;
        fit.m_quantile = excess > 1 ? studentQuantile(freedom) : 1.959963984540054;
        fit.m_excess = std::max(1.0, excess);
        const double scale = fit.m_excess / determinant;
        fit.m_levelVariance = sums.slope * scale;
        fit.m_slopeVariance = sums.level * scale;
        fit.m_covariance = -sums.both * scale;
        return fit;
    }
    return std::nullopt;
}

FittedShare LogisticFit::at(double year) const
{
    return at(year, 0);
}

FittedShare LogisticFit::observedAt(double year, double total) const
{
    const double share = at(year).share;
    return at(year, m_excess / (total * share * (1 - share))); // of a logit, by the delta method
}

FittedShare LogisticFit::at(double year, double scatter) const
{
    const double time = year - m_middle;
    const double logit = m_level + m_slope * time;
    const double variance =
        m_levelVariance + 2 * m_covariance * time + m_slopeVariance * time * time + scatter;
    const double reach = m_quantile * std::sqrt(std::max(0.0, variance));
    return {shareAt(logit), {shareAt(logit - reach), shareAt(logit + reach)}};
}

} // namespace whither
