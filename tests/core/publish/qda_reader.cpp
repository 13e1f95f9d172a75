// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/publish/qda_reader.h"

#include <algorithm>
#include <cstring>
#include <set>

#include <pugixml.hpp>

#include "tests/core/export/read_zip.h"
#include "tests/core/publish/qda_schema.h"

namespace duixian::publish {
namespace {

/// The bytes of a stretch that is counted in code points.
std::string cut(const std::string& utf8, long begin, long end)
{
    std::string out;
    long point = -1;
    for (const char c : utf8) {
        point += (static_cast<unsigned char>(c) & 0xC0U) == 0x80U ? 0 : 1;
        if (point >= begin && point < end)
            out += c;
    }
    return out;
}

class ProjectReader {
public:
    ReadProject read(const std::string& bytes)
    {
        for (const auto& [name, content] : exporting::readZip(bytes)) {
            m_out.files.push_back(name);
            m_members[name] = content;
        }
        pugi::xml_document document;
        const std::string& xml = m_members["project.qde"];
        if (!document.load_buffer(xml.data(), xml.size(), pugi::parse_full)) {
            fault("project.qde is not well-formed");
            return m_out;
        }
        const pugi::xml_node project = document.child("Project");
        check(project);
        readCodes(project.child("CodeBook").child("Codes"), "");
        for (const pugi::xml_node& user : project.child("Users"))
            m_users[user.attribute("guid").value()] = user.attribute("name").value();
        for (const pugi::xml_node& variable : project.child("Variables"))
            m_variables[variable.attribute("guid").value()] = variable.attribute("name").value();
        for (const pugi::xml_node& source : project.child("Sources"))
            readSource(source);
        for (const pugi::xml_node& one : project.child("Cases"))
            readCase(one);
        for (const pugi::xml_node& link : project.child("Links"))
            m_out.links.push_back(selectionNamed(link.attribute("originGUID").value()) + " -> " +
                                  selectionNamed(link.attribute("targetGUID").value()) + ": " + link.attribute("name").value());
        return m_out;
    }

private:
    void fault(const std::string& words) { m_out.faults.push_back(words); }

    /// Names, order, how often, attributes; each GUID once.
    void check(const pugi::xml_node& element)
    {
        const std::string name = element.name();
        const auto known = qdaSchema().find(name);
        if (known == qdaSchema().end())
            return fault(name + " is no element");
        checkAttributes(element, known->second);
        checkChildren(element, known->second);
        if (const pugi::xml_attribute guid = element.attribute("guid"); guid && !m_guids.insert(guid.value()).second)
            fault(name + ": its GUID is twice");
    }

    void checkAttributes(const pugi::xml_node& element, const QdaElement& schema)
    {
        for (const pugi::xml_attribute& attribute : element.attributes()) {
            const auto found = std::find_if(schema.attributes.begin(), schema.attributes.end(),
                                            [&](const auto& one) { return one.name == attribute.name(); });
            if (found == schema.attributes.end() || !isOfType(attribute.value(), found->type))
                fault(std::string(element.name()) + "." + attribute.name() + " = " + attribute.value());
        }
        for (const auto& one : schema.attributes)
            if (one.needed && !element.attribute(one.name.c_str()))
                fault(std::string(element.name()) + " lacks " + one.name);
    }

    void checkChildren(const pugi::xml_node& element, const QdaElement& schema)
    {
        auto place = schema.children.begin();
        std::map<std::string, int> counts;
        for (const pugi::xml_node& child : element.children()) {
            if (child.type() != pugi::node_element) {
                if (!schema.text && std::strspn(child.value(), " \n") != std::strlen(child.value()))
                    fault(std::string(element.name()) + " holds text");
                continue;
            }
            const std::string name = child.name();
            const auto found = std::find_if(place, schema.children.end(), [&](const auto& one) { return one.name == name; });
            if (found == schema.children.end())
                fault(name + " stands at a wrong place in " + element.name());
            else
                place = found;
            ++counts[name];
            check(child);
        }
        for (const auto& one : schema.children)
            if ((one.once && counts[one.name] > 1) || (one.needed && counts[one.name] == 0))
                fault(std::string(element.name()) + ": " + std::to_string(counts[one.name]) + " " + one.name);
    }

    void readCodes(const pugi::xml_node& codes, const std::string& above)
    {
        for (const pugi::xml_node& code : codes.children("Code")) {
            const std::string name = above + code.attribute("name").value();
            m_codes[code.attribute("guid").value()] = name;
            m_out.descriptions[name] = code.child("Description").child_value();
            readCodes(code, name + "/");
        }
    }

    template <class Map>
    std::string named(const Map& map, const std::string& guid, const std::string& what)
    {
        const auto found = map.find(guid);
        if (found == map.end())
            fault(what + " " + guid + " is nowhere");
        return found == map.end() ? std::string() : found->second;
    }

    std::map<std::string, std::string> valuesOf(const pugi::xml_node& element)
    {
        std::map<std::string, std::string> out;
        for (const pugi::xml_node& value : element.children("VariableValue"))
            out[named(m_variables, value.child("VariableRef").attribute("targetGUID").value(), "variable")] =
                value.child_value("TextValue");
        return out;
    }

    void readSource(const pugi::xml_node& source)
    {
        const std::string guid = source.attribute("guid").value();
        const std::string name = source.attribute("name").value();
        if (source.attribute("plainTextPath").value() != "internal://" + guid + ".txt" || !m_members.contains("sources/" + guid + ".txt"))
            fault("the text of " + name + " is nowhere");
        const std::string& text = m_members["sources/" + guid + ".txt"];
        if (!m_out.texts.emplace(name, text).second)
            fault("two sources are called " + name);
        m_sources.insert(guid);
        for (const pugi::xml_node& selection : source.children("PlainTextSelection")) {
            const pugi::xml_node coding = selection.child("Coding");
            m_out.selections.push_back(
                {selection.attribute("guid").value(), selection.attribute("name").value(), guid,
                 cut(text, selection.attribute("startPosition").as_int(), selection.attribute("endPosition").as_int()),
                 selection.child_value("Description"), named(m_codes, coding.child("CodeRef").attribute("targetGUID").value(), "code"),
                 named(m_users, coding.attribute("creatingUser").value(), "user")});
        }
        m_out.variables[name] = valuesOf(source);
    }

    void readCase(const pugi::xml_node& one)
    {
        auto& values = m_out.cases[one.attribute("name").value()] = valuesOf(one);
        int sources = 0;
        for (const pugi::xml_node& source : one.children("SourceRef")) {
            ++sources;
            if (!m_sources.contains(source.attribute("targetGUID").value()))
                fault("a case has a text that is nowhere");
        }
        values["sources"] = std::to_string(sources);
    }

    std::string selectionNamed(const std::string& guid)
    {
        const auto found =
            std::find_if(m_out.selections.begin(), m_out.selections.end(), [&](const auto& one) { return one.guid == guid; });
        if (found == m_out.selections.end())
            fault("a link leads nowhere");
        return found == m_out.selections.end() ? std::string() : found->name;
    }

    ReadProject m_out;
    std::map<std::string, std::string> m_members;
    std::map<std::string, std::string> m_codes;
    std::map<std::string, std::string> m_users;
    std::map<std::string, std::string> m_variables;
    std::set<std::string> m_guids;
    std::set<std::string> m_sources;
};

} // namespace

ReadProject readProject(const std::string& bytes)
{
    return ProjectReader().read(bytes);
}

} // namespace duixian::publish
