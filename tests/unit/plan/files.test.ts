import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { bestReading } from '../../../lib/plan/best-reading.ts';
import { readPage } from '../../../lib/plan/read-page.ts';
import { PageReading } from '../../../lib/plan/reading.ts';
import { inOneGo } from '../../../lib/plan/turns.ts';

const HOST = 'https://solbakken.itslearning.com';
const read = (url: string, html: string) =>
  inOneGo(readPage(new JSDOM(html).window.document, url.startsWith('/') ? HOST + url : url));
const filesIn = (url: string, html: string) => read(url, html).files;

const VIEWED = 'https://filerepository.itslearning.com/1b4e28ba-2fa1-11d2-883f-0016d3cca427?Token=abc';
const VIEWER = `https://platform.itslearning.com/PdfViewer/Init.aspx?FileInfoUrl=${encodeURIComponent(`${VIEWED}&Info=1`)}&Language=nb-NO`;

describe('links to plans in files are found', () => {
  test.each([
    [
      'a classic folder',
      '<td><a class="GridTitle" href="/LearningToolElement/V.aspx?LearningToolElementId=9">Uke 48.docx</a></td>',
      'Uke 48.docx',
    ],
    [
      'a modern folder',
      '<a class="prom-link--primary" href="/e?id=9"><span>Uke 48</span><span>.PDF</span></a>',
      'Uke 48.pdf',
    ],
    ['spans apart', '<a href="/e?id=9"><span>Uke 48</span> <span>.pdf</span></a>', 'Uke 48.pdf'],
    ['a Page’s files', '<li class="ilw-filesblock-li"><a href="/File/plan.docx">Plan.docx</a></li>', 'Plan.docx'],
    [
      'a plan’s element',
      '<a class="itsl-plan-elements-item-link" href="/e?id=9"><img src="i"><span>Plan.docx</span></a>',
      'Plan.docx',
    ],
    ['a download', '<a download="Plan.pdf" href="/d?id=1">Last ned</a>', 'Plan.pdf'],
    ['an address that ends so', '<a href="/files/plan.pdf?x=1">Planen vår</a>', 'Planen vår.pdf'],
  ])('%s', (_, html, name) => {
    expect(filesIn('/Resources', html)).toMatchObject([
      { name, shown: false, type: name.slice(name.indexOf('.') + 1) },
    ]);
  });

  test.each([
    ['another host', '<a href="https://example.com/plan.pdf">plan.pdf</a>'],
    ['a host that only looks like it', '<a href="https://itslearning.com.example.com/plan.pdf">plan.pdf</a>'],
    ['a plain connection', '<a href="http://files.itslearning.com/plan.pdf">plan.pdf</a>'],
    ['another port', '<a href="https://files.itslearning.com:8443/plan.pdf">plan.pdf</a>'],
    ['a script', '<a href="javascript:alert(1)">plan.pdf</a>'],
    ['an older format', '<a href="/e?id=9">Uke 48.doc</a>'],
    ['a mere word', '<a href="/e?id=9">Om docx og pdf</a>'],
    ['a broken address', '<a href="https://[">plan.pdf</a>'],
  ])('not %s', (_, html) => {
    expect(filesIn('/Resources', html)).toEqual([]);
  });
});

test('an address comes once, but two files may have one name', () => {
  const twice = '<a href="/e?id=1">Uke.pdf</a><a href="/e?id=2">Uke.pdf</a><a href="/e?id=1">Uke.pdf</a>';
  expect(filesIn('/Resources', twice).map(({ url }) => url)).toEqual([`${HOST}/e?id=1`, `${HOST}/e?id=2`]);
});

test('fifty files at most, all within the schema, whatever the page holds', () => {
  const links = Array.from({ length: 90 }, (_, at) => `<a href="/e?id=${at}">${'Plan '.repeat(90)} ${at}.docx</a>`);
  const long = `<a href="/e?id=${'9'.repeat(3000)}">Lang.pdf</a>`;
  const reading = read('/Resources', long + links.join(''));
  expect(reading.files).toHaveLength(50);
  expect(PageReading.safeParse(reading).success).toBe(true);
});

describe('a file that a page shows', () => {
  const frame = (download = '') =>
    `<title>Uke 48.pdf</title>${download}<iframe src="${VIEWER.replaceAll('&', '&amp;')}"></iframe>`;

  test('is taken from the PDF viewer’s address, named as the page', () => {
    expect(filesIn('https://resource.itslearning.com/File/View.aspx?LearningObjectId=9', frame())).toEqual([
      { name: 'Uke 48.pdf', type: 'pdf', url: VIEWED, shown: true },
    ]);
  });

  test('comes first, and its download link is not another file', () => {
    const download =
      '<a href="/a?id=3">Annet.docx</a><a id="ctl00_ctl00_MainFormContent_DownloadLinkForViewType" href="/Proxy/DownloadRedirect.ashx?LearningObjectId=9">Last ned</a>';
    const found = filesIn('https://resource.itslearning.com/File/View.aspx?LearningObjectId=9', frame(download));
    expect(found.map(({ name, shown }) => [name, shown])).toEqual([
      ['Uke 48.pdf', true],
      ['Annet.docx', false],
    ]);
  });

  test('is a Word file’s download link where Office shows it', () => {
    const html = `<h1>Ukeplan</h1><a id="x_DownloadButton_DownloadLink" href="/Proxy/DownloadRedirect.ashx?LearningObjectId=9">Last ned</a><form name="office_form"></form>`;
    const reading = read('https://resource.itslearning.com/File/View.aspx?LearningObjectId=9', html);
    expect(reading.files).toMatchObject([{ name: 'Ukeplan.docx', type: 'docx', shown: true }]);
    expect(reading.unreadable).toEqual(['office']);
  });

  test('gets its name from the page around the viewer', () => {
    const element = read(
      '/LearningToolElement/ViewLearningToolElement.aspx?LearningToolElementId=9',
      '<h1 class="ccl-pageheader">Ukeplan 48</h1><iframe id="ctl00_ContentPlaceHolder_ExtensionIframe"></iframe>',
    );
    const viewer = read(VIEWER, '<title>PDF Viewer</title>');
    expect(bestReading([viewer, element]).files).toMatchObject([{ name: 'Ukeplan 48.pdf', url: VIEWED }]);
    const named = read('https://resource.itslearning.com/File/View.aspx', frame());
    expect(bestReading([named, viewer, element]).files).toMatchObject([{ name: 'Uke 48.pdf', url: VIEWED }]);
    expect(bestReading([viewer, named, element]).files).toMatchObject([{ name: 'Uke 48.pdf', url: VIEWED }]);
  });
});

test.each([
  ['https://docs.google.com/document/d/1/preview', ['google']],
  ['https://drive.google.com/file/d/1/preview', ['google']],
  ['https://eu1wopi.itslearning.com/x', ['office']],
  ['https://euc-word-view.officeapps.live.com/we/wordviewerframe.aspx', ['office']],
  ['https://skole.sharepoint.com/:w:/x', ['office']],
  ['https://www.youtube.com/embed/1', []],
  ['https://notdocs.google.com.example.com/', []],
])('a frame from %s is said to be unreadable: %j', (src, expected) => {
  expect(read('/x', `<iframe src="${src}"></iframe>`).unreadable).toEqual(expected);
});
