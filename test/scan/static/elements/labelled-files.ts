import type { Labelled } from './labelled.js';

const SHA = '11bd71901bbe5b1630ceea73d27597364c9af683';

/** Workflows and infrastructure with the elements that they open. */
export const OPENED: readonly Labelled[] = [
  {
    what: 'ports that Compose publishes to all, and one for the machine alone',
    path: 'compose.yml',
    text: 'services:\n  db:\n    image: postgres:16\n    ports: ["5432:5432", "127.0.0.1:9000:9000", "80"]\n',
    keys: ['port 5432 from 0.0.0.0'],
  },
  {
    what: 'a published port in the long form',
    path: 'compose.yml',
    text: 'services:\n  db:\n    image: postgres:16\n    ports:\n      - target: 5432\n        published: 15432\n',
    keys: ['port 15432 from 0.0.0.0'],
  },
  {
    what: 'a balanced service of Kubernetes',
    path: 'service.yaml',
    text: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  type: LoadBalancer\n  ports:\n    - port: 443\n',
    keys: ['port 443 from 0.0.0.0/0'],
  },
  {
    what: 'a service inside the cluster opens nothing',
    path: 'service.yaml',
    text: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n    - port: 443\n',
    keys: [],
  },
  {
    what: 'an ingress with its host',
    path: 'ingress.yaml',
    text: 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n    - host: shop.example.com\n',
    keys: ['port ingress shop.example.com from 0.0.0.0/0'],
  },
  {
    what: 'a security group in Terraform',
    path: 'main.tf',
    text: 'resource "aws_security_group" "db" {\n  ingress {\n    from_port   = 5432\n    to_port     = 5432\n    protocol    = "tcp"\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n',
    keys: ['port 5432 from 0.0.0.0/0'],
  },
  {
    what: 'a firewall of Google with a range',
    path: 'main.tf',
    text: 'resource "google_compute_firewall" "a" {\n  name          = "a"\n  network       = "n"\n  source_ranges = ["10.0.0.0/8"]\n  allow {\n    protocol = "tcp"\n    ports    = ["8000-8100"]\n  }\n}\n',
    keys: ['port 8000-8100 from 10.0.0.0/8'],
  },
  {
    what: 'a workflow that strangers start, with a right to write',
    path: '.github/workflows/deploy.yml',
    text: `on: pull_request_target\npermissions:\n  id-token: write\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/deploy@${SHA}\n`,
    keys: ['action acme/deploy', 'workflow deploy/ship: id-token write', 'workflow deploy: on pull_request_target'],
  },
  {
    what: 'a workflow that reads and runs what is the repository’s own',
    path: '.github/workflows/ci.yml',
    text: 'on: push\npermissions:\n  contents: read\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./.github/actions/own\n',
    keys: [],
  },
  {
    what: 'a token that may do everything',
    path: '.github/workflows/ci.yml',
    text: 'on: push\npermissions: write-all\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n',
    keys: ['workflow ci/a: everything write'],
  },
];
