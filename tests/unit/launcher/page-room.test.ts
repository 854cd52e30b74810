// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { makeRoom, panelWidth, takenFromPage } from '../../../lib/launcher/page-room.ts';
import { wordsFor } from '../../../lib/launcher/words.ts';

describe('the panel’s width', () => {
  test.each([
    [400, 1280, 400, 'as wished'],
    [100, 1280, 320, 'never under 320'],
    [5000, 1280, 1280, 'never wider than the window'],
    [400, 300, 300, 'in a window under 320, all of it'],
  ])('wished %i in %i is %i: %s', (wished, window, expected) => {
    expect(panelWidth(wished, window)).toBe(expected);
  });
});

test('room is taken where at least 480 px remain for the page', () => {
  expect(takenFromPage(400, 880)).toBe(400);
  expect(takenFromPage(400, 879)).toBe(0);
});

test('the page gets its own margin back, and no style attribute that it did not have', () => {
  const root = document.createElement('html');
  const room = makeRoom(root);
  room.take(400);
  expect(root.style.marginRight).toBe('400px');
  room.giveBack();
  expect(root.hasAttribute('style')).toBe(false);

  root.style.setProperty('margin-right', '7px', 'important');
  const again = makeRoom(root);
  again.take(400);
  again.take(0);
  expect(root.style.getPropertyValue('margin-right')).toBe('7px');
  again.take(400);
  again.giveBack();
  expect(root.style.cssText).toBe('margin-right: 7px !important;');
});

test('the launcher speaks the chosen language, else the browser’s, else bokmål', () => {
  expect(wordsFor('nn', 'en-GB').width).toBe('Breidda på panelet');
  expect(wordsFor(undefined, 'nn-NO').width).toBe('Breidda på panelet');
  expect(wordsFor(undefined, 'en-GB').width).toBe('Width of the panel');
  expect(wordsFor(42, 'de-DE').width).toBe('Bredden på panelet');
});
