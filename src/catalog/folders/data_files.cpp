#include "catalog/folders/data_files.h"

#include <algorithm>
#include <iterator>
#include <system_error>

namespace yushi {

namespace {

namespace fs = std::filesystem;

bool isHidden(const fs::path& path) {
    return path.filename().string().starts_with('.');
}

bool isCatalogFile(const fs::path& file) {
    return file.extension() == ".json" && !file.filename().string().ends_with(".schema.json");
}

Problem unreadable(const fs::path& folder, std::errc reason) {
    Problem problem{folder.string(),
                    "",
                    0,
                    {"フォルダーの中を見られません", "the folder cannot be looked into"},
                    {"読み取れるフォルダー(権限を確かめてください)",
                     "a folder that may be read: check its permissions"}};
    if (reason == std::errc::too_many_symbolic_link_levels) {
        problem.found = {"リンクが堂々巡りしています", "the link leads round in a circle"};
        problem.expected = {"実在するフォルダーへのリンク", "a link to a folder that exists"};
    } else if (reason == std::errc::no_such_file_or_directory) {
        problem.found = {"フォルダーがないか、リンクの先がありません", "no such folder, or a link to nowhere"};
        problem.expected = {"存在するフォルダー", "a folder that exists"};
    }
    return problem;
}

/// What lies in a folder, in the order of its names.
struct Listing {
    std::vector<fs::path> paths;
    Problems problems;
};

Listing list(const fs::path& folder) {
    Listing listing;
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    for (const fs::directory_iterator end; !error && entry != end; entry.increment(error)) {
        if (!isHidden(entry->path())) listing.paths.push_back(entry->path());
    }
    if (error) listing.problems.push_back(unreadable(folder, static_cast<std::errc>(error.value())));
    std::ranges::sort(listing.paths);
    return listing;
}

/// The folders among @p paths; a link that leads back to one of @p above, or nowhere, is a problem.
DataFiles foldersAmong(const std::vector<fs::path>& paths, const std::vector<fs::path>& above) {
    DataFiles folders;
    for (const fs::path& path : paths) {
        std::error_code error;
        const fs::path real = fs::canonical(path, error);
        if (error) {
            if (!isCatalogFile(path))
                folders.problems.push_back(unreadable(path, static_cast<std::errc>(error.value())));
            continue;
        }
        if (!fs::is_directory(real, error)) continue;
        if (std::ranges::find(above, real) != above.end()) {
            folders.problems.push_back(unreadable(path, std::errc::too_many_symbolic_link_levels));
        } else if (!isCatalogFile(path)) {
            folders.files.push_back(path);
        }
    }
    return folders;
}

void append(DataFiles& all, DataFiles more) {
    std::ranges::move(more.files, std::back_inserter(all.files));
    std::ranges::move(more.problems, std::back_inserter(all.problems));
}

DataFiles catalogFilesOf(Listing listing) {
    DataFiles found{{}, std::move(listing.problems)};
    std::ranges::copy_if(listing.paths, std::back_inserter(found.files), isCatalogFile);
    return found;
}

void collectBelow(const fs::path& folder, std::vector<fs::path> above, DataFiles& all) {
    std::error_code error;
    above.push_back(fs::canonical(folder, error));
    const Listing listing = list(folder);
    append(all, catalogFilesOf(listing));
    DataFiles folders = foldersAmong(listing.paths, above);
    std::ranges::move(folders.problems, std::back_inserter(all.problems));
    for (const fs::path& below : folders.files) collectBelow(below, above, all);
}

}  // namespace

DataFiles dataFilesIn(const fs::path& folder) {
    return catalogFilesOf(list(folder));
}

DataFiles dataFilesOneBelow(const fs::path& folder) {
    std::error_code error;
    const Listing listing = list(folder);
    const DataFiles folders = foldersAmong(listing.paths, {fs::canonical(folder, error)});
    DataFiles all{{}, listing.problems};
    std::ranges::copy(folders.problems, std::back_inserter(all.problems));
    for (const fs::path& below : folders.files) append(all, dataFilesIn(below));
    return all;
}

DataFiles dataFilesBelow(const fs::path& folder) {
    DataFiles all;
    collectBelow(folder, {}, all);
    std::ranges::sort(all.files);
    return all;
}

}  // namespace yushi
