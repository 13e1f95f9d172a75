// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/examination.h"

#include <chrono>
#include <utility>

#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

#include "app/presentation/qt_text.h"
#include "app/workspace/pool_work.h"
#include "core/intake/files_behind.h"

namespace duixian {
namespace {

/// Whether a file begins as zip files do; so do .docx and .odt. A pipe would keep us waiting.
bool mayBeArchive(const std::string& path)
{
    QFile file(toQt(std::string_view(path)));
    return QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly) && file.read(2) == "PK";
}

ImportItem partItem(const ImportItem& whole, intake::File part)
{
    ImportItem item = whole;
    // A part that can't be found any more is told as it was called.
    if (!whole.archive.empty())
        part.fileName = whole.file.fileName;
    else if (part.bytes)
        item.archive = whole.file.path;
    item.file = std::move(part);
    return item;
}

} // namespace

Examination::Examination(std::vector<ImportItem> items, std::shared_ptr<const Lexicon> lexicon, std::shared_ptr<std::atomic<bool>> stop)
    : m_items(std::make_move_iterator(items.begin()), std::make_move_iterator(items.end())),
      m_lexicon(std::move(lexicon)),
      m_stop(std::move(stop))
{
}

template <class Result>
std::future<Result> Examination::inPool(std::function<Result()> work, bool urgent) const
{
    const auto task = std::make_shared<std::packaged_task<Result()>>(std::move(work));
    std::future<Result> result = task->get_future();
    const auto run = [task, stop = m_stop] {
        if (!*stop)
            (*task)();
    };
    QThreadPool::globalInstance()->start(new PoolWork(run), urgent ? 1 : 0);
    return result;
}

template <class Result>
bool Examination::waited(const std::future<Result>& result) const
{
    while (!*m_stop)
        if (result.wait_for(std::chrono::milliseconds(20)) == std::future_status::ready)
            return !*m_stop; // what was stopped before it began is ready, too, and holds nothing
    return false;
}

bool Examination::unpackFirst()
{
    const ImportItem& first = m_items.front();
    if (first.file.bytes || first.file.error || (first.archive.empty() && !mayBeArchive(first.file.path)))
        return false;
    const ImportItem item = first;
    const auto unpack = [path = item.archive.empty() ? item.file.path : item.archive, name = item.file.fileName] {
        return intake::partsOf({path, name});
    };
    std::future<std::vector<intake::File>> unpacked = inPool<std::vector<intake::File>>(unpack, true);
    if (!waited(unpacked))
        return false;
    std::vector<intake::File> parts = unpacked.get();
    m_items.pop_front();
    if (!item.archive.empty())
        std::erase_if(parts, [&](const intake::File& part) { return part.path != item.file.path && !part.error; });
    if (!item.archive.empty() && parts.empty())
        parts.push_back({item.file.path, item.file.fileName, std::nullopt, Error{ErrorCode::FileMissing, item.file.path}});
    for (auto part = parts.rbegin(); part != parts.rend(); ++part)
        m_items.push_front(partItem(item, std::move(*part)));
    // What has no bytes now is no archive, or one that can't be opened: it is not to be unpacked once more.
    m_unpacked = parts.size();
    return true;
}

void Examination::fill()
{
    const auto window = 2 * static_cast<std::size_t>(QThreadPool::globalInstance()->maxThreadCount());
    while (m_running.size() < window && !m_items.empty() && !*m_stop) {
        if (m_unpacked == 0 && unpackFirst())
            continue;
        if (*m_stop)
            break;
        m_unpacked -= m_unpacked > 0 ? 1 : 0;
        ImportItem item = std::move(m_items.front());
        m_items.pop_front();
        const auto file = std::make_shared<const intake::File>(std::move(item.file));
        item.file = {file->path, file->fileName};
        auto examined = inPool<intake::Examined>(
            [file, choices = item.choices, lexicon = m_lexicon] { return intake::examine(*file, choices, *lexicon); });
        m_running.push_back({std::move(item), std::move(examined)});
    }
}

std::optional<std::string> Examination::peek()
{
    fill();
    if (m_running.empty())
        return std::nullopt;
    return m_running.front().item.file.fileName;
}

std::optional<Examination::Next> Examination::next()
{
    if (!waited(m_running.front().examined))
        return std::nullopt;
    Running front = std::move(m_running.front());
    m_running.pop_front();
    ++m_given;
    return Next{std::move(front.item), front.examined.get()};
}

} // namespace duixian
