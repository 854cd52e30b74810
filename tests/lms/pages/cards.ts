import { courses, school, teacher } from '../courses.ts';
import { html } from '../html.ts';
import { type Route, redirect, reply } from '../http.ts';
import { plans } from '../plans.ts';
import { documentOf, footer, topBar } from './layout.ts';

const others: [string, string][] = [
  ['Deltakere som tabell', '/CourseParticipantsV2?CourseID=1&view=table'],
  ['Deltakere som rutenett', '/CourseParticipantsV2?CourseID=2&view=grid'],
  ['Innlogging', '/index.aspx'],
  ['Stor plan (10 000 elementer)', '/plans/courses/9/plan/10000?elements=10000'],
  ['Tom side', '/blank'],
  ['Vrang side', '/hostile'],
];

/** The start page: a card per course, and below it every plan at every place it stands. */
export const routes: Route[] = [
  { path: '/', answer: () => redirect('/CourseCards') },
  {
    path: '/CourseCards',
    answer: () =>
      reply(
        documentOf({
          title: `Fag – ${school}`,
          bodyClass: 'l-modern',
          body: html`${topBar()}<section><main class="h-page">
<h1>Hei, ${teacher.first}!</h1>
<p class="h-lead">Her kan du prøve Læringsdialog på en oppdiktet skole. Åpne et fag eller en plan, og se hva sidepanelet finner.</p>
<h2>Fagene dine</h2>
<ul class="coursecards-list">${courses.map(
            (course) => html`<li class="course-${course.id}">
<a class="coursecard__main" href="/main.aspx?CourseID=${course.id}">
<span class="coursecard__color"></span><span class="coursecard__title">${course.title}</span></a>
<span class="coursecard__links"><a href="/plans/courses/${course.id}">Planer</a>
<a href="/Resources?FolderID=${course.folder}">Ressurser</a>
<a href="/CourseParticipantsV2?CourseID=${course.id}">Deltakere</a></span></li>`,
          )}</ul>
<h2>Alle planer</h2>
<p class="h-lead">Den samme planen kan stå som plan, som notat eller som side.</p>
<div class="practice-scroll"><table class="practice-table"><thead><tr><th>Plan</th><th>Trinn</th><th>Åpne som</th></tr>
</thead><tbody>
${plans.map(
  (plan) => html`<tr><td>${plan.reading.title}</td><td>${plan.reading.grade}.</td><td class="practice-links">
<a href="${plan.at.modern}">plan</a> <a href="${plan.at.note}">notat</a> <a href="${plan.at.noteInShell}">notat i faget</a>
<a href="${plan.at.page}">side</a> <a href="${plan.at.pageInShell}">side i faget</a></td></tr>`,
)}</tbody></table></div>
<h2>Annet</h2>
<ul class="practice-others">${others.map(([text, href]) => html`<li><a href="${href}">${text}</a></li>`)}</ul>
</main></section>${footer()}`,
        }),
      ),
  },
];
