// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

#include "core/base/span.h"
#include "core/model/statement.h"

namespace duixian::pairing {

/// A sentence of a report, its figure marked in the look of its kind.
class SentenceView : public QTextEdit {
    Q_OBJECT
public:
    SentenceView(Kind kind, QWidget* parent);

    /// figure: in the sentence; empty for none.
    void setSentence(const QString& sentence, const Span& figure);

protected:
    void changeEvent(QEvent* event) override;

private:
    void mark();

    Kind m_kind;
    Span m_figure;
};

} // namespace duixian::pairing
