import type { Product } from '../../lib/dialogue/dialogue.ts';
import { words } from '../../lib/i18n/language.ts';
import { useApp } from '../app.ts';

type Props = { products: Product[]; onChange: (products: Product[]) => void };

/** Products that show the way to the goal: the page the panel stands beside unless the teacher names another. */
export const ProductFields = ({ products, onChange }: Props) => {
  const t = words.value;
  const plan = useApp().tabPlan.plan.value;
  const add = () => onChange([...products, { title: plan?.title ?? '', url: plan?.url ?? null, attachmentId: null }]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a short list inside a form that has fieldsets enough
    <div class="products" role="group" aria-label={t.log.products}>
      {products.map((product, index) => (
        <div key={index} class="product">
          <input
            aria-label={t.log.productTitle}
            autocomplete="off"
            maxLength={300}
            value={product.title}
            onInput={({ currentTarget }) =>
              onChange(products.map((other, at) => (at === index ? { ...other, title: currentTarget.value } : other)))
            }
          />
          <button
            type="button"
            class="quiet"
            aria-label={t.remove(product.title)}
            onClick={() => onChange(products.filter((_, at) => at !== index))}
          >
            ✕
          </button>
        </div>
      ))}
      <button type="button" class="quiet" onClick={add}>
        {plan ? t.log.addPageProduct : t.log.addProduct}
      </button>
    </div>
  );
};
