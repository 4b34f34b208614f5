@echo off
rem Builds Fieldbench when needed and starts it: run opens the desktop, run VERB works without a display.
setlocal EnableExtensions
set "FB_ROOT=%~dp0"
set "FB_PRODUCT=%FB_ROOT%releng\org.fieldbench.product\target\products\org.fieldbench.product\win32\win32\x86_64\fieldbench"
call "%FB_ROOT%releng\scripts\jdk.cmd" || exit /b 1
powershell -NoProfile -ExecutionPolicy Bypass -File "%FB_ROOT%releng\scripts\newer.ps1" "%FB_ROOT%." "%FB_PRODUCT%\fieldbench.cmd"
if errorlevel 1 goto start
echo Building Fieldbench; the first time fetches its libraries and takes a few minutes. 1>&2
if not exist "%FB_ROOT%target" mkdir "%FB_ROOT%target"
pushd "%FB_ROOT%"
call mvnw.cmd -B -q verify -Dmaven.test.skip=true -pl releng/org.fieldbench.product -am > target\run-build.log 2>&1
if errorlevel 1 (
  popd
  echo Fieldbench could not be built. The whole story is in target\run-build.log. 1>&2
  exit /b 1
)
popd
type nul > "%FB_ROOT%target\run.stamp"
:start
call "%FB_PRODUCT%\fieldbench.cmd" %*
exit /b %ERRORLEVEL%
