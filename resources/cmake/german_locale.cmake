# german_locale(RESULT): an environment in which numbers are written with a decimal comma, for tests of what must not depend on it.
# Fresh systems have no such locale, so it is made in the build folder from the sources of Debian's package "locales".
function(german_locale result)
    set(environment "LC_ALL=de_DE.UTF-8" "LANGUAGE=de" "TZ=Asia/Shanghai" "DUIXIAN_TEST_DECIMAL_COMMA=1")
    find_program(DUIXIAN_LOCALEDEF localedef)
    if(DUIXIAN_LOCALEDEF AND EXISTS "/usr/share/i18n/locales/de_DE")
        set(folder "${PROJECT_BINARY_DIR}/locales")
        add_custom_command(OUTPUT "${folder}/de_DE.UTF-8/LC_NUMERIC"
            COMMAND ${CMAKE_COMMAND} -E make_directory "${folder}"
            COMMAND ${DUIXIAN_LOCALEDEF} -i de_DE -f UTF-8 "${folder}/de_DE.UTF-8"
            COMMENT "Making the locale de_DE.UTF-8 for the tests"
            VERBATIM)
        add_custom_target(german_locale ALL DEPENDS "${folder}/de_DE.UTF-8/LC_NUMERIC")
        list(APPEND environment "LOCPATH=${folder}")
    endif()
    set(${result} "${environment}" PARENT_SCOPE)
endfunction()
