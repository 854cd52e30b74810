import { describe, expect, test } from 'vitest';
import { isItslearning } from '../../../lib/page/hosts.ts';
import { isExtensionPage, isLauncher, isReader } from '../../../lib/page/senders.ts';

const self = { id: 'ours', origin: 'chrome-extension://ours' };
const tab = { id: 7, index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const page = 'https://solbakken.itslearning.com/note/View_Note.aspx?NoteID=1';

describe('itslearning’s hosts', () => {
  test.each([
    ['https://solbakken.itslearning.com', true],
    ['https://page.itslearning.com', true],
    ['https://a.b.itslearning.com:8443', true],
    ['https://itslearning.com.evil.example', false],
    ['https://evilitslearning.com', false],
    ['https://evil.example', false],
    ['null', false],
    [undefined, false],
  ])('%s: %s', (origin, expected) => {
    expect(isItslearning(origin)).toBe(expected);
  });
});

describe('a tab proves nothing, the origin decides', () => {
  test.each([
    ['our launcher in the top frame', { id: 'ours', url: page, frameId: 0, tab }, [true, true, false]],
    ['our reader in a frame', { id: 'ours', url: page, frameId: 3, tab }, [false, true, false]],
    [
      'our panel framed in a page',
      { id: 'ours', url: 'chrome-extension://ours/panel.html', frameId: 4, tab },
      [false, false, true],
    ],
    ['our mappe', { id: 'ours', url: 'chrome-extension://ours/mappe.html', frameId: 0, tab }, [false, false, true]],
    [
      'another extension’s page',
      { id: 'theirs', url: 'chrome-extension://theirs/panel.html', tab },
      [false, false, false],
    ],
    [
      'another extension claiming our page',
      { id: 'theirs', url: 'chrome-extension://ours/panel.html' },
      [false, false, false],
    ],
    [
      'our script on a foreign page',
      { id: 'ours', url: 'https://evil.example/', frameId: 0, tab },
      [false, false, false],
    ],
    ['no address', { id: 'ours', frameId: 0, tab }, [false, false, false]],
  ])('%s', (_, sender, [launcher, reader, extension]) => {
    expect(isLauncher(sender, self)).toBe(launcher);
    expect(isReader(sender, self)).toBe(reader);
    expect(isExtensionPage(sender, self)).toBe(extension);
  });
});
