(async () => {
  process.exitCode = 4;
  let fault = 'dist/main.js is damaged';
  try {
    const main = await import('./main.js');
    if (typeof main.stageAction === 'function') return await main.stageAction('database');
  } catch (error) {
    const said = `${error?.message} ${error?.stack}`.replace(/dist[\\/]database-audit\.js/g, '');
    fault = `dist/${/dist[\\/]([\w./\\-]+\.\w+)/.exec(said)?.[1] ?? 'main.js'} cannot be loaded`;
  }
  const line = `this installation is not complete: ${fault}; check the release out again`;
  process.stdout.write(`::error::${line.replaceAll('%', '%25')}\n`);
})();
