# Embeds the translations into leadline_app as ":/i18n/leadline_<language>.qm", and adds two targets: update_translations
# writes the .ts files from the sources, check_translations says what is not translated yet.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools Xml)

set(LEADLINE_TS ${CMAKE_CURRENT_LIST_DIR}/leadline_en.ts ${CMAKE_CURRENT_LIST_DIR}/leadline_de.ts
    ${CMAKE_CURRENT_LIST_DIR}/leadline_qps.ts)
qt_add_lrelease(leadline_app TS_FILES ${LEADLINE_TS} QM_FILES_OUTPUT_VARIABLE LEADLINE_QM)
qt_add_resources(leadline_app translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${LEADLINE_QM})

# Built only for those two.
add_executable(leadline_pseudolocale EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/pseudolocale.cpp)
target_link_libraries(leadline_pseudolocale PRIVATE leadline_flags Qt6::Core Qt6::Xml)

foreach(verb update check)
    add_custom_target(${verb}_translations
        COMMAND ${CMAKE_COMMAND} -DROOT=${CMAKE_SOURCE_DIR} -DWORK=${CMAKE_CURRENT_BINARY_DIR}/texts/${verb}
                -DLUPDATE=$<TARGET_FILE:Qt6::lupdate> -DPSEUDO=$<TARGET_FILE:leadline_pseudolocale>
                -P ${CMAKE_CURRENT_LIST_DIR}/${verb}.cmake
        DEPENDS leadline_pseudolocale VERBATIM)
endforeach()
