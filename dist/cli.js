#!/usr/bin/env node
(async () => {
  process.exitCode = 4;
  let fault = 'dist/main.js is damaged';
  try {
    const main = await import('./main.js');
    if (typeof main.cli === 'function') return await main.cli();
  } catch (error) {
    const said = `${error?.message} ${error?.stack}`.replace(/dist[\\/]cli\.js/g, '');
    fault = `dist/${/dist[\\/]([\w./\\-]+\.\w+)/.exec(said)?.[1] ?? 'main.js'} cannot be loaded`;
  }
  const line = `this installation is not complete: ${fault}; check the release out again`;
  process.stderr.write(`error: ${line}\n`);
})();
