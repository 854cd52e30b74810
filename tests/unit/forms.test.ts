import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the browser is told of every form and field of text to keep nothing of it', () => {
  const tags = globSync('components/**/*.tsx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<(?:form|textarea|input)\n[\s\S]*?\n\s*\/?>/g)].map(([tag]) => ({
      file,
      tag,
    })),
  );
  const keeps = tags.filter(({ tag }) => !/autocomplete|type="(?:checkbox|radio|file|date)"/.test(tag));
  expect(tags.length).toBeGreaterThan(10);
  expect(keeps).toEqual([]);
});
