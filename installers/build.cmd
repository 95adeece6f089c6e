@echo off
rem Builds Sightline with a runtime of its own, on Windows.
rem   installers\build.cmd app-image   a portable ZIP
rem   installers\build.cmd msi         an installer (needs WiX Toolset 3 on the PATH)
rem Results, with their checksums, are in installers\target\installers.
setlocal
set "here=%~dp0"
set "kind=%~1"
if not "%kind%"=="app-image" if not "%kind%"=="msi" (echo installers\build.cmd app-image or msi 1>&2 & exit /b 2)
where mvn >nul 2>nul || (echo installers: mvn is needed. 1>&2 & exit /b 1)
where npm >nul 2>nul || (echo installers: npm is needed. 1>&2 & exit /b 1)
where jpackage >nul 2>nul || (echo installers: jpackage of a JDK 17 or newer is needed. 1>&2 & exit /b 1)
set "phase=none"
if "%kind%"=="msi" (
    where light >nul 2>nul || (echo installers: WiX Toolset 3 is needed for an msi. 1>&2 & exit /b 1)
    set "phase=package"
)
pushd "%here%.."
call mvn -q -Pinstallers -pl installers -am package -DskipTests -Dspotless.check.skip=true -Dinstaller.phase=%phase% || (popd & exit /b 1)
popd
set "out=%here%target\installers"
if not exist "%out%" mkdir "%out%"
if "%kind%"=="app-image" powershell -NoProfile -Command "Compress-Archive -Force -Path '%here%target\image\Sightline' -DestinationPath '%out%\sightline-windows-x64.zip'" || exit /b 1
powershell -NoProfile -Command "Get-ChildItem '%out%' -Include *.msi,*.zip -Recurse | ForEach-Object { (Get-FileHash $_ -Algorithm SHA256).Hash.ToLower() + '  ' + $_.Name | Set-Content ($_.FullName + '.sha256'); '{0}  {1} MB' -f $_.FullName, [int]($_.Length / 1MB) }"
exit /b %errorlevel%
