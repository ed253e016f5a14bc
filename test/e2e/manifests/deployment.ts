import { open, whole } from './languages.js';
import type { Manifest } from './manifest.js';

const cdx = (version: string) =>
  `{ "bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{ "type": "library", "name": "ms", "version": "${version}", "purl": "pkg:npm/ms@${version}" }] }\n`;
const spdx = (version: string) =>
  `{ "spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "packages": [{ "name": "ms", "SPDXID": "SPDXRef-ms", "versionInfo": "${version}", "externalRefs": [{ "referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": "pkg:npm/ms@${version}" }] }] }\n`;
const workflow = (version: string) =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/cache@${version}\n`;

const NGINX = 'FROM nginx:1.27\n';

/** What a deployment takes from elsewhere: images, charts, providers, steps of a workflow, bills of materials. */
export const DEPLOYMENT: readonly Manifest[] = [
  whole('any', 'a CycloneDX document', 'bom.json', cdx, ['2.1.3', '2.1.2']),
  whole('any', 'an SPDX document', 'shop.spdx.json', spdx, ['2.1.3', '2.1.2']),
  whole('GitHub Actions', 'a workflow', '.github/workflows/build.yml', workflow, ['v4.2.0', 'v4.1.0']),
  open('images', 'Dockerfile', 'Dockerfile', NGINX, NGINX.replace('1.27', '1.26')),
  open(
    'images',
    'compose.yaml',
    'compose.yaml',
    'services:\n  db:\n    image: postgres:17\n',
    'services:\n  db:\n    image: postgres:16\n',
  ),
  open(
    'Helm',
    'Chart.yaml',
    'Chart.yaml',
    'apiVersion: v2\nname: shop\nversion: 0.1.0\ndependencies:\n  - name: redis\n    version: 20.0.0\n    repository: https://charts.example.com\n',
    'apiVersion: v2\nname: shop\nversion: 0.1.0\ndependencies:\n  - name: redis\n    version: 19.0.0\n    repository: https://charts.example.com\n',
  ),
  open(
    'Terraform',
    '.terraform.lock.hcl',
    '.terraform.lock.hcl',
    'provider "registry.terraform.io/hashicorp/aws" {\n  version = "5.80.0"\n}\n',
    'provider "registry.terraform.io/hashicorp/aws" {\n  version = "5.79.0"\n}\n',
  ),
  open(
    'pre-commit',
    '.pre-commit-config.yaml',
    '.pre-commit-config.yaml',
    'repos:\n  - repo: https://github.com/psf/black\n    rev: 24.10.0\n    hooks:\n      - id: black\n',
    'repos:\n  - repo: https://github.com/psf/black\n    rev: 24.8.0\n    hooks:\n      - id: black\n',
  ),
];
