import { courseById } from '../courses.ts';
import { html } from '../html.ts';
import { content, json, type Route, type Site } from '../http.ts';
import { planById } from '../plans.ts';
import { modernPage } from './layout.ts';
import { bigPlanView, elementView, listView, planView, type View } from './plan-views.ts';

const address = /^\/plans\/courses\/(\d+)(?:\/plan\/(\d+)(?:\/element\/(\d+))?)?\/?$/;

/** Which view an address of the router means. */
function viewOf(path: string, query: URLSearchParams, site: Site): View | undefined {
  const [, courseId, planId, element] = (address.exec(path) ?? []).map(Number);
  const course = courseById(courseId ?? 0);
  if (!course) return undefined;
  if (!planId) return listView(course, query.get('tab') ?? 'current', site.noise);
  if (course.id === 9) return bigPlanView(Number(query.get('elements') ?? planId), site.noise);
  const plan = planById(planId);
  if (plan?.course !== course.id) return undefined;
  return element ? elementView(plan, element, site.noise) : planView(plan, site.noise);
}

/**
 * The modern planner: a top-level page whose script follows the address. The document itself is empty; what the
 * teacher wrote comes by a later request, and links inside change the address without a new document.
 */
export const routes: Route[] = [
  {
    path: address,
    answer: (ask, [courseId]) => {
      const course = courseById(Number(courseId));
      const view = viewOf(ask.url.pathname, ask.url.searchParams, ask.site);
      if (!course || !view) return undefined;
      const root = html`<div class="planner2 ${ask.site.noise('planner2')}" data-planner2-svelte='{"courseId":${course.id}}'></div>`;
      return content(modernPage(course, 'plans', 'Planer', root, ['plans']));
    },
  },
  {
    path: '/planner2/view',
    answer: (ask) => {
      const wanted = new URL(ask.param('path') ?? '/', ask.url);
      const view = viewOf(wanted.pathname, wanted.searchParams, ask.site);
      return view && json({ title: view.title, parts: view.parts.map((part) => part.text) });
    },
  },
];
