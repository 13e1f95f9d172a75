// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/figures_desk.h"

#include <QFileInfo>

#include "app/presentation/wording.h"
#include "app/shell/figures_dialog.h"
#include "app/shell/prompts.h"

namespace duixian::shell {

FiguresDesk::FiguresDesk(Workspace& workspace, Prompts& prompts, QWidget* window)
    : QObject(window), m_workspace(workspace), m_prompts(prompts), m_window(window)
{
    connect(&workspace, &Workspace::historyChanged, this, &FiguresDesk::refresh);
    connect(&workspace, &Workspace::libraryChanged, this, [this] {
        if (m_dialog != nullptr)
            m_dialog->setFile({}, {});
        refresh();
    });
}

void FiguresDesk::show()
{
    if (m_dialog == nullptr) {
        m_dialog = new FiguresDialog(m_window);
        connect(m_dialog, &FiguresDialog::fileWanted, this, &FiguresDesk::choose);
        connect(m_dialog, &FiguresDialog::bringInWanted, this, [this](const std::vector<SecondFigure>& figures, const QString& name) {
            m_workspace.bringInSecondFigures(figures, name);
            m_dialog->setFile({}, {});
        });
        connect(m_dialog, &FiguresDialog::removeWanted, &m_workspace, &Workspace::removeSecondFigures);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    refresh();
}

void FiguresDesk::choose()
{
    const QString path = m_prompts.chooseTable();
    if (path.isEmpty())
        return;
    Result<SecondFigureFile> file = m_workspace.readSecondFigures(path);
    const QString name = QFileInfo(path).fileName();
    if (file)
        m_dialog->setFile(name, std::move(*file));
    else
        m_prompts.tell(presentation::sentenceFor(file.error(), name));
}

void FiguresDesk::refresh()
{
    if (m_dialog != nullptr && m_dialog->isVisible() && m_workspace.isOpen())
        m_dialog->setFigures(m_workspace.secondFigures(), m_workspace.canWrite());
}

} // namespace duixian::shell
