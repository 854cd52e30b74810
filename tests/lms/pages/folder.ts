import { type Course, courses } from '../courses.ts';
import { type Html, html } from '../html.ts';
import { type Ask, content, type Route } from '../http.ts';
import { inFolder } from '../plan-files.ts';
import { plansOf } from '../plans.ts';
import { fileElement } from './element.ts';
import { framePage, modernPage } from './layout.ts';

interface Entry {
  kind: 'Notat' | 'Side' | 'Fil';
  title: string;
  href: string;
}

/** What a course's folder holds: every plan as a Note and as a Page, and files. */
function entriesOf(course: Course): Entry[] {
  return [
    ...plansOf(course.id).flatMap((plan): Entry[] => [
      { kind: 'Notat', title: plan.reading.title, href: plan.at.note },
      { kind: 'Side', title: `${plan.reading.title} (side)`, href: plan.at.page },
    ]),
    ...[fileElement, ...inFolder].map(
      ({ id, title }): Entry => ({
        kind: 'Fil',
        title,
        href: `/LearningToolElement/ViewLearningToolElement.aspx?LearningToolElementId=${id}`,
      }),
    ),
  ];
}

const classic = (
  course: Course,
): Html => html`<header><h1 class="ccl-pageheader"><span id="ctl05_TT">Ressurser</span></h1></header>
<table id="ctl00_ContentPlaceHolder_ProcessFolderGrid_T" class="practice-table"><thead><tr><th>Tittel</th><th>Type</th>
</tr></thead>
<tbody id="ctl00_ContentPlaceHolder_ProcessFolderGrid_TB">${entriesOf(course).map(
  ({ kind, title, href }) => html`<tr><td><a class="GridTitle" href="${href}">${title}</a></td><td>${kind}</td></tr>`,
)}</tbody></table>`;

/** The modern list splits a name and its ending into two spans. */
function named(title: string): Html {
  const dot = Math.max(title.lastIndexOf('.pdf'), title.lastIndexOf('.docx'));
  return dot < 0
    ? html`<span>${title}</span>`
    : html`<span>${title.slice(0, dot)}</span><span>${title.slice(dot)}</span>`;
}

const modern = (
  ask: Ask,
  course: Course,
): Html => html`<div class="resources ${ask.site.noise('resources')}"><h2>Ressurser</h2>
<table class="practice-table"><thead><tr><th>Velg</th><th>Tittel</th><th>Type</th><th>Meny</th></tr></thead>
<tbody>${entriesOf(course).map(
  ({ kind, title, href }) => html`<tr><td><input type="checkbox" aria-label="Velg ${title}"></td>
<td><a class="prom-link prom-link--primary" href="${href}">${named(title)}</a></td><td>${kind}</td>
<td><button type="button" aria-label="Meny for ${title}">⋯</button></td></tr>`,
)}</tbody></table></div>`;

const courseOf = (ask: Ask): Course | undefined => courses.find((each) => each.folder === ask.number('FolderID'));

/** The course folder in both generations. */
export const routes: Route[] = [
  {
    path: '/Folder/processfolder.aspx',
    answer: (ask) => {
      const course = courseOf(ask);
      return course && content(framePage('Ressurser', classic(course)));
    },
  },
  {
    path: '/Resources',
    answer: (ask) => {
      const course = courseOf(ask);
      return course && content(modernPage(course, 'resources', 'Ressurser', modern(ask, course)));
    },
  },
];
