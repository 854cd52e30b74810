import { expect, test } from 'vitest';
import { LARGEST_ATTACHMENT } from '../../../lib/dialogue/attachment.ts';
import { fileTypeOf, isPicture, problemWith } from '../../../lib/dialogue/product-file.ts';

test.each([
  ['tegning.PNG', 'image/png', true],
  ['bilde.jpeg', 'image/jpeg', true],
  ['tekst.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', false],
  ['lyd.mp3', 'audio/mpeg', false],
  ['figur.svg', null, false],
  ['side.html', null, false],
  ['constructor', null, false],
  ['png', 'image/png', true],
])('%s is %s', (name, type, picture) => {
  expect(fileTypeOf(name)).toBe(type);
  expect(isPicture(type ?? '')).toBe(picture);
});

test('SVG is never shown as a picture, whoever kept it', () => {
  expect(isPicture('image/svg+xml')).toBe(false);
  expect(isPicture('text/html')).toBe(false);
});

test('a file is told to be of a wrong type, empty, or too large', () => {
  expect(problemWith({ name: 'a.png', size: LARGEST_ATTACHMENT })).toBeNull();
  expect(problemWith({ name: 'a.png', size: LARGEST_ATTACHMENT + 1 })).toBe('large');
  expect(problemWith({ name: 'a.png', size: 0 })).toBe('empty');
  expect(problemWith({ name: 'a.exe', size: 0 })).toBe('type');
});
