// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/desktop_prompts.h"

#include <QClipboard>
#include <QColorDialog>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

#include "app/shell/bug_report.h"

namespace duixian::shell {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

QString libraryKinds()
{
    return Texts::tr("Duixian libraries (*.duixian)");
}

/// Message boxes guess at rich text, and a report's title may hold tags.
QMessageBox* plainBox(QWidget* window, QMessageBox::Icon icon, const QString& message)
{
    auto* box = new QMessageBox(window);
    box->setIcon(icon);
    box->setWindowTitle(QCoreApplication::applicationName());
    box->setTextFormat(Qt::PlainText);
    box->setText(message);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

} // namespace

DesktopPrompts::DesktopPrompts(QWidget* window)
    : m_window(window), m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

QString DesktopPrompts::beginning(const QString& preferred) const
{
    return preferred.isEmpty() || !QFileInfo(preferred).isDir() ? m_folder : preferred;
}

void DesktopPrompts::keep(const QString& chosen)
{
    if (!chosen.isEmpty())
        m_folder = QFileInfo(chosen).absolutePath();
}

QStringList DesktopPrompts::chooseReports()
{
    QStringList files = QFileDialog::getOpenFileNames(
        m_window, Texts::tr("Import reports"), beginning(m_folders.imports),
        Texts::tr("Reports (%1)").arg(QStringLiteral("*.txt *.md *.html *.htm *.docx *.odt *.pdf *.zip")) + QStringLiteral(";;") +
            Texts::tr("Pictures of charts (*.png)") + QStringLiteral(";;") + Texts::tr("All files (*)"));
    keep(files.value(0));
    return files;
}

QString DesktopPrompts::chooseFolder()
{
    QString folder = QFileDialog::getExistingDirectory(m_window, Texts::tr("Import a folder of reports"), beginning(m_folders.imports));
    keep(folder);
    return folder;
}

QString DesktopPrompts::chooseLibrary()
{
    QString file = QFileDialog::getOpenFileName(m_window, Texts::tr("Open library"), beginning(m_folders.libraries), libraryKinds());
    keep(file);
    return file;
}

QString DesktopPrompts::chooseTable()
{
    QString file = QFileDialog::getOpenFileName(m_window, Texts::tr("Figures of another source"), beginning(m_folders.imports),
                                                Texts::tr("Table (*.csv)") + QStringLiteral(";;") + Texts::tr("All files (*)"));
    keep(file);
    return file;
}

QString DesktopPrompts::named(const QString& title, const QString& suggestion, const QString& kinds, const QString& suffix,
                              const QString& folder)
{
    QFileDialog dialog(m_window, title, beginning(folder), kinds);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(suggestion);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    keep(dialog.selectedFiles().value(0));
    return dialog.selectedFiles().value(0);
}

QString DesktopPrompts::nameNewLibrary()
{
    return named(Texts::tr("New library"), Texts::tr("my reports") + QStringLiteral(".duixian"), libraryKinds(), QStringLiteral("duixian"),
                 m_folders.libraries);
}

QString DesktopPrompts::nameOutput(const QString& suggestion, const QString& kinds)
{
    return named(Texts::tr("Export"), suggestion, kinds, QFileInfo(suggestion).suffix(), m_folders.exports);
}

QString DesktopPrompts::askText(const QString& title, const QString& label, const QString& text)
{
    QInputDialog dialog(m_window);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(text);
    if (auto* words = dialog.findChild<QLabel*>())
        words->setTextFormat(Qt::PlainText);
    constexpr int wide = 360;
    dialog.resize(wide, dialog.sizeHint().height());
    return dialog.exec() == QDialog::Accepted ? dialog.textValue() : QString();
}

WayOut DesktopPrompts::askAboutDamage(const QString& path)
{
    QMessageBox* box = plainBox(m_window, QMessageBox::Warning, Texts::tr("The library “%1” is damaged.").arg(QFileInfo(path).fileName()));
    box->setObjectName(QStringLiteral("damageBox"));
    box->setInformativeText(
        Texts::tr("Its file lies in %1.\n\nYou can go back to a restore point, or save what can still be read into a new "
                  "library. The damaged file is kept in either case.")
            .arg(QFileInfo(path).path()));
    const QPushButton* restore = box->addButton(Texts::tr("Restore points…"), QMessageBox::AcceptRole);
    const QPushButton* rescue = box->addButton(Texts::tr("Save what can be read…"), QMessageBox::ActionRole);
    box->addButton(QMessageBox::Cancel);
    WayOut way = WayOut::None;
    QObject::connect(box, &QMessageBox::buttonClicked, box, [&](const QAbstractButton* clicked) {
        way = clicked == restore ? WayOut::Restore : clicked == rescue ? WayOut::Rescue : WayOut::None;
    });
    box->exec();
    return way;
}

void DesktopPrompts::showFolder(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

QColor DesktopPrompts::chooseColour(const QColor& now)
{
    return QColorDialog::getColor(now, m_window, Texts::tr("Choose a colour"));
}

void DesktopPrompts::tell(const QString& message)
{
    QMessageBox* box = plainBox(m_window, QMessageBox::Warning, message);
    box->setObjectName(QStringLiteral("messageBox"));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->addButton(QMessageBox::Ok);
    box->setDefaultButton(QMessageBox::Ok);
    box->setEscapeButton(QMessageBox::Ok);
    const QPushButton* copy = box->addButton(Texts::tr("Copy for a &bug report"), QMessageBox::ActionRole);
    // Copying closes nothing.
    copy->disconnect();
    QObject::connect(copy, &QPushButton::clicked, box,
                     [message] { QGuiApplication::clipboard()->setText(message + QStringLiteral("\n\n") + bugReport()); });
    box->open();
}

} // namespace duixian::shell
