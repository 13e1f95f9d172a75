// SPDX-License-Identifier: GPL-3.0-or-later
// What a library's reports are read with: the rules of today, the person's own words.
#include "app/presentation/qt_text.h"
#include "app/workspace/reading_preview.h"
#include "app/workspace/workspace.h"
#include "core/analysis/analyse.h"
#include "core/intake/pairing.h"
#include "core/lexicon/lexicon.h"
#include "core/lexicon/own_words.h"
#include "core/library/sqlite_version.h"
#include "core/text/icu_version.h"

namespace duixian {

void Workspace::refreshLexicon()
{
    guarded([this] {
        const OwnWords words = m_library->ownWords();
        if (fingerprintOf(words) != m_lexicon->fingerprint())
            m_lexicon = lexiconWith(words);
    });
}

OwnWords Workspace::ownWords()
{
    OwnWords words;
    guarded([&] { words = m_library->ownWords(); });
    return words;
}

std::optional<OwnWordProblem> Workspace::setOwnWords(const OwnWords& words, const QString& subject)
{
    if (const auto problems = problemsOf(words); !problems.empty())
        return problems.front();
    if (!mayWrite())
        return std::nullopt;
    guarded([&] {
        HistoryStep step{HistoryAction::Words, toCoreUtf8(subject)};
        m_library->setOwnWords(words, step);
    });
    reload();
    return std::nullopt;
}

void Workspace::setVerdictRules(const VerdictRules& rules)
{
    if (rules == m_verdictRules)
        return;
    m_verdictRules = rules;
    Q_EMIT verdictRulesChanged();
}

void Workspace::pairAnew()
{
    if (!canWrite() || working()) {
        if (canWrite())
            m_pairSoon.start();
        return;
    }
    bool due = false;
    guarded([&] { due = !m_library->pairsDue().empty(); });
    if (!due)
        return;
    m_pairing = std::make_unique<LibraryTask>(m_library->path(), nullptr);
    // Nothing that is shown changes by it.
    connect(m_pairing.get(), &LibraryTask::finished, this, [this, number = ++m_pairingNumber] {
        if (!m_pairing || number != m_pairingNumber)
            return;
        m_changedByUs = true;
        m_pairing.release()->deleteLater();
    });
    m_pairing->start([lexicon = m_lexicon](library::Library& library) -> Result<std::optional<HistoryStep>> {
        intake::pairAnew(library, *lexicon);
        return std::nullopt;
    });
}

std::vector<std::pair<QString, QString>> Workspace::partVersions()
{
    return {{QStringLiteral("SQLite"), toQt(library::sqliteVersion())},
            {QStringLiteral("ICU"), QString::fromStdString(text::icuVersion())}};
}

bool Workspace::isOutdated(const library::ReportEntry& entry) const
{
    return entry.passport.rules != rulesVersion || entry.passport.words != m_lexicon->fingerprint();
}

std::unique_ptr<ReadingPreview> Workspace::readingPreview() const
{
    return std::make_unique<ReadingPreview>(m_library->path(), m_lexicon, nullptr);
}

} // namespace duixian
