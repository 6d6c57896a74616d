// Starts a program and says how long it took to its first window and its first painted frame:
// firstpaint [--colours N] [--require RRGGBB] [--share PERCENT] [--linger MS] [--timeout S]
//            [--shot FILE.ppm] COMMAND [ARGUMENT…]
//
// Watches the X display of $DISPLAY. Prints one line, tab-separated:
//     mapped ms   painted ms   required ms   WIDTHxHEIGHT   title
// all counted from just before the fork. Painted: the window shows at least N different colours on
// the sampled grid, which no blank or half-made window does and every painted one does. Required:
// besides, at least PERCENT of the samples have the colour RRGGBB ("-" if none is asked for).
// Then the program and everything it started in its process group is killed.
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <tuple>
#include <unordered_set>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto pollInterval = 1ms;
constexpr int sampledLines = 48;
// What is smaller is a splash, a tooltip or a helper, not a first window.
constexpr int smallestWidth = 320;
constexpr int smallestHeight = 150;

struct Freer {
    void operator()(void* memory) const { std::free(memory); }
};
template <class T>
using Reply = std::unique_ptr<T, Freer>;

struct Options {
    std::size_t colours = 24;
    std::optional<std::uint32_t> required;
    double share = 1.0; ///< percent of the samples
    std::chrono::milliseconds linger{0};
    std::chrono::seconds timeout{60};
    std::string shot;
    char** command = nullptr; ///< null: the arguments made no sense
};

struct Window {
    xcb_window_t id = XCB_NONE;
    std::uint16_t width = 0;
    std::uint16_t height = 0;
};

struct Times {
    std::optional<double> mapped;
    std::optional<double> painted;
    std::optional<double> required;
    Window window; ///< the one that was painted
};

struct Look {
    std::size_t colours = 0;
    double requiredShare = 0; ///< percent
};

Options readOptions(int argc, char** argv)
{
    Options options;
    int index = 1;
    for (; index + 1 < argc && std::strncmp(argv[index], "--", 2) == 0; index += 2) {
        const std::string name = argv[index];
        const char* value = argv[index + 1];
        if (name == "--colours")
            options.colours = std::strtoul(value, nullptr, 10);
        else if (name == "--require")
            options.required = static_cast<std::uint32_t>(std::strtoul(value, nullptr, 16));
        else if (name == "--share")
            options.share = std::strtod(value, nullptr);
        else if (name == "--linger")
            options.linger = std::chrono::milliseconds(std::atoi(value));
        else if (name == "--timeout")
            options.timeout = std::chrono::seconds(std::atoi(value));
        else if (name == "--shot")
            options.shot = value;
        else
            return options;
    }
    if (index < argc)
        options.command = argv + index;
    return options;
}

/// The display and what is asked of it here.
class Display {
public:
    Display() : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (!isOpen())
            return;
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const std::uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &events);
        // The answer to anything says that the request before it has arrived.
        Reply<xcb_query_pointer_reply_t>(xcb_query_pointer_reply(
            m_connection, xcb_query_pointer(m_connection, m_root), nullptr));
    }
    ~Display() { xcb_disconnect(m_connection); }
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;

    bool isOpen() const { return xcb_connection_has_error(m_connection) == 0; }

    /// The top-level windows that were mapped since the last call.
    std::vector<xcb_window_t> newWindows()
    {
        std::vector<xcb_window_t> windows;
        while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)}) {
            if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
                continue;
            const auto* mapped = reinterpret_cast<const xcb_map_notify_event_t*>(event.get());
            if (mapped->event == m_root && !mapped->override_redirect)
                windows.push_back(mapped->window);
        }
        return windows;
    }

    Window measured(xcb_window_t id)
    {
        const Reply<xcb_get_geometry_reply_t> geometry(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, id), nullptr));
        return geometry ? Window{id, geometry->width, geometry->height} : Window{};
    }

    /// `count` lines of the window, evenly spread, one pixel a number (blue in the lowest byte).
    std::vector<std::uint32_t> lines(const Window& window, int count)
    {
        std::vector<xcb_get_image_cookie_t> asked;
        for (int line = 0; line < count; ++line) {
            const int y = (2 * line + 1) * window.height / (2 * count);
            asked.push_back(xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window.id, 0,
                                          static_cast<std::int16_t>(y), window.width, 1, ~0U));
        }
        std::vector<std::uint32_t> pixels;
        for (const xcb_get_image_cookie_t cookie : asked) {
            const Reply<xcb_get_image_reply_t> image(
                xcb_get_image_reply(m_connection, cookie, nullptr));
            if (!image)
                continue; // gone or not viewable at this moment
            const auto bytes = static_cast<std::size_t>(xcb_get_image_data_length(image.get()));
            const std::size_t before = pixels.size();
            pixels.resize(before + bytes / 4);
            std::memcpy(pixels.data() + before, xcb_get_image_data(image.get()), bytes / 4 * 4);
        }
        for (std::uint32_t& pixel : pixels)
            pixel &= 0xffffff;
        return pixels;
    }

    /// Empty if the window has none, or not yet.
    std::string title(const Window& window)
    {
        const Reply<xcb_get_property_reply_t> name(
            xcb_get_property_reply(m_connection,
                                   xcb_get_property(m_connection, 0, window.id, XCB_ATOM_WM_NAME,
                                                    XCB_GET_PROPERTY_TYPE_ANY, 0, 64),
                                   nullptr));
        if (!name)
            return {};
        return {static_cast<const char*>(xcb_get_property_value(name.get())),
                static_cast<std::size_t>(xcb_get_property_value_length(name.get()))};
    }

