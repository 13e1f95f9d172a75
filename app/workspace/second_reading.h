// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <thread>
#include <vector>

#include <QObject>

#include "core/base/result.h"
#include "core/intake/second_reader.h"

namespace duixian {

/// What another person's library says of the reports that are in mine, too.
struct SecondReader {
    std::size_t shared = 0;                 ///< reports that both have
    std::vector<intake::Opinions> opinions; ///< of those that one of both said something of
};

/// Whose word holds of each statement: by report, then by statement, as in SecondReader::opinions and their seen.
using SidesTaken = std::vector<std::vector<judgement::Side>>;

/// Reads two libraries and sets side by side what was said in them, in the background; neither is changed. Signals arrive in the thread of
/// the owner; one of them comes, exactly once.
class SecondReading : public QObject {
    Q_OBJECT
public:
    SecondReading(std::string mine, std::string theirs, QObject* parent);
    /// Waits.
    ~SecondReading() override;

    void start();

Q_SIGNALS:
    void finished(const duixian::SecondReader& reader);
    void failed(const duixian::Error& error);

private:
    [[nodiscard]] Result<SecondReader> read() const;

    std::string m_mine;
    std::string m_theirs;
    std::thread m_thread;
};

} // namespace duixian
