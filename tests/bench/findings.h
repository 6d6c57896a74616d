#pragma once

#include "times.h"

#include <cstdint>
#include <string>

namespace whither {

/// What a program of the bench tells the script that started it, a line each on standard output:
/// `time KEY MS`, `size KEY NUMBER`, `answer KEY TEXT`. Programs that are to be compared give the
/// same answers under the same keys.
void tellTimes(const std::string& key, const Times& times);
void tellSize(const std::string& key, double size);
void tellAnswer(const std::string& key, const std::string& answer);

/// Of this process, in bytes: what is resident now, and the most there ever was.
std::uint64_t residentBytes();
std::uint64_t peakBytes();

} // namespace whither
