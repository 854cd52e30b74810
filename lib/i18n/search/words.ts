import { computed } from '@preact/signals';
import { language } from '../language.ts';
import { search as en } from './en.ts';
import { search as nb } from './nb.ts';
import { search as nn } from './nn.ts';

/** Words about searching, in the language that the teacher reads in. */
export const searchWords = computed(() => ({ nb, nn, en })[language.value]);
