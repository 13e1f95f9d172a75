// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/own_words_wording.h"

#include <QCoreApplication>

#include "app/presentation/qt_text.h"

namespace duixian::presentation {
namespace {

struct OwnWordsWording {
    Q_DECLARE_TR_FUNCTIONS(OwnWordsWording)
};

/// %1: the word.
QString sentenceOf(OwnWordFault fault)
{
    switch (fault) {
    case OwnWordFault::Empty:
        return OwnWordsWording::tr("A word is empty. Write it into its field.");
    case OwnWordFault::Blank:
        return OwnWordsWording::tr("“%1” has a blank in it. Write it as one word.");
    case OwnWordFault::TooShort:
        return OwnWordsWording::tr("“%1” is one character and would be found everywhere. Take a longer name.");
    case OwnWordFault::Traditional:
        return OwnWordsWording::tr("“%1” is in traditional characters. Write it in simplified ones: reports in both are read with it.");
    case OwnWordFault::Taken:
        return OwnWordsWording::tr("“%1” is the name of an indicator already.");
    case OwnWordFault::IndicatorUnknown:
        return OwnWordsWording::tr("There is no indicator “%1”. Choose one from the list, or add it first.");
    case OwnWordFault::MeasureMissing:
        return OwnWordsWording::tr("“%1” is said in no way. Choose at least one measure.");
    case OwnWordFault::UnitUnknown:
        return OwnWordsWording::tr("“%1” is no unit that the program knows.");
    case OwnWordFault::ListUnknown:
        return OwnWordsWording::tr("There is no list “%1”.");
    case OwnWordFault::ListHasIt:
        return OwnWordsWording::tr("“%1” is in that list already.");
    }
    return {};
}

} // namespace

QString sentenceFor(const OwnWordProblem& problem)
{
    const QString sentence = sentenceOf(problem.fault);
    return sentence.contains(QStringLiteral("%1")) ? sentence.arg(toQt(std::u16string_view(problem.word))) : sentence;
}

} // namespace duixian::presentation
