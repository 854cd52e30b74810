import { describe, expect, it } from 'vitest';
import { isWithin, librariesIn, line, measure } from '../../../scripts/size-rules.ts';

function build(launcher: string, panel: string, lazy = '') {
  const files: Record<string, string> = {
    'launcher.js': launcher,
    'panel.html': '<script type="module" src="/chunks/panel.js"></script>',
    'chunks/panel.js': panel,
    'chunks/lazy.js': lazy,
  };
  return measure((path) => {
    const file = files[path];
    if (file === undefined) throw new Error(`no ${path}`);
    return file;
  });
}

describe('the size rules', () => {
  it('pass a small build, whatever its lazy parts weigh', () => {
    const figures = build('go()', 'import("./lazy.js")', 'x'.repeat(500_000));
    expect(figures.every(isWithin)).toBe(true);
    expect(figures.map((figure) => figure.value)).toEqual([4, 0, 19, expect.any(Number)]);
  });

  it('hold the launcher to exactly 8,000 bytes, counted as bytes', () => {
    expect(build('x'.repeat(8_000), '').every(isWithin)).toBe(true);
    expect(build(`${'x'.repeat(7_999)}å`, '').filter((figure) => !isWithin(figure))).toMatchObject([
      { name: 'launcher' },
    ]);
  });

  it('refuse a panel that is too heavy, also when it is only so after compression', () => {
    expect(build('', `/*${' '.repeat(160_000)}*/`).filter((figure) => !isWithin(figure))).toHaveLength(1);
    const noise = Array.from({ length: 9_000 }, (_, i) => ((i + 1) * 2_654_435_761).toString(36)).join('');
    expect(build('', `"${noise}"`).filter((figure) => !isWithin(figure))).toMatchObject([
      { name: 'the same, gzipped' },
    ]);
  });

  it('refuse libraries in the launcher and name them', () => {
    const figures = build('class DexieError{};x._zod.def', '');
    expect(figures.filter((figure) => !isWithin(figure)).map(line)).toEqual([
      '✗ libraries in the launcher (Dexie, Zod): 2 of 0 found',
    ]);
    expect(librariesIn('document.body.append(frame)')).toEqual([]);
  });
});

describe('a line', () => {
  it('shows the figure beside its limit', () => {
    expect(line({ name: 'launcher', value: 3_933, limit: 8_000, unit: 'B' })).toBe('✓ launcher: 3,933 of 8,000 B');
  });
});
