/** How much is stored. Of the agreements one in ten is still to be looked at, the others are done. */
export type Amounts = { pupils: number; talks: number; agreements: number };

/** A teacher's first weeks. */
export const FEW: Amounts = { pupils: 30, talks: 100, agreements: 20 };

/** More than a school has of one teacher. */
export const MANY: Amounts = { pupils: 1000, talks: 100_000, agreements: 20_000 };

/** How many pupils are in a class. */
export const CLASS = 30;

/** The amounts as they are told beside a figure. */
export const told = ({ pupils, talks, agreements }: Amounts): string => {
  const number = (n: number) => n.toLocaleString('en');
  return `${number(pupils)} pupils, ${number(talks)} talks, ${number(agreements)} agreements`;
};
