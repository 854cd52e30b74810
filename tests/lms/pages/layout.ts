import { type Course, courses, school, teacher } from '../courses.ts';
import { type Html, html, raw, type Value } from '../html.ts';

interface Document {
  title: string;
  body: Value;
  bodyClass?: string;
  /** Names of files in assets/, without ending. */
  scripts?: string[];
  lang?: string;
}

/** A whole page. Nothing inline, so that it works under the strictest policy. */
export function documentOf({ title, body, bodyClass = '', scripts = [], lang = 'nb-NO' }: Document): Html {
  return html`${raw('<!DOCTYPE html>')}
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${['base', 'shell', 'content', 'modern'].map((name) => html`<link rel="stylesheet" href="/assets/${name}.css">`)}
${scripts.map((name) => html`<script src="/assets/${name}.js" defer></script>`)}
</head>
<body class="${bodyClass}">
${body}
</body>
</html>`;
}

const personal = [
  ['eportfolio', 'E-portefølje', '/CourseCards'],
  ['learningobjective', 'Læringsmål', '/CourseCards'],
  ['mysettings', 'Innstillinger', '/CourseCards'],
  ['logout', 'Logg ut', '/index.aspx'],
];

/** The bar over every page of the shell, with the LMS's own class names. */
export const topBar = (): Html => html`<header id="l-header"><div>
<nav class="l-main-menu" aria-label="Hovedmeny"><ul class="l-main-menu-items h-is-not-mobile">
  <li class="l-tab-menu-text l-menu-home l-menu-itslearning"><a href="/CourseCards">${school}</a></li>
  <li class="l-tab-menu-text l-menu-course js-menuitem--dropdown">
    <details class="l-menu-details"><summary class="l-main-menu-lnk"><span class="l-menu-text">Fag</span></summary>
    <div data-dropdown="courses"><ul>
      ${courses.map((course) => html`<li><a href="/main.aspx?CourseID=${course.id}">${course.title}</a></li>`)}
    </ul></div></details>
  </li>
  <li class="l-tab-menu-text l-menu-project"><a href="/CourseCards">Kalender</a></li>
</ul></nav>
<nav class="l-personal-menu" id="ctl00_PersonalResponsiveMenu_PersonalMenuNavigation" aria-label="Personlig meny">
<details class="l-menu-details"><summary id="personal-menu-link" data-person="PersonId=${teacher.personId}&Customer=77">
  <span class="l-personal-menu-name"><span class="h-va-middle">${teacher.last}, ${teacher.first}</span></span></summary>
  <ul id="personal-menu-dd" class="l-personal-menu-dd">${personal.map(
    ([icon, text, href]) => html`<li class="l-dropdown-menu-item"><a href="${href}"><span
      class="l-personal-menu-icon l-personal-menu-icon-${icon}"></span>${text}</a></li>`,
  )}</ul></details>
</nav>
</div></header>`;

/** Says in every shell that this is not the real thing. */
export const footer = (): Html =>
  html`<footer class="practice-footer">Øvingsutgave – ikke itslearning. Skolen, lærerne, elevene og planene er oppdiktet.</footer>`;

export type Tab = 'overview' | 'plans' | 'resources' | 'participants';

/** Addresses of the course tabs, once for the classic shell's frame and once for the modern top-level pages. */
export const tabsOf = (course: Course, generation: 'classic' | 'modern'): [Tab, string, string][] =>
  generation === 'classic'
    ? [
        ['overview', 'Oversikt', `/Course/course.aspx?CourseId=${course.id}`],
        ['plans', 'Planer', `/Planner/Planner.aspx?CourseID=${course.id}`],
        ['resources', 'Ressurser', `/Folder/processfolder.aspx?FolderID=${course.folder}`],
        ['participants', 'Deltakere', `/Course/Participants.aspx?CourseID=${course.id}`],
      ]
    : [
        ['overview', 'Oversikt', `/main.aspx?CourseID=${course.id}`],
        ['plans', 'Planer', `/plans/courses/${course.id}`],
        ['resources', 'Ressurser', `/Resources?FolderID=${course.folder}`],
        ['participants', 'Deltakere', `/CourseParticipantsV2?CourseID=${course.id}`],
      ];

const ids: Partial<Record<Tab, string>> = { resources: 'link-resources' };

/** Course title and tabs. In the classic shell the links load into the frame called `mainmenu`. */
export function courseHeader(course: Course, active: Tab | undefined, generation: 'classic' | 'modern'): Html {
  return html`<div id="ctl00_TopNavigationContainer" class="l-main-content-header course-${course.id}">
<h1 class="l-main-content-heading">${course.title}</h1>
<ul class="l-main-content-nav">
${tabsOf(course, generation).map(
  ([tab, text, href]) => html`<li><a ${raw(ids[tab] ? `id="${ids[tab]}"` : '')} class="${tab === active && 'active'}"
  href="${href}" ${raw(generation === 'classic' ? 'target="mainmenu"' : '')}>${text}</a></li>`,
)}
</ul></div>`;
}

/** A modern top-level page of a course. */
export const modernPage = (course: Course, active: Tab, title: string, main: Value, scripts: string[] = []): Html =>
  documentOf({
    title: `${title} – ${course.title}`,
    bodyClass: `l-modern course-${course.id}`,
    scripts,
    body: html`${topBar()}<section>${courseHeader(course, active, 'modern')}<main>${main}</main></section>${footer()}`,
  });

/** A page that stands in the classic shell's frame, or alone ("opened without master page"). */
export const framePage = (title: string, main: Value, scripts: string[] = []): Html =>
  documentOf({
    title,
    bodyClass: 'l-frame',
    scripts: ['frame', ...scripts],
    body: html`<form id="aspnetForm" method="post">${main}</form>`,
  });
