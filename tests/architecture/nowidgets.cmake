# leadlinectl must run where no desktop is: it may not load Qt Gui or Widgets.
execute_process(COMMAND ldd ${BINARY} OUTPUT_VARIABLE libraries RESULT_VARIABLE failed)
if(failed OR NOT libraries MATCHES "libQt6Core")
    message(FATAL_ERROR "cannot read the libraries of ${BINARY}")
endif()
if(libraries MATCHES "libQt6(Widgets|Gui|Svg)")
    message(FATAL_ERROR "${BINARY} loads ${CMAKE_MATCH_0}")
endif()
message(STATUS "${BINARY} loads neither Widgets nor Gui")
