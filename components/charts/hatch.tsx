/** Slanted lines to fill with, for what must be told from what is solid by more than its colour. */
export const Hatch = ({ id }: { id: string }) => (
  <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="hatch" width="2" height="5" />
  </pattern>
);
