import { type Html, html, raw } from '../html.ts';
import { content, type Route, redirect, reply } from '../http.ts';
import { planFileById } from '../plan-files.ts';
import { elementId, plans, richText } from '../plans.ts';
import { documentOf, framePage } from './layout.ts';

/** A PDF: its text cannot be read off the page, as in real life. */
export const fileElement = { id: 390, title: 'Leselekse uke 48.pdf' };

export function titleOf(id: number): string | undefined {
  if (id === fileElement.id) return fileElement.title;
  const file = planFileById(id);
  if (file) return file.title;
  return plans.find((plan) => elementId(plan) === id)?.reading.title;
}

/** The frame that an element's content comes in: it starts at the broker and ends on another host. */
export const extensionFrame = (
  id: number,
): Html => html`<iframe id="ctl00_ContentPlaceHolder_ExtensionIframe" title="Innhold"
  src="https://platform.itslearning.com/LoginSSO.aspx?LearningToolElementId=${id}&Locale=nb-NO"></iframe>`;

const view = (id: number): Html => html`<iframe class="h-hidden" title="" tabindex="-1" aria-hidden="true"></iframe>
<header><h1 class="ccl-pageheader"><span id="ctl00_PageHeader_TT">${titleOf(id)}</span></h1></header>
<div id="ctl00_BodyWrapper"><div id="ctl00_MainHolder">${extensionFrame(id)}</div></div>`;

const pageContent = (title: string, text: string): Html =>
  documentOf({
    title,
    bodyClass: 'l-frame il-page',
    body: html`<div class="il-widgetzone-wideleft-right"><div class="il-widget ilw-textblock">
<div class="il-widget-header"><h2>${title}</h2></div>
<div class="il-widget-bottom"><div class="h-userinput">${raw(text)}</div></div></div>
<div class="il-widget ilw-filesblock"><div class="il-widget-header"><h2>Filer</h2></div><div class="il-widget-bottom">
<ul>
<li class="ilw-filesblock-li"><a href="/File/gloseark.docx">Gloseark.docx</a></li></ul></div></div></div>`,
  });

const fileContent = (id: number): Html =>
  documentOf({
    title: fileElement.title,
    bodyClass: 'l-frame',
    body: html`<form id="aspnetForm" action="/File/View.aspx?LearningObjectId=${id}&LearningObjectInstanceId=${id}">
<a id="ctl00_ctl00_MainFormContent_DownloadLinkForViewType" href="/Proxy/DownloadRedirect.ashx?LearningObjectId=${id}">Last ned</a>
<div class="practice-pdf">PDF</div></form>`,
  });

/** Learning-tool elements: tenant page, broker on `platform.`, content on `page.` (two frames deep) or `resource.`. */
export const routes: Route[] = [
  {
    path: '/LearningToolElement/ViewLearningToolElement.aspx',
    answer: (ask) => {
      const id = ask.number('LearningToolElementId');
      const title = titleOf(id);
      return title === undefined ? undefined : content(framePage(title, view(id)));
    },
  },
  {
    host: 'platform',
    path: '/LoginSSO.aspx',
    answer: (ask) => {
      const id = ask.number('LearningToolElementId');
      const query = `LearningObjectId=${id}&LearningObjectInstanceId=${id}`;
      if (id === fileElement.id || planFileById(id))
        return redirect(`https://resource.itslearning.com/File/View.aspx?${query}`);
      return reply(
        documentOf({
          title: 'itslearning',
          bodyClass: 'l-broker',
          body: html`<iframe title="Side" src="https://page.itslearning.com/Page/View.aspx?${query}"></iframe>`,
        }),
      );
    },
  },
  {
    host: 'page',
    path: '/Page/View.aspx',
    answer: (ask) => {
      const plan = plans.find((each) => elementId(each) === ask.number('LearningObjectId'));
      return plan && content(pageContent(plan.reading.title, richText(plan)));
    },
  },
  { host: 'resource', path: '/File/View.aspx', answer: (ask) => content(fileContent(ask.number('LearningObjectId'))) },
];
