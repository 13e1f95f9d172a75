// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/extract_lines.h"

#include "core/base/base64.h"
#include "core/export/json_line.h"

namespace duixian::exporting {
namespace {

std::string_view statusOf(const FileEnd& end)
{
    if (end.reason.empty())
        return "read";
    return end.reports > 0 ? "partly" : "failed";
}

std::string partsJson(const std::vector<FailedPart>& parts)
{
    std::string out = "[";
    for (const FailedPart& part : parts)
        out.append(out.size() > 1 ? "," : "").append(JsonLine().text("file", part.file).text("reason", part.reason).finish());
    return out + "]";
}

} // namespace

std::string fileLine(const FileEnd& end)
{
    JsonLine line;
    line.text("type", "file").text("file", end.file).text("status", statusOf(end)).textOrNull("reason", end.reason);
    line.count("reports", end.reports).count("statements", end.statements);
    return line.raw("failed_parts", partsJson(end.failedParts)).finish();
}

std::string wholeLine(const Report& report, std::string_view bytes)
{
    JsonLine line;
    line.text("type", "whole").text("file", report.passport.fileName).text("sha256", report.passport.sha256);
    return line.text("text", report.text).raw("bytes", "\"" + toBase64(bytes) + "\"").finish();
}

} // namespace duixian::exporting