private:
    xcb_connection_t* m_connection;
    xcb_window_t m_root = XCB_NONE;
};

Look lookAt(Display& display, const Window& window, const Options& options)
{
    const auto pixels = display.lines(window, sampledLines);
    Look look;
    look.colours = std::unordered_set(pixels.begin(), pixels.end()).size();
    if (options.required && !pixels.empty()) {
        const auto found = std::count(pixels.begin(), pixels.end(), *options.required);
        look.requiredShare =
            100.0 * static_cast<double>(found) / static_cast<double>(pixels.size());
    }
    return look;
}

pid_t start(char** command)
{
    const pid_t child = fork();
    if (child == 0) {
        setpgid(0, 0);
        // Standard output is for our line.
        std::ignore = std::freopen("/dev/null", "w", stdout);
        execvp(command[0], command);
        std::perror(command[0]);
        _exit(127);
    }
    if (child > 0)
        setpgid(child, child);
    return child;
}

Times watch(Display& display, const Options& options, Clock::time_point begin, pid_t child)
{
    Times times;
    const auto now = [begin] {
        return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    };
    std::vector<xcb_window_t> windows;
    while (Clock::now() - begin < options.timeout && waitpid(child, nullptr, WNOHANG) == 0) {
        for (const xcb_window_t window : display.newWindows())
            windows.push_back(window);
        for (const xcb_window_t id : windows) {
            const Window window = display.measured(id);
            if (window.width < smallestWidth || window.height < smallestHeight)
                continue;
            if (!times.mapped)
                times.mapped = now();
            const Look look = lookAt(display, window, options);
            if (look.colours < options.colours)
                continue;
            if (!times.painted)
                times.painted = now();
            times.window = window;
            if (!options.required)
                return times;
            if (look.requiredShare >= options.share) {
                times.required = now();
                return times;
            }
        }
        std::this_thread::sleep_for(pollInterval);
    }
    return times;
}

void writeShot(Display& display, const Window& window, const std::string& path)
{
    const auto pixels = display.lines(window, window.height);
    std::ofstream file(path, std::ios::binary);
    file << "P6\n" << window.width << ' ' << pixels.size() / window.width << "\n255\n";
    for (const std::uint32_t pixel : pixels) {
        file.put(static_cast<char>(pixel >> 16 & 0xff));
        file.put(static_cast<char>(pixel >> 8 & 0xff));
        file.put(static_cast<char>(pixel & 0xff));
    }
}

/// Some programs name their window only after its first frame.
std::string awaitedTitle(Display& display, const Window& window)
{
    std::string title;
    for (int wait = 0; wait < 100 && title.empty() && window.id != XCB_NONE; ++wait) {
        title = display.title(window);
        std::this_thread::sleep_for(10ms);
    }
    return title;
}

std::string milliseconds(const std::optional<double>& time)
{
    if (!time)
        return "-";
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", *time);
    return text;
}

} // namespace

int main(int argc, char** argv)
{
    const Options options = readOptions(argc, argv);
    if (!options.command) {
        std::fputs("usage: firstpaint [--colours N] [--require RRGGBB] [--share PERCENT]\n"
                   "                  [--linger MS] [--timeout S] [--shot FILE.ppm] COMMAND …\n",
                   stderr);
        return 2;
    }
    Display display;
    if (!display.isOpen()) {
        std::fputs("firstpaint: no X display\n", stderr);
        return 1;
    }
    const auto begin = Clock::now();
    const pid_t child = start(options.command);
    if (child < 0)
        return 1;
    const Times times = watch(display, options, begin, child);
    std::this_thread::sleep_for(options.linger);
    if (times.painted && !options.shot.empty())
        writeShot(display, display.measured(times.window.id), options.shot);
    std::printf("%s\t%s\t%s\t%ux%u\t%s\n", milliseconds(times.mapped).c_str(),
                milliseconds(times.painted).c_str(), milliseconds(times.required).c_str(),
                times.window.width, times.window.height,
                awaitedTitle(display, times.window).c_str());
    kill(-child, SIGKILL);
    waitpid(child, nullptr, 0);
    const bool isSeen = options.required ? times.required.has_value() : times.painted.has_value();
    if (!isSeen)
        std::fprintf(stderr, "firstpaint: %s showed no such window\n", options.command[0]);
    return isSeen ? 0 : 1;
}
