@echo off
rem Sets JAVA_HOME to a JDK 21 or newer: JAVA_HOME, PATH, the usual places.
set "FB_JDK="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where javac 2^>nul') do for %%P in ("%%~dpJ..") do call :try "%%~fP"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*") do call :try "%%~D"
if defined FB_JDK (
  set "JAVA_HOME=%FB_JDK%"
  exit /b 0
)
echo Fieldbench is built with a JDK 21 or newer, and none was found. Install one, or set JAVA_HOME to it. 1>&2
exit /b 1

:try
if defined FB_JDK exit /b
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "FB_VERSION=%%~V"
for /f "tokens=1 delims=." %%M in ("%FB_VERSION%") do if %%M GEQ 21 set "FB_JDK=%~1"
exit /b
