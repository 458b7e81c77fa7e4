#!/usr/bin/env bash
# Every check and test, in the order in which a fault is cheapest to find. Run after `npm ci`; CI runs the same.
set -euo pipefail
cd "$(dirname "$0")/.."

echo "== build"; npm run --silent build
echo "== lint"; npm run --silent lint
echo "== layers"; npm run --silent layers
echo "== dead code"; npm run --silent dead
echo "== lexicon"; npm run --silent lexicon
echo "== eval"; npm run --silent eval
echo "== bench (short)"; node dist/bench/run.js --short
echo "== tests (browser included)"; npx vitest run
