import { computed } from '@preact/signals';
import { language } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** Words about files that are saved for others, in the language that the teacher reads in. */
export const exportWords = computed(() => ({ nb, nn, en })[language.value]);
