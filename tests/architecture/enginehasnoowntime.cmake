# The engine gets its time, waiting, chance and threads from outside (base/surroundings.h), so that the simulator can run it.
# cmake -DROOT=... -P enginehasnoowntime.cmake
set(banned
    "QNetworkAccessManager" "QTimer" "QCoroTimer" "QCoro::sleepFor" "QDateTime::current" "QDate::current" "QTime::current"
    "QElapsedTimer" "QRandomGenerator" "randomKey\\(" "std::random_device" "QThread" "QtConcurrent" "QSettings"
    "Keychain" "processEvents" "QEventLoop" "Qt::QueuedConnection")
file(GLOB files ${ROOT}/src/sync/*.h ${ROOT}/src/sync/*.cpp ${ROOT}/src/halo/*.h ${ROOT}/src/halo/*.cpp)
# The thread the engine runs on, and how it is wound down: not part of the engine.
list(FILTER files EXCLUDE REGEX "/(workerthread|sleep)\\.h$")
list(LENGTH files count)
if(count LESS 20)
    message(FATAL_ERROR "only ${count} files found under ${ROOT}/src: the check looks in the wrong place")
endif()
set(found "")
foreach(file IN LISTS files)
    file(STRINGS ${file} lines)
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "//.*$" "" code "${line}")
        foreach(name IN LISTS banned)
            if(code MATCHES "${name}")
                list(APPEND found "${file}: ${line}")
            endif()
        endforeach()
    endforeach()
endforeach()
if(found)
    list(JOIN found "\n  " text)
    message(FATAL_ERROR "the engine must take these from outside:\n  ${text}")
endif()
