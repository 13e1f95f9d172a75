// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QFrame>
#include <QPointer>

class QListWidget;

namespace duixian::presentation {
class QuestionField;
}

namespace duixian::shell {

/// Something that one can get to by its name.
struct JumpTarget {
    enum class Sort { Report, Place, Indicator, Command, Search };
    Sort sort = Sort::Report;
    QString id;       ///< the same from one day to the next
    QString title;    ///< plain text
    QString hint;     ///< what it is, in quiet letters
    QString key;      ///< of a command
    QString searched; ///< what typed words are looked for in, as folded by the same function as those
    std::function<void()> go;
};

/// The targets that fit words, the best first: those used last, then those whose name begins with the words. No more than a few of each
/// sort. words: folded. used: ids, the last one first.
[[nodiscard]] std::vector<const JumpTarget*> fittingTargets(const std::vector<JumpTarget>& targets, const QStringList& words,
                                                            const QStringList& used);

/// A field over the upper middle of the window, and under it what fits the words in it, as one types. Goes away with Esc, with a click
/// elsewhere, and when something was chosen.
class JumpBox : public QFrame {
    Q_OBJECT
public:
    using Fold = std::function<QString(const QString& words)>;

    /// fold: how words and targets are made alike.
    JumpBox(QWidget* window, Fold fold);

    /// searchFor: what the last row does with the words as they were typed.
    void open(std::vector<JumpTarget> targets, const QStringList& used, std::function<void(const QString& words)> searchFor);
    [[nodiscard]] presentation::QuestionField& field() { return *m_field; }
    [[nodiscard]] QListWidget& list() { return *m_list; }

Q_SIGNALS:
    /// Something was chosen.
    void used(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void refill();
    void choose(int row);
    void leave();
    void place();

    Fold m_fold;
    std::vector<JumpTarget> m_targets;
    QStringList m_used;
    std::function<void(const QString& words)> m_searchFor;
    std::vector<const JumpTarget*> m_shown; ///< behind them one row: search for the words
    QPointer<QWidget> m_before;             ///< where the keys went
    presentation::QuestionField* m_field;
    QListWidget* m_list;
};

} // namespace duixian::shell
