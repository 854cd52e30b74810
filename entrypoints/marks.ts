import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginMarks } from '../lib/marks/marks.ts';

// Put into the frames of a page that has notes; it shows them as the background tells it to.
export default defineUnlistedScript(() => beginMarks());
