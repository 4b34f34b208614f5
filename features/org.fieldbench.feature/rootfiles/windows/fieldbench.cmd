@echo off
rem Starts Fieldbench: the desktop without a verb (files open in it), a verb without a display.
setlocal EnableExtensions
set "FB_HOME=%~dp0"
set "FB_JAVA="
call :try "%FB_HOME%jre"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :tryjava "%%J"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*") do call :try "%%~D"
if not defined FB_JAVA (
  echo Fieldbench needs Java 21 or newer and found none. Install one, set JAVA_HOME, or put a Java runtime into "%FB_HOME%jre". 1>&2
  exit /b 1
)
set "FB_LAUNCHER="
for %%L in ("%FB_HOME%plugins\org.eclipse.equinox.launcher_*.jar") do set "FB_LAUNCHER=%%~L"

set "FB_DATA=%FIELDBENCH_DATA%"
if not defined FB_DATA if exist "%FB_HOME%data\" set "FB_DATA=%FB_HOME%data"
set "FB_FIRST=%~1"
if "%FB_FIRST%"=="--data" (
  set "FB_DATA=%~2"
  set "FB_FIRST=%~3"
  if "%~2"=="" set "FB_FIRST=help"
)
set "FB_OPTION="
if defined FB_DATA set "FB_OPTION=-Dfieldbench.data=%FB_DATA%"

if not defined FB_FIRST goto desktop
rem The address of an article, as in fieldbench:kb/212: the desktop shows it.
if /i "%FB_FIRST:~0,11%"=="fieldbench:" goto desktop
rem A verb has no extension, so a file called "phones" does not get in its way.
for %%F in ("%FB_FIRST%") do if not "%%~xF"=="" if exist "%%~F" if not exist "%%~F\" goto desktop
rem Nor has it a backslash, so a folder that is named with its path opens in the desktop.
if exist "%FB_FIRST%\" if not "%FB_FIRST:\=%"=="%FB_FIRST%" goto desktop
rem What makes a short run short; long work gains more from the second compiler.
set "FB_LEVEL=1"
for %%V in (serve get put selftest rehearse) do if "%FB_FIRST%"=="%%V" set "FB_LEVEL=4"
rem A bundle of any size is read in little memory, so a heap that begins small stays small.
set "FB_HEAP="
for %%V in (inspect compare sign verify preflight) do if "%FB_FIRST%"=="%%V" set "FB_LEVEL=4" & set "FB_HEAP=-Xms24m -Xmx192m"
if defined FB_OPTION (
  "%FB_JAVA%" -Djava.awt.headless=true -XX:+UseSerialGC -XX:TieredStopAtLevel=%FB_LEVEL% %FB_HEAP% -Xshare:auto -Dosgi.startLevel=4 "%FB_OPTION%" -jar "%FB_LAUNCHER%" -nosplash -application org.fieldbench.cli.application %*
) else (
  "%FB_JAVA%" -Djava.awt.headless=true -XX:+UseSerialGC -XX:TieredStopAtLevel=%FB_LEVEL% %FB_HEAP% -Xshare:auto -Dosgi.startLevel=4 -jar "%FB_LAUNCHER%" -nosplash -application org.fieldbench.cli.application %*
)
exit /b %ERRORLEVEL%

:desktop
set "FB_JAVAW=%FB_JAVA:java.exe=javaw.exe%"
if defined FB_OPTION (
  start "Fieldbench" "%FB_JAVAW%" -Djava.awt.headless=true "%FB_OPTION%" -jar "%FB_LAUNCHER%" -nosplash %*
) else (
  start "Fieldbench" "%FB_JAVAW%" -Djava.awt.headless=true -jar "%FB_LAUNCHER%" -nosplash %*
)
exit /b 0

:tryjava
for %%P in ("%~dp1..") do call :try "%%~fP"
exit /b

:try
if defined FB_JAVA exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "FB_VERSION=%%~V"
for /f "tokens=1 delims=." %%M in ("%FB_VERSION%") do if %%M GEQ 21 set "FB_JAVA=%~1\bin\java.exe"
exit /b
