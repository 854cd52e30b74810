// All measures that are kept, in one table, each beside its limit: `npm run bench`. Each file beside this one that holds
// a benchmark can also be run alone.
import { keeping } from './keeping.ts';
import { openToTyping } from './open-to-typing.ts';
import { pageCost } from './page-cost.ts';
import { paintNotes } from './paint-notes.ts';
import { readFile } from './read-file.ts';
import { readPlan } from './read-plan.ts';
import { report } from './report.ts';
import { scale } from './scale/scale.ts';
import { sizes } from './sizes.ts';

await report({
  'the size of the build': sizes,
  'what the idle launcher costs a page': pageCost,
  'from the click to a typed character': openToTyping,
  'reading a large plan': readPlan,
  'reading plans in files': readFile,
  'showing notes in a page': paintNotes,
  'with very many talks stored': scale,
  'what keeping it sealed costs': keeping,
});
