import type { ReactNode } from "react";

export type Fact = [term: string, value: ReactNode];

/** Key facts as a description list; facts without a value are left out. */
export function Facts({ of }: { of: (Fact | false | "" | null | undefined)[] }) {
  const known = of.filter(
    (fact): fact is Fact => Boolean(fact) && (fact as Fact)[1] !== "" && (fact as Fact)[1] != null,
  );
  return (
    <dl className="facts">
      {known.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
