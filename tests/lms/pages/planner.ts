import { courseById } from '../courses.ts';
import { type Html, html, raw } from '../html.ts';
import { content, json, type Route } from '../http.ts';
import { type Columns, planners, type Row, type Topic } from '../planner-rows.ts';
import { framePage } from './layout.ts';

const viewer = (
  name: string,
  text: string,
): Html => html`<div class="gridcolumn"><span class="itsl-plan-cell-title">${name}</span>
<div class="itsl-planner-htmltext-viewer">${text === '' ? '-' : html`<div class="h-userinput">${raw(text)}</div>`}</div></div>`;

const rowOf = (row: Row, columns: Columns): Html => html`<div class="gridrow" data-plan-id="${row.id}">
<div class="gridcolumn itsl-planner-min-title-width"><span class="itsl-plan-title-label">${row.title}</span></div>
<div class="gridcolumn itsl-plan-date"><span class="itsl-inline-date-picker-view">${row.dates}</span></div>
${viewer(columns.description, row.description)}
${viewer(columns.custom, row.custom)}
<div class="gridcolumn"><span class="itsl-plan-cell-title">${columns.objectives}</span>
${row.objectives.length === 0 && '-'}<ul class="itsl-plan-learningobjectives">${row.objectives.map(
  (objective) => html`<li title="${objective.text}">${objective.title}</li>`,
)}</ul></div>
<div class="gridcolumn-1"><ul class="itsl-plan-elements">
<li class="itsl-plan-elements-item" data-plan-id="${row.id}" data-element-id="390">
<a class="ccl-iconlink itsl-plan-elements-item-link" href="/LearningToolElement/ViewLearningToolElement.aspx?LearningToolElementId=390"><span>Leselekse uke 48.pdf</span></a></li></ul></div>
</div>`;

/** Rows are not in the page: the expander's script fetches them, as HTML in JSON. */
const topicOf = (topic: Topic): Html => html`<div class="itsl-topic" id="topic_${topic.id}" data-topic-id="${topic.id}">
<div class="itsl-topic-content-container">
<div class="itsl-topic-title"><h2><span>${topic.title}</span></h2></div>
<div class="itsl-topic-columns"></div>
<div class="itsl-topic-expander">
<a class="itsl-topic-expander-link" href="#topic_${topic.id}" role="button" aria-expanded="false">
<span class="itsl-topic-expanded-text">${topic.rows.length} planer</span> <span class="itsl-topic-dates">${topic.dates}</span></a></div>
</div>
<div class="itsl-topic-plans"><div class="ccl-responsivegrid"><div class="tableview"></div></div></div>
</div>`;

/** The classic planner with topics, renamed columns and rows that come when a topic is opened. */
export const routes: Route[] = [
  {
    path: '/Planner/Planner.aspx',
    answer: (ask) => {
      const course = courseById(ask.number('CourseID'));
      if (!course) return undefined;
      const topics = planners.find((each) => each.course === course.id)?.topics ?? [];
      const filter = (ask.param('Filter') ?? '-1').replace(/^t/, '');
      const shown = topics.filter((topic) => filter === '-1' || filter === String(topic.id));
      return content(
        framePage(
          'Planer',
          html`<div class="itsl-planner course-${course.id}" data-course-id="${course.id}">
<div class="ccl-gridtoolbar"><ul class="itemsleft"></ul><ul class="itemsright">
<li><select aria-label="${course.topicWord}"><option value="-1">Alle</option>${topics.map(
            (topic) => html`<option value="t${topic.id}">${topic.title}</option>`,
          )}</select></li>
<li><a class="ccl-multipleswitcher-button active" href="#">Tabell</a></li></ul></div>
${shown.map(topicOf)}
${shown.length === 0 && html`<p class="h-lead">Ingen planer her ennå. <a href="/plans/courses/${course.id}" target="_top">Se ny planlegger</a></p>`}
</div>`,
          ['planner'],
        ),
      );
    },
  },
  {
    path: '/RestApi/planner/plan/multiple/forTopic',
    answer: (ask) => {
      const { courseId, topicId }: { courseId?: number; topicId?: number } = JSON.parse(ask.body || '{}');
      const planner = planners.find((each) => each.course === courseId);
      const topic = planner?.topics.find((each) => each.id === topicId);
      return planner && topic && json({ gridData: topic.rows.map((row) => rowOf(row, planner.columns).text).join('') });
    },
  },
];
