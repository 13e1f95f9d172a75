// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/translations.h"

#include <algorithm>
#include <memory>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace duixian::shell {
namespace {

struct Speech {
    QString language;
    std::vector<QTranslator*> translators; ///< the application's
};

Speech& speech()
{
    static Speech current;
    return current;
}

void install(const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(name, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    speech().translators.push_back(translator.release());
}

} // namespace

const std::vector<Language>& languages()
{
    static const std::vector<Language> all{{QStringLiteral("en"), QStringLiteral("English")},
                                           {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
                                           {QStringLiteral("zh_TW"), QStringLiteral("繁體中文")}};
    return all;
}

QString languageOf(const QLocale& locale)
{
    if (locale.language() != QLocale::Chinese)
        return QStringLiteral("en");
    const auto country = locale.territory();
    const bool traditional = locale.script() == QLocale::TraditionalHanScript || country == QLocale::Taiwan ||
                             country == QLocale::HongKong || country == QLocale::Macau;
    return traditional ? QStringLiteral("zh_TW") : QStringLiteral("zh_CN");
}

void speak(const QString& language)
{
    const auto& all = languages();
    const bool known = std::any_of(all.begin(), all.end(), [&](const Language& each) { return each.code == language; });
    const QLocale locale = known ? QLocale(language) : QLocale::system();
    for (QTranslator* translator : speech().translators)
        delete translator;
    speech() = {known ? language : languageOf(locale), {}};
    QLocale::setDefault(locale);
    const QString own = QStringLiteral(":/translations");
    install(QStringLiteral("duixian_en"), own);
    install(QStringLiteral("qtbase_") + speech().language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (speech().language != QLatin1String("en"))
        install(QStringLiteral("duixian_") + speech().language, own);
}

QString spoken()
{
    return speech().language;
}

} // namespace duixian::shell
