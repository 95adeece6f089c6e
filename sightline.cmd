@echo off
rem Starts Sightline on Windows: builds it first when it is missing.
rem   sightline.cmd              the desktop app
rem   sightline.cmd COMMAND ...  the command line; see sightline.cmd --help
setlocal
set "home=%~dp0"
where java >nul 2>nul || (echo sightline: Java is missing. Install JDK 17 or newer. 1>&2 & exit /b 1)
if not exist "%home%app\desktop\target\classpath" (
    where mvn >nul 2>nul || (echo sightline: mvn is needed to build and is missing. 1>&2 & exit /b 1)
    where npm >nul 2>nul || (echo sightline: npm is needed to build and is missing. 1>&2 & exit /b 1)
    echo sightline: building, which is needed once 1>&2
    pushd "%home%"
    call mvn -q -DskipTests -Dspotless.check.skip=true -pl app/cli,app/desktop -am package || (popd & exit /b 1)
    popd
)
set "module=cli"
set "main=org.sightline.cli.Main"
set "heap=-Xmx1g"
if "%~1"=="" set "module=desktop" & set "main=org.sightline.desktop.Launcher" & set "heap=-Xmx640m"
for %%j in ("%home%app\%module%\target\sightline-%module%-*.jar") do set "jar=%%j"
for /f "usebackq delims=" %%l in ("%home%app\%module%\target\classpath") do set "libraries=%%l"
rem A dump of a crash would hold what is in memory: names, captions, keys.
set "private=-XX:-CreateCoredumpOnCrash -XX:+SuppressFatalErrorMessage -Djdk.console=java.base -Djdk.net.hosts.file=/no-hosts"

rem The window's classes, ready to use: written when it is closed for the first time, and read when it is opened again. The file is
rem named by the size and the time of the jar that it was made of, so that one of another build is not read.
set "made="
if "%module%"=="desktop" for %%j in ("%jar%") do set "made=%%~zj-%%~tj"
if defined made set "made=%made:/=-%"
if defined made set "made=%made::=-%"
if defined made set "made=%made: =-%"
set "shared=%home%app\desktop\target\classes-%made%.jsa"
set "option=-XX:SharedArchiveFile"
set "rest=-Xshare:auto"
if defined made if not exist "%shared%" del "%home%app\desktop\target\classes-*.jsa" 2>nul
if defined made if not exist "%shared%" set "option=-XX:ArchiveClassesAtExit" & set "rest=-Xlog:disable -Xlog:all=off"

if defined made java %heap% %private% "%option%=%shared%" %rest% %SIGHTLINE_JAVA_OPTIONS% -cp "%jar%;%libraries%" %main%
if not defined made java %heap% %private% %SIGHTLINE_JAVA_OPTIONS% -cp "%jar%;%libraries%" %main% %*
exit /b %errorlevel%
