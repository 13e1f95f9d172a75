// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/start_page.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/presentation/statement_text.h"
#include "app/shell/icons.h"

namespace duixian::shell {
namespace {

constexpr int columnWidth = 560;
constexpr int emblemSize = 56;

QLabel* label(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QLabel(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_recentTitle(label(tr("Recent libraries"), "panelTitle", this)), m_recent(new QVBoxLayout)
{
    setObjectName(QStringLiteral("startPage"));
    setAttribute(Qt::WA_StyledBackground);
    m_recent->setSpacing(0);

    auto* column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto* inside = new QVBoxLayout(column);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addLayout(words());
    inside->addSpacing(24);
    inside->addWidget(buttons());
    inside->addSpacing(12);
    inside->addWidget(label(tr("Or drop files and folders anywhere on this window."), "quiet", column));
    inside->addSpacing(40);
    inside->addWidget(m_recentTitle);
    inside->addSpacing(4);
    inside->addLayout(m_recent);

    // Not by alignment: an aligned widget is given its hint, which knows nothing of wrapped lines.
    auto* middle = new QVBoxLayout;
    middle->addStretch(2);
    middle->addWidget(column);
    middle->addStretch(3);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch();
    layout->addLayout(middle);
    layout->addStretch();
    setRecent({});
}

QVBoxLayout* StartPage::words()
{
    auto* picture = new QLabel(this);
    picture->setTextFormat(Qt::PlainText);
    picture->setPixmap(emblem().pixmap(emblemSize));
    auto* box = new QVBoxLayout;
    box->setSpacing(0);
    box->addWidget(picture);
    box->addSpacing(16);
    box->addWidget(label(tr("What was promised, what was done"), "startTitle", this));
    box->addSpacing(8);
    box->addWidget(label(tr("Duixian reads government work reports, marks every target and every outcome with a figure, and sets plan "
                            "against outcome year by year. This library has no reports yet."),
                         "startWords", this));
    return box;
}

QWidget* StartPage::buttons()
{
    auto* row = new QWidget(this);
    auto* import = new QPushButton(tr("&Import reports…"), row);
    import->setObjectName(QStringLiteral("primary"));
    import->setDefault(true);
    auto* samples = new QPushButton(tr("Open the &samples"), row);
    samples->setToolTip(tr("Six invented reports of two invented districts, in a library of their own"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(import);
    layout->addWidget(samples);
    layout->addStretch();
    connect(import, &QPushButton::clicked, this, &StartPage::importWanted);
    connect(samples, &QPushButton::clicked, this, &StartPage::samplesWanted);
    return row;
}

void StartPage::setRecent(const QStringList& libraries)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentTitle->setVisible(!libraries.isEmpty());
    for (const QString& path : libraries) {
        const QFileInfo file(path);
        auto* entry =
            new QPushButton(file.completeBaseName() + QStringLiteral("  –  ") + QDir::toNativeSeparators(file.absolutePath()), this);
        entry->setObjectName(QStringLiteral("link"));
        entry->setEnabled(file.exists());
        entry->setToolTip(presentation::toolTipOf(file.exists() ? path : tr("%1 is not there any more").arg(path)));
        connect(entry, &QPushButton::clicked, this, [this, path] { Q_EMIT libraryWanted(path); });
        m_recent->addWidget(entry, 0, Qt::AlignLeft);
    }
}

} // namespace duixian::shell
