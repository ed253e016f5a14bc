/** What collects tests, where it is declared, and which files it takes when nothing else is said. */
export interface TestRunner {
  readonly name: string;
  /** Names of files beside which it works; `*` stands for the front of a name. */
  readonly declaredIn: readonly string[];
  /** The text of such a file that declares it; absent: its being there does. */
  readonly declares?: RegExp;
  /** Globs from that folder. */
  readonly collects: readonly string[];
  /**
   * Files that it takes and that are never part of what is built: a fact of the compiler or of the build's layout, and so
   * of its own language alone.
   */
  readonly neverBuilt?: RegExp;
  /** Globs of its own that a file's text sets. */
  readonly configured?: (text: string) => readonly string[];
}

const PYTHON = [
  'pytest.ini',
  'pyproject.toml',
  'setup.cfg',
  'setup.py',
  'tox.ini',
  'noxfile.py',
  'Pipfile',
  'requirements.txt',
  'requirements-dev.txt',
  'requirements_dev.txt',
  'requirements-test.txt',
  'dev-requirements.txt',
  'test-requirements.txt',
];

const JVM = /\.(?:java|kt|kts|groovy|scala)$/;

function packageJson(name: string, packages: string, collects: readonly string[], configured?: string): TestRunner {
  return {
    name,
    declaredIn: ['package.json'],
    declares: new RegExp(`"(?:${packages})"\\s*:`),
    collects,
    ...(configured !== undefined && { configured: (text: string) => globsAt(text, configured.split('.')) }),
  };
}

/** Each with its documented defaults. */
export const TEST_RUNNERS: readonly TestRunner[] = [
  packageJson(
    'jest',
    'jest|ts-jest|@jest/globals|react-scripts',
    ['**/__tests__/**/*.{js,jsx,ts,tsx,mjs,cjs,mts,cts}', '**/{,*.}{spec,test}.{js,jsx,ts,tsx,mjs,cjs,mts,cts}'],
    'jest.testMatch',
  ),
  packageJson('vitest', 'vitest', ['**/*.{test,spec}.{js,jsx,ts,tsx,mjs,cjs,mts,cts}']),
  packageJson('mocha', 'mocha', ['test/*.{js,cjs,mjs}'], 'mocha.spec'),
  packageJson(
    'ava',
    'ava',
    ['**/{test-*,*.spec,*.test}.{js,cjs,mjs}', '**/{test,tests,__tests__}/**/*.{js,cjs,mjs}'],
    'ava.files',
  ),
  packageJson('jasmine', 'jasmine', ['spec/**/*[sS]pec.{js,mjs,cjs}']),
  packageJson('tap', 'tap', [
    '{test,tests,__tests__}/**/*.{js,cjs,mjs,ts,cts,mts}',
    '**/{*.,}{test,tests,spec}.{js,cjs,mjs,ts}',
  ]),
  packageJson('Playwright', '@playwright/test', ['**/*.{test,spec}.{js,ts,mjs,mts}']),
  packageJson('Cypress', 'cypress', ['cypress/**', '**/*.cy.{js,jsx,ts,tsx}']),
  {
    name: 'node --test',
    declaredIn: ['package.json'],
    declares: /"[\w:-]{1,40}"\s*:\s*"[^"\n]{0,300}\bnode\b[^"\n]{0,200} --test\b/,
    collects: ['**/{*.test,*-test,*_test,test-*,test}.{js,cjs,mjs,ts,cts,mts}', '**/test/**/*.{js,cjs,mjs,ts,cts,mts}'],
  },
  {
    name: 'pytest',
    declaredIn: PYTHON,
    declares: /\bpytest\b/,
    collects: ['**/test_*.py', '**/*_test.py', '**/conftest.py'],
  },
  { name: "Django's test runner", declaredIn: ['manage.py'], collects: ['**/tests.py', '**/test_*.py'] },
  { name: 'go test', declaredIn: ['go.mod'], collects: ['**/*_test.go', '**/testdata/**'], neverBuilt: /\.go$/ },
  { name: 'Maven', declaredIn: ['pom.xml'], collects: ['**/src/test/**'], neverBuilt: JVM },
  {
    name: 'Gradle',
    declaredIn: ['build.gradle', 'build.gradle.kts'],
    collects: ['**/src/{test,androidTest,testFixtures}/**'],
    neverBuilt: JVM,
  },
  { name: 'Cargo', declaredIn: ['Cargo.toml'], collects: ['{tests,benches}/**'], neverBuilt: /\.rs$/ },
  { name: 'SwiftPM', declaredIn: ['Package.swift'], collects: ['Tests/**'], neverBuilt: /\.swift$/ },
  {
    name: '.NET test project',
    declaredIn: ['*.csproj', '*.fsproj', '*.vbproj'],
    declares: /Microsoft\.NET\.Test\.Sdk|<IsTestProject>\s*true/i,
    collects: ['**'],
    neverBuilt: /\.(?:cs|fs|vb)$/,
  },
  {
    name: 'RSpec',
    declaredIn: ['Gemfile', '.rspec'],
    declares: /rspec|--require/,
    collects: ['spec/**/*_spec.rb', 'spec/*_helper.rb'],
  },
  {
    name: 'Minitest',
    declaredIn: ['Gemfile'],
    declares: /\b(?:minitest|rails)\b/,
    collects: ['test/**/*_test.rb', 'test/test_helper.rb'],
  },
  {
    name: 'PHPUnit',
    declaredIn: ['phpunit.xml', 'phpunit.xml.dist', 'composer.json'],
    declares: /phpunit/,
    collects: ['{test,tests}/**/*Test.php'],
  },
  { name: 'ExUnit', declaredIn: ['mix.exs'], collects: ['test/**/*_test.exs', 'test/test_helper.exs'] },
  { name: 'dart test', declaredIn: ['pubspec.yaml'], collects: ['test/**/*_test.dart'] },
];

/** Globs that a `package.json` sets at a path of keys; a runner's words for its root are dropped. */
function globsAt(text: string, keys: readonly string[]): string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return [];
    value = (value as Record<string, unknown>)[key];
  }
  return [value]
    .flat()
    .filter((glob): glob is string => typeof glob === 'string' && !glob.startsWith('!'))
    .map((glob) => glob.replace(/^<rootDir>\//, '').replace(/^\.\//, ''));
}
