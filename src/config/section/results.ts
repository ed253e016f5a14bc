import type { ResultsPolicy } from '../../model/policy.js';
import type { Settings, SettingWords } from '../../model/settings.js';
import { ladder } from '../../util/strictness.js';
import type { PolicyService } from '../product-form.js';

const FORKS = {
  enum: ['fail', 'skip'],
  default: 'fail',
  description:
    'What follows on pull requests of forks, for which no token is used: a scan that failed, or one that was skipped. gate.require asks for a service that must have answered all the same.',
} as const;

/** The part of a file: what the services say of themselves, each below its id. */
type ResultsFile = { readonly forks?: ResultsPolicy['forks'] } & Readonly<Record<string, unknown>>;

/** The section `results`, made of what each service says of itself. */
export function resultsSection(services: readonly PolicyService[]): Settings<ResultsPolicy, ResultsFile> {
  return {
    schema: {
      type: 'object',
      additionalProperties: false,
      description: 'Services that know results of other tools. What is not named is not asked.',
      properties: { forks: FORKS, ...Object.fromEntries(services.map(({ id, settings }) => [id, settings.schema])) },
    },
    defaults: {
      forks: 'fail',
      services: Object.fromEntries(services.map(({ id, settings }) => [id, settings.defaults])),
    },
    read: (file) => ({
      forks: file.forks ?? 'fail',
      services: Object.fromEntries(
        services.map(({ id, settings }) => [id, file[id] === undefined ? settings.defaults : settings.read(file[id])]),
      ),
    }),
    mistakes: async (file) => {
      const found = await Promise.all(
        services.map(async ({ id, settings }) =>
          file[id] === undefined
            ? []
            : ((await settings.mistakes?.(file[id])) ?? []).map(({ key, message }) => ({ key: [id, ...key], message })),
        ),
      );
      return found.flat();
    },
    describe: ({ forks, services: set }) => [
      ['forks', forks],
      ...services.flatMap(({ id, settings }) =>
        settings
          .describe(set[id] ?? settings.defaults)
          .map(([name, value]): SettingWords => [name === '' ? id : `${id}.${name}`, value]),
      ),
    ],
    layering: {
      kind: 'keys',
      keys: {
        forks: ladder('fail', 'skip', 'fail'),
        ...Object.fromEntries(services.map(({ id, settings }) => [id, settings.layering])),
      },
    },
  };
}
