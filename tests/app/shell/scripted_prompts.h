// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/prompts.h"

namespace duixian::shell {

/// Answers in a person's place, and keeps what was said.
class ScriptedPrompts : public Prompts {
public:
    QStringList chooseReports() override { return reports; }
    QString chooseFolder() override { return folder; }
    QString chooseLibrary() override { return library; }
    QString nameNewLibrary() override { return newLibrary; }
    QString chooseTable() override { return table; }
    QString nameOutput(const QString& suggestion, const QString& /*kinds*/) override
    {
        suggested = suggestion;
        return output;
    }
    QString askText(const QString& /*title*/, const QString& label, const QString& /*text*/) override
    {
        asked = label;
        return answer;
    }
    WayOut askAboutDamage(const QString& path) override
    {
        damaged << path;
        return wayOut;
    }
    void showFolder(const QString& path) override { shown = path; }
    void tell(const QString& message) override { told << message; }
    QColor chooseColour(const QColor& /*now*/) override { return colour; }
    void startIn(const Folders& wanted) override { folders = wanted; }

    QStringList reports;
    QString folder;
    QString library;
    QString newLibrary;
    QString table;
    QString output;
    QString suggested;
    QString asked;
    QString answer;
    QStringList damaged;
    QColor colour;
    Folders folders;
    WayOut wayOut = WayOut::None;
    QString shown;
    QStringList told;
};

} // namespace duixian::shell
