import type { Route } from './http.ts';
import { routes as cards } from './pages/cards.ts';
import { routes as course } from './pages/course.ts';
import { routes as element } from './pages/element.ts';
import { routes as file } from './pages/file.ts';
import { routes as folder } from './pages/folder.ts';
import { routes as login } from './pages/login.ts';
import { routes as missing } from './pages/missing.ts';
import { routes as modernPlans } from './pages/modern-plans.ts';
import { routes as note } from './pages/note.ts';
import { routes as participants } from './pages/participants.ts';
import { routes as plain } from './pages/plain.ts';
import { routes as planner } from './pages/planner.ts';
import { routes as shell } from './pages/shell.ts';

/** Every address the practice LMS knows. */
export const routes: readonly Route[] = [
  ...cards,
  ...shell,
  ...course,
  ...planner,
  ...folder,
  ...modernPlans,
  ...note,
  ...file,
  ...element,
  ...participants,
  ...login,
  ...plain,
  ...missing,
];
