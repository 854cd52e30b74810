import { computed } from '@preact/signals';
import { language } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** Words of the pictures of a half year, in the language that the teacher reads in. */
export const picturesWords = computed(() => ({ nb, nn, en })[language.value]);
