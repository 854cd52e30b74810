const MOUTHS = ['M8 17 Q12 13 16 17', 'M8 15.5 H16', 'M8 14 Q12 19 16 14'];

/** A drawn face, from sad to glad; the words beside it say the same. */
export const Face = ({ step }: { step: number }) => (
  <svg class="scale-face" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6">
    <circle cx="12" cy="12" r="10" />
    <path d="M9 8.5v1.5M15 8.5v1.5" stroke-linecap="round" />
    <path d={MOUTHS[step]} stroke-linecap="round" />
  </svg>
);
