// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compare_page.h"

#include "app/reader/reader_view.h"

namespace duixian::comparing {

ComparePage::ComparePage(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("comparePage"));
}

void ComparePage::setChoices(std::vector<ReportChoice> choices)
{
    m_choices = std::move(choices);
}

void ComparePage::setCompared(const std::vector<ComparedReport>& /*compared*/) {}

void ComparePage::setAlignment(std::shared_ptr<const Alignment> /*alignment*/) {}

ReportId ComparePage::reportOn(Side /*side*/) const
{
    return {};
}

void ComparePage::addPane(const QString& /*words*/, QWidget* pane)
{
    pane->setParent(this);
}

void ComparePage::showPane(QWidget* /*pane*/) {}

QWidget* ComparePage::pane() const
{
    return nullptr;
}

bool ComparePage::showSpan(ReportId /*report*/, const Span& /*span*/)
{
    return false;
}

void ComparePage::showLink(std::size_t /*link*/) {}

std::optional<std::size_t> ComparePage::joined() const
{
    return std::nullopt;
}

std::optional<Span> ComparePage::markedOn(Side /*side*/) const
{
    return std::nullopt;
}

reader::ReaderView& ComparePage::view(Side /*side*/)
{
    static auto* none = new reader::ReaderView(this);
    return *none;
}

QByteArray ComparePage::saveState() const
{
    return {};
}

void ComparePage::restoreState(const QByteArray& /*state*/) {}

void ComparePage::stepJoined(bool /*forward*/) {}

void ComparePage::stepAlone(bool /*forward*/) {}

void ComparePage::togglePin() {}

void ComparePage::swapSides() {}

void ComparePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
}

void ComparePage::showState() {}

} // namespace duixian::comparing
