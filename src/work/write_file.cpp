#include "work/write_file.h"

#include "catalog/folders/file_hash.h"
#include "work/write_problem.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <optional>
#include <random>
#include <string>
#include <system_error>
#include <vector>

namespace yushi {

namespace {

namespace fs = std::filesystem;

constexpr mode_t kOwnerAlone = 0600;
constexpr std::size_t kNameDigits = 16;
constexpr std::string_view kDigits = "0123456789abcdef";

/// An open file of the system; closed at the end.
class Descriptor {
  public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool isOpen() const { return number_ >= 0; }
    int number() const { return number_; }

  private:
    int number_;
};

/// Where a name leads.
struct Destination {
    fs::path path;
    std::optional<int> open;  ///< a descriptor that this program was given, such as that of /dev/stdout
    bool isFile = true;       ///< there is a file or nothing yet, and it can be replaced
    int error = 0;
};

/// "/proc/self/fd/1", to which /dev/stdout leads, is not a file to be replaced, whatever stands behind it.
std::optional<int> openDescriptor(const fs::path& path) {
    const fs::path folder = path.parent_path();
    const std::string name = path.filename().string();
    if (folder != "/proc/self/fd" && folder != "/dev/fd") return std::nullopt;
    if (name.empty() || name.size() > 4 ||
        !std::ranges::all_of(name, [](char c) { return '0' <= c && c <= '9'; }))
        return std::nullopt;
    return std::stoi(name);
}

Destination destinationOf(const fs::path& file) {
    constexpr int mostLinks = 40;  // as the system allows
    std::error_code error;
    fs::path at = fs::absolute(file, error);
    for (int links = 0; links <= mostLinks; ++links) {
        if (const auto descriptor = openDescriptor(at)) return {at, descriptor, false};
        const fs::file_status status = fs::symlink_status(at, error);
        if (status.type() != fs::file_type::symlink)
            return {at, {}, status.type() == fs::file_type::regular || !fs::exists(status)};
        at = at.parent_path() / fs::read_symlink(at, error);
        if (error) return {at, {}, false, error.value()};
    }
    return {at, {}, false, ELOOP};
}

/// Writes all of it; 0, or the system's number of the error.
int writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

int copyAll(int from, int to) {
    std::array<char, 1 << 16> bytes{};
    while (true) {
        const ssize_t size = ::read(from, bytes.data(), bytes.size());
        if (size < 0 && errno == EINTR) continue;
        if (size <= 0) return size < 0 ? errno : 0;
        if (const int error = writeAll(to, {bytes.data(), static_cast<std::size_t>(size)})) return error;
    }
}

/// Brings a file or folder to the disk. Some places refuse this: they answer for themselves.
int sync(int descriptor) {
    if (::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOSYS || errno == ENOTSUP) return 0;
    return errno;
}

/// Makes a rename last beyond a power cut.
void syncFolder(const fs::path& folder) {
    const Descriptor open(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (open.isOpen()) sync(open.number());
}

/// Gives a new file owner and mode of the one that it will replace, as far as the place lets it.
void giveMode(int descriptor, const struct stat* before, Readers readers) {
    mode_t mode = kOwnerAlone;
    if (before && readers == Readers::AsBefore) {
        mode = before->st_mode & 07777;
        const bool sameGroup = ::fchown(descriptor, before->st_uid, before->st_gid) == 0 ||
                               ::fchown(descriptor, static_cast<uid_t>(-1), before->st_gid) == 0;
        if (!sameGroup) mode &= ~mode_t(070);  // another group was not meant
    } else if (before && ::fchown(descriptor, before->st_uid, before->st_gid) != 0) {
        errno = 0;  // only root gives files away
    }
    ::fchmod(descriptor, mode);
}

/// A file beside the one that it will replace; removed unless it does.
class Unfinished {
  public:
    explicit Unfinished(const fs::path& file)
        : path_(unfinishedName(file)),
          open_(::open(path_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, kOwnerAlone)) {}
    ~Unfinished() {
        if (open_.isOpen() && !replaced_) ::unlink(path_.c_str());
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    bool isOpen() const { return open_.isOpen(); }
    int number() const { return open_.number(); }
    const fs::path& path() const { return path_; }
    int replace(const fs::path& file) {
        replaced_ = ::rename(path_.c_str(), file.c_str()) == 0;
        return replaced_ ? 0 : errno;
    }

  private:
    fs::path path_;
    Descriptor open_;
    bool replaced_ = false;
};

/// Fills a file; 0, or the system's number of the error.
using Fill = std::function<int(int descriptor, const fs::path& path)>;

int replaceFile(const fs::path& file, const Fill& fill, Readers readers,
                const BeforeReplacing& beforeReplacing) {
    struct stat before {};
    const bool existed = ::stat(file.c_str(), &before) == 0;
    const bool writable = (before.st_mode & 0222) != 0;  // who may do everything does not do it by mistake
    if (existed && !writable) return EACCES;
    if (existed && ::faccessat(AT_FDCWD, file.c_str(), W_OK, AT_EACCESS) != 0) return errno;
    Unfinished fresh(file);
    if (!fresh.isOpen()) return errno;
    giveMode(fresh.number(), existed ? &before : nullptr, readers);
    if (const int error = fill(fresh.number(), fresh.path())) return error;
    if (const int error = sync(fresh.number())) return error;
    if (existed && beforeReplacing) beforeReplacing(file);
    if (const int error = fresh.replace(file)) return error;
    syncFolder(file.parent_path());
    return 0;
}

/// Writes to what is no file. What fills a path fills one of its own first.
int writeThrough(const Destination& to, const Fill& fill) {
    const Descriptor open(to.open ? ::dup(*to.open) : ::open(to.path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!open.isOpen()) return errno;
    std::error_code error;
    const fs::path folder = fs::temp_directory_path(error);
    if (error) return error.value();
    Unfinished fresh(folder / to.path.filename());
    if (!fresh.isOpen()) return errno;
    if (const int failed = fill(fresh.number(), fresh.path())) return failed;
    if (::lseek(fresh.number(), 0, SEEK_SET) != 0) return errno;
    return copyAll(fresh.number(), open.number());
}

/// Digits that are the same for the same name: a long name with its own parts beside it would be too long for a folder.
std::string digitsOf(const fs::path& file) {
    return sha256(file.filename().string()).substr(0, kNameDigits);
}

std::string unfinishedStart(const fs::path& file) {
    return ".yushi-kurabe-" + digitsOf(file) + "-";
}

constexpr std::string_view kUnfinishedEnd = ".part";
constexpr auto kAbandonedAfter = std::chrono::hours(1);

/// Whether @p name is one of unfinishedName(), of which @p start is known.
bool isUnfinished(std::string_view name, std::string_view start) {
    if (name.size() != start.size() + kNameDigits + kUnfinishedEnd.size()) return false;
    const std::string_view digits = name.substr(start.size(), kNameDigits);
    return name.starts_with(start) && name.ends_with(kUnfinishedEnd) &&
           digits.find_first_not_of(kDigits) == std::string_view::npos;
}

std::vector<fs::path> unfinishedOf(const fs::path& file) {
    const std::string start = unfinishedStart(file);
    std::error_code error;
    std::vector<fs::path> left;
    for (fs::directory_iterator entry(file.parent_path(), error), end; !error && entry != end;
         entry.increment(error)) {
        if (isUnfinished(entry->path().filename().string(), start)) left.push_back(entry->path());
    }
    return left;
}

/// Removes what a crash left of @p file some time ago: a younger part may be one that somebody is still writing.
void removeAbandoned(const fs::path& file) {
    std::error_code error;
    for (const fs::path& part : unfinishedOf(file)) {
        const auto written = fs::last_write_time(part, error);
        if (!error && fs::file_time_type::clock::now() - written > kAbandonedAfter) fs::remove(part, error);
    }
}

Problems write(const fs::path& file, const Fill& fill, Readers readers,
               const BeforeReplacing& beforeReplacing) {
    const Destination to = destinationOf(file);
    int error = to.error;
    if (error == 0)
        error = to.isFile ? replaceFile(to.path, fill, readers, beforeReplacing) : writeThrough(to, fill);
    if (error != 0) return {writeProblem(file, error)};
    if (to.isFile) removeAbandoned(to.path);
    return {};
}

}  // namespace

Problems writeFile(const fs::path& file, std::string_view bytes, Readers readers,
                   const BeforeReplacing& beforeReplacing) {
    const Fill fill = [bytes](int descriptor, const fs::path&) { return writeAll(descriptor, bytes); };
    return write(file, fill, readers, beforeReplacing);
}

Problems writeFile(const fs::path& file, const std::function<bool(const fs::path&)>& writer,
                   Readers readers) {
    const Fill fill = [&writer](int, const fs::path& path) {
        errno = 0;
        if (writer(path)) return 0;
        return errno ? errno : EIO;
    };
    return write(file, fill, readers, {});
}

bool nameOneFile(const fs::path& one, const fs::path& other) {
    const Destination first = destinationOf(one);
    const Destination second = destinationOf(other);
    if (!first.isFile || !second.isFile) return false;
    std::error_code error;
    if (fs::equivalent(first.path, second.path, error)) return true;
    return fs::weakly_canonical(first.path, error) == fs::weakly_canonical(second.path, error);
}

fs::path unfinishedName(const fs::path& file) {
    std::random_device chance;
    std::string name = unfinishedStart(file);
    for (std::size_t i = 0; i < kNameDigits; ++i) name += kDigits[chance() % kDigits.size()];
    return file.parent_path() / name.append(kUnfinishedEnd);
}

void removeUnfinished(const fs::path& file) {
    std::error_code error;
    for (const fs::path& part : unfinishedOf(destinationOf(file).path)) fs::remove(part, error);
}

}  // namespace yushi
