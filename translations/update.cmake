cmake_minimum_required(VERSION 3.23)
# Writes translations/*.ts from the texts in the sources.
# Arguments: ROOT (source tree), WORK (scratch folder), LUPDATE and PSEUDO (programs), [OUT] (where the .ts are; ROOT/translations).
if(NOT OUT)
    set(OUT ${ROOT}/translations)
endif()
include(${CMAKE_CURRENT_LIST_DIR}/extract.cmake)

leadline_extract(${ROOT} ${WORK})
set(forms "")
if(EXISTS ${ROOT}/ui)
    set(forms ${ROOT}/ui)
endif()
function(run_lupdate ts)
    # No line numbers in the files: they would change with every edit of a source.
    execute_process(
        COMMAND ${LUPDATE} -silent -no-obsolete -locations none -source-language en ${ARGN}
                -I ${WORK}/src ${WORK}/src ${forms} -ts ${ts}
        RESULT_VARIABLE failed ERROR_VARIABLE said OUTPUT_VARIABLE said)
    if(failed)
        message(FATAL_ERROR "lupdate: ${said}")
    endif()
    if(said MATCHES "cannot|Cannot|Discarding|Qualifying")
        message(WARNING "lupdate: ${said}")
    endif()
endfunction()
run_lupdate(${OUT}/leadline_en.ts -pluralonly -target-language en)
run_lupdate(${OUT}/leadline_de.ts -target-language de)
file(REMOVE ${WORK}/all.ts)
run_lupdate(${WORK}/all.ts -target-language en)
# A fixed hash seed: attributes come out in the same order each time.
execute_process(COMMAND ${CMAKE_COMMAND} -E env QT_HASH_SEED=0 ${PSEUDO} ${WORK}/all.ts ${OUT}/leadline_qps.ts COMMAND_ERROR_IS_FATAL ANY)
