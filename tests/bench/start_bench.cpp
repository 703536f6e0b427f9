// Time from exec to a painted window, and the memory then, of several programs in turn on one X server:
//   start_bench RUNS COMMAND…
// A window counts as painted when the server has seen half of its area drawn, as usable when it is painted and has
// answered a message that the server sent it as it appeared (_NET_WM_PING: a program answers once it takes keys and
// clicks), and as settled after the last drawing before a quarter of a second without any. The processor's time is told
// too: it depends less on what else the machine does. Every run of a program follows a run of each of the others; medians
// are printed.
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int kLeastWidth = 300;  // what is smaller is a tool tip, a splash or a helper
constexpr int kLeastHeight = 200;
constexpr int kQuiet = 250;     // milliseconds
constexpr int kGiveUp = 20000;  // milliseconds

struct Start {
    double painted = 0;    // ms
    double usable = 0;     // ms
    double settled = 0;    // ms
    double processor = 0;  // ms until settled
    double memory = 0;     // PSS, MB
};

struct Window {
    double area = 0;
    double drawn = 0;
    bool mapped = false;
};

struct Free {
    void operator()(void* memory) const { std::free(memory); }
};

pid_t launch(const std::string& command) {
    const pid_t child = fork();
    if (child != 0) return child;
    setpgid(0, 0);
    const int nowhere = open("/dev/null", O_RDWR);
    dup2(nowhere, 1);
    dup2(nowhere, 2);
    execl("/bin/sh", "sh", "-c", ("exec " + command).c_str(), nullptr);
    _exit(127);
}

double proportionalMemory(pid_t process) {
    std::ifstream file("/proc/" + std::to_string(process) + "/smaps_rollup");
    std::string word;
    double kilobytes = 0;
    while (file >> word) {
        if (word == "Pss:") {
            file >> kilobytes;
            break;
        }
    }
    return kilobytes / 1024;
}

double processorTime(pid_t process) {
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string line;
    std::getline(file, line);
    std::istringstream fields(line.substr(line.rfind(')') + 2));
    std::string skipped;
    for (int field = 3; field < 14; ++field) fields >> skipped;
    double user = 0, system = 0;
    fields >> user >> system;
    return (user + system) * 1000 / static_cast<double>(sysconf(_SC_CLK_TCK));
}

