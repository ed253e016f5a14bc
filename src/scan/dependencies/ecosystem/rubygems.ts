import { letteredPrerelease } from '../version/prerelease.js';
import { compareRubyGems } from '../version/rubygems.js';
import { matches } from './declared.js';
import type { Ecosystem, Manager } from './descriptor.js';
import { rangeLike } from './range-shape.js';
import { edit, run } from './recipe.js';
import { asWritten, namedBy, releases } from './spelling.js';

const bundler: Manager = {
  upgrade: ({ declared: [first], name, version }) => {
    const command = `bundle update ${name} --conservative`;
    if (first === undefined || first.range === '') return run(command);
    const range = rangeLike(first.range, version, '>= ', '').replace(/^(\W+)(?=\d)/, (sign) => `${sign.trim()} `);
    return edit(`write \`gem "${name}", "${range}"\` in ${first.path}, then run \`${command}\``);
  },
  refresh: (target) => run(`bundle update ${target.name} --conservative`),
  override: (target) =>
    edit(
      `add \`gem "${target.name}", ">= ${target.version}"\` to the Gemfile, then run \`bundle update ${target.name}\``,
    ),
  refreshesDirect: true,
  lock: 'bundle lock',
};

export const rubygems = {
  name: 'RubyGems',
  advisories: 'usual',
  spelling: namedBy(asWritten),
  versions: releases(compareRubyGems, { tilde: 'last-but-one', or: /\s*\|\|\s*/ }, letteredPrerelease),
  purl: { type: 'gem', form: 'flat', isFolded: false, readVersion: asWritten },
  registry: { host: 'rubygems.org', aliases: ['index.rubygems.org'], index: null },
  depsDev: 'rubygems',
  popular: 'rubygems.txt',
  canary: 'by-purl',
  manifests: [
    {
      subject: 'Bundler',
      matches: (name) => name === 'Gemfile' || name === 'gems.rb' || name.endsWith('.gemspec'),
      lockfiles: ['Gemfile.lock', 'gems.locked'],
      reach: 'above',
      declared: matches(/^[ \t]*(?:gem[ \t(]|\w+\.add_(?:runtime_|development_)?dependency)/gm),
    },
  ],
  projectFiles: ['Gemfile'],
  registrySettings: ['.gemrc', /(?:^|\/)\.bundle\/config$/],
  registrySources: [{ name: /^(?:Gemfile|gems\.rb)$/, source: /^[ \t]*source[ \t(]+["']([^"'\n]+)/gm }],
  managers: { bundler },
} satisfies Ecosystem;
