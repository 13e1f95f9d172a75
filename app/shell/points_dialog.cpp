// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/points_dialog.h"

#include <array>

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/shell/row_table.h"

namespace duixian::shell {
namespace {

enum Column { Moment, Why, Reports, Size };

QString wordOf(library::PointReason reason)
{
    using library::PointReason;
    switch (reason) {
    case PointReason::Daily:
        return PointsDialog::tr("daily");
    case PointReason::BeforeUpgrade:
        return PointsDialog::tr("before a newer version changed the file's form");
    case PointReason::BeforeReadingAnew:
        return PointsDialog::tr("before reports were read anew");
    case PointReason::BeforeRestoring:
        return PointsDialog::tr("before another point was restored");
    case PointReason::ByHand:
        break;
    }
    return PointsDialog::tr("made by hand");
}

QTableWidget* tableIn(QWidget* parent)
{
    QTableWidget* table =
        rowTable({PointsDialog::tr("Made"), PointsDialog::tr("Why"), PointsDialog::tr("Reports"), PointsDialog::tr("Size")},
                 PointsDialog::tr("Restore points"), parent);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(Why, QHeaderView::Stretch);
    for (const Column column : {Reports, Size})
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return table;
}

QLabel* labelIn(QWidget* parent, const QString& words, const char* name)
{
    auto* label = new QLabel(words, parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QString momentText(const library::RestorePoint& point)
{
    const QDateTime made = QDateTime::fromString(toQt(std::string_view(point.made)), Qt::ISODate).toLocalTime();
    return QLocale().toString(made.date(), QLocale::ShortFormat) + QStringLiteral("  ") +
           QLocale().toString(made.time(), QStringLiteral("HH:mm:ss"));
}

PointsDialog::PointsDialog(const QString& libraryName, bool damaged, QWidget* parent)
    : QDialog(parent),
      m_damaged(damaged),
      m_table(tableIn(this)),
      m_none(labelIn(this, tr("There is no restore point of this library yet."), "quiet")),
      m_news(labelIn(this, {}, "quiet")),
      m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("pointsDialog"));
    setWindowTitle(tr("Restore points of “%1”").arg(libraryName));
    const QString after = damaged
                              ? tr("Restoring puts the library back as it was at that moment. The damaged file is kept beside it under "
                                   "another name.")
                              : tr("Restoring puts all reports, decisions and notes back as they were at that moment. What is there now "
                                   "is kept as a restore point first, so that you can come back to it.");
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    // Named before the box gives it its look.
    m_restore = new QPushButton(tr("&Restore"), this);
    m_restore->setObjectName(QStringLiteral("primary"));
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    m_make = buttons->addButton(tr("&Make one now"), QDialogButtonBox::ActionRole);
    m_folder = buttons->addButton(tr("Open the &folder"), QDialogButtonBox::ActionRole);
    for (QPushButton* button : {m_restore, m_make, m_folder})
        button->setAutoDefault(false);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("At work"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(labelIn(this,
                              tr("A restore point is a whole copy of the library. One is made each day on which the program is used, and "
                                 "before anything that changes much; the older ones are cleared away by and by, those made by hand never."),
                              "quiet"));
    m_none->setAlignment(Qt::AlignTop);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(labelIn(this, after, "words"));
    layout->addWidget(m_bar);
    layout->addWidget(m_news);
    layout->addWidget(buttons);
    constexpr QSize wanted(720, 480);
    resize(wanted);

    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PointsDialog::refresh);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const auto* point = chosen())
            Q_EMIT restoreWanted(*point);
    });
    connect(m_make, &QPushButton::clicked, this, &PointsDialog::makeWanted);
    connect(m_folder, &QPushButton::clicked, this, &PointsDialog::folderWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &PointsDialog::reject);
    setPoints({});
    setBusy({});
    m_table->setFocus();
}

void PointsDialog::fillRow(int row, const library::RestorePoint& point)
{
    const QString reports = point.reports ? QLocale().toString(static_cast<qlonglong>(*point.reports)) : tr("can't be read");
    const std::array<QString, 4> texts{
        momentText(point), wordOf(point.reason), reports,
        QLocale().formattedDataSize(static_cast<qint64>(point.bytes), 1, QLocale::DataSizeTraditionalFormat)};
    for (int column = 0; column < static_cast<int>(texts.size()); ++column) {
        auto* item = new QTableWidgetItem(texts[static_cast<std::size_t>(column)]);
        item->setToolTip(presentation::toolTipOf(toQt(std::string_view(point.file))));
        if (column >= Reports)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (!point.reports)
            item->setFlags(Qt::NoItemFlags);
        m_table->setItem(row, column, item);
    }
}

void PointsDialog::setPoints(std::vector<library::RestorePoint> points)
{
    m_points = std::move(points);
    m_table->clearContents();
    m_table->setRowCount(static_cast<int>(m_points.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, m_points[static_cast<std::size_t>(row)]);
    m_table->setVisible(!m_points.empty());
    m_none->setVisible(m_points.empty());
    refresh();
}

void PointsDialog::setBusy(const QString& doing)
{
    m_busy = !doing.isEmpty();
    m_bar->setVisible(m_busy);
    say(doing);
    refresh();
}

void PointsDialog::setWritable(bool writable, const QString& why)
{
    m_writable = writable;
    say(why);
    refresh();
}

void PointsDialog::say(const QString& words)
{
    m_news->setText(words);
    m_news->setVisible(!words.isEmpty());
}

void PointsDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

const library::RestorePoint* PointsDialog::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_points[static_cast<std::size_t>(rows.front().row())];
}

void PointsDialog::refresh()
{
    m_table->setEnabled(!m_busy);
    m_restore->setEnabled(!m_busy && m_writable && chosen() && chosen()->reports);
    m_make->setEnabled(!m_busy && m_writable && !m_damaged);
    m_folder->setEnabled(!m_points.empty());
}

} // namespace duixian::shell
