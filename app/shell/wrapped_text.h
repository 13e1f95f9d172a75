// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace duixian::shell {

/// A plain text to be read and copied, as high as it is: long words (a path, a hash) go on in the next line wherever they are cut, which a
/// label can't do without foreign characters in what is copied.
class WrappedText : public QTextEdit {
    Q_OBJECT
public:
    WrappedText(const QString& text, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace duixian::shell
