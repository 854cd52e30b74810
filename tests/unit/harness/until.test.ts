import { describe, expect, it } from 'vitest';
import { until } from '../../harness/until.ts';

describe('until', () => {
  it('gives back the first answer, zero and empty text among them', async () => {
    const answers = [undefined, null, false, 0];
    expect(await until('a number', () => answers.shift())).toBe(0);
    expect(await until('a text', () => '')).toBe('');
  });

  it('takes an error for "not yet"', async () => {
    let asked = 0;
    const answer = await until('the third time', () => {
      asked += 1;
      if (asked < 3) throw new Error('too early');
      return asked;
    });
    expect(answer).toBe(3);
  });

  it('says what was missing, and why', async () => {
    const missing = until(
      'the panel',
      () => {
        throw new Error('no frame');
      },
      60,
    );
    await expect(missing).rejects.toThrow('Not within 60 ms: the panel');
    await expect(missing).rejects.toHaveProperty('cause.message', 'no frame');
  });
});
