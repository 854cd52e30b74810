import { describe, expect, it } from 'vitest';
import { keyActions } from '../../harness/key-actions.ts';

describe('a chord', () => {
  it('presses its keys in order and releases them the other way round', () => {
    expect(keyActions('Alt+Shift+L')).toEqual([
      { type: 'keyDown', value: '\uE00A' },
      { type: 'keyDown', value: '\uE008' },
      { type: 'keyDown', value: 'L' },
      { type: 'keyUp', value: 'L' },
      { type: 'keyUp', value: '\uE008' },
      { type: 'keyUp', value: '\uE00A' },
    ]);
  });

  it('refuses a key that nobody knows', () => {
    expect(() => keyActions('Alt+Hyper')).toThrow('No key is called Hyper');
  });
});