/// The X server as one who watches every window appear and be drawn.
class Watch {
  public:
    Watch() : server_(xcb_connect(nullptr, nullptr)) {
        if (xcb_connection_has_error(server_)) {
            std::fprintf(stderr, "no X server; run under xvfb-run\n");
            std::exit(2);
        }
        damage_ = xcb_get_extension_data(server_, &xcb_damage_id);
        std::unique_ptr<void, Free>(
            xcb_damage_query_version_reply(server_, xcb_damage_query_version(server_, 1, 1), nullptr));
        protocols_ = atom("WM_PROTOCOLS");
        ping_ = atom("_NET_WM_PING");
        // Toolkits send their answers to those who watch either the root's windows or the root itself.
        const std::uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_STRUCTURE_NOTIFY;
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(server_)).data->root;
        xcb_change_window_attributes(server_, root, XCB_CW_EVENT_MASK, &events);
        xcb_flush(server_);
    }
    ~Watch() { xcb_disconnect(server_); }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    Start measure(const std::string& command) {
        windows_.clear();
        painted_ = answered_ = settled_ = Clock::time_point();
        const auto begin = Clock::now();
        const pid_t child = launch(command);
        while (Milliseconds(Clock::now() - begin).count() < kGiveUp) {
            take();
            const auto last = settled_;
            if (last != Clock::time_point() && Milliseconds(Clock::now() - last).count() > kQuiet) break;
            pollfd waiting{xcb_get_file_descriptor(server_), POLLIN, 0};
            poll(&waiting, 1, 10);
        }
        Start start;
        start.painted = Milliseconds(painted_ - begin).count();
        start.usable = Milliseconds(std::max(painted_, answered_) - begin).count();
        start.settled = Milliseconds(settled_ - begin).count();
        start.processor = processorTime(child);
        start.memory = proportionalMemory(child);
        const bool seen = painted_ != Clock::time_point() && answered_ != Clock::time_point();
        kill(-child, SIGKILL);
        waitpid(child, nullptr, 0);
        if (!seen) {
            std::fprintf(stderr, "%s: no painted window that answers in %d s\n", command.c_str(),
                         kGiveUp / 1000);
            std::exit(1);
        }
        usleep(100'000);  // the server clears up
        take();
        return start;
    }

  private:
    void take() {
        while (const auto event = std::unique_ptr<xcb_generic_event_t, Free>(xcb_poll_for_event(server_)))
            take(*event);
        xcb_flush(server_);
    }

    void take(const xcb_generic_event_t& event) {
        const int type = event.response_type & 0x7f;
        if (type == XCB_CREATE_NOTIFY) {
            const auto& created = reinterpret_cast<const xcb_create_notify_event_t&>(event);
            windows_[created.window].area = double(created.width) * created.height;
            xcb_damage_create(server_, xcb_generate_id(server_), created.window,
                              XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
        } else if (type == XCB_CONFIGURE_NOTIFY) {
            const auto& changed = reinterpret_cast<const xcb_configure_notify_event_t&>(event);
            const bool large = changed.width >= kLeastWidth && changed.height >= kLeastHeight;
            windows_[changed.window].area = large ? double(changed.width) * changed.height : 0;
        } else if (type == XCB_MAP_NOTIFY) {
            const xcb_window_t window = reinterpret_cast<const xcb_map_notify_event_t&>(event).window;
            windows_[window].mapped = true;
            ask(window);
        } else if (type == XCB_CLIENT_MESSAGE) {
            const auto& message = reinterpret_cast<const xcb_client_message_event_t&>(event);
            const bool answer = message.type == protocols_ && message.data.data32[0] == ping_;
            if (answer && isLarge(windows_[message.data.data32[2]]) && answered_ == Clock::time_point())
                answered_ = Clock::now();
        } else if (type == damage_->first_event + XCB_DAMAGE_NOTIFY) {
            const auto& drawn = reinterpret_cast<const xcb_damage_notify_event_t&>(event);
            draw(windows_[drawn.drawable], double(drawn.area.width) * drawn.area.height);
        }
    }

    xcb_atom_t atom(const std::string& name) const {
        const auto cookie =
            xcb_intern_atom(server_, 0, static_cast<std::uint16_t>(name.size()), name.c_str());
        return std::unique_ptr<xcb_intern_atom_reply_t, Free>(xcb_intern_atom_reply(server_, cookie, nullptr))
            ->atom;
    }

    void ask(xcb_window_t window) const {
        xcb_client_message_event_t message{};
        message.response_type = XCB_CLIENT_MESSAGE;
        message.format = 32;
        message.window = window;
        message.type = protocols_;
        message.data.data32[0] = ping_;
        message.data.data32[2] = window;
        xcb_send_event(server_, 0, window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char*>(&message));
    }

    static bool isLarge(const Window& window) { return window.area >= double(kLeastWidth) * kLeastHeight; }

    void draw(Window& window, double area) {
        if (!window.mapped || !isLarge(window)) return;
        window.drawn += area;
        if (window.drawn * 2 < window.area) return;
        settled_ = Clock::now();
        if (painted_ == Clock::time_point()) painted_ = settled_;
    }

    xcb_connection_t* server_;
    const xcb_query_extension_reply_t* damage_ = nullptr;
    std::map<xcb_window_t, Window> windows_;
    xcb_atom_t protocols_ = 0;
    xcb_atom_t ping_ = 0;
    Clock::time_point painted_;
    Clock::time_point answered_;
    Clock::time_point settled_;
};

double median(std::vector<Start> starts, double Start::*figure) {
    std::ranges::sort(starts, {}, figure);
    return starts[starts.size() / 2].*figure;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    const int runs = std::atoi(argv[1]);
    const std::vector<std::string> commands(argv + 2, argv + argc);
    std::map<std::string, std::vector<Start>> starts;
    Watch watch;
    for (const std::string& command : commands) watch.measure(command);  // fills the caches; does not count
    for (int run = 0; run < runs; ++run) {
        for (const std::string& command : commands) starts[command].push_back(watch.measure(command));
    }
    std::printf("medians of %d starts     painted     usable    settled  processor        PSS\n", runs);
    for (const std::string& command : commands) {
        const std::vector<Start>& of = starts[command];
        std::printf("%-22s %7.0f ms %7.0f ms %7.0f ms %7.0f ms %7.1f MB\n",
                    command.substr(command.rfind('/') + 1).c_str(), median(of, &Start::painted),
                    median(of, &Start::usable), median(of, &Start::settled), median(of, &Start::processor),
                    median(of, &Start::memory));
    }
    return 0;
}
