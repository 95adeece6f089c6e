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
if "%~1"=="" set "module=desktop" & set "main=org.sightline.desktop.Launcher"
for %%j in ("%home%app\%module%\target\sightline-%module%-*.jar") do set "jar=%%j"
for /f "usebackq delims=" %%l in ("%home%app\%module%\target\classpath") do set "libraries=%%l"
java -Xmx1g -XX:-CreateCoredumpOnCrash -XX:+SuppressFatalErrorMessage -Djdk.console=java.base -Djdk.net.hosts.file=/no-hosts -cp "%jar%;%libraries%" %main% %*
exit /b %errorlevel%
