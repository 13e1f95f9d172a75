// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/second_reader_desk.h"

#include <QDir>
#include <QFileInfo>

#include "app/presentation/wording.h"
#include "app/shell/prompts.h"

namespace duixian::shell {

SecondReaderDesk::SecondReaderDesk(Workspace& workspace, Prompts& prompts, QWidget* window)
    : QObject(window), m_workspace(workspace), m_prompts(prompts), m_window(window)
{
    connect(&workspace, &Workspace::libraryChanged, this, [this] {
        if (m_dialog)
            m_dialog->close();
    });
    // What is shown is of then; what is decided meanwhile must not be written over.
    connect(&workspace, &Workspace::historyChanged, this, [this] {
        if (m_dialog)
            read();
    });
}

void SecondReaderDesk::compareChosen()
{
    if (const QString path = m_prompts.chooseLibrary(); !path.isEmpty())
        compare(path);
}

void SecondReaderDesk::compare(const QString& otherLibrary)
{
    if (QFileInfo(otherLibrary) == QFileInfo(m_workspace.path())) {
        m_prompts.tell(tr("This is the library that is open. Choose the other person's."));
        return;
    }
    if (m_dialog)
        m_dialog->close();
    m_other = otherLibrary;
    m_dialog = new AgreementDialog(QFileInfo(otherLibrary).completeBaseName(), m_window);
    connect(m_dialog, &AgreementDialog::statementWanted, this, &SecondReaderDesk::statementWanted);
    connect(m_dialog, &AgreementDialog::bringInWanted, this,
            [this](const std::vector<intake::Opinions>& opinions, const SidesTaken& sides) {
                m_workspace.bringIn(opinions, sides, QFileInfo(m_other).fileName());
            });
    m_dialog->show();
    read();
}

void SecondReaderDesk::read()
{
    m_reading = m_workspace.secondReading(m_other);
    connect(m_reading.get(), &SecondReading::finished, this, [this](const SecondReader& reader) {
        if (m_dialog)
            m_dialog->setReader(reader, m_workspace.canWrite());
    });
    connect(m_reading.get(), &SecondReading::failed, this, [this](const Error& error) {
        if (m_dialog)
            m_dialog->close();
        m_prompts.tell(presentation::sentenceFor(error, QDir::toNativeSeparators(m_other)));
    });
    m_reading->start();
}

} // namespace duixian::shell
