export default {
  // Each line of the output says what ran it: two versions are promised.
  displayName: `Node ${process.versions.node}`,
  testEnvironment: 'node',
  // Jest's soft deletion makes setters of shared objects call themselves: signal-exit, inside execa, sets one.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', importAttributes: true },
          target: 'es2022',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Jest leaves one core alone, which on two cores is half of them.
  maxWorkers: '100%',
  // Modules of tests that ended stay in a worker’s memory: a fresh one costs less than collecting four gigabytes again and again.
  workerIdleMemoryLimit: '1500MB',
  coverageProvider: 'v8',
  // What hangs must end; how long a thing takes on a busy machine is no test's business.
  testTimeout: 180_000,
};
