import { spawnSync } from 'node:child_process';

/** Git in a folder, by an identity of its own. @throws Error when it says no */
export function gitIn(folder: string): (...args: string[]) => string {
  const settings = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false'];
  return (...args) => {
    const ran = spawnSync('git', [...settings, ...args], { cwd: folder, encoding: 'utf8' });
    if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`);
    return ran.stdout.trim();
  };
}
