import { courseById } from '../courses.ts';
import { html } from '../html.ts';
import { type Ask, type Reply, type Route, redirect, reply } from '../http.ts';
import { courseHeader, documentOf, footer, type Tab, tabsOf, topBar } from './layout.ts';

/** What the frame shows first: an element when the address names one, else the course overview. */
function frameAddress(ask: Ask, course: number): { src: string; tab: Tab | undefined } {
  const element = ask.param('ElementID');
  const start = ask.param('TextURL');
  if (start && /^\/?\w/.test(start)) return { src: `/${start.replace(/^\//, '')}`, tab: undefined };
  if (!element) return { src: `/Course/course.aspx?CourseId=${course}`, tab: 'overview' };
  const note = ask.param('ElementType') === '8';
  return {
    src: note
      ? `/note/View_Note.aspx?NoteID=${element}`
      : `/LearningToolElement/ViewLearningToolElement.aspx?LearningToolElementId=${element}`,
    tab: 'resources',
  };
}

/**
 * The classic shell: its links change the frame only, so the address of the page says little about what is on screen.
 */
function shell(ask: Ask, courseId: number): Reply | undefined {
  const course = courseById(courseId);
  if (!course) return undefined;
  const { src, tab } = frameAddress(ask, course.id);
  const known = tabsOf(course, 'classic').find(([, , href]) => href === src)?.[0];
  return reply(
    documentOf({
      title: course.title,
      bodyClass: 'l-classic',
      scripts: ['shell'],
      body: html`<form id="aspnetForm" method="post" action=".${ask.url.pathname}?LocationID=${course.id}&LocationType=1">
${topBar()}
<section>
${courseHeader(course, known ?? tab, 'classic')}
<main><iframe id="ctl00_ContentAreaIframe" name="mainmenu" title="Innhold" src="${src}"></iframe></main>
</section>
${footer()}
</form>`,
    }),
  );
}

export const routes: Route[] = [
  { path: '/ContentArea/ContentArea.aspx', answer: (ask) => shell(ask, ask.number('LocationID')) },
  {
    path: '/main.aspx',
    answer: (ask) =>
      ask.param('TextURL') === 'CourseCards' ? redirect('/CourseCards') : shell(ask, ask.number('CourseID') || 1),
  },
];
