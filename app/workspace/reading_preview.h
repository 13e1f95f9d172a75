// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <QObject>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/statement_field.h"

namespace duixian {

class Lexicon;

/// One thing that a new reading of a report would change.
struct ReadingChange {
    enum class Sort {
        New,       ///< a statement more
        Gone,      ///< one less
        Changed,   ///< other fields
        Adrift,    ///< a person's word whose words are not in the text any more
        Returning, ///< one that takes effect again
        Disagrees, ///< a person's word holds, and the rules now see it differently
    };
    Sort sort = Sort::New;
    Statement before; ///< of New: the new one; of a person's word: as the person has it
    Statement after;  ///< of Changed and Disagrees
    std::vector<StatementField> fields;
};

/// What a new reading would change in one report.
struct ReportChanges {
    ReportId report;
    std::u16string title;
    std::vector<ReadingChange> changes; ///< in the order of the text, a person's words last
    std::optional<Error> error;         ///< it can't be read
};

/// Reads the reports of a library anew that other rules or other words read, and stores nothing. Signals arrive in the thread of the
/// owner; finished comes exactly once.
class ReadingPreview : public QObject {
    Q_OBJECT
public:
    ReadingPreview(std::string libraryPath, std::shared_ptr<const Lexicon> lexicon, QObject* parent);
    /// Stops.
    ~ReadingPreview() override;

    void start();

Q_SIGNALS:
    void progress(int done, int total);
    /// Reports that would stay as they are have no changes, but are among them.
    void finished(const std::vector<duixian::ReportChanges>& reports);
    void failed(const duixian::Error& error);

private:
    void run();
    [[nodiscard]] std::vector<ReportChanges> readAll();

    std::string m_libraryPath;
    std::shared_ptr<const Lexicon> m_lexicon;
    std::atomic<bool> m_stopped = false;
    std::thread m_thread;
};

} // namespace duixian
