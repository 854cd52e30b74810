import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchFile, stopFetching } from '../../../lib/page/fetch-file.ts';

const FILE = 'https://resource.itslearning.com/Proxy/DownloadRedirect.ashx?LearningObjectId=9';
const ELEMENT = 'https://solbakken.itslearning.com/LearningToolElement/View.aspx?LearningToolElementId=9';

type Answer = { body?: string; status?: number; url?: string; headers?: Record<string, string> };
const fetched = vi.fn<(address: string, init: RequestInit) => Promise<Response>>();
vi.stubGlobal('fetch', fetched);
afterEach(() => fetched.mockReset());
// Node 24 lacks it; the browsers that the extension runs in have it.
Uint8Array.prototype.toBase64 ??= function toBase64(this: Uint8Array) {
  return Buffer.from(this).toString('base64');
};

const answers = (pages: Record<string, Answer>) =>
  fetched.mockImplementation(async (address) => {
    const { body = '', status = 200, url = address, headers = {} } = pages[address] ?? { status: 404 };
    const response = new Response(body, { status, headers });
    Object.defineProperty(response, 'url', { value: url });
    return response;
  });
const base64 = (text: string) => ({ base64: Buffer.from(text).toString('base64') });

test.each([
  'http://resource.itslearning.com/a.pdf',
  'https://resource.itslearning.com:444/a.pdf',
  'https://itslearning.com.example.com/a.pdf',
  'https://example.com/?https://a.itslearning.com',
  'file:///etc/passwd',
  'data:application/pdf,%PDF-',
  'no address',
])('%s is not fetched', (address) => {
  expect(fetchFile(address)).toBeUndefined();
  expect(fetched).not.toHaveBeenCalled();
});

test('a file comes with the teacher’s session, and tells nobody where it was asked for', async () => {
  answers({ [FILE]: { body: '%PDF-1.7' } });
  expect(await fetchFile(FILE)).toEqual(base64('%PDF-1.7'));
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'include', referrerPolicy: 'no-referrer' });
});

test('an element’s page leads over its frame to the file', async () => {
  const login = 'https://platform.itslearning.com/LoginSSO.aspx?LearningToolElementId=9&Locale=nb-NO';
  const view = 'https://resource.itslearning.com/File/View.aspx?LearningObjectId=9';
  answers({
    [ELEMENT]: { body: `<!DOCTYPE html><iframe id="x" src="${login.replaceAll('&', '&amp;')}"></iframe>` },
    [login]: {
      url: view,
      body: '\n<html><a id="y" href="/Proxy/DownloadRedirect.ashx?LearningObjectId=9">Last ned</a>',
    },
    [FILE]: { body: 'PK' },
  });
  expect(await fetchFile(ELEMENT)).toEqual(base64('PK'));
});

describe('why there is no file', () => {
  test.each([
    ['a page without one', { body: '<html><body>Hei</body></html>' }, 'page'],
    ['a login', { body: '<!doctype html><input id="ctl00_ContentPlaceHolder1_Username_input">' }, 'login'],
    ['no leave', { status: 403 }, 'login'],
    ['none there', { status: 404 }, 'failed'],
    ['an answer from elsewhere', { body: '%PDF-', url: 'https://example.com/a.pdf' }, 'failed'],
    ['one that says it is too large', { body: '%PDF-', headers: { 'Content-Length': '30000000' } }, 'large'],
    ['one that is too large', { body: ' '.repeat(21 * 1024 * 1024) }, 'large'],
    ['a page that leads to itself', { body: `<html><a href="${FILE}">` }, 'page'],
    ['a page that leads elsewhere', { body: '<html><a href="https://example.com/DownloadRedirect.ashx">' }, 'page'],
  ])('%s', async (_, answer, problem) => {
    answers({ [FILE]: answer });
    expect(await fetchFile(FILE)).toEqual({ problem });
  });

  test('no net', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await fetchFile(FILE)).toEqual({ problem: 'failed' });
  });

  test('nobody waits for it any more', async () => {
    fetched.mockImplementation(
      (_, { signal }) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    const fetching = fetchFile(FILE);
    await stopFetching(FILE);
    expect(await fetching).toEqual({ problem: 'slow' });
  });
});
