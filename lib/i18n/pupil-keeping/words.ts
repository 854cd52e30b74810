import { computed } from '@preact/signals';
import { language } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** Words about keeping the pupils in order, in the language that the teacher reads in. */
export const pupilKeepingWords = computed(() => ({ nb, nn, en })[language.value]);
