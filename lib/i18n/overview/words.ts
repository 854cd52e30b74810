import { computed } from '@preact/signals';
import { language } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** Words of the class at a glance, in the language that the teacher reads in. */
export const overviewWords = computed(() => ({ nb, nn, en })[language.value]);
