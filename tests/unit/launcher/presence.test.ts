// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { answerNewcomers, HOST, stayInPage, tellGone, whenAlone } from '../../../lib/launcher/presence.ts';

afterEach(() => {
  for (const host of document.querySelectorAll(HOST)) host.remove();
});

const launcher = (mustStay: () => boolean) => {
  const host = document.createElement(HOST);
  document.documentElement.append(host);
  const leave = vi.fn(() => host.remove());
  answerNewcomers(host, mustStay, leave);
  return { host, leave };
};

test('alone in the page, a launcher starts at once', () => {
  const start = vi.fn();
  whenAlone(start);
  expect(start).toHaveBeenCalledOnce();
});

test('beside one that works, a newcomer waits until it has gone', () => {
  const { host, leave } = launcher(() => true);
  const start = vi.fn();
  whenAlone(start);
  expect(start).not.toHaveBeenCalled();
  expect(leave).not.toHaveBeenCalled();
  host.remove();
  tellGone();
  expect(start).toHaveBeenCalledOnce();
});

test('one that is left over from before an update leaves, and what no one answers for is removed', () => {
  const { leave } = launcher(() => false);
  document.documentElement.append(document.createElement(HOST));
  const start = vi.fn();
  whenAlone(start);
  expect(leave).toHaveBeenCalledOnce();
  expect(start).toHaveBeenCalledOnce();
});

test('a launcher thrown out comes back, but not without end', async () => {
  const host = document.createElement(HOST);
  const end = stayInPage(host);
  host.remove();
  await vi.waitFor(() => expect(host.isConnected).toBe(true));
  for (let time = 0; time < 60; time++) {
    host.remove();
    await Promise.resolve();
  }
  expect(host.isConnected).toBe(false);
  end();
});
