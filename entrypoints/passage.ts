import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { passageInFrame } from '../lib/marks/passage.ts';

// Put into the frames of a tab when the teacher writes a note to what is marked there.
export default defineUnlistedScript(() => passageInFrame());
