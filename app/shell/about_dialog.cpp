// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/about_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/shell/bug_report.h"
#include "app/shell/icons.h"

namespace duixian::shell {
namespace {

QLabel* label(const QString& words, const char* name, QWidget* parent)
{
    auto* made = new QLabel(words, parent);
    made->setObjectName(QLatin1String(name));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

QHBoxLayout* head(QWidget* parent)
{
    constexpr int emblemSize = 56;
    auto* picture = new QLabel(parent);
    picture->setTextFormat(Qt::PlainText);
    picture->setPixmap(emblem().pixmap(emblemSize));
    auto* words = new QVBoxLayout;
    words->addWidget(label(QStringLiteral("Duixian 兑现"), "reportTitle", parent));
    words->addWidget(label(AboutDialog::tr("What was promised, what was done"), "quiet", parent));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(picture);
    row->addLayout(words, 1);
    return row;
}

QGridLayout* parts(QWidget* parent)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Part& part : partsInUse()) {
        grid->addWidget(label(part.name, "quiet", parent), row, 0);
        grid->addWidget(label(part.version, "", parent), row, 1);
        ++row;
    }
    return grid;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Duixian"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QPushButton* copy = buttons->addButton(tr("Copy for a &bug report"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copy"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(bugReport()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(head(this));
    layout->addWidget(label(tr("Reads Chinese government work reports, finds what was promised and what was done, and sets them side by "
                               "side. Nothing leaves this computer: the program makes no connection to any network."),
                            "", this));
    layout->addLayout(parts(this));
    layout->addWidget(label(tr("Free software under the GNU General Public License, version 3 or later, without any warranty."), "", this));
    layout->addWidget(label(tr("With thanks to the makers of %1.")
                                .arg(QStringLiteral("Qt (LGPL-3.0), ICU (Unicode-3.0), SQLite (public domain), OpenSSL (Apache-2.0), "
                                                    "poppler (GPL-2.0+), libxml2 (MIT), libzip (BSD-3-Clause), pugixml (MIT), "
                                                    "libxlsxwriter (BSD-2-Clause), nlohmann-json (MIT), fmt (MIT), CLI11 "
                                                    "(BSD-3-Clause), dtl (BSD-3-Clause)")),
                            "quiet", this));
    layout->addStretch();
    layout->addWidget(buttons);
    constexpr int width = 520;
    resize(width, layout->totalHeightForWidth(width));
}

} // namespace duixian::shell
