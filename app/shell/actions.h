// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

class QActionGroup;
class QMainWindow;
class QMenu;

namespace duixian::shell {

/// Everything that the window can do, each with its word, its key and its tip. All stand in the menu bar.
struct Actions {
    explicit Actions(QMainWindow& window);

    QAction* newLibrary;
    QAction* openLibrary;
    QAction* openSamples;
    QAction* restorePoints;
    QAction* importFiles;
    QAction* importFolder;
    QAction* lastImport;
    QAction* otherFigures;
    QAction* exportData;
    QAction* comparisonReport;
    QAction* exportTable;
    QAction* exportChart;
    QAction* exportHits;      ///< CSV
    QAction* exportHitsExcel; ///< XLSX
    QAction* quit;

    QAction* undo; ///< its words tell the step
    QAction* redo;
    QAction* showHistory;
    QAction* copy;
    QAction* paste;
    QAction* find; ///< in the report that is read
    QAction* findNext;
    QAction* findPrevious;
    QAction* searchAll; ///< all reports
    QAction* saveSearch;
    QAction* filterStatements;
    QAction* filterLibrary;
    QAction* preferences;

    QAction* markTargets;
    QAction* markOutcomes;
    QAction* markDoubtful;
    QAction* markRejected;
    QAction* markFound;
    QActionGroup* furniture; ///< the data of each is a reader::FurnitureShown as int
    QAction* markDamage;
    QAction* serif;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomReset;
    QActionGroup* theme; ///< the data of each is a presentation::ThemeChoice as int
    QAction* fullScreen;

    QAction* previousYear;
    QAction* nextYear;
    QAction* sideBySide; ///< the reports that are selected
    QAction* passport;
    QAction* leaveOut;
    QAction* readAnew;
    QAction* ownWords;
    QAction* rename;
    QAction* removeReport;

    QAction* acceptStatement; ///< single keys, for the lists and texts that they are added to
    QAction* correctStatement;
    QAction* rejectStatement;
    QAction* withdrawStatement;
    QAction* previousStatement;
    QAction* nextStatement;
    QAction* whyStatement;
    QAction* acceptScreen;
    QAction* acceptAll;
    QAction* rejectAll;
    QAction* addStatement;
    QAction* moveMark;
    QAction* confirmPair; ///< of the statement that is looked at on the page Read
    QAction* partPair;
    QAction* joinPair;
    QAction* overrulePair;
    QAction* withdrawPair;
    QAction* compareReaders;
    QAction* looseDecisions;
    QAction* remark; ///< letters of the text, the table and the tree
    QAction* tag;
    QAction* star;
    QAction* showNotes;

    QAction* goBack;
    QAction* goForward;
    QActionGroup* pages; ///< the data of each is a Page as int
    QAction* readPage;
    QAction* comparePage;
    QAction* chartPage;
    QAction* searchPage;
    QAction* reviewPage;
    QAction* jump;
    QAction* nextDoubtful; ///< in text and table
    QAction* previousDoubtful;
    QAction* otherEnd; ///< in text and table
    QAction* nextTab;
    QAction* previousTab;
    QAction* keepTab; ///< no other report takes its place
    QAction* closeTab;
    QAction* reopenTab;
    QAction* nextPane;
    QAction* previousPane;

    QAction* manual;
    QAction* shortcuts;
    QAction* about;

    QMenu* recent; ///< filled by the window
};

} // namespace duixian::shell
