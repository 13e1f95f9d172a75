// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "tests/app/translations/translation_faults.h"

namespace duixian::translations {
namespace {

QString sourceFolder()
{
    return QString::fromUtf8(DUIXIAN_SOURCE_DIR);
}

std::vector<Message> messagesIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? messagesOf(file.readAll()) : std::vector<Message>{};
}

std::vector<Message> translated(const char* language)
{
    return messagesIn(sourceFolder() + QLatin1String("/translations/duixian_") + QLatin1String(language) + QLatin1String(".ts"));
}

/// What the code asks for, as lupdate finds it; nothing where lupdate did not run.
std::optional<std::vector<Message>> inTheCode(bool pluralsOnly)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("found.ts"));
    QStringList arguments{QStringLiteral("app"),     QStringLiteral("-I"),         QStringLiteral("."),
                          QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none")};
    if (pluralsOnly)
        arguments << QStringLiteral("-pluralonly");
    arguments << QStringLiteral("-ts") << path;
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceFolder());
    lupdate.start(QString::fromUtf8(DUIXIAN_LUPDATE), arguments);
    if (!lupdate.waitForFinished(-1) || lupdate.exitStatus() != QProcess::NormalExit || lupdate.exitCode() != 0)
        return std::nullopt;
    return messagesIn(path);
}

QStringList keysOf(const std::vector<Message>& messages)
{
    QStringList keys;
    for (const Message& m : messages)
        keys << keyOf(m);
    keys.sort();
    return keys;
}

std::string without(QStringList keys, const QStringList& others)
{
    keys.removeIf([&](const QString& key) { return others.contains(key); });
    return keys.join(QLatin1Char('\n')).toStdString();
}

/// The sources are English: only what has a number needs an English translation (1 report, 2 reports).
void expectComplete(const char* language, int forms, bool pluralsOnly)
{
    const auto there = translated(language);
    const auto asked = inTheCode(pluralsOnly);
    ASSERT_TRUE(asked) << "lupdate did not run: " << DUIXIAN_LUPDATE;
    EXPECT_EQ(without(keysOf(*asked), keysOf(there)), "") << "in the code, not in duixian_" << language << ".ts";
    EXPECT_EQ(without(keysOf(there), keysOf(*asked)), "") << "in duixian_" << language << ".ts, not in the code";
    for (const Message& m : there)
        EXPECT_EQ(faultsOf(m, forms).join(QLatin1Char('\n')).toStdString(), "");
}

TEST(Translations, ChineseIsComplete)
{
    expectComplete("zh_CN", 1, false);
}

TEST(Translations, EnglishHasItsPlurals)
{
    expectComplete("en", 2, true);
}

} // namespace
} // namespace duixian::translations
