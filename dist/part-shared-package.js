import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// package.json
var package_default = {
  name: "@gatehouse-dev/gatehouse",
  version: "0.1.0",
  description: "The security gate for pull requests: dependencies, secrets and code, one policy, one comment, one verdict.",
  license: "MIT",
  homepage: "https://github.com/gatehouse-dev/gatehouse#readme",
  bugs: "https://github.com/gatehouse-dev/gatehouse/issues",
  repository: {
    type: "git",
    url: "git+https://github.com/gatehouse-dev/gatehouse.git"
  },
  keywords: [
    "security",
    "pull-request",
    "github-action",
    "osv",
    "secrets",
    "sast",
    "sarif",
    "policy"
  ],
  private: true,
  type: "module",
  bin: {
    gatehouse: "dist/cli.js"
  },
  files: [
    "dist",
    "schema",
    "CHANGELOG.md"
  ],
  engines: {
    node: ">=20.19"
  },
  publishConfig: {
    access: "public",
    provenance: true
  },
  dependencies: {
    "@actions/core": "3.0.1",
    "@actions/github": "9.1.1",
    "@actions/http-client": "4.0.1",
    "@marcbachmann/cel-js": "8.0.0",
    "@octokit/plugin-retry": "8.1.1",
    "@octokit/plugin-throttling": "11.0.5",
    "ae-cvss-calculator": "1.0.13",
    ajv: "8.20.0",
    "dockerfile-ast": "0.7.1",
    execa: "9.6.1",
    "fast-xml-parser": "5.12.1",
    "js-yaml": "5.5.0",
    "libpg-query": "18.1.5",
    "p-retry": "7.1.1",
    "packageurl-js": "2.0.1",
    pg: "8.23.1",
    picomatch: "4.0.7",
    semver: "7.8.6",
    "smol-toml": "1.9.1",
    "spdx-expression-parse": "5.0.0",
    "spdx-satisfies": "6.0.0",
    "web-tree-sitter": "0.26.13",
    yaml: "2.9.1",
    yauzl: "3.4.0"
  },
  devDependencies: {
    "@biomejs/biome": "2.6.8",
    "@cyclonedx/cyclonedx-library": "10.3.0",
    "@jest/globals": "30.5.2",
    "@microsoft/jest-sarif": "1.0.0-beta.0",
    "@swc/core": "1.16.22",
    "@swc/jest": "0.2.39",
    "@tree-sitter-grammars/tree-sitter-hcl": "1.2.0",
    "@types/mdast": "4.0.4",
    "@types/node": "20.19.43",
    "@types/picomatch": "4.0.3",
    "@types/semver": "7.8.0",
    "@types/yauzl": "3.4.0",
    "@vscode/tree-sitter-wasm": "0.3.1",
    "ajv-formats": "3.0.1",
    bottleneck: "2.19.5",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    fflate: "0.8.3",
    graphql: "16.15.0",
    jest: "30.5.2",
    "json-schema-to-ts": "3.1.1",
    knip: "6.44.2",
    oxlint: "1.94.0",
    "oxlint-tsgolint": "7.0.2008",
    "remark-gfm": "4.0.1",
    "remark-parse": "11.0.0",
    typescript: "7.0.2",
    unified: "11.0.5"
  },
  overrides: {
    "@actions/http-client": "$@actions/http-client",
    "path-key": "3.1.1",
    "spdx-expression-parse": "$spdx-expression-parse"
  },
  allowScripts: {
    esbuild: true,
    "@swc/core": true
  },
  scripts: {
    start: "node examples/start.mjs",
    build: "node scripts/build.mjs",
    new: "node scripts/new.mjs",
    types: "tsc -p .",
    lint: "biome ci . && oxlint --type-aware src test bench && knip",
    format: "biome check --write .",
    unit: "node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js",
    coverage: "npm run unit -- --config jest.coverage.config.js",
    conformance: "node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js test/conformance",
    "check-dist": "node scripts/check-dist.mjs",
    "bench:secrets": "node bench/secrets.mjs",
    "bench:secrets-engine": "node bench/secrets-engine.mjs",
    "bench:secret-passwords": "node bench/secret-passwords.mjs",
    "bench:secret-public": "node bench/secret-public.mjs",
    "bench:secrets-quality": "node bench/secrets-quality.mjs",
    test: "npm run types && npm run lint && npm run check-dist && npm run unit",
    "bench:dependencies": "node bench/dependencies.mjs",
    "bench:pull-request": "node bench/pull-request.mjs",
    "bench:resolution": "node bench/resolution.mjs",
    "bench:staged": "node bench/staged.mjs",
    "bench:static": "node bench/static.mjs",
    "bench:surface": "node bench/surface.mjs",
    "quality:static": "node bench/static-quality.mjs",
    "bench:publish": "node bench/publish.mjs",
    "bench:faults": "node bench/faults.mjs",
    "bench:red-team": "node bench/red-team.mjs",
    "bench:policy": "node bench/policy.mjs",
    "bench:database": "node bench/database.mjs",
    "bench:manifests": "node bench/manifests.mjs",
    "bench:fix-recipes": "node bench/fix-recipes.mjs",
    "bench:joined": "node bench/joined.mjs",
    "bench:fix-versions": "node bench/fix-versions.mjs",
    package: "node scripts/package.mjs out/package && npm pack --pack-destination out ./out/package"
  }
};

// src/util/version.ts
var VERSION = package_default.version;

export {
  VERSION
};
