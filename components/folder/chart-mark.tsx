import type { Said } from '../../lib/dialogue/goal-history.ts';

type Props = { said: Said; x: number; y: number };

/** The mark of one moment, told apart by its shape: round for a rating, square for what was found, a flag for what was agreed. */
export const ChartMark = ({ said, x, y }: Props) => {
  if (said.type === 'rated') return <circle class="mark rated" cx={x} cy={y} r={5} />;
  if (said.type === 'spoken') return <path class="mark spoken" d={`M${x} ${y - 5}v10`} />;
  if (said.type === 'agreed') return <path class="mark agreed-goal" d={`M${x - 4} ${y + 6}v-12l9 4l-9 4z`} />;
  if (said.outcome === 'videreføres') return <path class="mark spoken" d={`M${x - 5} ${y}h10m-4 -4l4 4l-4 4`} />;
  return (
    <>
      <rect class="mark" x={x - 5} y={y - 5} width={10} height={10} />
      {said.outcome === 'nådd' && <rect class="mark filled" x={x - 5} y={y - 5} width={10} height={10} />}
      {said.outcome === 'delvis' && <rect class="mark filled" x={x - 5} y={y} width={10} height={5} />}
    </>
  );
};
