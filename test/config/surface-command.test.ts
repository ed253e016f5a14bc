import { describe, expect, test } from '@jest/globals';
import { parseCommandLine } from '../../src/config/command-line.js';
import { PRODUCT } from '../../src/product.js';

function parsed(...args: string[]) {
  return parseCommandLine(['surface', ...args], '/work', PRODUCT);
}

describe('gatehouse surface', () => {
  test('asks the scanners that see a surface, and tells it for people', () => {
    expect(parsed('app', '--base', 'main')).toMatchObject({
      name: 'surface',
      format: 'markdown',
      options: { dir: '/work/app', base: 'main', only: expect.arrayContaining(['static']) },
    });
  });

  test('a form that it has not is a mistake with the nearest that it has', () => {
    expect(() => parsed('--format', 'mermad')).toThrow("did you mean 'mermaid'?");
    expect(() => parsed('--format', 'sarif')).toThrow('formats: markdown, json, mermaid');
  });

  test('it takes no --only, and says why', () => {
    expect(() => parsed('--only', 'secrets')).toThrow('takes no --only');
  });
});
