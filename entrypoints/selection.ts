import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { goalsInSelection } from '../lib/plan/goals-from-markup.ts';

// Put into the frames of a tab when the teacher wants what is marked there.
export default defineUnlistedScript(() => goalsInSelection(document));
