# Two interface targets that every target of ours links: how to compile, and what to be warned of.
add_library(duixian_options INTERFACE)
target_include_directories(duixian_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_features(duixian_options INTERFACE cxx_std_20)
# All names are bound at the start, and their table is read-only from then on: what a hostile file might overwrite is less.
target_link_options(duixian_options INTERFACE -Wl,-z,relro,-z,now)
if(DUIXIAN_SANITIZERS)
    target_compile_options(duixian_options INTERFACE -fsanitize=${DUIXIAN_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(duixian_options INTERFACE -fsanitize=${DUIXIAN_SANITIZERS})
endif()

add_library(duixian_warnings INTERFACE)
target_compile_options(duixian_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wnull-dereference -Wformat=2
    # Optimising, GCC 12 sees null pointers, overlaps and values never set in its own strings and variants that are none; the dev build, which is Debug, looks for real ones.
    $<$<CONFIG:Release>:-Wno-null-dereference -Wno-restrict -Wno-maybe-uninitialized>
    $<$<BOOL:${DUIXIAN_WARNINGS_AS_ERRORS}>:-Werror>)

# What CMake and Qt generate is not ours to name: clang-tidy reads the nearest file of its own.
if(CMAKE_CXX_CLANG_TIDY)
    file(WRITE "${PROJECT_BINARY_DIR}/.clang-tidy" "InheritParentConfig: true\nChecks: '-readability-*,-bugprone-*,-modernize-*,-performance-*'\n")
endif()
