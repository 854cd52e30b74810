import { describe, expect, test } from 'vitest';
import { bestReading } from '../../../lib/plan/best-reading.ts';
import { isLmsId } from '../../../lib/plan/lms-id.ts';
import { periodIn } from '../../../lib/plan/period.ts';
import { planId } from '../../../lib/plan/plan-id.ts';
import { NOTHING_READ } from '../../../lib/plan/read-page.ts';
import type { PageReading, PlanReading } from '../../../lib/plan/reading.ts';

const lms = 'https://skole.itslearning.com';

describe('a plan’s identity', () => {
  test.each([
    ['/plans/courses/1/plan/22?planner2-sb-collapsed=false', 'plan/22'],
    ['/plans/courses/1/plan/22/element/333?BackDestination=0', 'element/333'],
    ['/note/View_Note.aspx?noteid=44', 'note/44'],
    ['/LearningToolElement/ViewLearningToolElement.aspx?LEARNINGTOOLELEMENTID=55', 'element/55'],
    ['/main.aspx?CourseID=1&ElementID=55&ElementType=131072', 'element/55'],
    ['/main.aspx?CourseID=1&ElementID=44&ElementType=8', 'note/44'],
    ['/essay/read_essay.aspx?EssayID=66', 'assignment/66'],
    ['/ContentArea/ContentArea.aspx?LocationID=1&LocationType=1&ElementID=66&ElementType=512', 'assignment/66'],
    ['/Resources?FolderID=77&PlayPlanDialogView=False', 'folder/77'],
    ['/Folder/processfolder.aspx?FolderID=77', 'folder/77'],
    ['/main.aspx?CourseID=1', 'course/1'],
    ['/Course/course.aspx?CourseId=1', 'course/1'],
    ['/plans/courses/1', 'course/1'],
  ])('%s is %s', (path, id) => {
    expect(planId(lms + path)).toBe(id);
    expect(isLmsId(id)).toBe(true);
  });

  test('without ids of the LMS is the host, path and ids of the address, whatever their order and case', () => {
    const id = planId('https://page.itslearning.com/Page/View.aspx?LearningObjectId=7&Token=abc&InstanceID=8');
    expect(id).toBe('page.itslearning.com/Page/View.aspx?instanceid=8&learningobjectid=7');
    expect(planId('https://page.itslearning.com/Page/View.aspx?instanceId=8&LEARNINGOBJECTID=7&Token=xyz')).toBe(id);
    expect(isLmsId(id)).toBe(false);
  });

  test('of what is no address is never empty and never too long', () => {
    expect(planId('')).toBe('unknown');
    expect(planId(`https://a.no/${'x'.repeat(1000)}`)).toHaveLength(300);
  });
});

describe('a period', () => {
  test.each([
    ['Ukeplan uke 36', 'uke 36'],
    ['Arbeidsplan veke 12 og 13, 9. klasse', 'veke 12 og 13'],
    ['PERIODEPLAN UKE 9 - 12', 'UKE 9 - 12'],
    ['12.01.2026 – 30.01.2026 Brøk', '12.01.2026 – 30.01.2026'],
    ['fra 24-10-2023 til 31-10-2023', '24-10-2023 til 31-10-2023'],
    ['24. okt. 08:00 – 31. okt. 10:00', '24. okt. 08:00 – 31. okt. 10:00'],
  ])('in "%s" is "%s"', (text, period) => expect(periodIn(text)).toBe(period));
  test.each(['Les side 36', 'Ukas mål', 'kl. 08.30 – 10.00'])('is none in "%s"', (text) =>
    expect(periodIn(text)).toBeNull(),
  );
});

test('the frame around an element names the plan that stands in the frame inside it', () => {
  const plan = (id: string, title: string, goals: PlanReading['goals']): PlanReading => ({
    ...{ id, title, goals, period: null, grade: null, url: `${lms}/${id}` },
  });
  const goal = { text: 'rime', subject: null, kind: 'faglig', level: null } as const;
  const page = (kind: PageReading['page'], ...plans: PlanReading[]): PageReading => ({
    ...NOTHING_READ,
    page: kind,
    plans,
  });
  const inner = plan('page.itslearning.com/Page/View.aspx', 'Side', [goal]);
  const outer = plan('element/55', 'Ukeplan 36', []);
  expect(bestReading([page('other', outer), page('page', inner)]).plans).toEqual([{ ...outer, goals: [goal] }]);
  expect(bestReading([page('page', inner)]).plans).toEqual([inner]);

  const around = plan('plan/22', 'Uke 36', []);
  expect(bestReading([page('page', inner), page('other', around, outer)]).plans).toEqual([{ ...outer, goals: [goal] }]);
  expect(bestReading([page('page', inner), page('plan', around)]).plans).toEqual([{ ...around, goals: [goal] }]);
  expect(bestReading([page('page', inner), page('planner', around)]).plans).toEqual([inner]);
});
