import { ProductFields } from '../../talk/product-fields.tsx';
import type { PlaceProps } from '../sitting.ts';

/** Products that show the way to the goal. */
export const ProductsPlace = ({ held: { talk, writer } }: PlaceProps) => (
  <ProductFields products={talk.products} onChange={(products) => writer.edit(() => ({ products }))} />
);
