import { computed } from '@preact/signals';
import { language } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words about the curriculum in the teacher's language; they come with the screens that need them. */
export const curriculumWords = computed(() => ({ nb, nn, en })[language.value]);
