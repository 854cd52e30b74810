import { html } from '../html.ts';
import { type Reply, type Route, reply } from '../http.ts';
import { documentOf } from './layout.ts';

/** The LMS's answer to an address that does not exist or is not for this person. */
export const notFound = (): Reply =>
  reply(
    documentOf({
      title: 'Siden finnes ikke',
      bodyClass: 'l-frame',
      body: html`<main class="h-page"><h1 class="ccl-pageheader">Siden finnes ikke</h1>
<p>Adressen er feil, eller siden er slettet. <a href="/CourseCards" target="_top">Til fagene dine</a></p></main>`,
    }),
    { status: 404 },
  );

export const routes: Route[] = [{ path: '/not_exist.aspx', answer: notFound }];
