# Fails on a test whose name holds a semicolon: CTest cuts the name there and runs two tests that do not exist.
# Call: cmake -DROOT=<source folder> -P test_names.cmake
cmake_minimum_required(VERSION 3.25)

file(GLOB_RECURSE files ${ROOT}/tests/*.cpp)
foreach(file ${files})
  file(READ ${file} text)
  string(REPLACE ";" "<semicolon>" text "${text}")  # CMake's lists are cut there, too
  string(REPLACE "[" "<" text "${text}")            # and an open bracket would hold two of their elements together
  string(REGEX MATCHALL "TEST_CASE\\(([ \n]*\"[^\"]*\")+" names "${text}")
  foreach(name ${names})
    if(name MATCHES "<semicolon>")
      message(SEND_ERROR "${file}: ${name}: name the test without a semicolon")
    endif()
  endforeach()
endforeach()
