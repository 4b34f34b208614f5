#!/bin/sh
# Adds up the test reports of all modules. Argument: the build's exit code. Exits 0 only if the build succeeded, no test
# failed and every module that has tests ran some.
build=${1:-0}
numbers() {
  find "$1/target/surefire-reports" -name 'TEST-*.xml' -exec sed -n '/<testsuite[ >]/{p;q;}' {} \; 2>/dev/null | awk '
    function value(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
    { tests += value("tests"); failed += value("failures") + value("errors"); skipped += value("skipped") }
    END { printf "%d %d %d\n", tests, failed, skipped }'
}

tests=0 failed=0 skipped=0 empty=
for module in bundles/*.tests releng/emf-codegen releng/architecture releng/conformance releng/fuzz releng/catalog-properties releng/discussion-properties releng/product-tests; do
  # shellcheck disable=SC2046
  set -- $(numbers "$module")
  printf '%-40s %5d tests, %d failed, %d skipped\n' "${module##*/}" "$1" "$2" "$3"
  [ "$1" -gt "$3" ] || empty="$empty ${module##*/}"
  tests=$((tests + $1)) failed=$((failed + $2)) skipped=$((skipped + $3))
done
grep -lE '<(failure|error)[ >]' bundles/*.tests/target/surefire-reports/TEST-*.xml releng/*/target/surefire-reports/TEST-*.xml 2>/dev/null \
  | sed 's/^/failed: /'
[ -z "$empty" ] || echo "ran no test:$empty"
echo "$((tests - failed - skipped)) passed, $failed failed, $skipped skipped"
[ "$build" -eq 0 ] && [ "$failed" -eq 0 ] && [ -z "$empty" ]
