import { computed } from '@preact/signals';
import { language } from '../language.ts';
import { forms as en } from './en.ts';
import { forms as nb } from './nb.ts';
import { forms as nn } from './nn.ts';

/** The words of these screens in the language that the teacher reads in; they come with the first screen that needs them. */
export const formsWords = computed(() => ({ nb, nn, en })[language.value]);
