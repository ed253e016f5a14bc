import { matches } from './declared.js';
import type { Ecosystem, Manager } from './descriptor.js';
import { named } from './manifest-kind.js';
import { edit, run, type Target } from './recipe.js';
import { asWritten, namedBy, releases } from './spelling.js';

const spec = (target: Target) => `${target.name}@${target.version}`;

const denoIntroducer = (target: Target) =>
  edit(`upgrade the direct dependency that brings it in, until deno.lock has ${spec(target)} or later`);

const deno: Manager = {
  upgrade: (target) => run(`deno add ${target.ecosystem === 'npm' ? 'npm:' : 'jsr:'}${spec(target)}`),
  refresh: denoIntroducer,
  override: denoIntroducer,
  refreshesDirect: false,
  lock: null,
};

/** Deno's own registry; what Deno takes from npm is npm's. */
export const jsr = {
  name: 'JSR',
  advisories: 'none',
  spelling: namedBy(asWritten),
  versions: releases(null, 'npm'),
  purl: null,
  registry: null,
  depsDev: null,
  popular: null,
  canary: { none: 'OSV has no advisories about it' },
  manifests: [
    {
      subject: 'Deno',
      matches: named('deno.json', 'deno.jsonc'),
      lockfiles: ['deno.lock'],
      reach: 'above',
      declared: matches(/"(?:npm|jsr):[^"\n]{1,200}"/g),
    },
  ],
  projectFiles: ['deno.json'],
  registrySettings: [],
  registrySources: [],
  managers: { deno },
} satisfies Ecosystem;
