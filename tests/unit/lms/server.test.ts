import { request as plainRequest } from 'node:http';
import { request } from 'node:https';
import { JSDOM } from 'jsdom';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bigPlan } from '../../lms/pages/big-plan.ts';
import { planners } from '../../lms/planner-rows.ts';
import { type Goal, plans, richText } from '../../lms/plans.ts';
import { type Lms, startLms } from '../../lms/server.ts';

let lms: Lms;
beforeAll(async () => {
  lms = await startLms({ seed: 'unit', delayMs: 0 });
});
afterAll(() => lms.close());
afterEach(() => {
  Object.assign(lms.headers, { csp: false, coep: false, sandbox: false });
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Node's own resolver knows no practice hosts, so the host is said in the header. */
function get(path: string, { host = 'solbakken', body = '' } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: lms.port,
        path,
        method: body ? 'POST' : 'GET',
        headers: { Host: `${host}.itslearning.com` },
        rejectUnauthorized: false,
      },
      async (response) => {
        let text = '';
        for await (const part of response.setEncoding('utf8')) text += part;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const textOf = (markup: string): string =>
  (new JSDOM(markup).window.document.body.textContent ?? '').replace(/\s+/g, ' ');

const page = async (path: string, host?: string) => {
  const answer = await get(path, host ? { host } : {});
  expect(answer.status, path).toBe(200);
  return new JSDOM(answer.body).window.document;
};

describe('pages', () => {
  it('leads from the root to the course cards', async () => {
    expect((await get('/')).headers.location).toBe('/CourseCards');
    const cards = await page('/CourseCards');
    for (const link of cards.querySelectorAll<HTMLAnchorElement>('main a')) {
      expect((await get(link.getAttribute('href') ?? '')).status, link.outerHTML).toBe(200);
    }
  });

  it('frames the content in the classic shell', async () => {
    for (const path of ['/ContentArea/ContentArea.aspx?LocationID=2&LocationType=1', '/main.aspx?courseid=2']) {
      const frame = (await page(path)).querySelector('#ctl00_ContentAreaIframe');
      expect(frame?.getAttribute('src')).toBe('/Course/course.aspx?CourseId=2');
    }
  });

  it.each(plans)('reaches $name as note, modern plan and page', async (plan) => {
    const first = plan.reading.goals[0]?.text ?? plan.reading.title;
    expect(textOf((await get(plan.at.note)).body)).toContain(first);
    expect((await get(plan.at.noteInShell)).body).toContain('/note/View_Note.aspx');

    expect(await page(plan.at.modern)).toBeTruthy();
    const view = JSON.parse((await get(`/planner2/view?path=${encodeURIComponent(plan.at.modern)}`)).body);
    const text = textOf(view.parts.join(''));
    for (const goal of plan.modernGoals) expect(text).toContain(goal.text);

    const element = await page(plan.at.page);
    expect(element.querySelectorAll('iframe')[1]?.id).toBe('ctl00_ContentPlaceHolder_ExtensionIframe');
    const broker = new URL(element.querySelectorAll('iframe')[1]?.src ?? '');
    expect(broker.hostname).toBe('platform.itslearning.com');
    const inner = new URL((await page(broker.pathname + broker.search, 'platform')).querySelector('iframe')?.src ?? '');
    expect(inner.hostname).toBe('page.itslearning.com');
    expect(textOf((await get(inner.pathname + inner.search, { host: 'page' })).body)).toContain(first);
  });

  it.each(planners)('hands out the rows of the classic planner of course $course', async (planner) => {
    const document = await page(planner.path);
    expect(document.querySelectorAll('.itsl-topic')).toHaveLength(planner.topics.length);
    expect(document.querySelectorAll('.gridrow')).toHaveLength(0);
    for (const topic of planner.topics) {
      const body = JSON.stringify({ courseId: planner.course, topicId: topic.id });
      const { gridData } = JSON.parse((await get('/RestApi/planner/plan/multiple/forTopic', { body })).body);
      const rows = [...new JSDOM(gridData).window.document.querySelectorAll('.gridrow')];
      expect(rows).toHaveLength(topic.rows.length);
      for (const [i, row] of topic.rows.entries()) {
        for (const goal of row.goals) expect(rows[i]?.textContent).toContain(goal.text);
      }
    }
  });

  it('shows participants as table and as grid, in both name orders', async () => {
    const table = await page('/CourseParticipantsV2?CourseID=1&view=table&names=first');
    const grid = await page('/CourseParticipantsV2?CourseID=1&view=grid&names=last');
    expect(table.querySelectorAll('tbody tr')).toHaveLength(27);
    expect(grid.querySelectorAll('[role=row]')).toHaveLength(28);
    expect(table.body.textContent).toContain('Ingunn Myrvang');
    expect(grid.body.textContent).toContain('Myrvang, Ingunn');
  });

  it('makes a big plan of about the wanted size, the same every time', () => {
    const size = new JSDOM(bigPlan(10_000).text).window.document.body.querySelectorAll('*').length;
    expect(Math.abs(size - 10_000)).toBeLessThan(100);
    expect(bigPlan(500)).toEqual(bigPlan(500));
  });

  it('says so when it does not know an address', async () => {
    expect((await get('/plans/courses/1/plan/104')).status).toBe(404);
    expect((await get('/assets/../server.ts')).status).toBe(404);
  });

  it('escapes what is interpolated', async () => {
    expect((await page('/hostile')).querySelectorAll('script[src=""], script:not([src]), img[onerror]')).toHaveLength(
      0,
    );
  });
});

describe('switches', () => {
  it('sends no policy until it is asked to', async () => {
    const { headers } = await get('/note/View_Note.aspx?NoteID=201');
    expect(headers['content-security-policy']).toBeUndefined();
    expect(headers['cross-origin-embedder-policy']).toBeUndefined();
  });

  it('switches each policy while it runs', async () => {
    lms.headers.csp = true;
    lms.headers.coep = true;
    const shell = (await get('/main.aspx?CourseID=1')).headers;
    expect(shell['content-security-policy']).toContain("default-src 'none'");
    expect(shell['content-security-policy']).not.toContain('sandbox');
    expect(shell['cross-origin-embedder-policy']).toBe('require-corp');
    lms.headers.csp = false;
    lms.headers.sandbox = true;
    expect((await get('/main.aspx?CourseID=1')).headers['content-security-policy']).toBeUndefined();
    const note = await get('/note/View_Note.aspx?NoteID=201');
    expect(note.headers['content-security-policy']).toBe('sandbox allow-scripts');
  });

  it('keeps its own pages free of inline script and style', async () => {
    for (const path of ['/CourseCards', '/main.aspx?CourseID=1', '/plans/courses/1', '/Resources?FolderID=501']) {
      const { body } = await get(path);
      expect(body).not.toMatch(/<style|<script(?![^>]*src=)|\sstyle=|\son[a-z]+=/);
    }
  });
});

describe('proxy', () => {
  const connect = (target: string) =>
    new Promise<number>((resolve, reject) => {
      plainRequest({ host: '127.0.0.1', port: lms.proxyPort, method: 'CONNECT', path: target })
        .on('connect', (response, socket) => {
          socket.destroy();
          resolve(response.statusCode ?? 0);
        })
        .on('error', reject)
        .end();
    });

  it('tunnels to the practice hosts and nowhere else', async () => {
    expect(await connect('solbakken.itslearning.com:443')).toBe(200);
    expect(await connect('page.itslearning.com:443')).toBe(200);
    expect(await connect('example.com:443')).toBe(403);
    expect(await connect('itslearning.com.example.com:443')).toBe(403);
    expect(await connect('solbakken.itslearning.com:22')).toBe(403);
  });
});

describe('plans', () => {
  const shape = (goal: Goal) => Object.keys(goal).sort().join();

  it.each(plans)('$name holds every goal it is said to hold', (plan) => {
    const text = textOf(richText(plan));
    for (const goal of plan.reading.goals) {
      expect(shape(goal)).toBe('kind,level,subject,text');
      expect(text).toContain(goal.text);
      if (goal.subject) expect(text).toContain(goal.subject);
    }
  });

  it('covers what teachers write', () => {
    expect(plans.length).toBeGreaterThanOrEqual(14);
    expect(plans.filter((plan) => plan.reading.language === 'nn').length).toBeGreaterThanOrEqual(2);
    expect(new Set(plans.map((plan) => plan.reading.grade))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
    expect(new Set(plans.map((plan) => plan.layout))).toEqual(new Set('ABCDEFGHIJ'));
    expect(plans.filter((plan) => plan.reading.goals.length === 0)).toHaveLength(1);
  });
});
