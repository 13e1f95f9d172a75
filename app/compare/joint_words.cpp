// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/joint_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/presentation/qt_text.h"

namespace duixian::comparing {
namespace {

struct JointWords {
    Q_DECLARE_TR_FUNCTIONS(JointWords)
};

QString wordOf(Joint joint)
{
    switch (joint) {
    case Joint::Pinned:
        return JointWords::tr("Pinned by hand");
    case Joint::Promise:
        return JointWords::tr("Target and outcome");
    case Joint::Indicator:
        return JointWords::tr("Same indicator");
    case Joint::Words:
        return JointWords::tr("Much the same words");
    case Joint::Theme:
        return JointWords::tr("Same theme");
    case Joint::Part:
        return JointWords::tr("Parts that correspond");
    }
    return {};
}

} // namespace

QString shortWordOf(Joint joint)
{
    switch (joint) {
    case Joint::Pinned:
        return JointWords::tr("Pinned");
    case Joint::Promise:
        return JointWords::tr("Promise");
    case Joint::Indicator:
        return JointWords::tr("Indicator");
    case Joint::Words:
        return JointWords::tr("Words");
    case Joint::Theme:
        return JointWords::tr("Theme");
    case Joint::Part:
        return JointWords::tr("Part");
    }
    return {};
}

QString reasonOf(const Link& link)
{
    QStringList about;
    for (const std::u16string& one : link.about)
        about << toQt(std::u16string_view(one));
    if (about.isEmpty())
        return wordOf(link.joint);
    return JointWords::tr("%1: %2").arg(wordOf(link.joint), about.join(QStringLiteral("\u3001")));
}

QString firstWords(const Report& report, const Span& paragraph, qsizetype most)
{
    const QString words = toQt(std::u16string_view(report.text).substr(paragraph.begin, paragraph.length())).simplified();
    return words.size() <= most ? words : words.left(most - 1) + QChar(0x2026);
}

QString linkCard(const Link& link, const LinkEnd& left, const LinkEnd& right)
{
    constexpr qsizetype most = 44;
    QStringList lines{reasonOf(link)};
    for (const LinkEnd* end : {&left, &right})
        lines << JointWords::tr("%1: %2").arg(end->name, firstWords(end->report, end->paragraph, most));
    return lines.join(QLatin1Char('\n'));
}

} // namespace duixian::comparing
