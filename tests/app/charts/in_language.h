// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace duixian::charts {

/// As long as it lives the program's words are those of a language; afterwards they are as they were.
class InLanguage {
public:
    explicit InLanguage(const QString& language) : m_before(QLocale())
    {
        const bool loaded = m_words.load(QStringLiteral("duixian_") + language, QStringLiteral(":/translations"));
        Q_ASSERT(loaded);
        QCoreApplication::installTranslator(&m_words);
        QLocale::setDefault(QLocale(language));
    }
    ~InLanguage() { QLocale::setDefault(m_before); } // a translator leaves the application when it dies
    InLanguage(const InLanguage&) = delete;
    InLanguage& operator=(const InLanguage&) = delete;

private:
    QTranslator m_words;
    QLocale m_before;
};

} // namespace duixian::charts
