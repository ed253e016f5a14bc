const at = { filename: 'a.py', row: 1, column: 1 };

/** One small report of each format; of a stream the values. */
export const SAMPLES: Readonly<Record<string, unknown>> = {
  sarif: {
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'a',
            rules: [{ id: 'r', properties: { tags: ['cwe-79'] }, messageStrings: { m: { text: '{0}' } } }],
          },
        },
        originalUriBaseIds: { R: { uri: 'file:///nowhere/' } },
        results: [
          {
            ruleId: 'r',
            ruleIndex: 0,
            message: { id: 'm', arguments: ['x'] },
            locations: [
              { physicalLocation: { artifactLocation: { uri: 'a.ts', uriBaseId: 'R' }, region: { startLine: 1 } } },
            ],
            partialFingerprints: { a: 'b' },
            suppressions: [{ kind: 'inSource' }],
          },
        ],
      },
    ],
  },
  bandit: {
    errors: [{ filename: 'b.py', reason: 'x' }],
    metrics: { _totals: { loc: 1 }, 'a.py': {} },
    results: [
      { test_id: 'B1', issue_text: 'x', filename: 'a.py', line_number: 1, line_range: [1], issue_cwe: { id: 1 } },
    ],
  },
  brakeman: {
    scan_info: { app_path: '/nowhere', brakeman_version: '7' },
    warnings: [{ check_name: 'SQL', message: 'x', file: 'a.rb', line: 1, confidence: 'High', cwe_id: [89] }],
    ignored_warnings: [],
    errors: [{ error: 'x', location: 'a.rb' }],
  },
  'cargo-audit': {
    lockfile: { 'dependency-count': 1 },
    vulnerabilities: {
      list: [
        {
          advisory: { id: 'RUSTSEC-2026-0001', cvss: null, aliases: [] },
          versions: { patched: ['>=1'] },
          package: { name: 'a', version: '1' },
        },
      ],
    },
    warnings: { yanked: [{ kind: 'yanked', package: { name: 'a', version: '1' }, advisory: null }] },
  },
  checkov: {
    check_type: 'terraform',
    results: {
      failed_checks: [{ check_id: 'C', check_name: 'x', file_path: '/a.tf', file_line_range: [1, 2], resource: 'r' }],
      parsing_errors: ['b.tf'],
    },
    summary: { checkov_version: '3' },
  },
  eslint: [
    {
      filePath: '/nowhere/a.js',
      messages: [{ ruleId: 'no-eval', severity: 2, message: 'x', line: 1 }],
      suppressedMessages: [],
    },
  ],
  gitlab: {
    version: '15',
    scan: { scanner: { name: 'a', version: '1' }, type: 'sast', status: 'success', messages: [] },
    vulnerabilities: [
      {
        name: 'x',
        severity: 'High',
        location: { file: 'a.py', start_line: 1 },
        identifiers: [{ type: 'cwe', name: 'CWE-1', value: '1' }],
      },
    ],
    dependency_files: [{ path: 'a/go.sum', package_manager: 'go' }],
  },
  gitleaks: [
    { RuleID: 'a', Description: 'x', Secret: 'REDACTED', File: 'a.env', StartLine: 1, EndLine: 1, Commit: 'abcdef0' },
  ],
  gosec: {
    'Golang errors': { 'a.go': [{ line: 1 }] },
    Issues: [{ rule_id: 'G1', details: 'x', file: 'a.go', line: '1', severity: 'HIGH', cwe: { id: '1' } }],
    Stats: { files: 1 },
  },
  govulncheck: [
    { config: { protocol_version: 'v1.0.0', scanner_name: 'govulncheck', scan_level: 'symbol' } },
    { SBOM: { modules: [{ path: 'a' }] } },
    { osv: { id: 'GO-2021-0113', aliases: ['CVE-2021-38561'] } },
    {
      finding: {
        osv: 'GO-2021-0113',
        trace: [
          { module: 'b', version: 'v1', package: 'b/c', function: 'F' },
          { module: 'a', position: { filename: 'main.go', line: 1 } },
        ],
      },
    },
  ],
  grype: {
    matches: [
      {
        vulnerability: {
          id: 'CVE-2020-0001',
          severity: 'High',
          cvss: [{ metrics: { baseScore: 7 } }],
          fix: { versions: ['2'] },
        },
        artifact: { name: 'a', version: '1', type: 'npm', locations: [{ path: '/yarn.lock' }] },
      },
    ],
    source: { type: 'directory', target: '.' },
    descriptor: { name: 'grype' },
  },
  hadolint: [{ line: 1, code: 'DL3008', message: 'x', column: 1, file: 'Dockerfile', level: 'warning' }],
  'npm-audit': {
    auditReportVersion: 2,
    vulnerabilities: {
      a: {
        via: [
          'b',
          {
            source: 1,
            name: 'a',
            title: 'x',
            url: 'https://github.com/advisories/GHSA-gxpj-cx7g-858c',
            severity: 'low',
          },
        ],
      },
    },
  },
  'osv-scanner': {
    results: [
      {
        source: { path: 'yarn.lock' },
        packages: [
          {
            package: { name: 'a', version: '1', ecosystem: 'npm' },
            vulnerabilities: [{ id: 'GHSA-gxpj-cx7g-858c' }],
            groups: [{ ids: ['GHSA-gxpj-cx7g-858c'], max_severity: '5' }],
          },
        ],
      },
    ],
  },
  'pip-audit': {
    dependencies: [
      { name: 'a', version: '1', vulns: [{ id: 'PYSEC-2019-1', fix_versions: ['2'], aliases: [] }] },
      { name: 'b', skip_reason: 'x' },
    ],
    fixes: [],
  },
  'pnpm-audit': {
    advisories: {
      1: {
        findings: [{ version: '1', dev: true }],
        module_name: 'a',
        title: 'x',
        severity: 'high',
        patched_versions: '>=2',
        cvss: { score: 5 },
      },
    },
    metadata: {},
  },
  ruff: [{ cell: null, code: 'S602', end_location: at, filename: 'a.py', location: at, message: 'x', noqa_row: 1 }],
  semgrep: {
    results: [
      {
        check_id: 'a',
        path: 'a.py',
        start: { line: 1, col: 1 },
        end: { line: 1, col: 2 },
        extra: { message: 'x', severity: 'ERROR', metadata: { cwe: ['CWE-1'] } },
      },
    ],
    errors: [{ level: 'warn', type: 'Timeout', path: 'b.py' }],
    paths: { scanned: ['a.py'] },
  },
  snyk: {
    ok: false,
    packageManager: 'npm',
    displayTargetFile: 'package-lock.json',
    path: '.',
    vulnerabilities: [{ id: 'SNYK-JS-A-1', packageName: 'a', version: '1', identifiers: { CVE: [] }, fixedIn: ['2'] }],
    filtered: { ignore: [] },
  },
  trivy: {
    SchemaVersion: 2,
    ArtifactName: '.',
    ArtifactType: 'filesystem',
    Results: [
      {
        Target: 'yarn.lock',
        Class: 'lang-pkgs',
        Type: 'yarn',
        Packages: [{ Name: 'a' }],
        Vulnerabilities: [
          { VulnerabilityID: 'CVE-2020-0001', PkgName: 'a', InstalledVersion: '1', CVSS: { nvd: { V3Score: 5 } } },
        ],
        Misconfigurations: [{ ID: 'D', Status: 'FAIL', CauseMetadata: { StartLine: 1 } }],
        Secrets: [{ RuleID: 's', StartLine: 1 }],
        Licenses: [{ Name: 'GPL', PkgName: 'a' }],
      },
    ],
  },
  'yarn-audit': [
    {
      type: 'auditAdvisory',
      data: { advisory: { findings: [{ version: '1' }], id: 1, module_name: 'a', title: 'x' } },
    },
    { type: 'auditSummary', data: {} },
    { value: 'b', children: { ID: 1, Issue: 'x', Severity: 'high', 'Tree Versions': ['1'] } },
  ],
  zizmor: [
    {
      ident: 'a',
      desc: 'x',
      determinations: { severity: 'High', confidence: 'High' },
      locations: [
        {
          symbolic: { key: { Local: { verbatim_path: 'a.yml' } }, kind: 'Primary' },
          concrete: { location: { start_point: { row: 1 }, end_point: { row: 1 } } },
        },
      ],
    },
  ],
};
