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

TEST(Translations, TraditionalChineseIsComplete)
{
    expectComplete("zh_TW", 1, false);
}

TEST(Translations, TraditionalChineseHasNoSimplifiedCharacters)
{
    // Characters that Taiwan does not write, one of them in nearly every sentence of a window.
    const QString simplified =
        QStringLiteral("库报开关图项标签页过这说请读书写来时间设择单击录删处档编辑动终区长远还进运边达从为对应与个们产业东条"
                       "称确认错误测试数据类别种颜显示标结构树层级导网络连传输门问题难离总统计划观点线条应该没无");
    const QString shared = QStringLiteral("示入置辨"); // written so in both
    for (const Message& m : translated("zh_TW"))
        for (const QString& form : m.translations)
            for (const QChar letter : form)
                EXPECT_FALSE(simplified.contains(letter) && !shared.contains(letter)) << form.toStdString();
}

TEST(Translations, EnglishHasItsPlurals)
{
    expectComplete("en", 2, true);
}

} // namespace
} // namespace duixian::translations
