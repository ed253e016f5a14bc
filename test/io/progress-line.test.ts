import { describe, expect, test } from '@jest/globals';
import { progressLine } from '../../src/io/progress-line.js';

const ERASE = '\r\u001b[2K';

function terminal(columns = 80) {
  const state = { at: 0, text: [] as string[] };
  return { state, line: progressLine({ write: (text) => void state.text.push(text), now: () => state.at, columns }) };
}

describe('a line of progress', () => {
  test('stays away from work that is over at once, and leaves no bytes behind', () => {
    const { state, line } = terminal();
    state.at = 300;
    line.read('secrets');
    line.done('secrets');
    line.clear();
    expect(state.text).toEqual([]);
  });

  test('is drawn ten times a second at most, however many files are read', () => {
    const { state, line } = terminal();
    for (let at = 0; at < 2_000; at++) {
      state.at = at;
      line.read('secrets');
    }
    expect(state.text.length).toBeGreaterThan(10);
    expect(state.text.length).toBeLessThanOrEqual(20);
  });

  test('says of each scanner how far it is, and is gone when it is taken away', () => {
    const { state, line } = terminal();
    line.read('dependencies');
    line.done('dependencies');
    line.read('static');
    line.done('never-began');
    state.at = 1_500;
    line.read('static');
    line.clear();
    line.clear();
    expect(state.text).toEqual([`${ERASE}checking, 1 s; dependencies done; static 2 files`, ERASE]);
  });

  test('tells that time passes where no file is read, as while a service is waited for', () => {
    const { state, line } = terminal();
    state.at = 3_000;
    line.tick();
    expect(state.text).toEqual([`${ERASE}checking, 3 s`]);
  });

  test('never wraps in a narrow terminal, where it could not be erased', () => {
    const { state, line } = terminal(12);
    state.at = 500;
    line.read('dependencies');
    expect(state.text.join('').replace(ERASE, '')).toHaveLength(11);
  });
});
