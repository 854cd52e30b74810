import { expect, test } from 'vitest';
import { en } from '../../../lib/i18n/en.ts';
import { nb } from '../../../lib/i18n/nb.ts';
import { nn } from '../../../lib/i18n/nn.ts';
import { en as enKeeping } from '../../../lib/i18n/pupil-keeping/en.ts';
import { nb as nbKeeping } from '../../../lib/i18n/pupil-keeping/nb.ts';
import { nn as nnKeeping } from '../../../lib/i18n/pupil-keeping/nn.ts';

test.each([
  ['nb', nb, nbKeeping],
  ['nn', nn, nnKeeping],
  ['en', en, enKeeping],
])('%s: pupils without a class are never spoken of as if that were a class', (_, words, { groups, year }) => {
  const { noGroup } = words.pupils;
  const said = (group: string | null) => [
    groups.all(group),
    groups.moved(3, group),
    year.becomes(group),
    year.nextGroup(group),
    year.nextGrade(group),
    year.exceptions(group),
  ];
  for (const text of said('7B')) expect(text).toContain('7B');
  for (const text of said(null)) {
    expect(text).not.toContain('null');
    expect(text).not.toContain(noGroup);
  }
});
