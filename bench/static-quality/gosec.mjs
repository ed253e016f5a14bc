// gosec's own samples: how many of the mistakes that it counts are found, and how many samples without any are hit.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from '../measure.mjs';
import { familiesOf } from './families.mjs';
import { samplesIn } from './gosec-samples.mjs';
import { cell, share } from './scores.mjs';

/** The rules of gosec that speak of a mistake that we tell too, with the numbers that we give it. */
const CLAIMS = {
  G107: [918],
  G201: [89],
  G202: [89],
  G203: [79],
  G204: [78],
  G304: [22],
  G305: [22],
  G402: [295, 327],
  G404: [338],
  G405: [327],
  G502: [327],
  G503: [327],
  G701: [89],
  G702: [78],
  G703: [22],
  G704: [918],
  G705: [79],
  G706: [117],
  G708: [94],
  G710: [601],
};

/**
 * The section of gosec's samples: a row for each of its rules that we claim. Its audit rules count data of the command line
 * and of the environment too, which is not from outside for us.
 * @param {{ folder: string, tool: object }} what `folder`: where the samples are, or gosec's repository
 */
export function gosecSection({ folder, tool }) {
  const place = mkdtempSync(join(tmpdir(), 'gosec-'));
  try {
    const samples = Object.keys(CLAIMS).flatMap((id) => write(place, id, samplesOf(folder, id)));
    const { found } = tool.run(place);
    const judged = samples.map((sample) => ({ ...sample, told: toldOf(sample, found) }));
    const list = judged.filter(({ told, errors }) => told !== errors).map(lineOf);
    return { text: ['## Samples of gosec', '', tableOf(judged), ''].join('\n'), list };
  } finally {
    rmSync(place, { recursive: true });
  }
}

function samplesOf(folder, id) {
  const inside = readdirSync(folder).includes('testutils') ? join(folder, 'testutils') : folder;
  const names = readdirSync(inside).filter((name) => name.toLowerCase().startsWith(`${id.toLowerCase()}_`));
  return names.flatMap((name) => samplesIn(readFileSync(join(inside, name), 'utf8')));
}

function write(place, id, samples) {
  return samples.map(({ files, errors }, at) => {
    const folder = join(id, String(at));
    mkdirSync(join(place, folder), { recursive: true });
    files.forEach((text, index) => {
      writeFileSync(join(place, folder, `file${index}.go`), text);
    });
    return { id, folder, errors };
  });
}

function toldOf({ id, folder }, found) {
  const families = familiesOf(CLAIMS[id]);
  const own = found.filter(({ path, cwes }) => path.startsWith(`${folder}/`) && meet(familiesOf(cwes), families));
  return new Set(own.map(({ path, start }) => `${path}:${start}`)).size;
}

function tableOf(judged) {
  const rows = Object.keys(CLAIMS).map((id) =>
    rowOf(
      id,
      judged.filter((each) => each.id === id),
    ),
  );
  const header = ['rule', 'expected', 'found', 'share', 'samples without a mistake', 'hit', 'more than expected'];
  return table(header, [...rows, rowOf('all', judged)]);
}

function rowOf(name, samples) {
  const sum = (numberOf) => samples.reduce((total, sample) => total + numberOf(sample), 0);
  const expected = sum(({ errors }) => errors);
  const found = sum(({ errors, told }) => Math.min(errors, told));
  const clean = samples.filter(({ errors }) => errors === 0);
  const hit = clean.filter(({ told }) => told > 0).length;
  const more = sum(({ errors, told }) => (errors > 0 ? Math.max(0, told - errors) : 0));
  return [name, expected, found, cell(share(found, expected)), clean.length, hit, more];
}

function lineOf({ folder, errors, told }) {
  return `gosec ${folder}: ${told} of ${errors}`;
}

function meet(one, other) {
  return [...one].some((each) => other.has(each));
}
