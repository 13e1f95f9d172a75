# embed_tables(TARGET path...): builds files under resources/ into TARGET, to be had by core/base/embedded.h.
# A generated assembler file includes the bytes, so there is no limit of size, and a change of a table builds anew.
function(embed_tables target)
    set(assembler ".section .rodata\n")
    set(declarations "")
    set(entries "")
    set(files "")
    set(number 0)
    foreach(path IN LISTS ARGN)
        set(file "${PROJECT_SOURCE_DIR}/resources/${path}")
        list(APPEND files "${file}")
        string(APPEND assembler
            ".global duixianTable${number}\n.global duixianTable${number}End\n"
            "duixianTable${number}:\n.incbin \"${file}\"\nduixianTable${number}End:\n.byte 0\n")
        string(APPEND declarations "extern const char duixianTable${number}[];\nextern const char duixianTable${number}End[];\n")
        string(APPEND entries "    if (path == \"${path}\")\n        return {duixianTable${number}, duixianTable${number}End};\n")
        math(EXPR number "${number} + 1")
    endforeach()
    string(APPEND assembler ".section .note.GNU-stack,\"\",%progbits\n")
    set(source "${CMAKE_CURRENT_BINARY_DIR}/embedded_tables.S")
    set(table "${CMAKE_CURRENT_BINARY_DIR}/embedded_tables.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "${assembler}" @ONLY)
    file(CONFIGURE OUTPUT "${table}" CONTENT
"#include \"core/base/embedded.h\"

#include <cassert>

extern \"C\" {
${declarations}}

std::string_view duixian::embedded(std::string_view path)
{
${entries}    assert(false && \"no such table is built in\");
    return {};
}
" @ONLY)
    set_source_files_properties("${source}" PROPERTIES OBJECT_DEPENDS "${files}")
    target_sources(${target} PRIVATE "${source}" "${table}")
endfunction()
