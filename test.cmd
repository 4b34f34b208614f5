@echo off
rem Builds everything and runs every test.
setlocal EnableExtensions
set "FB_ROOT=%~dp0"
call "%FB_ROOT%releng\scripts\jdk.cmd" || exit /b 1
pushd "%FB_ROOT%"
call mvnw.cmd -B verify -Dmaven.test.failure.ignore=true
set "FB_BUILD=%ERRORLEVEL%"
powershell -NoProfile -ExecutionPolicy Bypass -File releng\scripts\count-tests.ps1 %FB_BUILD%
set "FB_RESULT=%ERRORLEVEL%"
popd
exit /b %FB_RESULT%
