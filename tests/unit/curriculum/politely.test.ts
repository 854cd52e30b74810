import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { politely } from '../../../lib/curriculum/politely.ts';

const ask = vi.fn<typeof fetch>();
const signal = () => new AbortController().signal;
beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset();
  vi.stubGlobal('fetch', ask);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const answer = (status: number, body = '{"a":1}', headers: Record<string, string> = {}) =>
  new Response(body, { status, headers });

describe('asking', () => {
  test('sends nothing of who asks', async () => {
    ask.mockResolvedValueOnce(answer(200));
    expect(await politely('https://data.udir.no/x', signal())).toEqual({ a: 1 });
    expect(ask.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  test('a busy server is given time, as much as it asks for', async () => {
    ask.mockResolvedValueOnce(answer(429, '', { 'Retry-After': '7' })).mockResolvedValueOnce(answer(200));
    const asked = politely('https://data.udir.no/x', signal());
    await vi.advanceTimersByTimeAsync(6900);
    expect(ask).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(await asked).toEqual({ a: 1 });
  });

  test('ends after three tries, and at once where the answer is no', async () => {
    ask.mockRejectedValue(new TypeError('net'));
    const asked = politely('https://data.udir.no/x', signal()).catch((error: unknown) => String(error));
    await vi.runAllTimersAsync();
    expect(await asked).toContain('net');
    expect(ask).toHaveBeenCalledTimes(3);
    ask.mockReset().mockResolvedValue(answer(404));
    await expect(politely('https://data.udir.no/x', signal())).rejects.toThrow('404');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('is not gone on with once it is stopped', async () => {
    const stop = new AbortController();
    ask.mockResolvedValue(answer(503));
    const asked = politely('https://data.udir.no/x', stop.signal).catch((error: unknown) => String(error));
    await vi.advanceTimersByTimeAsync(100);
    stop.abort();
    expect(await asked).toContain('AbortError');
    await vi.runAllTimersAsync();
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('what is no JSON is refused', async () => {
    ask.mockResolvedValue(answer(200, '<html>'));
    await expect(politely('https://data.udir.no/x', signal())).rejects.toThrow(SyntaxError);
  });
});
