# test_executable(NAME): an executable of tests; its tests become ctest's one by one, and it fails where it has none.
# ENVIRONMENT variables for its runs may follow.
function(test_executable name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "ENVIRONMENT")
    add_executable(${name})
    target_link_libraries(${name} PRIVATE test_support duixian_warnings)
    gtest_discover_tests(${name} DISCOVERY_TIMEOUT 60 PROPERTIES ENVIRONMENT "${arg_ENVIRONMENT}")
    fails_without_tests(${name})
    set_property(GLOBAL APPEND PROPERTY DUIXIAN_TEST_EXECUTABLES ${name})
endfunction()

# An executable in which no test is found adds nothing to ctest, and nobody would notice: so its list is looked at, too.
function(fails_without_tests name)
    add_test(NAME ${name}.has_tests COMMAND ${name} --gtest_list_tests)
    set_tests_properties(${name}.has_tests PROPERTIES PASS_REGULAR_EXPRESSION "\n  [A-Za-z]" ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()

# Every executable made in DIRECTORY or below it is a test_executable or one of those named after it.
function(every_executable_is_tested directory)
    get_property(known GLOBAL PROPERTY DUIXIAN_TEST_EXECUTABLES)
    get_property(targets DIRECTORY "${directory}" PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        if(type STREQUAL "EXECUTABLE" AND NOT target IN_LIST known AND NOT target IN_LIST ARGN)
            message(FATAL_ERROR "${target} in ${directory} is made by add_executable: make it by test_executable, or its tests are not run")
        endif()
    endforeach()
    get_property(below DIRECTORY "${directory}" PROPERTY SUBDIRECTORIES)
    foreach(subdirectory IN LISTS below)
        every_executable_is_tested("${subdirectory}" ${ARGN})
    endforeach()
endfunction()
