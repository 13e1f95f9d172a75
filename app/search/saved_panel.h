// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QWidget>

class QListWidget;
class QMenu;

namespace duixian::searching {

/// A question that is kept under a name.
struct SavedQuestion {
    QString name;
    QString question;

    friend bool operator==(const SavedQuestion&, const SavedQuestion&) = default;
};

/// The saved searches with the number of their hits as the library is now. A click asks one; a right click, F2 and Delete change the list.
class SavedPanel : public QWidget {
    Q_OBJECT
public:
    explicit SavedPanel(QWidget* parent);

    void setSaved(std::vector<SavedQuestion> saved, bool changeable);
    /// count: "12", "50,000+"; empty while it is not known.
    void setCount(const QString& name, const QString& count);
    /// Which of them is asked now; empty for none.
    void setAsked(const QString& question);
    /// What a right click on a row offers; the caller owns it.
    [[nodiscard]] QMenu* menuOf(int row);
    [[nodiscard]] QListWidget& list() { return *m_list; }

Q_SIGNALS:
    void asked(const QString& question);
    void renameWanted(const QString& name);
    void removeWanted(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();

    std::vector<SavedQuestion> m_saved;
    std::map<QString, QString> m_counts;
    QString m_asked;
    bool m_changeable = true;
    QListWidget* m_list;
};

} // namespace duixian::searching
