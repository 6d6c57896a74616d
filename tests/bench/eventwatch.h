#pragma once

#include <QApplication>

#include <cstdint>
#include <string>

namespace whither {

/// An event that kept the GUI thread, and for how long.
struct LongestEvent {
    double ms = 0;
    std::string what; ///< class of the receiver and type of the event
};

/// An application that measures how long each event takes, events inside events with the outer one.
/// Time the thread was ready to run but others had the processor is left out.
class EventWatch : public QApplication {
public:
    EventWatch(int& argc, char** argv);
    ~EventWatch() override;

    void begin() { m_longest = {}; }
    const LongestEvent& longest() const { return m_longest; }

    bool notify(QObject* receiver, QEvent* event) override;
    /// How long this thread has run, or waited for something but a processor.
    double busyMs() const { return static_cast<double>(busyNs()) / 1e6; }

private:
    std::int64_t busyNs() const;

    int m_statistics; ///< a file descriptor, or -1
    int m_depth = 0;
    LongestEvent m_longest;
};

} // namespace whither
