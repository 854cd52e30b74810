import type { Course } from '../courses.ts';
import { type Html, html, raw } from '../html.ts';
import { elementId, type Objective, type Plan, plansOf, richText } from '../plans.ts';
import { bigPlan } from './big-plan.ts';
import { extensionFrame, titleOf } from './element.ts';

/** What the router's script puts on screen: a title, and parts that arrive one after another. */
export interface View {
  title: string;
  parts: Html[];
}

type Noise = (component: string) => string;

interface Details {
  title: string;
  dates: string;
  topic: string;
  text: string;
  objectives: Objective[];
  elements: { id: number; title: string }[];
  path: string;
}

function details(plan: Details, noise: Noise): View {
  const box = noise('plan-box');
  return {
    title: plan.title,
    parts: [
      html`<header class="plan-header ${noise('plan-header')}"><h1 class="${noise('title')}">${plan.title}</h1>
<span class="${noise('dates')}">${plan.dates}</span> <a class="${noise('topic')}" href="${plan.path.replace(/\/plan\/.*/, '?tab=topics')}">${plan.topic}</a></header>`,
      html`<section class="plan-box ${box}"><h2 class="${box}">Beskrivelse</h2>
<div class="h-userinput ${noise('rich')}">${raw(plan.text)}</div></section>`,
      plan.objectives.length > 0
        ? html`<section class="plan-box ${box}"><h2 class="${box}">Læringsmål</h2>
<ul class="${noise('objectives')}">${plan.objectives.map(
            (each) =>
              html`<li class="${noise('objective')}">
<button type="button" class="${noise('objective')}">${each.title}</button><p>${each.text}</p></li>`,
          )}</ul></section>`
        : html``,
      html`<section class="plan-box ${box}"><h2 class="${box}">Ressurser og aktiviteter</h2><ul>${plan.elements.map(
        (each) =>
          html`<li><a class="prom-link prom-link--primary" href="${plan.path}/element/${each.id}">${each.title}</a>
</li>`,
      )}</ul></section>`,
    ],
  };
}

export const planView = (plan: Plan, noise: Noise): View =>
  details(
    {
      title: plan.reading.title,
      ...{ dates: plan.dates, topic: plan.topic, objectives: plan.objectives, path: plan.at.modern },
      text: richText(plan),
      elements: [
        { id: elementId(plan), title: `${plan.reading.title} (side)` },
        { id: 390, title: 'Leselekse uke 48.pdf' },
      ],
    },
    noise,
  );

export const bigPlanView = (elements: number, noise: Noise): View =>
  details(
    {
      title: `Stor plan (${elements} elementer)`,
      ...{ dates: '17.08.2026 – 18.06.2027', topic: 'Måling', objectives: [], elements: [] },
      path: '/plans/courses/9/plan/10000',
      text: bigPlan(elements).text,
    },
    noise,
  );

/** An element opened inside a plan. */
export const elementView = (plan: Plan, id: number, noise: Noise): View => ({
  title: titleOf(id) ?? '',
  parts: [
    html`<p><a class="prom-link ${noise('back')}" href="${plan.at.modern}">← ${plan.reading.title}</a></p>
<h1>${titleOf(id)}</h1>`,
    html`<div class="plan-element ${noise('element')}">${extensionFrame(id)}</div>`,
  ],
});

const tabNames: [string, string][] = [
  ['current', 'Gjeldende'],
  ['past', 'Tidligere'],
  ['undated', 'Uten dato'],
  ['topics', 'Emner'],
];

export function listView(course: Course, tab: string, noise: Noise): View {
  const card = noise('plan-card');
  const plans = tab === 'current' || tab === 'topics' ? plansOf(course.id) : [];
  const cards = plans.map(
    (plan) => html`<li class="plan-card ${card}"><span class="plan-card__image ${card}"></span>
<a class="prom-link prom-link--primary" href="${plan.at.modern}">${plan.reading.title}</a>
<span class="plan-card__dates ${card}">${plan.dates}</span><span class="plan-card__topic ${card}">${plan.topic}</span>
</li>`,
  );
  return {
    title: 'Planer',
    parts: [
      html`<div role="tablist" class="practice-tabs ${noise('tabs')}">${tabNames.map(
        ([name, text]) =>
          html`<a role="tab" aria-selected="${name === tab ? 'true' : 'false'}" href="/plans/courses/${course.id}?tab=${name}">${text}</a>`,
      )}</div>`,
      plans.length > 0
        ? html`<ul class="plan-cards ${noise('plan-cards')}">${cards}</ul>`
        : html`<p class="h-lead">Ingen planer her.</p>`,
    ],
  };
}
