// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/translations/ts_messages.h"

#include <QXmlStreamReader>

namespace duixian::translations {
namespace {

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.type = xml.attributes().value(QLatin1String("type")).toString();
    if (!message.numerus) {
        message.translations << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.translations << xml.readElementText();
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

QString keyOf(const Message& message)
{
    QString key = message.context + QLatin1String(": ") + message.source;
    if (!message.comment.isEmpty())
        key += QLatin1String(" (") + message.comment + QLatin1Char(')');
    return message.numerus ? key + QLatin1String(" [by number]") : key;
}

std::vector<Message> messagesOf(const QByteArray& ts)
{
    std::vector<Message> messages;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml, context));
    }
    return xml.hasError() ? std::vector<Message>{} : messages;
}

} // namespace duixian::translations
