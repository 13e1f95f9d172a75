// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <vector>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace duixian::translations {

/// One message of a Qt .ts file.
struct Message {
    QString context;
    QString source;
    QString comment;          ///< what tells two equal sources apart
    bool numerus = false;     ///< has a form for each grammatical number
    QString type;             ///< empty where finished; unfinished, vanished, obsolete
    QStringList translations; ///< one, or one for each number

    friend auto operator<=>(const Message&, const Message&) = default;
};

/// Context, source and comment: what the code asks for. One line, for lists of faults.
[[nodiscard]] QString keyOf(const Message& message);

/// The messages of a .ts file in its order; empty where it is none.
[[nodiscard]] std::vector<Message> messagesOf(const QByteArray& ts);

} // namespace duixian::translations
