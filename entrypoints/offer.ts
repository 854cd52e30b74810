import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerNotes } from '../lib/marks/offer.ts';

// Put into the frames of a tab whose panel is open: marked text then offers a note.
export default defineUnlistedScript(() => offerNotes());
