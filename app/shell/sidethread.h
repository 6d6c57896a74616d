#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace whither {

/// Does deeds beside the window's work, one at a time and in the order they were asked for. What
/// came of each is told on the thread of this object. When it is destroyed it waits for the deed in
/// hand and drops the others; nothing is told any more.
class SideThread : public QObject {
    Q_OBJECT

public:
    explicit SideThread(QObject* parent = nullptr);
    ~SideThread() override;

    /// `work()` is done on the side, `then(what it answered)` here.
    template <typename Work, typename Then>
    void run(Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work&>;
        auto answer = std::make_shared<std::optional<Answer>>();
        start([work = std::move(work), answer]() mutable { answer->emplace(work()); },
              [then = std::move(then), answer]() mutable { then(*std::move(*answer)); });
    }
    /// Is there a deed whose answer has not been told?
    bool isBusy() const { return m_waiting > 0; }

private:
    void start(std::function<void()> work, std::function<void()> then);

    QThreadPool m_pool;
    int m_waiting = 0;
};

} // namespace whither
