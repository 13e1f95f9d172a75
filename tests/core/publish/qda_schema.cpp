// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/publish/qda_schema.h"

#include <regex>

namespace duixian::publish {
namespace {

using Child = QdaElement::Child;
using Attribute = QdaElement::Attribute;

constexpr bool once = true;
constexpr bool needed = true;

const Attribute guid{"guid", "guid", needed};
const Attribute name{"name", "text"};
const Attribute neededName{"name", "text", needed};

QdaElement reference()
{
    return {{}, {{"targetGUID", "guid", needed}}};
}

QdaElement text()
{
    return {{}, {}, true};
}

/// Who made what, and when.
std::vector<Attribute> with(std::vector<Attribute> attributes)
{
    for (const Attribute& one : {Attribute{"creatingUser", "guid"}, Attribute{"creationDateTime", "moment"},
                                 Attribute{"modifyingUser", "guid"}, Attribute{"modifiedDateTime", "moment"}})
        attributes.push_back(one);
    return attributes;
}

std::map<std::string, QdaElement> frame()
{
    return {
        {"Project",
         {{{"Users", once},
           {"CodeBook", once},
           {"Variables", once},
           {"Cases", once},
           {"Sources", once},
           {"Links", once},
           {"Description", once}},
          {neededName,
           {"xmlns", "urn:QDA-XML:project:1.0", needed},
           {"origin", "text"},
           {"creatingUserGUID", "guid"},
           {"creationDateTime", "moment"}}}},
        {"Users", {{{"User", !once, needed}}, {}}},
        {"User", {{}, {guid, name, {"id", "text"}}}},
        {"CodeBook", {{{"Codes", once, needed}}, {}}},
        {"Codes", {{{"Code", !once, needed}}, {}}},
        {"Code", {{{"Description", once}, {"Code"}}, {guid, neededName, {"isCodable", "boolean", needed}, {"color", "colour"}}}},
        {"Variables", {{{"Variable", !once, needed}}, {}}},
        {"Variable", {{{"Description", once}}, {guid, neededName, {"typeOfVariable", "Text|Boolean|Integer|Float|Date|DateTime", needed}}}},
        {"Links", {{{"Link", !once, needed}}, {}}},
        {"Link",
         {{},
          {guid,
           name,
           {"direction", "Associative|OneWay|Bidirectional"},
           {"color", "colour"},
           {"originGUID", "guid"},
           {"targetGUID", "guid"}}}},
    };
}

std::map<std::string, QdaElement> contents()
{
    return {
        {"Cases", {{{"Case", !once, needed}}, {}}},
        {"Case", {{{"Description", once}, {"CodeRef"}, {"VariableValue"}, {"SourceRef"}, {"SelectionRef"}}, {guid, name}}},
        {"VariableValue", {{{"VariableRef", once, needed}, {"TextValue", once}}, {}}},
        {"Sources", {{{"TextSource", !once, needed}}, {}}},
        {"TextSource",
         {{{"Description", once}, {"PlainTextContent", once}, {"PlainTextSelection"}, {"Coding"}, {"VariableValue"}},
          with({guid, name, {"richTextPath", "text"}, {"plainTextPath", "text"}})}},
        {"PlainTextSelection",
         {{{"Description", once}, {"Coding"}},
          with({guid, name, {"startPosition", "integer", needed}, {"endPosition", "integer", needed}})}},
        {"Coding", {{{"CodeRef", once, needed}}, {guid, {"creatingUser", "guid"}, {"creationDateTime", "moment"}}}},
        {"CodeRef", reference()},
        {"SourceRef", reference()},
        {"VariableRef", reference()},
        {"Description", text()},
        {"TextValue", text()},
    };
}

} // namespace

const std::map<std::string, QdaElement>& qdaSchema()
{
    static const std::map<std::string, QdaElement> schema = [] {
        std::map<std::string, QdaElement> all = frame();
        all.merge(contents());
        return all;
    }();
    return schema;
}

bool isOfType(const std::string& value, const std::string& type)
{
    static const std::map<std::string, std::regex> patterns{
        {"guid", std::regex("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")},
        {"integer", std::regex("[+-]?[0-9]+")},
        {"boolean", std::regex("true|false|1|0")},
        {"moment", std::regex("[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](Z|[+-][0-9]{2}:[0-9]{2})?")},
        {"colour", std::regex("#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})")},
    };
    if (type == "text")
        return true;
    const auto pattern = patterns.find(type);
    return std::regex_match(value, pattern == patterns.end() ? std::regex(type) : pattern->second);
}

} // namespace duixian::publish
