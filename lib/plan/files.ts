import type { Page } from './adapter.ts';
import { UNNAMED } from './files-together.ts';
import { pageTitle } from './page-title.ts';
import type { PlanFile, Unreadable } from './reading.ts';
import { capped, clean } from './text.ts';

const MOST_FILES = 50;
const MOST_LINKS = 3000;
const NAMES_FILE = /\.(?:docx|pdf)/i;
const ENDING = /\s*\.(docx|pdf)$/i;
const VIEWER = 'iframe[src*="/PdfViewer/" i]';
// The download links of a file's own view, in both generations.
const DOWNLOAD = 'a[id$="DownloadLinkForViewType"], a[id$="DownloadButton_DownloadLink"]';
const OFFICE_VIEWER = 'form[name="office_form"], iframe[name="office_frame"], iframe[id$="OneDrivePreviewFrame"]';
const GOOGLE = /(^|\.)(docs|drive)\.google\.com$/;
const OFFICE =
  /(^|\.)(office\.com|officeapps\.live\.com|onedrive\.live\.com|1drv\.ms|sharepoint\.com)$|wopi\.itslearning\.com$/;

/**
 * The Word and PDF files that a page links to or shows in a viewer, those that are shown first. Only itslearning's own
 * addresses count; that a link leads to a file and not to a page around it is not known before it is followed.
 * @param page any page
 */
export function filesIn(page: Page): PlanFile[] {
  const files = [...viewed(page), ...downloads(page), ...links(page)];
  // A file that is shown has its download link beside it; two links with one name may lead to two files.
  const seen = new Set<string>();
  const isNew = ({ shown, name, url }: PlanFile) => seen.size < seen.add(shown ? name : url).size;
  return files.filter(isNew).slice(0, MOST_FILES);
}

/** A file's name with its ending; the modern list sets the two apart. */
const nameOf = (text: string, type: PlanFile['type']) =>
  `${capped(clean(text).replace(ENDING, ''), 290) || UNNAMED}.${type}`;

/**
 * The viewers on a page whose text can't be read: their frames belong to Google or Microsoft.
 * @param page any page
 */
export function unreadableIn({ root, url }: Page): Unreadable[] {
  const hosts = [...root.querySelectorAll('iframe[src]')].map(
    (frame) => addressOf(frame.getAttribute('src'), url)?.host,
  );
  const google = hosts.some((host) => host !== undefined && GOOGLE.test(host));
  const office =
    root.querySelector(OFFICE_VIEWER) !== null || hosts.some((host) => host !== undefined && OFFICE.test(host));
  return [...(google ? (['google'] as const) : []), ...(office ? (['office'] as const) : [])];
}

/** Files in itslearning's PDF viewer: its address says where it has the file from. */
function viewed({ root, url, path, document }: Page): PlanFile[] {
  const frames = [...root.querySelectorAll(VIEWER)].map((frame) => frame.getAttribute('src'));
  const isViewer = path.startsWith('/pdfviewer/');
  return [...frames, ...(isViewer ? [url] : [])].flatMap((viewer) => {
    const query = [...(addressOf(viewer, url)?.searchParams ?? [])];
    const info = query.find(([name]) => name.toLowerCase() === 'fileinfourl')?.[1];
    const file = addressOf(info, url);
    file?.searchParams.delete('Info');
    return planFile(isViewer ? '' : pageTitle(document), 'pdf', file, true);
  });
}

/** The download link in the view of a Word file; its name is the page's. */
function downloads({ root, url, document }: Page): PlanFile[] {
  const link = root.querySelector(DOWNLOAD);
  if (!link) return [];
  const name = [link.getAttribute('download'), pageTitle(document), link.textContent].find(
    (text) => text && ENDING.test(text.trim()),
  );
  const type = typeOf(name) ?? (root.querySelector(OFFICE_VIEWER) ? 'docx' : null);
  return planFile(name || pageTitle(document), type, addressOf(link.getAttribute('href'), url), true);
}

/** Links that are named as a file, or lead to one. */
function links({ root, url }: Page): PlanFile[] {
  return [...root.querySelectorAll('a[href]')].slice(0, MOST_LINKS).flatMap((link) => {
    const [href, download] = [link.getAttribute('href'), link.getAttribute('download') ?? ''];
    const text = link.textContent.trim();
    if (![href, text, download].some((each) => each && NAMES_FILE.test(each))) return [];
    const address = addressOf(href, url);
    const name = [text, download].find((each) => ENDING.test(each.trim()));
    const type = typeOf(name) ?? typeOf(address?.pathname);
    return type === null || link.matches(DOWNLOAD) ? [] : planFile(name ?? text, type, address, false);
  });
}

function planFile(text: string, type: PlanFile['type'] | null, address: URL | null, shown: boolean): PlanFile[] {
  const isOurs = address?.protocol === 'https:' && /\.itslearning\.com$/.test(address.hostname) && address.port === '';
  if (!isOurs || type === null || address.href.length > 2000) return [];
  return [{ name: nameOf(text, type), type, url: address.href, shown }];
}

function typeOf(name: string | null | undefined): PlanFile['type'] | null {
  const ending = ENDING.exec(name?.trim() ?? '')?.[1]?.toLowerCase();
  return ending === 'docx' || ending === 'pdf' ? ending : null;
}

function addressOf(href: string | null | undefined, base: string): URL | null {
  return href && URL.canParse(href, base) ? new URL(href, base) : null;
}
