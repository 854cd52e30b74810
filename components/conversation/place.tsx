import type { QuestionType } from '../../lib/dialogue/template.ts';
import { AgreementPlace } from './places/agreement-place.tsx';
import { ContributionsPlace } from './places/contributions-place.tsx';
import { DoubtPlace } from './places/doubt-place.tsx';
import { EarlierPlace } from './places/earlier-place.tsx';
import { GoalsPlace } from './places/goals-place.tsx';
import { ParticipantsPlace } from './places/participants-place.tsx';
import { ProductsPlace } from './places/products-place.tsx';
import type { PlaceProps } from './sitting.ts';

/** What every record holds, at its place in the form; locked as one with the talk. */
export const Place = ({ type, ...props }: PlaceProps & { type: QuestionType }) => (
  <fieldset class="place" disabled={props.sitting.locked}>
    <legend>{props.label}</legend>
    {type === 'participants' && <ParticipantsPlace {...props} />}
    {type === 'earlier' && <EarlierPlace {...props} />}
    {type === 'goals' && <GoalsPlace {...props} />}
    {type === 'contributions' && <ContributionsPlace {...props} />}
    {type === 'agreement' && <AgreementPlace {...props} />}
    {type === 'doubt' && <DoubtPlace {...props} />}
    {type === 'products' && <ProductsPlace {...props} />}
  </fieldset>
);
