import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/plan/read-page.ts';
import { PageKind } from '../../../lib/plan/reading.ts';
import { inOneGo } from '../../../lib/plan/turns.ts';
import { readAs, storedPages } from '../../pages/stored-pages.ts';

// The text of a file is no page; it is read elsewhere.
const KINDS = PageKind.options.filter((kind) => kind !== 'file');

describe('stored pages', () => {
  test.each(storedPages)('$name is read right', ({ html, url, expected }) => {
    expect(readAs(inOneGo(readPage(new JSDOM(html).window.document, url)))).toEqual(expected);
  });

  test.each(KINDS)('there are at least two of the kind %s', (kind) => {
    expect(storedPages.filter(({ expected }) => expected.page === kind).length).toBeGreaterThanOrEqual(2);
  });
});
