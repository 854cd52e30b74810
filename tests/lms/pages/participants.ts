import { type Course, courseById, courses } from '../courses.ts';
import { type Html, html, raw } from '../html.ts';
import { type Ask, content, type Route } from '../http.ts';
import { nameOf, type Person, peopleOf } from '../people.ts';
import { framePage, modernPage } from './layout.ts';

interface Look {
  view: 'table' | 'grid';
  names: 'first' | 'last';
}

/**
 * The address may ask for a view and a name order (a setting of person and site in the real LMS); else the course's
 * own.
 */
function lookOf(ask: Ask, course: Course): Look {
  const view = ask.param('view');
  const names = ask.param('names');
  return {
    view: view === 'table' || view === 'grid' ? view : course.people.view,
    names: names === 'first' || names === 'last' ? names : course.people.names,
  };
}

const heads = ['Navn', 'Grupper', 'Rolle', 'Sist besøkt', 'Handlinger'];

function cells(person: Person, look: Look): Html[] {
  const name = nameOf(person, look.names);
  return [
    html`<span class="practice-avatar" aria-hidden="true">${person.first.slice(0, 1)}${person.last.slice(0, 1)}</span>
<a class="prom-link prom-link--primary" href="/Person/show_person.aspx?PersonId=${person.personId}&Customer=77">${name}</a>`,
    html`${person.groups.join(', ')}`,
    html`${person.role}`,
    html`${person.lastVisited}`,
    html`<button type="button" aria-label="Handlinger for ${name}">⋯</button>`,
  ];
}

const table = (people: Person[], look: Look): Html => html`<div class="practice-scroll"><table class="practice-table">
<thead><tr><th scope="col"><input type="checkbox" aria-label="Velg alle">
</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${people.map(
  (person) => html`<tr><td><input type="checkbox" aria-label="Velg ${nameOf(person, look.names)}"></td>
${cells(person, look).map((cell) => html`<td>${cell}</td>`)}</tr>`,
)}</tbody></table></div>`;

const grid = (people: Person[], look: Look, noise: string): Html => html`<div class="practice-scroll">
<div role="grid" aria-label="Deltakere" class="practice-grid ${noise}">
<div role="row" class="${noise}">${heads.map((head) => html`<div role="columnheader" class="${noise}">${head}</div>`)}</div>
${people.map(
  (person) =>
    html`<div role="row" class="${noise}">${cells(person, look).map(
      (cell, i) => html`<div role="${raw(i ? 'gridcell' : 'rowheader')}" class="${noise}">${cell}</div>`,
    )}</div>`,
)}</div></div>`;

function list(ask: Ask, course: Course): Html {
  const look = lookOf(ask, course);
  const people = peopleOf(course.id);
  const noise = ask.site.noise('participants');
  return html`<h2>Deltakere i faget <span class="h-meta">${people.length}</span></h2>
${look.view === 'grid' ? grid(people, look, noise) : table(people, look)}`;
}

const tabs = ['Deltakere i faget', 'Grupper', 'Fjernede deltakere', 'Søkere'];

/**
 * Participants: top-level page, and in the classic frame; each as a real table or as ARIA grid, in either name order.
 */
export const routes: Route[] = [
  {
    path: '/CourseParticipantsV2',
    answer: (ask) => {
      const course = courseById(ask.number('CourseID'));
      if (!course) return undefined;
      const bar = html`<div role="tablist" class="practice-tabs">${tabs.map(
        (tab, i) =>
          html`<button type="button" role="tab" aria-selected="${i === 0 ? 'true' : 'false'}">${tab}</button>`,
      )}</div>`;
      return content(modernPage(course, 'participants', 'Deltakere', html`${bar}${list(ask, course)}`));
    },
  },
  {
    path: '/Course/Participants.aspx',
    answer: (ask) => {
      const course = courseById(ask.number('CourseID'));
      if (!course) return undefined;
      return content(
        framePage(
          'Deltakere',
          html`<header><h1 class="ccl-pageheader"><span id="ctl05_TT">Deltakere</span></h1></header>
<div class="tabsframe"><ul class="ccl-pagetabs"><li class="active"><a href="${ask.url.pathname}${ask.url.search}">
<h2>Deltakere</h2></a></li></ul>
${list(ask, course)}</div>`,
        ),
      );
    },
  },
  {
    path: '/Person/show_person.aspx',
    answer: (ask) => {
      const id = ask.number('PersonId');
      const person = courses.flatMap((course) => peopleOf(course.id)).find((each) => each.personId === id);
      if (!person) return undefined;
      return content(
        framePage(
          nameOf(person, 'first'),
          html`<h1 class="ccl-pageheader">${nameOf(person, 'first')}</h1><p>${person.role}</p>`,
        ),
      );
    },
  },
];
