# Fails on what makes a test go wrong only where CTest runs it: beside others, each in a process of its own.
# - A name with a semicolon: CTest cuts it there and runs two tests that do not exist.
# - A temporary file whose name another test may have: see own_path.h.
# Call: cmake -DROOT=<source folder> -P test_sources.cmake
cmake_minimum_required(VERSION 3.25)

file(GLOB_RECURSE files ${ROOT}/tests/*.cpp)
foreach(file ${files})
  file(READ ${file} text)
  if(text MATCHES "temp_directory_path\\(\\) /" AND NOT file MATCHES "/bench/")
    message(SEND_ERROR "${file}: a temporary file is named by ownPath()")
  endif()
  string(REPLACE ";" "<semicolon>" text "${text}")  # CMake's lists are cut there, too
  string(REPLACE "[" "<" text "${text}")            # and an open bracket would hold two of their elements together
  string(REGEX MATCHALL "TEST_CASE\\(([ \n]*\"[^\"]*\")+" names "${text}")
  foreach(name ${names})
    if(name MATCHES "<semicolon>")
      message(SEND_ERROR "${file}: ${name}: name the test without a semicolon")
    endif()
  endforeach()
endforeach()
