#pragma once

#include "models/study/measures/interval.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace whither {

/// So many of so many in one year; parts of papers are counts too.
struct CountedYear {
    int year = 0;
    double count = 0;
    double total = 0;
};

/// A share with the interval that the fitted line has there; all in 0..1.
struct FittedShare {
    double share = 0;
    Interval interval;
};

/// A logistic line through counts: logit(share) = level + slope × (year − middle), each year with
/// the weight of its total (McCullagh and Nelder 1989, Generalized Linear Models, chapter 4).
class LogisticFit {
public:
    /// By maximum likelihood. Nothing where the line is not one: fewer than two years, nobody or
    /// everybody in all of them, or years that leave no finite line.
    static std::optional<LogisticFit> of(const std::vector<CountedYear>& years);

    /// The 95 % interval is the line's own. Where the years scatter more than counts do by chance,
    /// it is widened by as much (quasi-likelihood, Student's t of the years less two).
    FittedShare at(double year) const;
    /// The same with the interval that a share counted in `total` has there: the line's, and what
    /// such a count scatters about it.
    FittedShare observedAt(double year, double total) const;

private:
    FittedShare at(double year, double scatter) const;

    double m_middle = 0; ///< mean of the years by weight, so that level and slope go apart
    double m_level = 0;
    double m_slope = 0;
    double m_levelVariance = 0;
    double m_slopeVariance = 0;
    double m_covariance = 0;
    double m_excess = 1;   ///< how much the years scatter beyond chance, at least 1
    double m_quantile = 0; ///< how many standard errors the interval reaches
};

} // namespace whither
