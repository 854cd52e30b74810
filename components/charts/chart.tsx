import '../style/charts.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  name: string;
  /** All that the chart shows, in words. */
  description: string;
  width: number;
  height: number;
  children: ComponentChildren;
};

/** A drawing that is named and told in words to those who can't see it. */
export const Chart = ({ name, description, width, height, children }: Props) => {
  const id = useId();
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-description`}
    >
      <title id={`${id}-name`}>{name}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  );
};
