import type { Attack, Content } from '../attack.js';
import { workflow } from '../shop.js';

const GATE = '.github/workflows/gatehouse.yml';

const told = (name: string, path: string, before: Content, after: Content, comment: RegExp): Attack => ({
  name,
  base: { [path]: before },
  change: { [path]: after },
  answer: 'told',
  comment,
});
const retold = (name: string, parts: Parameters<typeof workflow>[0], comment: RegExp): Attack =>
  told(name, GATE, workflow(), workflow(parts), comment);

/** What stands around the gate: nothing of it is a mistake in code, all of it is told in words. */
export const SURROUNDINGS: readonly Attack[] = [
  retold(
    'lets the job of the gate fail without consequence',
    { job: '    continue-on-error: true\n' },
    /continue-on-error/,
  ),
  retold(
    'lets the step of the gate fail without consequence',
    { step: '        continue-on-error: true\n' },
    /continue-on-error/,
  ),
  retold('runs the job of the gate never', { job: '    if: false\n' }, /\bif\b/),
  retold(
    'runs the gate only where they are not the author',
    { step: "        if: github.actor != 'mallory'\n" },
    /\bif\b/,
  ),
  retold('lets the gate wait for a job that never ends well', { job: '    needs: [nothing]\n' }, /needs/),
  retold('gives the gate an input', { step: '        with:\n          fail-on: none\n' }, /fail-on/),
  retold(
    'has the gate run on pushes to a branch that nobody uses',
    { on: '  push:\n    branches: [nobody]' },
    /\bon\b|pull_request|event|trigger/,
  ),
  told(
    'replaces the gate by an action of their own',
    GATE,
    workflow(),
    workflow().replace('gatehouse-dev/gatehouse@', 'mallory/gatehouse@'),
    /mallory\/gatehouse/,
  ),
  told(
    'moves the pin of the gate to a branch',
    GATE,
    workflow(),
    workflow().replace(/@6718b\w+ # v0\.1\.0/, '@main'),
    /gatehouse@main|main/,
  ),
  told(
    'takes the gate out of the workflow',
    GATE,
    workflow(),
    workflow().replace(/ {6}- id: gate\n.*\n/, '      - run: echo ok\n'),
    /steps of the gate|gatehouse\.yml/,
  ),
  told('deletes the workflow of the gate', GATE, workflow(), null, /gatehouse\.yml/),
  told(
    'gives the job more rights than it needs',
    GATE,
    workflow(),
    workflow().replace('contents: read', 'contents: write'),
    /contents/,
  ),
  told(
    'edits a composite action that wraps the gate',
    '.github/actions/gate/action.yml',
    'runs:\n  using: composite\n  steps:\n    - uses: gatehouse-dev/gatehouse@6718b7396d78f6681147c68a686b35ebd04f5971 # v0.1.0\n',
    'runs:\n  using: composite\n  steps:\n    - run: echo ok\n      shell: bash\n',
    /actions\/gate\/action\.yml/,
  ),
  told(
    'makes themselves owner of everything in CODEOWNERS',
    '.github/CODEOWNERS',
    '* @acme/security\n',
    '* @mallory\n',
    /CODEOWNERS/,
  ),
  told(
    'makes themselves owner in a CODEOWNERS of docs/',
    'docs/CODEOWNERS',
    '* @acme/security\n',
    '* @mallory\n',
    /CODEOWNERS/,
  ),
  told(
    'points npm at a registry of their own',
    '.npmrc',
    'registry=https://registry.npmjs.org/\n',
    'registry=https://npm.mallory.example/\n',
    /\.npmrc/,
  ),
  told(
    'points a scope at a registry of their own',
    'web/.npmrc',
    'save-exact=true\n',
    'save-exact=true\n@shop:registry=https://npm.mallory.example/\n',
    /\.npmrc/,
  ),
  told(
    'points pip at an index of their own',
    'pip.conf',
    '[global]\n',
    '[global]\nextra-index-url = https://pypi.mallory.example/simple\n',
    /pip\.conf/,
  ),
  told(
    'points yarn at a registry of their own',
    '.yarnrc.yml',
    'nodeLinker: node-modules\n',
    'nodeLinker: node-modules\nnpmRegistryServer: https://npm.mallory.example\n',
    /\.yarnrc\.yml/,
  ),
  told(
    'points Cargo at a source of their own',
    '.cargo/config.toml',
    '[build]\n',
    '[build]\n[source.crates-io]\nreplace-with = "mallory"\n[source.mallory]\nregistry = "https://crates.mallory.example"\n',
    /\.cargo\/config\.toml/,
  ),
  told(
    'points Maven at a mirror of their own',
    '.mvn/settings.xml',
    '<settings/>\n',
    '<settings><mirrors><mirror><id>m</id><mirrorOf>*</mirrorOf><url>https://mvn.mallory.example</url></mirror></mirrors></settings>\n',
    /settings\.xml/,
  ),
  told(
    'declares code generated in .gitattributes, for the next change',
    '.gitattributes',
    '* text=auto\n',
    '* text=auto\nsrc/** linguist-generated\n',
    /\.gitattributes/,
  ),
  told(
    'edits what other scanners leave out',
    '.gitleaksignore',
    '\n',
    'src/a.js:aws-access-token:1\n',
    /\.gitleaksignore/,
  ),
];
