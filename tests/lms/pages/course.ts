import { courseById, teacher } from '../courses.ts';
import { html } from '../html.ts';
import { content, type Route } from '../http.ts';
import { plansOf } from '../plans.ts';
import { framePage } from './layout.ts';

/** The course overview in the classic frame: a bulletin, the active plans, and where else they can be seen. */
export const routes: Route[] = [
  {
    path: '/Course/course.aspx',
    answer: (ask) => {
      const course = courseById(ask.number('CourseId'));
      if (!course) return undefined;
      const active = plansOf(course.id);
      return content(
        framePage(
          course.title,
          html`<div class="itsl-columns">
<div class="il-widget"><div class="il-widget-header"><h2>Oppslag</h2></div><div class="il-widget-bottom">
  <ul class="itsl-light-bulletins"><li class="itsl-cb-stream-item">
    <span class="itsl-light-bulletins-person-name"><a href="/Person/show_person.aspx?PersonId=501&Customer=77"
      target="_blank"><span>${teacher.last}, ${teacher.first}</span></a></span>
    <div class="h-userinput itsl-light-bulletins-list-item-text" data-text="1">
<p>Hei alle sammen! Nye planer ligger ute.
      Husk at det er fotografering torsdag, og at svømmetøyet skal hjem og vaskes.</p></div></li></ul></div></div>
<div class="il-widget itsl-cb-planner"><div class="il-widget-header"><h2>Aktive planer</h2></div>
  <div class="il-widget-bottom">${active.map(
    (plan) => html`<div class="itsl-single-plan"><div class="itsl-single-plan-topic-title">${plan.topic}</div>
    <a href="${plan.at.modern}" target="_top">${plan.reading.title}</a>
    <div class="itsl-plan-date-text">${plan.dates}</div></div>`,
  )}
  ${active.length === 0 && html`<p>Ingen planer i dette faget.</p>`}
  <p><a href="/plans/courses/${course.id}" target="_top">Se alle i ny planlegger</a></p></div></div>
</div>`,
        ),
      );
    },
  },
];
