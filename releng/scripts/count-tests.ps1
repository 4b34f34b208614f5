# Adds up the test reports of all modules. Argument: the build's exit code.
param([int]$Build = 0)
$tests = 0; $failed = 0; $skipped = 0; $empty = @()
$modules = @(Get-ChildItem bundles -Directory -Filter '*.tests') + @('releng\emf-codegen', 'releng\architecture', 'releng\conformance', 'releng\fuzz', 'releng\catalog-properties', 'releng\discussion-properties', 'releng\product-tests' | Get-Item)
foreach ($module in $modules) {
    $ran = 0
    foreach ($report in Get-ChildItem (Join-Path $module.FullName 'target\surefire-reports') -Filter 'TEST-*.xml' -ErrorAction SilentlyContinue) {
        $suite = ([xml](Get-Content $report.FullName -Encoding UTF8)).testsuite
        $ran += [int]$suite.tests - [int]$suite.skipped
        $tests += [int]$suite.tests; $failed += [int]$suite.failures + [int]$suite.errors; $skipped += [int]$suite.skipped
    }
    if ($ran -eq 0) { $empty += $module.Name }
}
if ($empty) { Write-Output "ran no test: $($empty -join ' ')" }
Write-Output "$($tests - $failed - $skipped) passed, $failed failed, $skipped skipped"
if ($Build -ne 0 -or $failed -gt 0 -or $empty) { exit 1 }
