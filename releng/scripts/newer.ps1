# Exits 0 when Fieldbench must be built: there is no product, or a source is newer than the last build. Else 1.
param([string]$Root, [string]$Product)
$stamp = Join-Path $Root 'target\run.stamp'
if (-not (Test-Path $Product) -or -not (Test-Path $stamp)) { exit 0 }
$built = (Get-Item $stamp).LastWriteTimeUtc
foreach ($place in 'pom.xml', '.mvn', 'bundles', 'features', 'releng', 'target-platform') {
    $newer = Get-ChildItem (Join-Path $Root $place) -Recurse -Force |
        Where-Object { $_.FullName -notmatch '\\(target|[^\\]+\.tests)(\\|$)' -and $_.Name -notlike '.*' -and $_.LastWriteTimeUtc -gt $built } |
        Select-Object -First 1
    if ($newer) { exit 0 }
}
exit 1
