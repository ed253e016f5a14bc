/**
 * The file that Node is told to run for a command or an action. It is one expression, so that no beginning of it does
 * half of the work, and it needs nothing beside itself: when the bundle cannot be loaded it says so in one line and
 * ends with 4, where Node would print a stack and end with 1, which is the policy's no.
 */
export function entryStub(name, run, argument = '') {
  const isCommand = name === 'cli';
  const tell = isCommand
    ? 'process.stderr.write(`error: ${line}\\n`)'
    : "process.stdout.write(`::error::${line.replaceAll('%', '%25')}\\n`)";
  return `${isCommand ? '#!/usr/bin/env node\n' : ''}(async () => {
  process.exitCode = 4;
  let fault = 'dist/main.js is damaged';
  try {
    const main = await import('./main.js');
    if (typeof main.${run} === 'function') return await main.${run}(${argument});
  } catch (error) {
    const said = \`\${error?.message} \${error?.stack}\`.replace(/dist[\\\\/]${name}\\.js/g, '');
    fault = \`dist/\${/dist[\\\\/]([\\w./\\\\-]+\\.\\w+)/.exec(said)?.[1] ?? 'main.js'} cannot be loaded\`;
  }
  const line = \`this installation is not complete: \${fault}; check the release out again\`;
  ${tell};
})();
`;
}
