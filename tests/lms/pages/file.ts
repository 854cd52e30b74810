import { html } from '../html.ts';
import { type Ask, content, type Reply, type Route, redirect, tenant } from '../http.ts';
import { elsewhere, type PlanFile, planFileById, slow } from '../plan-files.ts';
import { documentOf } from './layout.ts';

const SESSION = 'practice-session=1';
const REPOSITORY = 'https://filerepository.itslearning.com';

const repositoryAddress = ({ id }: PlanFile) => `${REPOSITORY}/00000000-0000-4000-8000-000000000${id}?Token=practice`;
const viewerAddress = (file: PlanFile) =>
  `https://platform.itslearning.com/PdfViewer/Init.aspx?${new URLSearchParams({ FileInfoUrl: `${repositoryAddress(file)}&Info=1`, Language: 'nb-NO' })}`;

const view = (file: PlanFile): Reply => ({
  ...content(
    documentOf({
      title: file.title,
      bodyClass: 'l-frame',
      body: html`<form id="aspnetForm" action="/File/View.aspx?LearningObjectId=${file.id}&LearningObjectInstanceId=${file.id}">
<a id="ctl00_ctl00_MainFormContent_DownloadLinkForViewType" href="/Proxy/DownloadRedirect.ashx?LearningObjectId=${file.id}&LearningObjectInstanceId=${file.id}">Last ned</a>
${
  file.title.endsWith('.pdf') &&
  html`<iframe id="ctl00_ctl00_MainFormContent_PreviewIframe_FilePreviewIframe" title="Forhåndsvisning" src="${viewerAddress(file)}"></iframe>`
}</form>`,
    }),
  ),
  cookie: `${SESSION}; Domain=itslearning.com; Path=/; Secure; HttpOnly; SameSite=Lax`,
});

/** Whoever has no session is sent to the login. */
const withSession = (ask: Ask, answer: () => Reply): Reply =>
  ask.cookie.includes(SESSION) ? answer() : redirect(`${tenant}/index.aspx`);

const fileOf = (ask: Ask) => planFileById(ask.number('LearningObjectId'));

/** The view of a file on `resource.`, its preview on `platform.`, and its bytes on the file hosts. */
export const routes: Route[] = [
  {
    host: 'resource',
    path: '/File/View.aspx',
    answer: (ask) => {
      const file = fileOf(ask);
      return file && view(file);
    },
  },
  {
    host: 'platform',
    path: '/PdfViewer/Init.aspx',
    answer: () => content(documentOf({ title: 'PDF Viewer', bodyClass: 'l-frame', body: html`<canvas></canvas>` })),
  },
  {
    host: 'resource',
    path: '/Proxy/DownloadRedirect.ashx',
    answer: (ask) => {
      const file = fileOf(ask);
      if (!file) return undefined;
      return withSession(ask, () => redirect(file.id === elsewhere.of ? elsewhere.address : repositoryAddress(file)));
    },
  },
  {
    // The file hosts are no tenants, but they are told apart by their paths alone.
    path: /^\/00000000-0000-4000-8000-000000000(\d+)$/,
    answer: (ask, [id]) => {
      const file = planFileById(Number(id));
      if (!file || ask.param('Token') !== 'practice') return undefined;
      return withSession(ask, () => ({
        type: 'application/octet-stream',
        body: Buffer.from(file.bytes()),
        late: file.id === slow.of,
      }));
    },
  },
];
