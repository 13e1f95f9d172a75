// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/zip_file.h"

#include <memory>

#include <zip.h>

namespace duixian::exporting {
namespace {

constexpr zip_uint16_t firstDay = (1U << 5U) | 1U; // 1980-01-01
constexpr zip_uint32_t plainFile = 0100644U << 16U;
constexpr int deflateLevel = 6;

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

tl::unexpected<Error> failed(const std::string& path, zip_error_t* error)
{
    auto out = failure(ErrorCode::WriteFailed, path + ": " + zip_error_strerror(error));
    zip_error_fini(error);
    return out;
}

bool add(zip_t* archive, const std::string& file, const std::string& name)
{
    zip_source_t* const source = zip_source_file(archive, file.c_str(), 0, -1);
    if (source == nullptr)
        return false;
    const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, at, ZIP_CM_DEFLATE, deflateLevel) == 0 &&
           zip_file_set_dostime(archive, at, 0, firstDay, 0) == 0 &&
           zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, plainFile) == 0;
}

} // namespace

Result<void> zipFiles(const std::string& folder, const std::vector<std::string>& names, const std::string& path)
{
    int code = 0;
    Archive archive(zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive) {
        zip_error_t error{};
        zip_error_init_with_code(&error, code);
        return failed(path, &error);
    }
    bool whole = true;
    for (const std::string& name : names)
        whole = whole && add(archive.get(), folder + "/" + name, name);
    if (!whole || zip_close(archive.get()) != 0)
        return failure(ErrorCode::WriteFailed, path + ": " + zip_strerror(archive.get()));
    (void)archive.release(); // closed
    return {};
}

} // namespace duixian::exporting
